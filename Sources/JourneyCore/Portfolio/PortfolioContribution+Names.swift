extension PortfolioContribution {
  /// Takes the names of a map that several maps may write in several ways, without what they are added
  /// up by: owners as its whole contribution has them, and channels that are not known.
  mutating func addNames(_ map: JourneyMap, _ catalog: ChannelCatalog) {
    let places = PlaceOwners(map)
    func add(_ owner: SourceText?) {
      if let owner { owners.number(of: owner) }
    }
    var counts = ChannelCounts()
    // A touchpoint is reached through its list: handed over alone it would be copied.
    map.forEachTouchpoint { touchpoints, index, stage in
      add(places.owner(at: MapPlace(stage: stage, touchpoint: index)))
      guard let channel = touchpoints[index].channel, !catalog.knows(channel) else { return }
      counts.add(channel, touchpoints[index].mode, emotion: nil, pains: 0, catalog)
    }
    map.forEachPlace { pains, opportunities, place in
      for index in pains.indices where pains[index].text.isStatement {
        add(places.owner(pains[index].owner, at: place))
      }
      for index in opportunities.indices where opportunities[index].text.isStatement {
        add(places.owner(opportunities[index].owner, at: place))
      }
    }
    addChannels(counts, catalog)
    if let owner = map.owner.stated { owners.number(of: owner.trimmed) }
    nameOwners(owners.names.indices.map { Int32($0) })
  }

  /// Names everybody who takes care of something, once all that is added up was added.
  mutating func nameOwners(_ map: JourneyMap) {
    var numbers = owners.sums.indices.filter { owners.sums[$0] != nil }.map { Int32($0) }
    if let owner = map.owner.stated {
      let keeper = owners.number(of: owner.trimmed)
      if owners.sums[Int(keeper)] == nil { numbers.append(keeper) }
    }
    nameOwners(numbers)
  }

  private mutating func nameOwners(_ numbers: [Int32]) {
    owners.finish()
    stages.finish()
    let names = owners.names
    // By their first bytes, which tell most of them apart.
    var sorted = numbers.map { (head: Self.head(names[Int($0)]), number: $0) }
    sorted.sort { left, right in
      left.head != right.head
        ? left.head < right.head
        : Portfolio.isBefore(names[Int(left.number)], names[Int(right.number)])
    }
    mapOwners.reserveCapacity(sorted.count)
    for (_, number) in sorted {
      if let last = mapOwners.last, Self.areSame(names[Int(last)], names[Int(number)]) { continue }
      mapOwners.append(number)
    }
  }

  /// Whether two names read the same; most are told apart by their first letters.
  private static func areSame(_ left: String, _ right: String) -> Bool {
    let (one, other) = (left.utf8.span, right.utf8.span)
    return !WrittenName.beginApart(one, other) && left == right
  }

  /// The first eight bytes of a name as a number in their order.
  private static func head(_ name: String) -> UInt64 {
    let bytes = name.utf8.span
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0) }
    return head
  }
}
