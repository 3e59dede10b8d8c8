extension Portfolio {
  /// The files of another portfolio that hold the very bytes of maps of this one, under other paths.
  ///
  /// - Parameter other: A portfolio of other paths.
  /// - Returns: The files, in order, and whether they are the same files: one path is the other one
  ///   from the root of the file system or of the current folder.
  package func copies(in other: Portfolio) -> (files: [String], isSameFiles: Bool) {
    var known: [UInt64: [String]] = [:]
    for map in maps where map.fingerprint != 0 {
      known[map.fingerprint, default: []].append(map.file)
    }
    var copies: [String] = []
    var same: [String] = []
    for map in other.maps {
      guard let files = known[map.fingerprint],
        !files.contains(where: { $0.utf8.elementsEqual(map.file.utf8) })
      else { continue }
      copies.append(map.file)
      let steps = Self.steps(of: map.file)
      if files.contains(where: { Self.isSame(Self.steps(of: $0), steps) }) { same.append(map.file) }
    }
    return ((same.isEmpty ? copies : same).sorted(by: Self.isBefore), !same.isEmpty)
  }

  /// The steps of a path, the root of the file system as an empty one.
  private static func steps(of path: String) -> [Substring] {
    var steps: [Substring] = []
    for step in path.split(separator: "/", omittingEmptySubsequences: false) {
      if step == "." || step.isEmpty && !steps.isEmpty { continue }
      if step == "..", let last = steps.last, last != "..", !last.isEmpty {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    return steps
  }

  private static func isSame(_ left: [Substring], _ right: [Substring]) -> Bool {
    let (isLeftFull, isRightFull) = (left.first?.isEmpty == true, right.first?.isEmpty == true)
    if isLeftFull == isRightFull { return left == right }
    let (full, part) = isLeftFull ? (left, right) : (right, left)
    let tail = part.drop { $0 == ".." }
    return full.count > tail.count && full.suffix(tail.count).elementsEqual(tail)
  }

  /// Adds the maps of another portfolio, which must be others, of which the same counts.
  ///
  /// Maps are out of date by the later one of the two dates.
  ///
  /// - Parameter other: A portfolio of other files.
  /// - Returns: The files that are in both; nothing is added then.
  package mutating func join(_ other: consuming Portfolio) -> [String] {
    let known = Set((maps.map(\.file) + unread).map(PathBytes.init))
    let shared = (other.maps.map(\.file) + other.unread).filter {
      known.contains(PathBytes(path: $0))
    }
    guard shared.isEmpty else { return shared.sorted(by: Self.isBefore) }
    narrowing = maps.isEmpty ? other.narrowing : narrowing.merged(with: other.narrowing)
    let dates = [today, other.today]
    let numbers = texts.add(other.texts)
    // Each is handed over and not copied: there may be many.
    var others: [PortfolioMap] = []
    swap(&others, &other.maps)
    maps.reserveCapacity(maps.count + others.count)
    while let map = others.popLast() { add(map, numbers) }
    if let later = dates.compactMap({ $0 }).max(), dates != [later, later] { judge(by: later) }
    unread += other.unread
    // Of codes of files the higher one is the graver one.
    exitCode = max(exitCode, other.exitCode)
    knownChannels.formUnion(other.knownChannels)
    ownNames.add(other.ownNames)
    for (name, sum) in other.channels { add(sum, of: name) }
    for index in phases.indices { phases[index] += other.phases[index] }
    for (name, sum) in other.stages { stages[name, default: StretchSum()] += sum }
    for (name, sum) in other.ownersByName { ownersByName[name, default: OwnerSum()] += sum }
    for (index, sum) in other.ownerSums { ownerSums[numbers[index], default: OwnerSum()] += sum }
    for var metric in other.metrics.elements {
      metric.owner = numbers[metric.owner]
      add(metric)
    }
    for var moment in other.moments.elements {
      moment.owner = numbers[moment.owner]
      moments.add(moment)
    }
    momentCount += other.momentCount
    momentMaps.add(other.momentMaps)
    handoverMaps.add(other.handoverMaps)
    for handover in other.handovers.elements { handovers.add(handover) }
    return []
  }

  private mutating func add(_ map: consuming PortfolioMap, _ numbers: TextPool.Numbers) {
    for index in map.owners.indices { map.owners[index] = numbers[map.owners[index]] }
    for index in map.channels.indices {
      map.channels[index].name = numbers[map.channels[index].name]
    }
    for index in map.highMoments?.indices ?? 0..<0 {
      if let name = map.highMoments?[index].name { map.highMoments?[index].name = numbers[name] }
    }
    for index in map.pains.indices {
      map.pains[index].owner = numbers[map.pains[index].owner]
    }
    for index in map.opportunities.indices {
      map.opportunities[index].owner = numbers[map.opportunities[index].owner]
    }
    for index in map.texts.indices { map.texts[index] = numbers[map.texts[index]] }
    for index in map.painIDs.indices {
      map.painIDs[index].text = numbers[map.painIDs[index].text]
    }
    for index in map.placeNames.indices {
      map.placeNames[index].text = numbers[map.placeNames[index].text]
    }
    maps.append(map)
  }
}
