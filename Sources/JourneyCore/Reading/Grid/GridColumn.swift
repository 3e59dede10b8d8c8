/// A column that writers write and readers know by its own name: one for every key of a map that a
/// table can hold.
struct GridColumn: Sendable {
  /// What stands in it.
  let field: GridField
  /// Whether it says that it is about touchpoints; nothing where a row decides.
  var isOfTouchpoint: Bool?
  /// Whether the heading says in front that it is about touchpoints.
  private var isPrefixed = false
  /// What the heading tells of, where it names a part of that: `Pain point: severity`.
  private var whole: LocalizedText?
  /// What the heading says behind those.
  private let name: LocalizedText

  /// The heading.
  var label: LocalizedText {
    LocalizedText(vi: heading(in: .vi), en: heading(in: .en))
  }

  private init(field: GridField, isOfTouchpoint: Bool? = nil, label: LocalizedText) {
    self.field = field
    self.isOfTouchpoint = isOfTouchpoint
    name = label
  }

  private func heading(in language: Language) -> String {
    var text = name[language]
    if let whole { text = whole[language] + ": " + text.lowercased() }
    return isPrefixed ? Self.touchpointPrefix[language] + text.lowercased() : text
  }

  /// The number of the heading as a name, for which no heading has to be put together.
  func number(in language: Language) -> NameNumber {
    var number = NameNumber()
    if isPrefixed { number.add(Self.touchpointPrefix[language]) }
    if let whole { number.add(whole[language]) }
    number.add(name[language])
    return number
  }

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

  /// The column of a field that does not say whether it is about touchpoints, where there is one.
  static func of(_ field: GridField) -> GridColumn {
    all.first { $0.field == field }
      ?? GridColumn(field: field, label: LocalizedText(same: field.key))
  }

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
    func column(
      _ field: GridField, _ name: LocalizedText, of whole: LocalizedText? = nil
    ) -> GridColumn {
      var column = GridColumn(field: field, isOfTouchpoint: isOfTouchpoint, label: name)
      column.whole = whole
      column.isPrefixed = isOfTouchpoint == true
      return column
    }
    let pain = LocalizedText(vi: "Điểm đau", en: "Pain point")
    let opportunity = LocalizedText(vi: "Cơ hội", en: "Opportunity")
    let metric = LocalizedText(vi: "Chỉ số", en: "Metric")
    return sharedKeys.map { column(.touchpoint($0), $0.label) }
      + PainPointKey.allCases.map {
        $0 == .text ? column(.pain($0), pain) : column(.pain($0), $0.label, of: pain)
      }
      + OpportunityKey.allCases.map {
        $0 == .text
          ? column(.opportunity($0), opportunity)
          : column(.opportunity($0), $0.label, of: opportunity)
      }
      + MetricKey.allCases.map {
        $0 == .name ? column(.metric($0), metric) : column(.metric($0), $0.label, of: metric)
      }
  }
}
