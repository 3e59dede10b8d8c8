/// What people call the keys of a map where they write the file, for sentences that say what to write.
///
/// In a file of keys they are the keys themselves: `"goal"`. In a table they are what stands over its
/// columns and in front of the rows above it: `'Goal'`. A stage is a section in Mermaid.
package struct KeyWording: Sendable {
  /// What stands over a column; nothing in a file of keys.
  private let columns: (@Sendable (GridField) -> LocalizedText)?
  /// What stands in front of a row above the table; nothing in a file of keys.
  private let rows: (@Sendable (HeadField) -> LocalizedText)?

  /// Whether stages are sections with a name.
  private var hasSections = false

  /// The wording of a file of keys.
  static let keys = KeyWording(columns: nil, rows: nil)
  /// The wording of a journey of Mermaid, which has no keys.
  static let sections = {
    var wording = KeyWording.keys
    wording.hasSections = true
    return wording
  }()

  /// Creates the wording of a format.
  init(
    columns: (@Sendable (GridField) -> LocalizedText)?,
    rows: (@Sendable (HeadField) -> LocalizedText)?
  ) {
    self.columns = columns
    self.rows = rows
  }

  /// Whether the file is a table.
  var isOfTable: Bool { columns != nil }

  /// A key of the map.
  func name(_ key: MapKey) -> LocalizedText {
    names([key], joinedBy: LocalizedText(same: ""))
  }

  /// Keys of the map with a word between them.
  func names(_ keys: [MapKey], joinedBy word: LocalizedText) -> LocalizedText {
    let names = keys.map(label)
    let place =
      isOfTable
      ? LocalizedText(vi: " phía trên bảng", en: " above the table") : LocalizedText(same: "")
    return LocalizedText.deferred(
      vi: names.map(\.vi).joined(separator: " \(word.vi) ") + place.vi,
      en: names.map(\.en).joined(separator: " \(word.en) ") + place.en)
  }

  /// A key of the map without where it stands.
  private func label(_ key: MapKey) -> LocalizedText {
    guard let rows else { return LocalizedText(same: quoted(key.rawValue)) }
    let field: HeadField =
      switch key {
      case .persona: .persona(.name)
      case .sources: .source
      case .lanes: .lane
      default: .map(key)
      }
    return LocalizedText.deferred(vi: "'\(rows(field).vi)'", en: "'\(rows(field).en)'")
  }

  /// A key of a stage.
  func name(_ key: StageEntryKey) -> LocalizedText {
    switch key {
    case .metrics: name(.metric(.name), key.rawValue)
    case .painPoints: name(.pain(.text), key.rawValue)
    case .opportunities: name(.opportunity(.text), key.rawValue)
    case .touchpoints: name(.touchpoint(.name), key.rawValue)
    case .emotion: name(.touchpoint(.emotion), key.rawValue)
    default: name(.stage(key), key.rawValue)
    }
  }

  /// A key of a touchpoint.
  func name(_ key: TouchpointKey) -> LocalizedText { name(.touchpoint(key), key.rawValue) }

  /// A key of a pain point.
  func name(_ key: PainPointKey) -> LocalizedText { name(.pain(key), key.rawValue) }

  /// A key of an opportunity.
  func name(_ key: OpportunityKey) -> LocalizedText { name(.opportunity(key), key.rawValue) }

  /// A key of a metric.
  func name(_ key: MetricKey) -> LocalizedText { name(.metric(key), key.rawValue) }

  /// What to add for a stage of the framework that the map lacks.
  func newStage(_ stage: NamedID) -> LocalizedText {
    let name = stage.name ?? LocalizedText(same: stage.id)
    if hasSections {
      return LocalizedText.deferred(
        vi: "thêm 'section \(name.vi)'", en: "add 'section \(name.en)'")
    }
    return isOfTable
      ? LocalizedText.deferred(
        vi: "thêm giai đoạn '\(stage.id)'", en: "add the stage '\(stage.id)'")
      : LocalizedText.deferred(
        vi: "thêm mục { \"stage\": \"\(stage.id)\" }",
        en: "add an entry { \"stage\": \"\(stage.id)\" }")
  }

  /// A text as a value.
  func value(_ text: String) -> String { isOfTable ? text : quoted(text) }

  /// A key with its value: `"state": "current"`, or `'State': current`.
  func entry(_ name: LocalizedText, _ value: String) -> LocalizedText {
    let value = self.value(value)
    return LocalizedText.deferred(vi: "\(name.vi): \(value)", en: "\(name.en): \(value)")
  }

  /// A key that is set: `"accepted": true`, or `'Accepted': yes`.
  func flag(_ name: LocalizedText) -> LocalizedText {
    let isOfTable = isOfTable
    return LocalizedText.deferred(
      vi: "\(name.vi): " + (isOfTable ? "có" : "true"),
      en: "\(name.en): " + (isOfTable ? "yes" : "true"))
  }

  private func name(_ field: GridField, _ key: String) -> LocalizedText {
    guard let columns else { return LocalizedText(same: quoted(key)) }
    return LocalizedText.deferred(vi: "'\(columns(field).vi)'", en: "'\(columns(field).en)'")
  }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}
