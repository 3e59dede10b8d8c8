extension Portfolio {
  /// Adds the maps of another portfolio, which must be others.
  ///
  /// - Parameter other: A portfolio of other files.
  /// - Returns: The files that are in both; nothing is added then.
  package mutating func join(_ other: Portfolio) -> [String] {
    let known = Set(maps.map(\.file) + unread)
    let shared = (other.maps.map(\.file) + other.unread).filter(known.contains)
    guard shared.isEmpty else { return shared.sorted(by: Self.isBefore) }
    add(other.maps, saying: other.texts)
    unread += other.unread
    knownChannels.formUnion(other.knownChannels)
    for (name, sum) in other.channels { channels[name, default: ChannelSum()] += sum }
    for index in phases.indices { phases[index] += other.phases[index] }
    for (name, sum) in other.stages { stages[name, default: StretchSum()] += sum }
    for (name, sum) in other.owners { owners[name, default: OwnerSum()] += sum }
    for metric in other.metrics.elements { add(metric) }
    for moment in other.moments.elements { moments.add(moment) }
    momentCount += other.momentCount
    for handover in other.handovers.elements { handovers.add(handover) }
    return []
  }

  private mutating func add(_ others: [PortfolioMap], saying otherTexts: TextPool) {
    let numbers = Dictionary(
      uniqueKeysWithValues: otherTexts.indices.map { ($0, index(ofText: otherTexts[$0])) })
    for var map in others {
      for index in map.pains.indices {
        map.pains[index].text = numbers[map.pains[index].text] ?? .none
      }
      for index in map.opportunities.indices {
        map.opportunities[index].text = numbers[map.opportunities[index].text] ?? .none
      }
      maps.append(map)
    }
  }
}
