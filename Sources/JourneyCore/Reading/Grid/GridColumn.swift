/// A column that writers write and readers know by its own name: one for every key of a map that a
/// table can hold.
struct GridColumn: Sendable {
  /// What stands in it.
  let field: GridField
  /// Whether it says that it is about touchpoints; nothing where a row decides.
  let isOfTouchpoint: Bool?
  /// What the heading tells of, where it names a part of that: `Pain point: severity`.
  private let whole: LocalizedText?
  /// What the heading says behind that.
  private let name: LocalizedText

  /// The heading.
  var label: LocalizedText {
    LocalizedText(vi: heading(in: .vi), en: heading(in: .en))
  }

  private init(_ meaning: HeadingMeaning) {
    field = meaning.field
    isOfTouchpoint = meaning.isOfTouchpoint
    (name, whole) = Self.words(of: meaning.field)
  }

  private init(field: GridField, label: LocalizedText) {
    self.field = field
    isOfTouchpoint = nil
    (name, whole) = (label, nil)
  }

  /// Whether the heading says in front that it is about touchpoints.
  private var isPrefixed: Bool { isOfTouchpoint == true && isShared }

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
  static let all: [GridColumn] = meanings.map { GridColumn($0) }

  /// What they mean, in the same order: a start that looks a heading up needs no words of theirs.
  static let meanings: [HeadingMeaning] = {
    var meanings: [HeadingMeaning] = []
    for key in StageEntryKey.allCases {
      switch key {
      case .name, .stage, .visit, .goal, .actions, .thoughts, .feelings, .duration, .notes, .next,
        .origin:
        meanings.append(HeadingMeaning(field: .stage(key)))
      // Columns of their own kinds: one for each part, or for each lane.
      case .touchpoints, .painPoints, .opportunities, .metrics, .lanes: break
      // Keys that a stage shares with its touchpoints.
      case .emotion, .owner, .backstage, .takes, .waits, .basis: break
      }
    }
    for key in TouchpointKey.allCases {
      switch key {
      case .name, .id, .phase, .links, .channel, .mode, .initiator, .actors, .description,
        .insteadOf, .alongside, .momentOfTruth, .evidence, .handover:
        meanings.append(HeadingMeaning(field: .touchpoint(key), isOfTouchpoint: true))
      case .emotion, .owner, .backstage, .takes, .waits, .basis: break
      case .painPoints, .opportunities, .metrics, .lanes: break
      }
    }
    addShared(nil, to: &meanings)
    addShared(true, to: &meanings)
    return meanings
  }()

  /// Columns of what both a stage and a touchpoint have.
  private static func addShared(_ isOfTouchpoint: Bool?, to meanings: inout [HeadingMeaning]) {
    func add(_ field: GridField) {
      meanings.append(HeadingMeaning(field: field, isOfTouchpoint: isOfTouchpoint))
    }
    for key in sharedKeys { add(.touchpoint(key)) }
    for key in PainPointKey.allCases { add(.pain(key)) }
    for key in OpportunityKey.allCases { add(.opportunity(key)) }
    for key in MetricKey.allCases { add(.metric(key)) }
  }

  /// What a heading says, and what it tells of where it names a part of that.
  private static func words(of field: GridField) -> (name: LocalizedText, whole: LocalizedText?) {
    switch field {
    case .stage(.name):
      (LocalizedText(vi: "Tên riêng của giai đoạn", en: "Own name of the stage"), nil)
    case .stage(let key): (key.label, nil)
    case .touchpoint(.name): (LocalizedText(vi: "Điểm chạm", en: "Touchpoint"), nil)
    case .touchpoint(.id): (LocalizedText(vi: "Mã điểm chạm", en: "Touchpoint id"), nil)
    case .touchpoint(.phase):
      (LocalizedText(vi: "Chặng của điểm chạm", en: "Life-cycle phase"), nil)
    case .touchpoint(.links):
      (LocalizedText(vi: "Điểm chạm: liên kết", en: "Touchpoint: links"), nil)
    case .touchpoint(let key): (key.label, nil)
    case .pain(.text): (pain, nil)
    case .pain(let key): (key.label, pain)
    case .opportunity(.text): (opportunity, nil)
    case .opportunity(let key): (key.label, opportunity)
    case .metric(.name): (metric, nil)
    case .metric(let key): (key.label, metric)
    }
  }

  private static let pain = LocalizedText(vi: "Điểm đau", en: "Pain point")
  private static let opportunity = LocalizedText(vi: "Cơ hội", en: "Opportunity")
  private static let metric = LocalizedText(vi: "Chỉ số", en: "Metric")
}
