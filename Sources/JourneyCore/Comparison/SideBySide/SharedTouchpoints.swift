/// Finds the touchpoints that several journeys have, by name and channel within the phases.
///
/// Names are equal whatever their case and accents; two touchpoints meet only where they share a
/// phase, or where neither lies on any; of journeys laid on stages, only at the same stage.
/// Everything is looked up, nothing compared with all others.
struct SharedTouchpoints {
  /// Touchpoints of several journeys that are one.
  typealias Group = [MapComparison.Place]

  /// The touchpoints that two journeys or more have.
  private(set) var shared: [Group] = []
  /// For each journey, the indices of the touchpoints that no other one has.
  private(set) var alone: [[Int]]

  private struct Key: Hashable {
    let words: [UInt64]
    /// The name itself where it has no letters and digits.
    let name: SourceText?
    /// The number of the channel, from 1; 0 for none.
    let channel: UInt32
    /// The number of the stage, from 1, where journeys are laid on stages; 0 for none.
    let stage: UInt32
  }

  init(_ journeys: [PhasedJourney], _ channels: ChannelCatalog) {
    let groups = Self.groups(journeys, channels)
    alone = journeys.map { _ in [] }
    for number in groups.starts.indices.dropLast() {
      let group = groups.places[groups.starts[number]..<groups.starts[number + 1]]
      let isMet = Self.met(group, journeys)
      let count = isMet.count { $0 }
      if count == group.count {
        shared.append(Array(group))
        continue
      }
      var together = Group()
      together.reserveCapacity(count)
      for (place, isMet) in zip(group, isMet) {
        if isMet {
          together.append(place)
        } else {
          alone[place.journey].append(place.touchpoint)
        }
      }
      if !together.isEmpty { shared.append(together) }
    }
    for index in alone.indices { alone[index].sort() }
  }

  /// The touchpoints of all journeys, those of one name and channel behind one another, and where
  /// each group of them begins: a list for each of a hundred thousand groups would take much room.
  private static func groups(
    _ journeys: [PhasedJourney], _ channels: ChannelCatalog
  ) -> (places: Group, starts: [Int]) {
    var known: [Key: UInt32] = [:]
    var numbers: [SourceText: UInt32] = [:]
    var groupOfEach: [UInt32] = []
    groupOfEach.reserveCapacity(journeys.reduce(0) { $0 + $1.touchpoints.count })
    var starts: [Int] = [0]
    for phased in journeys {
      for placed in phased.touchpoints where !placed.touchpoint.isOpen {
        let key = Self.key(of: placed, channels, &numbers)
        let group = known[key] ?? UInt32(truncatingIfNeeded: known.count)
        if group == known.count {
          known[key] = group
          starts.append(0)
        }
        starts[Int(group) + 1] += 1
        groupOfEach.append(group)
      }
    }
    known = [:]
    for group in starts.indices.dropFirst() { starts[group] += starts[group - 1] }
    var places = Group(
      repeating: MapComparison.Place(journey: 0, touchpoint: 0), count: groupOfEach.count)
    var ends = starts
    var next = 0
    for (journey, phased) in journeys.enumerated() {
      for (index, placed) in phased.touchpoints.enumerated() where !placed.touchpoint.isOpen {
        let group = Int(groupOfEach[next])
        next += 1
        places[ends[group]] = MapComparison.Place(journey: journey, touchpoint: index)
        ends[group] += 1
      }
    }
    return (places, starts)
  }

  /// Says of each touchpoint of one name and channel whether another journey has it, too.
  private static func met(_ group: ArraySlice<MapComparison.Place>, _ journeys: [PhasedJourney])
    -> [Bool]
  {
    var unions = journeys.map { _ in PhaseSet() }
    var isOutside = journeys.map { _ in false }
    for place in group {
      let phases = journeys[place.journey].touchpoints[place.touchpoint].phases
      unions[place.journey].formUnion(phases)
      if phases.isEmpty { isOutside[place.journey] = true }
    }
    let others = PhaseSet.othersOfEach(unions)
    let outsiders = isOutside.filter { $0 }.count
    return group.map { place in
      let phases = journeys[place.journey].touchpoints[place.touchpoint].phases
      return phases.isEmpty ? outsiders > 1 : phases.intersects(others[place.journey])
    }
  }

  private static func key(
    of placed: PhasedJourney.PlacedTouchpoint, _ channels: ChannelCatalog,
    _ numbers: inout [SourceText: UInt32]
  ) -> Key {
    let touchpoint = placed.touchpoint
    let name = touchpoint.name.isEscaped ? SourceText(touchpoint.name.string) : touchpoint.name
    var scan = FoldedWords(name.range)
    var words: [UInt64] = []
    let bytes = name.file.bytes
    while let word = scan.next(bytes.span) { words.append(word) }
    var channel: UInt32 = 0
    if let id = touchpoint.channel.map(channels.id) {
      channel = numbers[id] ?? UInt32(truncatingIfNeeded: numbers.count + 1)
      numbers[id] = channel
    }
    return Key(
      words: words, name: words.isEmpty ? touchpoint.name : nil, channel: channel,
      stage: placed.stage.map { UInt32(truncatingIfNeeded: $0 + 1) } ?? 0)
  }
}
