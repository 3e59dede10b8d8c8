// Portfolio: many maps as one: what each contributes, the sums, what is grouped and ranked, and
// reports that are read back, joined and compared.

/// Many maps as one: what they say, added up.
///
/// Every sum is a whole number, so a portfolio of many maps is exactly the sum of portfolios of its
/// parts, in whatever order they come.
package struct Portfolio: Sendable {
  /// Which lists are kept.
  package enum Keeping: Sendable, Equatable {
    /// Everything, with texts.
    case everything
    /// Maps with their texts; of lists in which every entry is ranked by itself nothing.
    case texts
    /// Of each list the first so many entries, without texts.
    case first(Int)
    /// All pains and opportunities without texts; of lists in which every entry is ranked by itself
    /// nothing.
    case numbers
    /// Of each map its pains alone, by which maps share them.
    case pains
  }

  var content: [Content]

  /// Creates a portfolio of no map.
  ///
  /// - Parameters:
  ///   - keeping: Which lists are kept.
  ///   - keepsTraits: Whether it is kept what the maps have that share a thing.
  package init(keeping: Keeping = .everything, keepsTraits: Bool = true) {
    let most: Int? =
      switch keeping {
      case .everything: nil
      case .texts: 1
      case .first(let count): count
      case .pains, .numbers: 1
      }
    let told: Int? = if case .first(let count) = keeping { count } else { nil }
    content = [
      Content(
        metrics: RankedList(most: most, rank: \.relativeGap) { left, right in
          left.relativeGap != right.relativeGap
            ? left.relativeGap < right.relativeGap : Self.isBefore(left, right)
        },
        moments: RankedList(
          most: most, key: told.map { _ in \.key }, rank: { Double($0.emotion) }
        ) { left, right in
          left.emotion != right.emotion
            ? left.emotion < right.emotion : Self.isBefore(left, right)
        },
        handovers: RankedList(
          most: most, key: told.map { _ in \.key }, rank: { -Double($0.fall) }
        ) { left, right in
          left.fall != right.fall ? left.fall > right.fall : Self.isBefore(left, right)
        },
        momentMaps: MapCounts(keepsTraits: keepsTraits),
        handoverMaps: MapCounts(keepsTraits: keepsTraits),
        keepsEverything: keeping == .everything, told: told,
        keepsPlaces: keeping == .everything || keeping == .texts)
    ]
  }

  /// Takes room for so many maps.
  package mutating func reserve(_ count: Int) { maps.reserveCapacity(count) }

  /// Adds a map.
  package mutating func add(_ contribution: PortfolioContribution) {
    let ownerNumbers = contribution.owners.names.map { texts.index(of: $0) }
    func owner(_ number: Int32) -> TextPool.Index {
      number == OwnerSums.nobody ? .none : ownerNumbers[Int(number)]
    }
    var map = contribution.map
    keepTexts(contribution, in: &map, owner)
    map.compact(&names)
    let traits = map.traits
    if let names = contribution.frameworkNames {
      ownNames.add(names, ofFramework: map.framework)
    }
    maps.append(map)
    for (name, sum) in contribution.channels { add(sum, of: name) }
    for index in contribution.phases.indices { phases[index] += contribution.phases[index] }
    for (stage, sum) in zip(contribution.stages.names, contribution.stages.sums) {
      let name = StageName(framework: map.framework, stage: stage)
      stages[name, default: StretchSum()] += sum
    }
    for (number, sum) in zip(ownerNumbers, contribution.owners.sums) {
      if let sum { ownerSums[number, default: OwnerSum()] += sum }
    }
    // What is completed asks for shared names, which are taken out of the portfolio meanwhile.
    var shared = SharedNames()
    swap(&shared, &names)
    var titles = MetricTitles()
    swap(&titles, &self.titles)
    for (index, metric) in contribution.metrics.enumerated() {
      if metric.isMissed { missedTargets += 1 }
      metrics.add(metric) { metric in
        metric.owner = owner(contribution.metricOwners[index])
        metric.title = titles.shared(metric.title)
      }
    }
    for (index, moment) in contribution.moments.enumerated() {
      moments.add(moment) { moment in
        moment.owner = owner(contribution.momentOwners[index])
        moment.name = shared.shared(moment.name)
      }
    }
    momentCount += map.momentCount
    momentMaps.add(
      ofOneMap: contribution.moments.map(\.key),
      owners: contribution.momentOwners.map { number in
        contribution.owners.name(number).map { [$0] } ?? []
      }, traits)
    handoverMaps.add(
      ofOneMap: contribution.handovers.map(\.key), owners: contribution.handovers.map(\.owners),
      traits)
    for handover in contribution.handovers {
      handovers.add(handover) { handover in
        handover.names = handover.names.map { shared.shared($0) }
        handover.owners = handover.owners.map { shared.shared($0) }
      }
    }
    swap(&shared, &names)
    swap(&titles, &self.titles)
  }

  /// Adds what is said of a channel.
  mutating func add(_ sum: ChannelSum, of name: ChannelName) {
    // Of names that read the same the first by its bytes is kept, whatever came first.
    if let index = channels.index(forKey: name),
      Self.isBefore(name.channel, channels[index].key.channel)
    {
      var sum = sum
      sum += channels.remove(at: index).value
      channels[name] = sum
    } else {
      channels[name, default: ChannelSum()] += sum
    }
  }

  private mutating func keepTexts(
    _ contribution: PortfolioContribution, in map: inout PortfolioMap,
    _ owner: (Int32) -> TextPool.Index
  ) {
    map.owners = contribution.mapOwners.map(owner)
    if keepsEverything {
      map.channels = channelPoints(contribution)
      map.highMoments = contribution.highMoments.map { moment in
        MomentPoint(moment.place, texts.index(of: moment.name), emotion: moment.emotion)
      }
    }
    let places = contribution.placeNames
    map.placeNames = places.places.indices.map { index in
      PlaceName(place: places.places[index], text: places.texts.keep(index, in: &texts))
    }
    let ids = contribution.painIDs
    map.painIDs = ids.places.indices.map { index in
      PlaceName(place: ids.places[index], text: ids.texts.keep(index, in: &texts))
    }
    if !content[0].keepsPlaces { map.places = [] }
    // A list that is made with its room has none that is never used.
    let (painTexts, opportunityTexts) = (contribution.painTexts, contribution.opportunityTexts)
    map.pains = contribution.map.pains.enumerated().map { index, pain in
      var pain = pain
      pain.owner = owner(contribution.painOwners[index])
      return pain
    }
    map.opportunities = contribution.map.opportunities.enumerated().map { index, opportunity in
      var opportunity = opportunity
      opportunity.owner = owner(contribution.opportunityOwners[index])
      return opportunity
    }
    map.texts.reserveCapacity(painTexts.count + opportunityTexts.count)
    for index in painTexts.indices { map.texts.append(painTexts.keep(index, in: &texts)) }
    for index in opportunityTexts.indices {
      map.texts.append(opportunityTexts.keep(index, in: &texts))
    }
  }

  /// What is felt in each channel of a map.
  private mutating func channelPoints(_ contribution: PortfolioContribution) -> [ChannelPoint] {
    let felt = contribution.channels.filter { $0.value.emotions.count > 0 }
    return felt.keys.sorted(by: ChannelName.isBefore).map { name in
      let sum = felt[name]?.emotions ?? EmotionSum()
      return ChannelPoint(
        texts.index(of: name.channel), name.mode, count: sum.count, units: sum.units)
    }
  }

  /// The channel of which something is felt.
  func name(of point: ChannelPoint) -> ChannelName {
    ChannelName(channel: texts[point.name] ?? "", mode: point.mode)
  }

  /// Keeps a text, if there is one.
  mutating func index(ofText text: String?) -> TextPool.Index {
    text.map { texts.index(of: $0) } ?? .none
  }

  mutating func add(_ metric: PortfolioMetric) {
    metrics.add(metric)
    if metric.isMissed { missedTargets += 1 }
  }

  /// Names a file that could not be read.
  package mutating func add(unread file: String) { unread.append(file) }

  /// Adds the channels that a map might use.
  package mutating func add(knownChannels channels: [String]) { knownChannels.formUnion(channels) }

  /// Adds the channels that a map might use, and what a repository calls its own.
  package mutating func add(knownChannels catalog: ChannelCatalog) {
    add(knownChannels: catalog.channels.map(\.id))
    for channel in catalog.own { ownNames.add(OwnNames.Name(channel.name), ofChannel: channel.id) }
  }

  /// Says by which date maps are out of date: their review was due before it.
  package mutating func judge(by today: CalendarDate) {
    self.today = today
    for index in maps.indices { maps[index].isStale = maps[index].isReviewDue(on: today) }
  }

  /// Brings everything into the order that depends on nothing but the maps.
  package mutating func finish() {
    texts.rest()
    maps.sort { Self.isBefore($0.file, $1.file) }
    writings = Self.writings(maps, texts)
    var sums: [String: OwnerSum] = [:]
    for (name, sum) in ownersByName { sums[writings.owner(name), default: OwnerSum()] += sum }
    for (index, sum) in ownerSums {
      sums[writings.owner(texts[index] ?? ""), default: OwnerSum()] += sum
    }
    (ownersByName, ownerSums) = (sums, [:])
    unread = Set(unread).sorted(by: Self.isBefore)
    metrics.finish()
    let (moments, handovers) = (momentMaps, handoverMaps)
    self.moments.finish { moments.maps(having: $0) }
    self.handovers.finish { handovers.maps(having: $0) }
  }

  private static func writings(_ maps: [PortfolioMap], _ texts: TextPool) -> NameWritings {
    var counts: [TextPool.Index: Int] = [:]
    var order: [TextPool.Index] = []
    for map in maps {
      for owner in map.owners {
        counts[owner, default: 0] += 1
        if counts[owner] == 1 { order.append(owner) }
      }
    }
    return NameWritings(
      personas: maps.lazy.compactMap { map in map.persona.map { ($0, 1) } },
      owners: order.lazy.compactMap { owner in texts[owner].map { ($0, counts[owner] ?? 0) } })
  }

  /// Whether a path comes before another one, by its bytes.
  static func isBefore(_ left: String, _ right: String) -> Bool {
    let (one, other) = (left.utf8.span, right.utf8.span)
    return WordScan.isBefore(one, other)
  }

  private static func isBefore(_ left: some PlacedInFile, _ right: some PlacedInFile) -> Bool {
    isBefore(left.file, left.place, right.file, right.place)
  }

  /// Whether a place of a file comes before another one.
  static func isBefore(
    _ file: String, _ place: PortfolioPlace, _ other: String, _ otherPlace: PortfolioPlace
  ) -> Bool {
    if file != other || isBefore(file, other) { return isBefore(file, other) }
    // Paths that read alike may be written in other bytes.
    return isBefore(other, file) ? false : place < otherPlace
  }
}

/// Something that stands at a place of a file.
protocol PlacedInFile {
  var file: String { get }
  var place: PortfolioPlace { get }
}

extension PortfolioMetric: PlacedInFile {}
extension PortfolioMoment: PlacedInFile {}
extension PortfolioHandover: PlacedInFile {}

// MARK: - Numbers of the whole

extension Portfolio {
  /// What each owner takes care of.
  package var owners: [String: OwnerSum] {
    if ownerSums.isEmpty { return ownersByName }
    var sums = ownersByName
    for (index, sum) in ownerSums { sums[texts[index] ?? "", default: OwnerSum()] += sum }
    return sums
  }

  /// How many pains need an answer and have none.
  package var unanswered: Int { maps.reduce(0) { $0 + $1.openPains } }
  /// How many opportunities nobody owns.
  package var unowned: Int { maps.reduce(0) { $0 + $1.unowned } }
  /// How many maps are out of date.
  package var stale: Int { maps.count(where: \.isStale) }
  /// How many touchpoints there are.
  package var touchpoints: Int { maps.reduce(0) { $0 + $1.touchpoints } }
  /// The pains and low emotions, and those that a source backs.
  package var evidence: EvidenceShare { maps.reduce(EvidenceShare()) { $0 + $1.evidence } }
  /// The points of all curves.
  package var points: EmotionSum { maps.reduce(into: EmotionSum()) { $0 += $1.points } }

  /// The journeys whose waiting is known: how long they take and wait, in thousandths of a minute.
  package var time: (maps: Int, takes: Int, waits: Int) {
    maps.reduce((0, 0, 0)) { sum, map in
      guard let takes = map.takes, let waits = map.timedWaits else { return sum }
      return (sum.0 + 1, sum.1 + takes, sum.2 + waits)
    }
  }

  /// The moments of truth below the middle of which none is the same as another one: the lowest first,
  /// of equal ones those that more maps have.
  package func firstMoments(_ count: Int) -> [PortfolioMoment] {
    moments.first(count, key: \.key) { momentMaps.maps(having: $0) }
  }

  /// The steps that nobody hands over of which none is the same as another one: the largest fall first,
  /// of equal ones those that more maps have.
  package func firstHandovers(_ count: Int) -> [PortfolioHandover] {
    handovers.first(count, key: \.key) { handoverMaps.maps(having: $0) }
  }

  /// The map of a file, once the maps are in order.
  package func mapWithFile(_ file: String) -> PortfolioMap? {
    indexOfMap(withFile: file).map { maps[$0] }
  }

  /// The index of the map of a file, once the maps are in order.
  func indexOfMap(withFile file: String) -> Int? {
    var (low, high) = (0, maps.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.isBefore(maps[middle].file, file) { low = middle + 1 } else { high = middle }
    }
    return low < maps.count && maps[low].file == file ? low : nil
  }

  /// The files that hold the very same bytes, several each.
  package var copies: [[String]] {
    var files: [UInt64: [String]] = [:]
    for map in maps where map.fingerprint != 0 {
      files[map.fingerprint, default: []].append(map.file)
    }
    return files.values.filter { $0.count > 1 }.sorted { Self.isBefore($0[0], $1[0]) }
  }

  /// The personas of whom no map tells the future, by their names.
  package var personasWithoutFuture: [String] {
    let all = Set(maps.compactMap(\.persona).map(writings.persona))
    let future = Set(
      maps.filter { $0.state == .future }.compactMap(\.persona).map(writings.persona))
    return all.subtracting(future).sorted(by: Self.isBefore)
  }

  /// The phases of which no map tells.
  package var untoldPhases: [Phase] {
    Phase.allCases.filter { phase in !maps.contains { $0.toldPhases.contains(phase) } }
  }

  /// The known channels that no touchpoint uses.
  package var unusedChannels: [String] {
    knownChannels.subtracting(channels.keys.lazy.map(\.channel)).sorted(by: Self.isBefore)
  }

  /// The frameworks, by their ids.
  package var frameworks: [String] { Set(maps.map(\.framework)).sorted(by: Self.isBefore) }
}
