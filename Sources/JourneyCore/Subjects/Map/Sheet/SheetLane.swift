/// A row of a map's sheet, by which a person keeps it or leaves it out.
enum SheetLane: Hashable {
  /// A row that every map can have, by the key of a stage that it shows.
  case key(StageEntryKey)
  /// A row of the map's own, by its id.
  case own(SourceText)

  /// The rows that every map can have, in their order.
  static let keys: [StageEntryKey] = [
    .goal, .actions, .thoughts, .emotion, .touchpoints, .painPoints, .opportunities, .metrics,
    .owner, .backstage, .takes, .duration, .basis, .notes, .origin,
  ]

  /// Finds the row of the map's own that people mean by its id or name.
  init?(own word: String, of map: JourneyMap) {
    let key = FoldedName.key(word)
    guard
      let lane = map.lanes.first(where: {
        $0.id.string == word || FoldedName.key($0.name.string) == key && !key.isEmpty
      })
    else { return nil }
    self = .own(lane.id)
  }

  /// Finds the row that people mean by a word.
  ///
  /// - Parameters:
  ///   - word: The id or name of an own row, the key or name of another one in either language, or
  ///     what people call it as the heading of a table; without regard to case and accents.
  ///   - map: The map with its own rows.
  init?(_ word: String, of map: JourneyMap) {
    let key = FoldedName.key(word)
    if let own = SheetLane(own: word, of: map) {
      self = own
    } else if let found = StageEntryKey(rawValue: word), Self.keys.contains(found) {
      self = .key(found)
    } else if let found = HeadingWords.shared.meaning(word)?.field.lane {
      self = .key(found)
    } else if let found = Self.keys.first(where: { lane in
      Language.allCases.contains { FoldedName.key(lane.label[$0]) == key }
    }) {
      self = .key(found)
    } else {
      switch FoldedName.words(word) {
      case ["curve"], ["duong", "cong"]: self = .key(.emotion)
      case ["time"], ["thoi", "gian"]: self = .key(.takes)
      default: return nil
      }
    }
  }

  /// The name of the row.
  func name(in map: JourneyMap, _ language: Language) -> String {
    switch self {
    case .key(let key): key.label[language]
    case .own(let id): map.lanes.first { $0.id == id }?.name.string ?? id.string
    }
  }
}

extension GridField {
  /// The row of a sheet that tells what a column of a table tells.
  fileprivate var lane: StageEntryKey? {
    switch self {
    case .stage(.feelings), .stage(.emotion), .touchpoint(.emotion): .emotion
    case .stage(.takes), .stage(.waits), .touchpoint(.takes), .touchpoint(.waits): .takes
    case .stage(let key): SheetLane.keys.contains(key) ? key : nil
    case .touchpoint(.name), .touchpoint(.channel): .touchpoints
    case .touchpoint(.owner): .owner
    case .touchpoint(.backstage): .backstage
    case .touchpoint(.basis): .basis
    case .touchpoint: nil
    case .pain(.text): .painPoints
    case .opportunity(.text): .opportunities
    case .metric(.name): .metrics
    case .pain, .opportunity, .metric: nil
    }
  }
}
