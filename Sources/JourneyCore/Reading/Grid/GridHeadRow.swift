/// A row above the table that writers write and readers know by its own name.
struct GridHeadRow: Sendable {
  /// What it tells.
  let field: HeadField
  /// What stands in front.
  let label: LocalizedText

  /// The row of a field.
  static func of(_ field: HeadField) -> GridHeadRow {
    all.first { $0.field == field } ?? GridHeadRow(field: field, label: LocalizedText(same: ""))
  }

  /// All rows in the order in which they are written.
  static let all: [GridHeadRow] =
    MapKey.allCases.compactMap { key in
      switch key {
      case .title, .description, .language, .framework, .kind, .state, .basis, .scenario, .goal,
        .expectations, .startsWith, .endsWith, .version, .date, .reviewBy, .owner, .authors,
        .emotionScale, .emotionWords:
        GridHeadRow(field: .map(key), label: key.label)
      // The persona, lanes and sources have rows of their own; the rest belongs to JSON files.
      case .persona, .lanes, .sources, .stages, .unplaced, .schema, .formatVersion, .disable: nil
      }
    }
    + PersonaKey.allCases.map { key in
      GridHeadRow(
        field: .persona(key),
        label: key == .name
          ? MapKey.persona.label
          : LocalizedText(
            vi: MapKey.persona.label.vi + ": " + key.label.vi.lowercased(),
            en: MapKey.persona.label.en + ": " + key.label.en.lowercased()))
    }
    + [
      GridHeadRow(field: .lane, label: LocalizedText(vi: "Dòng riêng", en: "Custom lane")),
      GridHeadRow(field: .source, label: LocalizedText(vi: "Nguồn", en: "Source")),
      GridHeadRow(
        field: .frameworkStage,
        label: LocalizedText(vi: "Giai đoạn của mô hình", en: "Framework stage")),
    ]
}
