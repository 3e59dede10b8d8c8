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

  /// The pains of the groups that are kept, group after group, the groups in the order of their keys.
  private var entries: [Entry] = []
  /// The maps, which know the keys of their pains.
  private let maps: [PortfolioMap]
  /// Where the pains stand by their indices among all.
  private let places: PlacesInMaps
  /// Where each group begins, and the end of the last.
  private var starts: [UInt32] = [0]
  /// How many maps have the group of each pain, in the order of the maps; all bits where that does not
  /// fit.
  private var shares: [UInt16]
  /// How many maps have those groups of which that does not fit, by their keys.
  private var largeShares: [TextKey: Int] = [:]
  /// The indices of the groups that ask for something, the worst first.
  private var order: [UInt32] = []
  /// The indices of the groups that are known and lived with, by their keys.
  private var lived: [UInt32] = []
  /// How many groups there are.
  package private(set) var count = 0
  /// How many groups ask for something.
  package private(set) var rankedCount = 0
  /// How many groups have a pain without an answer.
  package private(set) var openCount = 0
  /// So much hurts the last group that was kept of those that ask for something, and of those with a
  /// pain without an answer: what hurts less is not told.
  private var floor = (ranked: -1, open: -1)

  /// Groups the pains of maps that are in order.
  ///
  /// - Parameters:
  ///   - maps: The maps.
  ///   - most: So many groups are told at most, and as many that have a pain without an answer; of the
  ///     others nothing but their number is kept. All are kept where it is not given.
  package init(_ maps: [PortfolioMap], told most: Int? = nil) {
    self.maps = maps
    places = PlacesInMaps(maps.lazy.map { $0.pains.count })
    shares = [UInt16](repeating: 0, count: places.count)
    if most == nil {
      // Room that is not used takes no memory.
      entries.reserveCapacity(places.count)
      starts.reserveCapacity(places.count + 1)
    }
    // Part by part by the first bits of the keys, so that what is put in order is small.
    let bits = Self.bits(places.count)
    var part: [KeyedEntry] = []
    for number in 0..<UInt64(1) << bits {
      part.removeAll(keepingCapacity: true)
      var index = 0
      for map in maps {
        for pain in map.pains {
          if pain.key.number >> UInt64(64 - bits) == number {
            part.append(KeyedEntry(key: pain.key, entry: Entry(pain, index)))
          }
          index += 1
        }
      }
      part.sort(by: KeyedEntry.isBefore)
      group(part, told: most)
    }
    if let most { shorten(most) }
    rank()
  }

  /// By so many bits pains are put in parts: each is some ten thousand, and all pains are gone through
  /// for each.
  private static func bits(_ count: Int) -> Int {
    var bits = 0
    while bits < 6, count >> bits > 1 << 15 { bits += 1 }
    return bits
  }

  /// Groups pains that are in the order of their keys.
  private mutating func group(_ pains: [KeyedEntry], told most: Int?) {
    var start = 0
    while start < pains.count {
      let key = pains[start].key
      var end = start
      while end < pains.count, pains[end].key == key {
        entries.append(pains[end].entry)
        end += 1
      }
      starts.append(UInt32(entries.count))
      let group = group(starts.count - 2, key)
      count(group)
      if most != nil, !isTold(group) {
        starts.removeLast()
        entries.removeLast(end - start)
      } else if let most, starts.count > 4 * most + 4096 {
        shorten(most)
      }
      start = end
    }
  }

  private mutating func count(_ group: Group) {
    count += 1
    if !group.isAccepted { rankedCount += 1 }
    if group.open > 0 { openCount += 1 }
    for entry in group.range { shares[Int(entries[entry].index)] = UInt16(clamping: group.maps) }
    if group.maps >= Int(UInt16.max) { largeShares[group.key] = group.maps }
  }

  /// Whether a group may be one of those that are told.
  private func isTold(_ group: Group) -> Bool {
    if group.isAccepted { return false }
    return group.score >= floor.ranked || group.open > 0 && group.score >= floor.open
  }

  /// Keeps the groups alone that are told.
  private mutating func shorten(_ most: Int) {
    var isKept = [Bool](repeating: false, count: starts.count - 1)
    var (ranked, open) = (0, 0)
    for index in ordered().ranked {
      let group = group(Int(index), TextKey(number: 0))
      if ranked < most {
        ranked += 1
        isKept[Int(index)] = true
        if ranked == most { floor.ranked = group.score }
      }
      if open < most, group.open > 0 {
        open += 1
        isKept[Int(index)] = true
        if open == most { floor.open = group.score }
      }
      if ranked == most, open == most { break }
    }
    var kept: [Entry] = []
    var ends: [UInt32] = [0]
    for index in isKept.indices where isKept[index] {
      kept += entries[Int(starts[index])..<Int(starts[index + 1])]
      ends.append(UInt32(kept.count))
    }
    (entries, starts) = (kept, ends)
  }

  private mutating func rank() {
    let (ranked, lived) = ordered()
    (order, self.lived) = (ranked, lived)
  }

  /// The groups that are kept: those that ask for something, the worst first, and those that are known
  /// and lived with, by their keys.
  private func ordered() -> (ranked: [UInt32], lived: [UInt32]) {
    // All bits where a score does not fit, which is found again then.
    var scores: [UInt32] = []
    var ranked: [UInt32] = []
    var lived: [UInt32] = []
    scores.reserveCapacity(starts.count - 1)
    ranked.reserveCapacity(starts.count - 1)
    for index in 0..<starts.count - 1 {
      // Its key is not asked for.
      let group = group(index, TextKey(number: 0))
      scores.append(UInt32(clamping: group.score))
      if group.isAccepted { lived.append(UInt32(index)) } else { ranked.append(UInt32(index)) }
    }
    ranked.sort { isBefore($0, $1, scores) }
    return (ranked, lived)
  }

  /// The key of a group by its index.
  private func key(_ index: Int) -> TextKey {
    let (map, pain) = places.place(of: entries[Int(starts[index])].index)
    return maps[map].pains[pain].key
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

  /// The indices of the groups that ask for something, as far as they are kept, the worst first.
  package var ranking: some RandomAccessCollection<Int> { order.lazy.map { Int($0) } }

  /// The indices of all groups, where all are kept: those of the ranking, then those that are known and lived with.
  var indicesOfAll: [Int] { (order + lived).map { Int($0) } }

  /// All groups, where all are kept: those of the ranking, then those that are known and lived with.
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

  /// In how many maps a pain is that is nearly the same, where all groups are kept.
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
