/// Finds the touchpoints that several journeys have, by name and channel within the phases.
///
/// Names are equal whatever their case and accents; two touchpoints meet only where they share a
/// phase, or where neither lies on any; of journeys laid on stages, only at the same stage.
/// Everything is looked up, nothing compared with all others.
struct SharedTouchpoints {
  /// Touchpoints of several journeys that are one: pairs of journey and index.
  typealias Group = [(journey: Int, touchpoint: Int)]

  /// The touchpoints that two journeys or more have.
  private(set) var shared: [Group] = []
  /// For each journey, the indices of the touchpoints that no other one has.
  private(set) var alone: [[Int]]

  private struct Key: Hashable {
    let words: [UInt64]
    /// The name itself where it has no letters and digits.
    let name: SourceText?
    let channel: SourceText?
    /// The stage, where journeys are laid on stages.
    let stage: Int?
  }

  init(_ journeys: [PhasedJourney], _ channels: ChannelCatalog) {
    var groups: [Group] = []
    var known: [Key: Int] = [:]
    for (journey, phased) in journeys.enumerated() {
      for (index, placed) in phased.touchpoints.enumerated() where !placed.touchpoint.isOpen {
        let key = Self.key(of: placed, channels)
        if let group = known[key] {
          groups[group].append((journey, index))
        } else {
          known[key] = groups.count
          groups.append([(journey, index)])
        }
      }
    }
    alone = journeys.map { _ in [] }
    for group in groups {
      let isMet = Self.met(group, journeys)
      let together = zip(group, isMet).filter(\.1).map(\.0)
      if !together.isEmpty { shared.append(together) }
      for (place, isMet) in zip(group, isMet) where !isMet {
        alone[place.journey].append(place.touchpoint)
      }
    }
    for index in alone.indices { alone[index].sort() }
  }

  /// Says of each touchpoint of one name and channel whether another journey has it, too.
  private static func met(_ group: Group, _ journeys: [PhasedJourney]) -> [Bool] {
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
    of placed: PhasedJourney.PlacedTouchpoint, _ channels: ChannelCatalog
  ) -> Key {
    let touchpoint = placed.touchpoint
    let name = touchpoint.name.isEscaped ? SourceText(touchpoint.name.string) : touchpoint.name
    var scan = FoldedWords(name.range)
    var words: [UInt64] = []
    let bytes = name.file.bytes
    while let word = scan.next(bytes.span) { words.append(word) }
    return Key(
      words: words, name: words.isEmpty ? touchpoint.name : nil,
      channel: touchpoint.channel.map(channels.id), stage: placed.stage)
  }
}
