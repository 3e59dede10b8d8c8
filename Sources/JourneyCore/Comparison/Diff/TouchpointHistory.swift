/// Finds each touchpoint of a map in another version of the map.
///
/// By id where both have one. Else the same stage, name and channel, equals by their order; then
/// the same name and channel in any stage; then the nearest name in the same stage; then the only
/// one that a stage had, if it is the only one again and on the same channel.
struct TouchpointHistory {
  /// Where a touchpoint stands.
  struct Place: Hashable {
    private var packedStage: OptionalIndex
    private var packedIndex: Int32

    /// The index of its stage entry; none for one that is unplaced.
    var stage: Int? { packedStage.value }
    /// The index in its list.
    var index: Int { Int(packedIndex) }

    init(stage: Int?, index: Int) {
      packedStage = OptionalIndex(stage)
      packedIndex = Int32(truncatingIfNeeded: index)
    }
  }

  /// Where each old touchpoint stands in the new map: stage after stage, the unplaced ones last.
  private(set) var partners: [[OptionalIndex]]
  /// The touchpoints of both maps in one list each, and where they stand.
  let old: Listing
  let new: Listing
  /// Whether a touchpoint was found by anything but its id.
  private(set) var isByName = false

  /// All touchpoints of a map, which stay in the lists of the map.
  struct Listing {
    private var lists: [[Touchpoint]] = []
    private(set) var places: [Place] = []
    /// The first touchpoint of each stage, and of the unplaced ones.
    private(set) var starts: [Int] = []

    init(_ map: JourneyMap) {
      places.reserveCapacity(
        map.stages.reduce(map.unplaced.count) { $0 + $1.touchpoints.count })
      for index in map.stages.indices { append(map.stages[index].touchpoints, stage: index) }
      append(map.unplaced, stage: nil)
    }

    private mutating func append(_ list: [Touchpoint], stage: Int?) {
      starts.append(places.count)
      lists.append(list)
      places += list.indices.lazy.map { Place(stage: stage, index: $0) }
    }

    /// How many there are.
    var count: Int { places.count }

    /// The touchpoints of a stage entry, or those of none.
    func list(of stage: Int?) -> [Touchpoint] {
      // The unplaced ones stand last.
      lists[stage ?? lists.count - 1]
    }

    /// The touchpoint at an index of the whole.
    subscript(index: Int) -> Touchpoint {
      _read {
        let place = places[index]
        // The unplaced ones stand last.
        yield lists[place.stage ?? lists.count - 1][place.index]
      }
    }
  }

  /// Matches the touchpoints of two maps.
  ///
  /// - Parameters:
  ///   - oldMap: The old map.
  ///   - newMap: The new map.
  ///   - stages: For each old stage entry the new one that tells of the same stage.
  ///   - channels: The channels that are known.
  init(
    _ oldMap: JourneyMap, _ newMap: JourneyMap, stages: [Int?],
    _ channels: ChannelCatalog = .builtIn
  ) {
    old = Listing(oldMap)
    new = Listing(newMap)
    partners = []
    var search = TouchpointSearch(old, new, stages: stages, channels)
    search.run()
    isByName = search.isByName
    for (stage, start) in old.starts.enumerated() {
      let end = stage + 1 < old.starts.count ? old.starts[stage + 1] : old.count
      partners.append(Array(search.partner[start..<end]))
    }
  }
}

/// The search itself, round after round.
private struct TouchpointSearch {
  private let old: TouchpointHistory.Listing
  private let new: TouchpointHistory.Listing
  private let stages: [Int?]
  private let channels: ChannelCatalog
  private(set) var partner: [OptionalIndex]
  private(set) var isByName = false
  private var isTaken: [Bool]

  /// What two touchpoints have in common in one round.
  private struct Key: Hashable {
    /// The new map's stage; −1 for unplaced ones, −2 for a stage that only the old map has, −3
    /// where the stage does not matter.
    var stage = -3
    var text: SourceText
    var channel: SourceText?
  }

  init(
    _ old: TouchpointHistory.Listing, _ new: TouchpointHistory.Listing, stages: [Int?],
    _ channels: ChannelCatalog
  ) {
    self.channels = channels
    self.old = old
    self.new = new
    self.stages = stages
    partner = [OptionalIndex](repeating: OptionalIndex(), count: old.count)
    isTaken = [Bool](repeating: false, count: new.count)
  }

  mutating func run() {
    match(
      { old, _ in old.id.map { Key(text: $0) } }, { new, _ in new.id.map { Key(text: $0) } },
      isByID: true)
    let channels = channels
    func key(_ touchpoint: Touchpoint, _ stage: Int) -> Key {
      Key(stage: stage, text: touchpoint.name.trimmed, channel: touchpoint.channel.map(channels.id))
    }
    match({ key($0, $1) }, { key($0, $1) })
    match({ touchpoint, _ in key(touchpoint, -3) }, { touchpoint, _ in key(touchpoint, -3) })
    matchNearest()
    matchSole()
  }

  /// Pairs the only touchpoint of a stage with the only one that it has now, on the same channel.
  private mutating func matchSole() {
    guard partner.contains(OptionalIndex()), isTaken.contains(false) else { return }
    let olds = Dictionary(grouping: 0..<old.count) { old.places[$0].stage }
    let news = Dictionary(grouping: 0..<new.count) { new.places[$0].stage }
    for index in 0..<old.count where partner[index].value == nil {
      guard let stage = old.places[index].stage, olds[stage]?.count == 1,
        let there = stages[stage], let candidates = news[there], candidates.count == 1,
        !isTaken[candidates[0]]
      else { continue }
      let (first, second) = (old[index], new[candidates[0]])
      // Two that name no channel have nothing in common.
      guard let channel = first.channel, let other = second.channel,
        channels.id(of: channel) == channels.id(of: other), first.id == nil || second.id == nil
      else { continue }
      pair(index, candidates[0], isByID: false)
    }
  }

  /// Pairs what has equal keys, in the order of the maps.
  private mutating func match(
    _ oldKey: (Touchpoint, Int) -> Key?, _ newKey: (Touchpoint, Int) -> Key?, isByID: Bool = false
  ) {
    var queues: [Key: TouchpointQueue] = [:]
    // Behind each of the new map the next one of its queue.
    var followers = [Int32](repeating: TouchpointQueue.none, count: new.count)
    for index in 0..<new.count where !isTaken[index] {
      guard let key = newKey(new[index], newStage(index)) else { continue }
      queues[key, default: TouchpointQueue()].append(
        Int32(truncatingIfNeeded: index), hasID: new[index].id != nil, &followers)
    }
    guard !queues.isEmpty else { return }
    for index in 0..<old.count where partner[index].value == nil {
      guard let key = oldKey(old[index], stageInNew(index)) else { continue }
      // Two ids say that two touchpoints are not the same one.
      let allowsIDs = isByID || old[index].id == nil
      let found = queues[key]?.next(allowingIDs: allowsIDs, followers)
      if let found { pair(index, found, isByID: isByID) }
    }
  }

  private mutating func matchNearest() {
    var olds: [Int: [Int]] = [:]
    var news: [Int: [Int]] = [:]
    for index in 0..<old.count where partner[index].value == nil {
      olds[stageInNew(index), default: []].append(index)
    }
    for index in 0..<new.count where !isTaken[index] {
      news[newStage(index), default: []].append(index)
    }
    for (stage, left) in olds {
      guard let candidates = news[stage] else { continue }
      for hasID in [false, true] {
        let first = left.filter {
          partner[$0].value == nil && (old[$0].id != nil) == hasID
        }
        let second = candidates.filter {
          !isTaken[$0] && (!hasID || new[$0].id == nil)
        }
        let pairs = NearestNames.pairs(
          first.map { old[$0].name }, second.map { new[$0].name })
        for pair in pairs { self.pair(first[pair.old], second[pair.new], isByID: false) }
      }
    }
  }

  private mutating func pair(_ first: Int, _ second: Int, isByID: Bool) {
    partner[first] = OptionalIndex(second)
    isTaken[second] = true
    if !isByID { isByName = true }
  }

  private func newStage(_ index: Int) -> Int { new.places[index].stage ?? -1 }

  private func stageInNew(_ index: Int) -> Int {
    guard let stage = old.places[index].stage else { return -1 }
    return stages[stage] ?? -2
  }
}

/// New touchpoints of one key that wait for their partners, in their order.
///
/// Most keys have one: what follows whom stands in one list for all keys.
private struct TouchpointQueue {
  /// No touchpoint.
  static let none: Int32 = -1

  /// The first and the last one with an id, and those without.
  private var named = (first: none, last: none)
  private var nameless = (first: none, last: none)

  mutating func append(_ index: Int32, hasID: Bool, _ followers: inout [Int32]) {
    if hasID {
      Self.append(index, to: &named, &followers)
    } else {
      Self.append(index, to: &nameless, &followers)
    }
  }

  private static func append(
    _ index: Int32, to row: inout (first: Int32, last: Int32), _ followers: inout [Int32]
  ) {
    if row.first == none { row.first = index } else { followers[Int(row.last)] = index }
    row.last = index
  }

  /// Takes the first one; without an id, if one with an id would be another touchpoint.
  mutating func next(allowingIDs: Bool, _ followers: [Int32]) -> Int? {
    let first = nameless.first
    if allowingIDs, named.first != Self.none, first == Self.none || named.first < first {
      defer { named.first = followers[Int(named.first)] }
      return Int(named.first)
    }
    guard first != Self.none else { return nil }
    nameless.first = followers[Int(first)]
    return Int(first)
  }
}
