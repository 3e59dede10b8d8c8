/// The pains of many maps, those that are nearly the same in one group, the worst group first.
///
/// A group hurts as much as its worst pain of each map together, as `PlacedPain.score` has it. Of
/// equal groups the one whose first pain comes first in the order of files is first. There may be
/// hundreds of thousands, so that of a group no more is kept than where its pains stand.
package struct PainGroups: Sendable {
  /// Pains of several maps that are nearly the same.
  package struct Group: Sendable {
    /// What they have in common.
    package let key: TextKey
    /// How many maps have it.
    package fileprivate(set) var maps = 0
    /// How many pains there are.
    package var count: Int { range.count }
    /// The severity of the worst: 1 low, 2 medium, 3 high, 0 where nobody said it.
    package fileprivate(set) var severity: UInt8 = 0
    /// How many of them need an answer and have none.
    package fileprivate(set) var open = 0
    /// How many of them are known and lived with.
    package fileprivate(set) var accepted = 0
    /// How much it hurts, in millionths.
    package fileprivate(set) var score = 0
    /// Where its pains stand in the list of all.
    fileprivate var range: Range<Int>
    /// The place in the list of the pain whose words stand for all: the worst, the first of several.
    fileprivate var worst: Int

    /// Whether every pain that needs an answer has one.
    package var isAnswered: Bool { open == 0 }
    /// Whether all are known and lived with.
    package var isAccepted: Bool { accepted == count }
  }

  /// One pain: the index of its map, and its index there.
  package struct Member: Sendable, Hashable {
    /// The index of the map.
    package let map: UInt32
    /// The index of the pain in the map.
    package let pain: UInt32

    fileprivate init(_ place: (map: Int, thing: Int)) {
      (map, pain) = (UInt32(place.map), UInt32(place.thing))
    }
  }

  /// The pains of a group, in the order of the files.
  package struct Members: RandomAccessCollection, Sendable {
    fileprivate let entries: ArraySlice<Entry>
    fileprivate let places: PlacesInMaps

    package var startIndex: Int { entries.startIndex }
    package var endIndex: Int { entries.endIndex }
    package subscript(index: Int) -> Member {
      Member(places.place(of: entries[index].index))
    }
  }

  /// What is asked of a pain to rank it, in as few bytes as hundreds of thousands ask for: below the
  /// pain's index among all, how much it hurts, its severity, and whether it is open and accepted.
  fileprivate struct Entry: Sendable {
    fileprivate let bits: UInt64

    init(bits: UInt64) { self.bits = bits }

    init(_ pain: PortfolioPain, _ index: Int) {
      bits =
        UInt64(UInt32(truncatingIfNeeded: index)) << 33
        | UInt64(UInt32(truncatingIfNeeded: max(pain.score, 0)) & 0x1FFF_FFFF) << 4
        | UInt64(pain.severity) << 2 | (pain.isOpen ? 2 : 0) | (pain.isAccepted ? 1 : 0)
    }

    /// The index among the pains of all maps.
    var index: UInt32 { UInt32(truncatingIfNeeded: bits >> 33) }
    var score: Int { Int(bits >> 4 & 0x1FFF_FFFF) }
    var severity: UInt8 { UInt8(truncatingIfNeeded: bits >> 2 & 3) }
    var isOpen: Bool { bits & 2 != 0 }
    var isAccepted: Bool { bits & 1 != 0 }
  }

  /// A pain with its key, by which pains are grouped.
  private struct KeyedEntry {
    let key: TextKey
    let entry: Entry

    /// By their keys, those of a group as they stand in the maps.
    static func isBefore(_ left: KeyedEntry, _ right: KeyedEntry) -> Bool {
      left.key == right.key ? left.entry.bits < right.entry.bits : left.key < right.key
    }
  }

  /// All pains, group after group.
  private var entries: [Entry] = []
  /// The maps, which know the keys of their pains.
  private let maps: [PortfolioMap]
  /// Where the pains stand by their indices among all.
  private let places: PlacesInMaps
  /// Where each group begins, by their keys, and the end of the last.
  private var starts: [UInt32] = []
  /// How many maps have the group of each pain, in the order of the maps; all bits where that does not
  /// fit.
  private var shares: [UInt16] = []
  /// How many maps have those groups of which that does not fit, by their keys.
  private var largeShares: [TextKey: Int] = [:]
  /// The indices of the groups that ask for something, the worst first.
  private var order: [UInt32] = []
  /// The indices of the groups that are known and lived with, by their keys.
  private var lived: [UInt32] = []
  /// How many groups have a pain without an answer.
  package private(set) var openCount = 0

  /// Groups the pains of maps that are in order.
  package init(_ maps: [PortfolioMap]) {
    self.maps = maps
    places = PlacesInMaps(maps.lazy.map { $0.pains.count })
    group()
    shares = [UInt16](repeating: 0, count: entries.count)
    rank(count)
  }

  /// Brings the pains of a group together: first those whose keys begin alike, then in each of these
  /// parts, which is small, by the whole keys.
  private mutating func group() {
    let ends = distribute()
    var keyed: [KeyedEntry] = []
    var start = 0
    // Room that is not used takes no memory.
    starts.reserveCapacity(places.count + 1)
    for end in ends {
      keyed.removeAll(keepingCapacity: true)
      for entry in entries[start..<end] {
        let (map, pain) = places.place(of: entry.index)
        keyed.append(KeyedEntry(key: maps[map].pains[pain].key, entry: entry))
      }
      keyed.sort(by: KeyedEntry.isBefore)
      for index in keyed.indices {
        entries[start + index] = keyed[index].entry
        guard index == 0 || keyed[index].key != keyed[index - 1].key else { continue }
        starts.append(UInt32(start + index))
      }
      start = end
    }
    starts.append(UInt32(places.count))
  }

  /// Puts the pains in parts by the first bits of their keys, in each as they stand in the maps.
  ///
  /// - Returns: Where each part ends.
  private mutating func distribute() -> [Int] {
    let bits = 8
    func part(of pain: PortfolioPain) -> Int { Int(pain.key.number &>> UInt64(64 - bits)) }
    var ends = [Int](repeating: 0, count: 1 << bits)
    for map in maps { for pain in map.pains { ends[part(of: pain)] += 1 } }
    var places: [Int] = []
    var sum = 0
    for index in ends.indices {
      places.append(sum)
      sum += ends[index]
      ends[index] = sum
    }
    entries = [Entry](repeating: Entry(bits: 0), count: sum)
    var index = 0
    for map in maps {
      for pain in map.pains {
        let part = part(of: pain)
        entries[places[part]] = Entry(pain, index)
        places[part] += 1
        index += 1
      }
    }
    return ends
  }

  /// The key of a group by its index.
  private func key(_ index: Int) -> TextKey {
    let (map, pain) = places.place(of: entries[Int(starts[index])].index)
    return maps[map].pains[pain].key
  }

  private mutating func rank(_ count: Int) {
    // All bits where a score does not fit, which is found again then.
    var scores: [UInt32] = []
    var order: [UInt32] = []
    var openCount = 0
    scores.reserveCapacity(count)
    order.reserveCapacity(count)
    for index in 0..<count {
      // Its key is not asked for.
      let group = group(index, TextKey(number: 0))
      for entry in group.range { shares[Int(entries[entry].index)] = UInt16(clamping: group.maps) }
      if group.maps >= Int(UInt16.max) { largeShares[key(index)] = group.maps }
      scores.append(UInt32(clamping: group.score))
      if group.open > 0 { openCount += 1 }
      if group.isAccepted { lived.append(UInt32(index)) } else { order.append(UInt32(index)) }
    }
    order.sort { isBefore($0, $1, scores) }
    (self.order, self.openCount) = (order, openCount)
  }

  private func isBefore(_ left: UInt32, _ right: UInt32, _ scores: [UInt32]) -> Bool {
    func score(_ index: UInt32) -> Int {
      let score = scores[Int(index)]
      return score == .max ? group(Int(index), TextKey(number: 0)).score : Int(score)
    }
    let (first, second) = (score(left), score(right))
    if first != second { return first > second }
    return entries[Int(starts[Int(left)])].index < entries[Int(starts[Int(right)])].index
  }

  /// A group by its index.
  package func group(_ index: Int) -> Group { group(index, key(index)) }

  private func group(_ index: Int, _ key: TextKey) -> Group {
    let range = Int(starts[index])..<Int(starts[index + 1])
    var group = Group(key: key, range: range, worst: range.lowerBound)
    var worst = -1
    var worstOfMap = 0
    // Behind the pains of the map that is met.
    var end: UInt32 = 0
    for index in range {
      let entry = entries[index]
      if entry.index >= end {
        group.maps += 1
        group.score += worstOfMap
        worstOfMap = 0
        end = range.count > 1 ? places.endOfMap(of: entry.index) : .max
      }
      // What is lived with hurts nobody who reads the ranking.
      if !entry.isAccepted { worstOfMap = max(worstOfMap, entry.score) }
      group.severity = max(group.severity, entry.severity)
      if entry.isOpen { group.open += 1 }
      if entry.isAccepted { group.accepted += 1 }
      if entry.score > worst { (worst, group.worst) = (entry.score, index) }
    }
    group.score += worstOfMap
    return group
  }

  /// How many groups there are.
  package var count: Int { starts.count - 1 }

  /// The indices of the groups that ask for something, the worst first.
  package var ranking: some RandomAccessCollection<Int> { order.lazy.map { Int($0) } }

  /// The indices of all groups: those of the ranking, then those that are known and lived with.
  var indicesOfAll: [Int] { (order + lived).map { Int($0) } }

  /// All groups: those of the ranking, then those that are known and lived with.
  package var all: some Sequence<Group> {
    (0..<count).lazy.map { index in
      let isRanked = index < order.count
      return group(Int(isRanked ? order[index] : lived[index - order.count]))
    }
  }

  /// The groups that hurt most.
  package func first(_ count: Int) -> [Group] { ranking.prefix(count).map(group) }

  /// The groups that hurt most and have a pain without an answer.
  package func firstOpen(_ count: Int) -> [Group] {
    // What is lived with asks for no answer, so that all of them are ranked.
    var groups: [Group] = []
    let count = min(count, openCount)
    for index in ranking {
      if groups.count == count { break }
      let group = group(index)
      if group.open > 0 { groups.append(group) }
    }
    return groups
  }

  /// The pains of a group, in the order of the files.
  package func members(of group: Group) -> Members {
    Members(entries: entries[group.range], places: places)
  }

  /// The pain whose words stand for a group.
  package func worst(of group: Group) -> Member {
    Member(places.place(of: entries[group.worst].index))
  }

  /// In how many maps a pain is that is nearly the same.
  package func maps(having key: TextKey) -> Int {
    // Keys are spread evenly, so the group stands about where its key lies among all numbers.
    let guess = Int(truncatingIfNeeded: key.number.multipliedFullWidth(by: UInt64(count)).high)
    var (low, high) = (guess, guess)
    var step = 16
    while low > 0, self.key(low) > key {
      (low, step) = (max(low - step, 0), step * 2)
    }
    step = 16
    while high < count, self.key(high) < key {
      (high, step) = (min(high + step, count), step * 2)
    }
    while low < high {
      let middle = (low + high) / 2
      if self.key(middle) < key { low = middle + 1 } else { high = middle }
    }
    guard low < count, self.key(low) == key else { return 0 }
    return maps(shares[Int(entries[Int(starts[low])].index)], key)
  }

  private func maps(_ share: UInt16, _ key: TextKey) -> Int {
    share == .max ? largeShares[key] ?? Int(share) : Int(share)
  }

  /// In how many maps a pain is that is nearly the same, by its place among the pains of its map.
  func maps(havingPain pain: Int, ofMap map: Int) -> Int {
    self.maps(shares[places.index(ofThing: pain, ofMap: map)], maps[map].pains[pain].key)
  }
}
