/// Ids that nothing declares, each with the places that name it.
///
/// However often an id is named, the mistake is one: so it is told once.
struct UnknownIDs {
  /// What kind of id, and how to speak of it.
  struct Kind: Sendable {
    /// The key of the map that declares such ids.
    let key: MapKey
    /// Says that an id is not known.
    let unknown: @Sendable (_ id: String) -> LocalizedText
    /// Says that a number of places name ids, but none is declared.
    let noneDeclared: @Sendable (_ places: Int) -> LocalizedText
    /// The key of the text beside the id in a declaration.
    let textKey: String
    /// Whether places name the id by a key.
    var isKey = false
  }

  /// One id.
  private struct Unknown {
    let id: SourceText
    /// The first places that name it.
    var places: [DocumentPointer]
    var count = 1
  }

  /// The first place and five more are told.
  static let maximumPlaces = 6

  private var unknown: [Unknown] = []
  private var indices: [SourceText: Int] = [:]
  private var firstPlaces: [DocumentPointer] = []
  private var count = 0

  /// Notes that an id is named at a place.
  mutating func add(_ id: SourceText, at pointer: DocumentPointer) {
    count += 1
    let index = indices[id]
    if let index, unknown[index].places.count == Self.maximumPlaces {
      unknown[index].count += 1
      return
    }
    // Beyond that nothing would be told.
    if index == nil, unknown.count > Findings.maximumOfRule { return }
    if firstPlaces.count < Self.maximumPlaces { firstPlaces.append(pointer) }
    if let index {
      unknown[index].count += 1
      unknown[index].places.append(pointer)
    } else {
      indices[id] = unknown.count
      unknown.append(Unknown(id: id, places: [pointer]))
    }
  }

  /// Tells what was noted, unless the declarations could not be read for certain.
  ///
  /// - Parameters:
  ///   - kind: What kind of ids they are.
  ///   - declared: The ids that are declared.
  ///   - names: What is declared, by its names; made when something is told.
  ///   - findings: Where findings go.
  func report(
    _ kind: Kind, _ declared: IDTable, _ names: @autoclosure () -> NamedTargets,
    _ findings: inout Findings
  ) {
    guard count > 0, findings.isCertain(of: kind.key.rawValue, ids: declared.ids) else { return }
    let key = findings.wording.name(kind.key)
    if declared.ids.isEmpty, count > 1 {
      let id = unknown.first?.id.excerpt ?? ""
      let entry =
        findings.wording.isOfTable
        ? "\(id), …" : "[{ \"id\": \"\(id)\", \"\(kind.textKey)\": \"…\" }]"
      let place =
        findings.wording.isOfTable
        ? LocalizedText(same: "") : LocalizedText(vi: " vào bản đồ", en: " to the map")
      findings.add(
        UnknownReferenceRule.self, kind.noneDeclared(count), about: [], at: firstPlaces,
        others: Self.here,
        help: LocalizedText.deferred(
          vi: "thêm \(key.vi): \(entry)\(place.vi)", en: "add \(key.en): \(entry)\(place.en)"))
      return
    }
    let isOfTable = findings.wording.isOfTable
    var suggestions = Suggestions(among: declared.ids.map(\.string))
    let names = names()
    for unknown in unknown {
      let target = names[unknown.id]
      let suggestion = target?.suggestion ?? suggestions.suggestion(for: unknown.id.string)
      let message = kind.unknown(unknown.id.string)
      let others = Self.others(unknown.count - 1)
      findings.add(
        UnknownReferenceRule.self,
        LocalizedText.deferred(
          vi: message.vi + others.vi + suggestion.vi, en: message.en + others.en + suggestion.en),
        about: [unknown.id], at: unknown.places, others: Self.here,
        help: LocalizedText.deferred(
          vi: isOfTable ? "khai báo nó bằng \(key.vi)" : "khai báo nó trong \(key.vi) của bản đồ",
          en: isOfTable ? "declare it by \(key.en)" : "declare it in the map's \(key.en)"),
        meant: target?.meant, isKey: kind.isKey)
    }
  }

  static let here = LocalizedText(vi: "cũng được nêu ở đây", en: "named here, too")

  static func others(_ count: Int) -> LocalizedText {
    if count == 0 { return LocalizedText(same: "") }
    return LocalizedText.deferred(
      vi: ", ở đây và \(count) chỗ khác",
      en: ", here and in \(count) other \(count == 1 ? "place" : "places")")
  }
}

extension UnknownIDs.Kind {
  /// Sources.
  static let source = UnknownIDs.Kind(
    key: .sources,
    unknown: { LocalizedText.deferred(vi: "không có nguồn '\($0)'", en: "unknown source '\($0)'") },
    noneDeclared: {
      LocalizedText.deferred(
        vi: "chưa khai báo nguồn nào, nhưng \($0) chỗ nêu tên nguồn",
        en: "no source is declared, but \($0) places name one")
    }, textKey: "title")
  /// The map's own rows.
  static let lane = UnknownIDs.Kind(
    key: .lanes,
    unknown: { LocalizedText.deferred(vi: "không có dòng '\($0)'", en: "unknown lane '\($0)'") },
    noneDeclared: {
      LocalizedText.deferred(
        vi: "chưa khai báo dòng riêng nào, nhưng \($0) chỗ nêu tên dòng",
        en: "no lane is declared, but \($0) places name one")
    }, textKey: "name", isKey: true)
}
