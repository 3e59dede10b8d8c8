/// The stages that a file names in its author's words, as stages of a framework.
///
/// Formats without a framework, such as Mermaid, have names of stages alone. They are found in the
/// framework that a person names, else in a known one that has all of them, by id or by name in
/// either language, without regard to case, accents and a number in front. Else they are a
/// framework of their own within the map.
struct NamedStages {
  /// The framework of the map.
  let reference: JourneyMap.FrameworkReference
  /// The id of the stage of each name.
  let ids: [SourceText]
  /// The map's own wording of each name; nothing where the framework has this very name.
  let wordings: [SourceText?]
  /// Known frameworks that would have most of the names; one at least has not all of them, or more
  /// than one has.
  let nearest: [Framework]

  /// Finds the stages.
  ///
  /// - Parameters:
  ///   - names: The different names, in their order.
  ///   - title: The title of the map, by which a framework of its own is called.
  ///   - framework: The framework that a person has named.
  ///   - known: The frameworks among which to look.
  init(
    _ names: [SourceText], title: SourceText, framework: Framework?, known: () -> [Framework]
  ) {
    if let framework {
      let known = known()
      self = Self.found(
        names, in: framework,
        as: known.contains(framework) ? .id(framework.id) : .inline(framework))
      return
    }
    let counts = names.count < 2 ? [] : known().map { ($0, FoldedStageNames($0).count(of: names)) }
    let whole = counts.filter { $0.1 == names.count }.map(\.0)
    // Of several that have all names the one with the fewest others is meant, if it is one.
    let fewest = whole.map(\.stages.count).min() ?? 0
    let closest = whole.filter { $0.stages.count == fewest }
    if closest.count == 1 {
      self = Self.found(names, in: closest[0], as: .id(closest[0].id))
      return
    }
    let own = Self.framework(of: names, title: title)
    let most = counts.map(\.1).max() ?? 0
    self.init(
      reference: .inline(own), ids: own.stages.map(\.id), wordings: names.map { _ in nil },
      nearest: most * 2 > names.count ? counts.filter { $0.1 == most }.map(\.0) : [])
  }

  private init(
    reference: JourneyMap.FrameworkReference, ids: [SourceText], wordings: [SourceText?],
    nearest: [Framework] = []
  ) {
    self.reference = reference
    self.ids = ids
    self.wordings = wordings
    self.nearest = nearest
  }

  private static func found(
    _ names: [SourceText], in framework: Framework, as reference: JourneyMap.FrameworkReference
  ) -> NamedStages {
    let table = FoldedStageNames(framework)
    var taken = Set(framework.stages.map(\.id.string))
    var ids: [SourceText] = []
    var wordings: [SourceText?] = []
    for (index, name) in names.enumerated() {
      guard let place = table.index(of: name) else {
        ids.append(SourceText(id(of: name, index, besides: &taken)))
        wordings.append(name)
        continue
      }
      let stage = framework.stages[place]
      ids.append(stage.id)
      wordings.append(stage.isCalled(name) ? nil : name)
    }
    return NamedStages(reference: reference, ids: ids, wordings: wordings)
  }

  /// A framework of names alone.
  private static func framework(of names: [SourceText], title: SourceText) -> Framework {
    var taken: Set<String> = []
    let stages = names.enumerated().map { index, name in
      FrameworkStage(
        id: SourceText(id(of: name, index, besides: &taken)), name: .plain(name))
    }
    return Framework(
      id: SourceText(IDText.id(of: title.string) ?? "own"), name: .plain(title), stages: stages)
  }

  /// An id that no other stage has.
  private static func id(
    of name: SourceText, _ index: Int, besides taken: inout Set<String>
  ) -> String {
    let base = IDText.id(of: name.string) ?? "stage-\(index + 1)"
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}

/// The names by which the stages of a framework are known, in their words without case and accents.
private struct FoldedStageNames {
  private var indices: [[UInt64]: Int] = [:]

  init(_ framework: Framework) {
    for (index, stage) in framework.stages.enumerated() {
      let names = [stage.id.string] + Language.allCases.map { stage.name[$0] }
      for key in names.map(Self.key) where !key.isEmpty && indices[key] == nil {
        indices[key] = index
      }
    }
  }

  /// The place of the stage that a name means.
  func index(of name: SourceText) -> Int? {
    let string = name.string
    if let index = indices[Self.key(string)] { return index }
    // A number in front is no part of the name.
    let rest = string.drop { $0.isNumber || $0.isWhitespace || $0 == "." || $0 == ")" }
    return rest.count < string.count ? indices[Self.key(String(rest))] : nil
  }

  /// How many stages the names mean; 0 if two of them mean the same one.
  func count(of names: [SourceText]) -> Int {
    let found = names.compactMap(index)
    return Set(found).count == found.count ? found.count : 0
  }

  private static func key(_ name: String) -> [UInt64] {
    let bytes = Array(name.utf8)
    let span = bytes.span
    var words = FoldedWords(0..<span.count)
    var key: [UInt64] = []
    while let word = words.next(span) { key.append(word) }
    return key
  }
}

extension FrameworkStage {
  /// Whether this is the stage's name in one of its languages, letter for letter.
  fileprivate func isCalled(_ text: SourceText) -> Bool {
    switch name {
    case .plain(let name): name == text
    case .localized(let vi, let en, _): vi == text || en == text
    }
  }
}
