/// Which maps of two reports are the same ones, even where their files have other paths now.
///
/// A map is the one of the same path; else one of the same bytes; else the one whose file has the
/// same name, where no other map that is left has it.
package struct MapPairs: Sendable {
  /// The index of each map of the later report in the earlier one; nothing for maps that are new.
  package private(set) var before: [Int?]
  /// The indices, in the earlier report, of maps that are gone.
  package private(set) var gone: [Int] = []
  /// How many maps have another path now.
  package private(set) var moved = 0
  /// How many maps have other bytes now; maps of which the bytes are not known count.
  package private(set) var edited = 0
  /// The earlier path of each map that is in both, by its path of now.
  private var paths: [String: String] = [:]
  /// The path of now of each map that is in both, by its earlier path.
  private var pathsNow: [String: String] = [:]
  /// Whether each map of the earlier report is in the later one.
  private var kept: [Bool] = []

  init(_ old: [PortfolioMap], _ new: [PortfolioMap]) {
    before = [Int?](repeating: nil, count: new.count)
    var left = Set(old.indices)
    pair(old, new, &left, isUnique: true) { PathBytes(path: $0.file) }
    if !left.isEmpty {
      pair(old, new, &left, isUnique: false) { $0.fingerprint == 0 ? nil : $0.fingerprint }
      pair(old, new, &left, isUnique: true) { map in
        map.file.split(separator: "/").last
      }
    }
    gone = left.sorted()
    kept = old.indices.map { !left.contains($0) }
    for (index, match) in before.enumerated() {
      guard let match else { continue }
      paths[new[index].file] = old[match].file
      pathsNow[old[match].file] = new[index].file
      if new[index].file != old[match].file { moved += 1 }
      if new[index].fingerprint != old[match].fingerprint || new[index].fingerprint == 0 {
        edited += 1
      }
    }
  }

  /// Whether a map of the earlier report is in the later one, by its index.
  func isKept(_ old: Int) -> Bool { kept[old] }

  /// The paths that the maps have in the later report that are in both.
  var filesNow: Set<String> { Set(paths.keys) }
  /// The paths that the maps had in the earlier report that are in both.
  var filesBefore: Set<String> { Set(paths.values) }
  /// The path of now of a map that is in both, by its earlier path.
  func fileNow(of file: String) -> String? { pathsNow[file] }
  /// The earlier path of a map that is in both, by its path of now.
  func fileBefore(of file: String) -> String? { paths[file] }
  /// How many maps are in both.
  package var shared: Int { paths.count }
  /// Whether maps came or went.
  func haveOthers(_ new: Int) -> Bool { !gone.isEmpty || paths.count < new }

  /// Pairs maps that have something in common and are still left.
  ///
  /// What several maps of one report have in common pairs none of them where it has to be unique; else
  /// they are paired in their order.
  private mutating func pair<Key: Hashable>(
    _ old: [PortfolioMap], _ new: [PortfolioMap], _ left: inout Set<Int>, isUnique: Bool,
    by key: (PortfolioMap) -> Key?
  ) {
    var found: [Key: (old: [Int], new: [Int])] = [:]
    for index in left.sorted() {
      if let key = key(old[index]) { found[key, default: ([], [])].old.append(index) }
    }
    for index in new.indices where before[index] == nil {
      if let key = key(new[index]), found[key] != nil { found[key]?.new.append(index) }
    }
    for (old, new) in found.values where !isUnique || old.count == 1 && new.count == 1 {
      for (old, new) in zip(old, new) {
        before[new] = old
        left.remove(old)
      }
    }
  }

  /// The things of maps that are in both reports, each with what it was.
  ///
  /// A thing is the one of the same place and name of its map, else the next one of that name, else
  /// the one of the same place that only got another name, as far as somebody can say so.
  ///
  /// - Parameters:
  ///   - old: The things of the earlier report.
  ///   - new: Those of the later one.
  ///   - isSame: Whether two at one place are one thing in spite of their names; never if it is not
  ///     given.
  ///   - name: The name of a thing.
  /// - Returns: Those of the later report in their order, then those that are gone in theirs.
  func pairs<Thing: PlacedInFile, Name: Hashable>(
    _ old: [Thing], _ new: [Thing], isSame: ((Thing, Thing) -> Bool)? = nil,
    name: (Thing) -> Name
  ) -> [(old: Thing?, new: Thing?)] {
    var exact: [ThingKey<Name>: Int] = [:]
    for (index, thing) in old.enumerated() {
      exact[ThingKey(file: thing.file, place: thing.place, name: name(thing))] = index
    }
    var matches = [Int?](repeating: nil, count: new.count)
    var isLeft = [Bool](repeating: true, count: old.count)
    for (index, thing) in new.enumerated() {
      guard let file = paths[thing.file] else { continue }
      guard let match = exact[ThingKey(file: file, place: thing.place, name: name(thing))],
        isLeft[match]
      else { continue }
      matches[index] = match
      isLeft[match] = false
    }
    var near: [ThingKey<Name>: [Int]] = [:]
    for index in old.indices.reversed() where isLeft[index] {
      near[ThingKey(file: old[index].file, place: nil, name: name(old[index])), default: []].append(
        index)
    }
    for (index, thing) in new.enumerated() where matches[index] == nil {
      guard let file = paths[thing.file],
        let match = near[ThingKey(file: file, place: nil, name: name(thing))]?.popLast()
      else { continue }
      matches[index] = match
      isLeft[match] = false
    }
    if let isSame {
      var renamed: [ThingKey<Int>: Int] = [:]
      for index in old.indices where isLeft[index] {
        renamed[ThingKey(file: old[index].file, place: old[index].place, name: 0)] = index
      }
      for (index, thing) in new.enumerated() where matches[index] == nil {
        guard let file = paths[thing.file],
          let match = renamed[ThingKey(file: file, place: thing.place, name: 0)], isLeft[match],
          isSame(old[match], thing)
        else { continue }
        matches[index] = match
        isLeft[match] = false
      }
    }
    var pairs: [(old: Thing?, new: Thing?)] = []
    for (index, thing) in new.enumerated() where paths[thing.file] != nil {
      pairs.append((matches[index].map { old[$0] }, thing))
    }
    let kept = Set(paths.values)
    for (index, thing) in old.enumerated() where isLeft[index] && kept.contains(thing.file) {
      pairs.append((thing, nil))
    }
    return pairs
  }
}

/// By what a thing of a map is known again: its file and name, and its place where that is asked for.
private struct ThingKey<Name: Hashable>: Hashable {
  let file: String
  let place: PortfolioPlace?
  let name: Name
}
