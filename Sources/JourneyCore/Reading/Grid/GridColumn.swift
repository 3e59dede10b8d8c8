/// A column that writers write and readers know by its own name: one for every key of a map that a
/// table can hold.
struct GridColumn: Sendable {
  /// What stands in it.
  let field: GridField
  /// Whether it says that it is about touchpoints; nothing where a row decides.
  var isOfTouchpoint: Bool?
  /// The heading.
  let label: LocalizedText

  /// What stands in front of a heading of what touchpoints share with their stages.
  static let touchpointPrefix = LocalizedText(vi: "Điểm chạm: ", en: "Touchpoint: ")

  /// Whether both a stage and a touchpoint have it.
  var isShared: Bool {
    switch field {
    case .stage: false
    case .touchpoint(let key): Self.isShared(key)
    case .pain, .opportunity, .metric: true
    }
  }

  /// Whether both a stage and a touchpoint have a key.
  static func isShared(_ key: TouchpointKey) -> Bool { sharedKeys.contains(key) }

  private static let sharedKeys: [TouchpointKey] = [
    .emotion, .takes, .waits, .owner, .backstage, .basis,
  ]

  /// All columns in the order in which they are written.
  static let all: [GridColumn] = stageColumns + touchpointColumns + shared(nil) + shared(true)

  private static let stageColumns: [GridColumn] = StageEntryKey.allCases.compactMap { key in
    switch key {
    case .name:
      GridColumn(
        field: .stage(key),
        label: LocalizedText(vi: "Tên riêng của giai đoạn", en: "Own name of the stage"))
    case .stage, .visit, .goal, .actions, .thoughts, .feelings, .duration, .notes, .next, .origin:
      GridColumn(field: .stage(key), label: key.label)
    // Columns of their own kinds: one for each part, or for each lane.
    case .touchpoints, .painPoints, .opportunities, .metrics, .lanes: nil
    // Keys that a stage shares with its touchpoints.
    case .emotion, .owner, .backstage, .takes, .waits, .basis: nil
    }
  }

  private static let touchpointColumns: [GridColumn] = TouchpointKey.allCases.compactMap { key in
    switch key {
    case .name:
      GridColumn(
        field: .touchpoint(key), isOfTouchpoint: true,
        label: LocalizedText(vi: "Điểm chạm", en: "Touchpoint"))
    case .id:
      GridColumn(
        field: .touchpoint(key), isOfTouchpoint: true,
        label: LocalizedText(vi: "Mã điểm chạm", en: "Touchpoint id"))
    case .phase:
      GridColumn(
        field: .touchpoint(key), isOfTouchpoint: true,
        label: LocalizedText(vi: "Chặng của điểm chạm", en: "Life-cycle phase"))
    case .links:
      GridColumn(
        field: .touchpoint(key), isOfTouchpoint: true,
        label: LocalizedText(vi: "Điểm chạm: liên kết", en: "Touchpoint: links"))
    case .channel, .mode, .initiator, .actors, .description, .insteadOf, .alongside,
      .momentOfTruth, .evidence, .handover:
      GridColumn(field: .touchpoint(key), isOfTouchpoint: true, label: key.label)
    case .emotion, .owner, .backstage, .takes, .waits, .basis: nil
    case .painPoints, .opportunities, .metrics, .lanes: nil
    }
  }

  /// Columns of what both a stage and a touchpoint have.
  private static func shared(_ isOfTouchpoint: Bool?) -> [GridColumn] {
    func column(_ field: GridField, _ label: LocalizedText) -> GridColumn {
      let named =
        isOfTouchpoint == true
        ? LocalizedText(
          vi: touchpointPrefix.vi + label.vi.lowercased(),
          en: touchpointPrefix.en + label.en.lowercased())
        : label
      return GridColumn(field: field, isOfTouchpoint: isOfTouchpoint, label: named)
    }
    return sharedKeys.map { column(.touchpoint($0), $0.label) }
      + PainPointKey.allCases.map { key in
        column(
          .pain(key),
          part(key == .text, key.label, of: LocalizedText(vi: "Điểm đau", en: "Pain point")))
      }
      + OpportunityKey.allCases.map { key in
        column(
          .opportunity(key),
          part(key == .text, key.label, of: LocalizedText(vi: "Cơ hội", en: "Opportunity")))
      }
      + MetricKey.allCases.map { key in
        column(
          .metric(key), part(key == .name, key.label, of: LocalizedText(vi: "Chỉ số", en: "Metric"))
        )
      }
  }

  private static func part(
    _ isName: Bool, _ label: LocalizedText, of whole: LocalizedText
  ) -> LocalizedText {
    isName
      ? whole
      : LocalizedText(
        vi: whole.vi + ": " + label.vi.lowercased(), en: whole.en + ": " + label.en.lowercased())
  }
}
