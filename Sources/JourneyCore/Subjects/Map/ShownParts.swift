/// How much of each list of a map is drawn: all of it, unless the map has more parts than anybody
/// looks through.
///
/// Formats for programs, and the Markdown page of a map, always tell everything.
struct ShownParts {
  /// So many parts of a map are drawn whatever the lengths of its lists.
  static let maximum = 10_000
  /// So many stages are drawn at most.
  static let maximumStages = 1_000
  /// So many rows of the map's own are drawn at most.
  static let maximumLanes = 500
  /// So many cells a table of stages and own rows has at most, empty ones included.
  private static let maximumCells = 20_000
  /// The lengths to which lists are cut, the first that is short enough.
  private static let lengths = [5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5]

  /// The most parts of one list.
  let length: Int
  /// The most stages.
  let stages: Int
  /// The most rows of the map's own.
  let lanes: Int

  /// Everything.
  static let all = ShownParts(length: .max, stages: .max, lanes: .max)

  private init(length: Int, stages: Int, lanes: Int) {
    self.length = length
    self.stages = stages
    self.lanes = lanes
  }

  /// How much is drawn of maps side by side, of which lists of these lengths are drawn besides: as
  /// little as of the map of which least is.
  init(ofMaps maps: [JourneyMap], lists: [Int]) {
    let all = maps.map { ShownParts(of: $0) } + [ShownParts(ofLists: lists)]
    self.init(
      length: all.reduce(.max) { min($0, $1.length) },
      stages: all.reduce(.max) { min($0, $1.stages) },
      lanes: all.reduce(.max) { min($0, $1.lanes) })
  }

  /// Finds out how much is drawn of lists of these lengths.
  ///
  /// - Parameters:
  ///   - lists: The lengths.
  ///   - count: How many such pictures stand on one page, each of which gets its share.
  init(ofLists lists: [Int], sharedBy count: Int = 1) {
    self.init(
      length: Self.length(of: lists, most: Self.maximum / count), stages: Self.maximumStages,
      lanes: Self.maximumLanes)
  }

  /// Finds out how much of a map is drawn.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - count: How many such pictures stand on one page, each of which gets its share.
  init(of map: JourneyMap, sharedBy count: Int = 1) {
    let maximum = Self.maximum / count
    let rows = min(map.lanes.count, Self.maximumLanes)
    let columns = min(Self.maximumStages, max(1, Self.maximumCells / max(1, rows)))
    var lists: [Int] = [map.unplaced.count]
    // Where the lists of each stage end.
    var ends: [Int] = []
    for index in map.stages.indices.prefix(columns) {
      Self.add(map.stages[index], to: &lists)
      ends.append(lists.count)
    }
    let length = Self.length(of: lists, most: maximum)
    self.length = length
    lanes = Self.maximumLanes
    // Many short lists are too many, too: then fewer stages are drawn.
    var parts = 0
    var start = 0
    var stages = 0
    for end in ends {
      for list in lists[start..<end] { parts += min(list, length) }
      if parts > maximum, stages > 0 { break }
      (start, stages) = (end, stages + 1)
    }
    // What is no entry of the map is a stage of its framework that the map lacks.
    self.stages = stages == map.stages.count ? columns : stages
  }

  /// The most parts of one list where lists of these lengths are drawn together.
  static func length(of lists: [Int], most: Int = maximum) -> Int {
    func sum(_ length: Int) -> Int { lists.reduce(0) { $0 + min($1, length) } }
    guard sum(.max) > most else { return .max }
    return lengths.first { sum($0) <= most } ?? lengths[lengths.count - 1]
  }

  private static func add(_ stage: StageEntry, to lists: inout [Int]) {
    lists.append(stage.touchpoints.count)
    lists.append(stage.actions.count)
    lists.append(stage.thoughts.count)
    lists.append(stage.feelings.count)
    lists.append(stage.backstage.count)
    lists.append(stage.origin.count)
    lists.append(stage.next.count)
    var (pains, opportunities, metrics) = (
      stage.painPoints.count, stage.opportunities.count, stage.metrics.count
    )
    var links = 0
    func addLinks(_ pains: [PainPoint], _ opportunities: [Opportunity]) {
      for index in pains.indices { links += pains[index].links.count }
      for index in opportunities.indices { links += opportunities[index].links.count }
    }
    addLinks(stage.painPoints, stage.opportunities)
    for lane in stage.lanes.prefix(maximumLanes) { lists.append(lane.count) }
    let touchpoints = stage.touchpoints.span
    for index in touchpoints.indices {
      pains += touchpoints[index].painPoints.count
      opportunities += touchpoints[index].opportunities.count
      metrics += touchpoints[index].metrics.count
      links += touchpoints[index].links.count
      addLinks(touchpoints[index].painPoints, touchpoints[index].opportunities)
    }
    lists += [pains, opportunities, metrics, links]
  }

  // MARK: Cutting

  /// The entries of a list, with a last one that says how many more there are.
  func entries<Parts: Collection>(
    _ parts: Parts, _ language: Language, _ entry: (Parts.Element) -> DocumentEntry
  ) -> [DocumentEntry] {
    guard parts.count > length else { return parts.map(entry) }
    return cut(parts.count, parts.prefix(length).map(entry), language)
  }

  /// Adds the entries of a list to others, with a last one that says how many more there are.
  func add<Part>(
    _ parts: [Part], _ language: Language, to entries: inout [DocumentEntry],
    _ entry: (Part) -> DocumentEntry
  ) {
    guard parts.count <= length else { return entries += self.entries(parts, language, entry) }
    for part in parts { entries.append(entry(part)) }
  }

  /// The beginning of a list, or of an object of own rows, and how much of it is left out.
  func cut(_ value: JSONValue) -> (told: JSONValue, rest: Int) {
    switch value {
    case .array(let elements) where elements.count > length:
      (.array(Array(elements.prefix(length))), elements.count - length)
    case .object(let members) where members.count > lanes:
      (.object(Array(members.prefix(lanes))), members.count - lanes)
    default: (value, 0)
    }
  }

  /// Says of entries of a list behind which there are others how many those are.
  func cut(_ count: Int, _ entries: [DocumentEntry], _ language: Language) -> [DocumentEntry] {
    guard count > length else { return entries }
    return entries + [
      DocumentEntry(InlineText(MapLabels.moreParts(count - length)[language], .faint))
    ]
  }

  /// Says of the stages in a cell behind which there are others how many those are.
  func cutStages(
    _ count: Int, _ entries: [DocumentEntry], _ language: Language
  ) -> [DocumentEntry] {
    guard count > stages else { return entries }
    return entries + [
      DocumentEntry(InlineText(MapLabels.moreStages(count - stages)[language], .faint))
    ]
  }

  /// Says how many more rows of the map's own there are; nothing where all are drawn.
  func note(ofLanes count: Int, _ language: Language) -> [DocumentBlock] {
    guard count > lanes else { return [] }
    return [.note(InlineText(MapLabels.moreLanes(count - lanes)[language]))]
  }

  /// Says how many more stages there are; nothing where all are drawn.
  func note(ofStages count: Int, _ language: Language) -> [DocumentBlock] {
    guard count > stages else { return [] }
    return [.note(InlineText(MapLabels.moreStages(count - stages)[language]))]
  }
}
