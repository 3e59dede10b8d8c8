/// A row above the table that writers write and readers know by its own name.
struct GridHeadRow: Sendable {
  /// What it tells.
  let field: HeadField
  /// What stands in front.
  let label: LocalizedText

  private init(_ field: HeadField) {
    self.field = field
    label = Self.label(of: field)
  }

  /// The row of a field.
  static func of(_ field: HeadField) -> GridHeadRow { GridHeadRow(field) }

  /// All rows in the order in which they are written.
  static let all: [GridHeadRow] = fields.map { GridHeadRow($0) }

  /// What they tell, in the same order: a start that looks a label up needs no words of theirs.
  static let fields: [HeadField] = {
    var fields: [HeadField] = []
    for key in MapKey.allCases where isHeadRow(key) { fields.append(.map(key)) }
    for key in PersonaKey.allCases { fields.append(.persona(key)) }
    fields.append(.lane)
    fields.append(.source)
    fields.append(.frameworkStage)
    return fields
  }()

  private static func isHeadRow(_ key: MapKey) -> Bool {
    switch key {
    case .title, .description, .language, .framework, .kind, .state, .basis, .scenario, .goal,
      .expectations, .startsWith, .endsWith, .version, .date, .reviewBy, .owner, .authors,
      .emotionScale, .emotionWords:
      true
    // The persona, lanes and sources have rows of their own; the rest belongs to JSON files.
    case .persona, .lanes, .sources, .stages, .unplaced, .schema, .formatVersion, .disable: false
    }
  }

  private static func label(of field: HeadField) -> LocalizedText {
    switch field {
    case .map(let key): isHeadRow(key) ? key.label : LocalizedText(same: "")
    case .persona(.name): MapKey.persona.label
    case .persona(let key):
      LocalizedText(
        vi: MapKey.persona.label.vi + ": " + key.label.vi.lowercased(),
        en: MapKey.persona.label.en + ": " + key.label.en.lowercased())
    case .lane: LocalizedText(vi: "Dòng riêng", en: "Custom lane")
    case .source: LocalizedText(vi: "Nguồn", en: "Source")
    case .frameworkStage: LocalizedText(vi: "Giai đoạn của mô hình", en: "Framework stage")
    }
  }
}
