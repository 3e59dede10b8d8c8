/// The pains of many maps, those that are nearly the same in one group, the worst group first.
///
/// A group hurts as much as its worst pain of each map together, as `PlacedPain.score` has it. Of
/// equal groups the one whose first pain comes first in the order of files is first.
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
    fileprivate let key: TextKey
    /// The index of the map.
    package let map: UInt32
    /// The index of the pain in the map.
    package let pain: UInt32
  }

  /// All pains, group after group.
  private var members: [Member] = []
  /// The groups, by their keys.
  private var groups: [Group] = []
  /// The indices of the groups that ask for something, the worst first.
  package private(set) var ranking: [Int] = []

  /// Groups the pains of maps that are in order.
  package init(_ maps: [PortfolioMap]) {
    members.reserveCapacity(maps.reduce(0) { $0 + $1.pains.count })
    for (map, content) in maps.enumerated() {
      for (pain, placed) in content.pains.enumerated() {
        members.append(Member(key: placed.key, map: UInt32(map), pain: UInt32(pain)))
      }
    }
    members.sort { ($0.key, $0.map, $0.pain) < ($1.key, $1.map, $1.pain) }
    var start = 0
    while start < members.count {
      var end = start + 1
      while end < members.count, members[end].key == members[start].key { end += 1 }
      groups.append(group(start..<end, maps))
      start = end
    }
    ranking = groups.indices.filter { !groups[$0].isAccepted }
    ranking.sort { left, right in
      let (left, right) = (groups[left], groups[right])
      if left.score != right.score { return left.score > right.score }
      let (first, second) = (members[left.range.lowerBound], members[right.range.lowerBound])
      return (first.map, first.pain) < (second.map, second.pain)
    }
  }

  private func group(_ range: Range<Int>, _ maps: [PortfolioMap]) -> Group {
    var group = Group(
      key: members[range.lowerBound].key, range: range, worst: range.lowerBound)
    var worst: Int32 = -1
    var worstOfMap: Int32 = 0
    for index in range {
      let member = members[index]
      let pain = maps[Int(member.map)].pains[Int(member.pain)]
      if index == range.lowerBound || members[index - 1].map != member.map {
        group.maps += 1
        group.score += Int(worstOfMap)
        worstOfMap = 0
      }
      // What is lived with hurts nobody who reads the ranking.
      if !pain.isAccepted { worstOfMap = max(worstOfMap, pain.score) }
      group.severity = max(group.severity, pain.severity)
      if pain.isOpen { group.open += 1 }
      if pain.isAccepted { group.accepted += 1 }
      if pain.score > worst { (worst, group.worst) = (pain.score, index) }
    }
    group.score += Int(worstOfMap)
    return group
  }

  /// How many groups there are.
  package var count: Int { groups.count }

  /// A group of the ranking.
  package subscript(ranked place: Int) -> Group { groups[ranking[place]] }

  /// A group by its index.
  package func group(_ index: Int) -> Group { groups[index] }

  /// All groups: those of the ranking, then those that are known and lived with.
  package var all: [Group] {
    ranking.map { groups[$0] } + groups.filter(\.isAccepted)
  }

  /// The pains of a group, in the order of the files.
  package func members(of group: Group) -> ArraySlice<Member> { members[group.range] }

  /// The pain whose words stand for a group.
  package func worst(of group: Group) -> Member { members[group.worst] }

  /// In how many maps a pain is that is nearly the same.
  package func maps(having key: TextKey) -> Int {
    var low = 0
    var high = groups.count
    while low < high {
      let middle = (low + high) / 2
      if groups[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < groups.count && groups[low].key == key ? groups[low].maps : 0
  }
}
