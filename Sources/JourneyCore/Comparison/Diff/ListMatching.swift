/// Finds the elements of a list in another version of the list.
struct ListMatching {
  /// For each new element the old one that it was; none for one that is new.
  private(set) var origins: [Int?]
  /// For each old element whether it is still there.
  private(set) var isFound: [Bool]
  /// For each new element that was there before whether it has kept its order.
  private(set) var isKept: [Bool]

  /// Matches two lists.
  ///
  /// - Parameters:
  ///   - old: What tells the old elements apart; equals are matched by their order.
  ///   - new: What tells the new elements apart.
  ///   - ids: The ids of the elements that have one: what has one id is one thing, however worded.
  ///   - isNearest: Whether what is left may have been reworded.
  init(
    _ old: [SourceText], _ new: [SourceText], ids: (old: [SourceText?], new: [SourceText?])? = nil,
    isNearest: Bool
  ) {
    origins = [Int?](repeating: nil, count: new.count)
    isFound = [Bool](repeating: false, count: old.count)
    isKept = []
    if let ids { matchIDs(ids.old, ids.new) }
    let isFresh = !isFound.contains(true)
    var common = 0
    while isFresh, common < min(old.count, new.count), old[common] == new[common] {
      pair(common, common)
      common += 1
    }
    if common < old.count, common < new.count {
      matchEquals(old, new, from: common)
      matchSeen(old, new, from: common)
    }
    if isNearest { matchNearest(old, new) }
    isKept = Self.kept(origins)
  }

  /// Takes a matching that is known already.
  init(origins: [Int?], oldCount: Int) {
    self.origins = origins
    isFound = [Bool](repeating: false, count: oldCount)
    for case .some(let origin) in origins { isFound[origin] = true }
    isKept = Self.kept(origins)
  }

  private mutating func matchIDs(_ old: [SourceText?], _ new: [SourceText?]) {
    var places: [SourceText: Int] = [:]
    for case (let index, let id?) in old.enumerated() where places[id] == nil { places[id] = index }
    for case (let index, let id?) in new.enumerated() {
      if let origin = places[id], !isFound[origin] { pair(origin, index) }
    }
  }

  private mutating func matchEquals(_ old: [SourceText], _ new: [SourceText], from start: Int) {
    var places: [SourceText: [Int]] = [:]
    // From the back, so that the first of equals is the last in its stack.
    for index in old.indices.reversed() where index >= start && !isFound[index] {
      places[old[index], default: []].append(index)
    }
    for index in new.indices where index >= start && origins[index] == nil {
      if let origin = places[new[index]]?.popLast() { pair(origin, index) }
    }
  }

  /// Matches what looks the same: with its accents in another form, or with other blanks.
  private mutating func matchSeen(_ old: [SourceText], _ new: [SourceText], from start: Int) {
    var left = old.indices.filter { $0 >= start && !isFound[$0] }
    var fresh = new.indices.filter { $0 >= start && origins[$0] == nil }
    guard !left.isEmpty, !fresh.isEmpty else { return }
    let hasUnseenBlanks =
      left.contains { old[$0].hasUnseenBlanks } || fresh.contains { new[$0].hasUnseenBlanks }
    if !hasUnseenBlanks {
      left.removeAll { !old[$0].mayHaveAccents }
      fresh.removeAll { !new[$0].mayHaveAccents }
    }
    var places: [String: [Int]] = [:]
    for index in left.reversed() { places[old[index].seen, default: []].append(index) }
    for index in fresh {
      if let origin = places[new[index].seen]?.popLast() { pair(origin, index) }
    }
  }

  private mutating func matchNearest(_ old: [SourceText], _ new: [SourceText]) {
    let first = old.indices.filter { !isFound[$0] }
    let second = new.indices.filter { origins[$0] == nil }
    let pairs = NearestNames.pairs(first.map { old[$0] }, second.map { new[$0] })
    for found in pairs { pair(first[found.old], second[found.new]) }
  }

  private mutating func pair(_ old: Int, _ new: Int) {
    origins[new] = old
    isFound[old] = true
  }

  private static func kept(_ origins: [Int?]) -> [Bool] {
    var order = ListOrder.kept(origins.compactMap { $0 }).makeIterator()
    return origins.map { $0 == nil ? false : order.next() ?? false }
  }
}
