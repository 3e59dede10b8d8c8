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
    fileprivate let key: TextKey
    /// The index of the map.
    package let map: UInt32
    /// The index of the pain in the map.
    package let pain: UInt32
    fileprivate let score: Int32
    fileprivate let severity: UInt8
    fileprivate let isOpen: Bool
    fileprivate let isAccepted: Bool
  }

  /// All pains, group after group.
  private var members: [Member] = []
  /// Where each group begins, by their keys, and the end of the last.
  private var starts: [UInt32] = []
  /// How many maps have each group, by their keys: every opportunity asks for it.
  private var mapCounts: [UInt32] = []
  /// The indices of the groups that ask for something, the worst first.
  private var order: [UInt32] = []
  /// The indices of the groups that are known and lived with, by their keys.
  private var lived: [UInt32] = []
  /// How many groups have a pain without an answer.
  package private(set) var openCount = 0

  /// Groups the pains of maps that are in order.
  package init(_ maps: [PortfolioMap]) {
    members.reserveCapacity(maps.reduce(0) { $0 + $1.pains.count })
    for (map, content) in maps.enumerated() {
      for (pain, placed) in content.pains.enumerated() {
        members.append(
          Member(
            key: placed.key, map: UInt32(map), pain: UInt32(pain), score: placed.score,
            severity: placed.severity, isOpen: placed.isOpen, isAccepted: placed.isAccepted))
      }
    }
    members.sort { ($0.key, $0.map, $0.pain) < ($1.key, $1.map, $1.pain) }
    var count = 0
    for index in members.indices where index == 0 || members[index].key != members[index - 1].key {
      count += 1
    }
    starts.reserveCapacity(count + 1)
    for index in members.indices where index == 0 || members[index].key != members[index - 1].key {
      starts.append(UInt32(index))
    }
    starts.append(UInt32(members.count))
    rank(count)
  }

  private mutating func rank(_ count: Int) {
    var scores: [(score: Int, group: UInt32)] = []
    scores.reserveCapacity(count)
    mapCounts.reserveCapacity(count)
    for index in 0..<count {
      let group = group(index)
      mapCounts.append(UInt32(group.maps))
      if group.open > 0 { openCount += 1 }
      if group.isAccepted {
        lived.append(UInt32(index))
      } else {
        scores.append((group.score, UInt32(index)))
      }
    }
    scores.sort { left, right in
      if left.score != right.score { return left.score > right.score }
      let first = members[Int(starts[Int(left.group)])]
      let second = members[Int(starts[Int(right.group)])]
      return (first.map, first.pain) < (second.map, second.pain)
    }
    order = scores.map(\.group)
  }

  /// A group by its index.
  package func group(_ index: Int) -> Group {
    let range = Int(starts[index])..<Int(starts[index + 1])
    var group = Group(
      key: members[range.lowerBound].key, range: range, worst: range.lowerBound)
    var worst: Int32 = -1
    var worstOfMap: Int32 = 0
    for index in range {
      let member = members[index]
      if index == range.lowerBound || members[index - 1].map != member.map {
        group.maps += 1
        group.score += Int(worstOfMap)
        worstOfMap = 0
      }
      // What is lived with hurts nobody who reads the ranking.
      if !member.isAccepted { worstOfMap = max(worstOfMap, member.score) }
      group.severity = max(group.severity, member.severity)
      if member.isOpen { group.open += 1 }
      if member.isAccepted { group.accepted += 1 }
      if member.score > worst { (worst, group.worst) = (member.score, index) }
    }
    group.score += Int(worstOfMap)
    return group
  }

  /// How many groups there are.
  package var count: Int { starts.count - 1 }

  /// The indices of the groups that ask for something, the worst first.
  package var ranking: some RandomAccessCollection<Int> { order.lazy.map { Int($0) } }

  /// The indices of all groups: those of the ranking, then those that are known and lived with.
  var indicesOfAll: [Int] { (order + lived).map { Int($0) } }

  /// All groups: those of the ranking, then those that are known and lived with.
  package var all: some Sequence<Group> { (order + lived).lazy.map { group(Int($0)) } }

  /// The groups that hurt most.
  package func first(_ count: Int) -> [Group] { ranking.prefix(count).map(group) }

  /// The groups that hurt most and have a pain without an answer.
  package func firstOpen(_ count: Int) -> [Group] {
    Array(ranking.lazy.map(group).filter { !$0.isAnswered }.prefix(count))
  }

  /// The pains of a group, in the order of the files.
  package func members(of group: Group) -> ArraySlice<Member> { members[group.range] }

  /// The pain whose words stand for a group.
  package func worst(of group: Group) -> Member { members[group.worst] }

  /// In how many maps a pain is that is nearly the same.
  package func maps(having key: TextKey) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if members[Int(starts[middle])].key < key { low = middle + 1 } else { high = middle }
    }
    guard low < count, members[Int(starts[low])].key == key else { return 0 }
    return Int(mapCounts[low])
  }
}
