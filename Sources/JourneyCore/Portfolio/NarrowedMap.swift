/// The parts of a map that count.
///
/// A class: a map and its journey are copied once and not for every question.
final class NarrowedMap {
  private let map: JourneyMap
  private let journey: PhasedJourney
  /// Whether some parts may not count.
  let isNarrowed: Bool
  private let owners: [String]
  private let channels: [String]
  /// The modes: who asks for what is online means no channel.
  private let modes: [ChannelMode]
  private let isChanneled: Bool
  /// Whether it does not matter who takes care of something.
  private let isOwned: Bool
  /// Whether the keeper of the map is meant, who takes care of what has no nearer owner.
  private let isKept: Bool
  /// Whether the map counts even where all in it has a nearer owner: its keeper is meant, who takes
  /// care of its dates and its review.
  var isKeepersMap: Bool { isKept && !isChanneled }
  /// The touchpoints that count.
  private(set) var touchpoints: [MapPlace] = []
  private var included: Set<MapPlace> = []
  /// How many touchpoints of each stage count, and what is felt there.
  private var countsOfStages: [Int: Int] = [:]
  private var felt: [Int: EmotionMean] = [:]
  /// The places of the touchpoints of the journey.
  private var placesInJourney: [MapPlace] = []
  private let catalog: ChannelCatalog

  init(
    _ map: JourneyMap, _ journey: PhasedJourney, _ narrowing: PortfolioNarrowing,
    _ catalog: ChannelCatalog
  ) {
    self.map = map
    self.journey = journey
    self.catalog = catalog
    owners = narrowing.owners
    let modes = narrowing.channels.map { word in
      catalog.channel(SourceText(word)) == nil && PortfolioNarrowing.exactName(word) == nil
        ? ChannelMode.resolve(word) : nil
    }
    self.modes = modes.compactMap { $0 }
    channels = zip(narrowing.channels, modes).filter { $0.1 == nil }.map(\.0)
    isChanneled = !narrowing.channels.isEmpty
    isOwned = owners.isEmpty
    let keeper = map.owner.stated?.trimmed.string
    isKept =
      keeper.map { keeper in
        narrowing.owners.contains { PortfolioNarrowing.matches($0, keeper) }
      } ?? false
    isNarrowed = narrowing.hasItems
    var places: [MapPlace] = []
    map.forEachTouchpoint { touchpoints, index, stage in
      if touchpoints[index].isOpen { return }
      places.append(MapPlace(stage: stage, touchpoint: index))
    }
    guard isNarrowed else {
      touchpoints = places
      return
    }
    touchpoints = places.filter { counts($0, owner: map.owner(at: $0)?.string) }
    included = Set(touchpoints)
    for place in touchpoints {
      guard let stage = place.stage else { continue }
      countsOfStages[stage, default: 0] += 1
      if let emotion = map.touchpoint(at: place)?.emotion?.value {
        felt[stage, default: EmotionMean()].add(emotion)
      }
    }
    var passed: [Int?: Int] = [:]
    for touchpoint in journey.touchpoints {
      let stage = touchpoint.place.entry
      placesInJourney.append(MapPlace(stage: stage, touchpoint: passed[stage, default: 0]))
      passed[stage, default: 0] += 1
    }
  }

  private func counts(_ place: MapPlace, owner: String?) -> Bool {
    if isChanneled {
      guard let touchpoint = map.touchpoint(at: place) else { return false }
      let isMeant =
        !modes.isEmpty && catalog.mode(of: touchpoint).map(modes.contains) == true
        || touchpoint.channel.map { channel in
          channels.contains { isChannel(channel, named: $0) }
        } == true
      guard isMeant else { return false }
    }
    if isOwned { return true }
    guard let owner else { return isKept }
    return owners.contains { PortfolioNarrowing.matches($0, owner) }
  }

  /// Whether somebody who writes a channel so means this one.
  private func isChannel(_ channel: SourceText, named word: String) -> Bool {
    if PortfolioNarrowing.matches(word, channel.string) { return true }
    guard let known = catalog.channel(channel) else { return false }
    if PortfolioNarrowing.exactName(word) == nil,
      let meant = catalog.channel(SourceText(word))
    {
      return meant.id == known.id
    }
    return [known.id, known.name[.vi], known.name[.en]].contains {
      PortfolioNarrowing.matches(word, $0)
    }
  }

  /// How many touchpoints count.
  var touchpointCount: Int { touchpoints.count }

  /// Whether a stage or touchpoint counts.
  func includes(_ place: MapPlace) -> Bool {
    if !isNarrowed || included.contains(place) { return true }
    return place.touchpoint == nil && counts(place, owner: map.owner(at: place)?.string)
  }

  /// Whether a touchpoint counts, by its index among all of the journey.
  func includesTouchpoint(_ index: Int) -> Bool {
    guard isNarrowed else { return true }
    return included.contains(placesInJourney[index])
  }

  /// Whether a stage counts.
  func includesStage(_ stage: Int) -> Bool {
    !isNarrowed || touchpointCount(ofStage: stage) > 0
      || includes(MapPlace(stage: stage, touchpoint: nil))
  }

  /// How many touchpoints of a stage count.
  func touchpointCount(ofStage stage: Int) -> Int {
    isNarrowed
      ? countsOfStages[stage] ?? 0 : map.stages[stage].touchpoints.count { !$0.isOpen }
  }

  /// The mean of the touchpoints of a stage that count, on −2…2.
  func emotion(ofStage stage: Int) -> Double? {
    felt[stage]?.value.flatMap(map.emotionScale.standardised)
  }

  /// The stage entry of some parts of the journey at which the customer feels lowest; of those of which
  /// nothing is felt the first.
  func lowestEntry(of parts: [PhasedJourney.Part]) -> Int? {
    var lowest: (entry: Int, emotion: Double)?
    for part in parts {
      guard let entry = part.place.entry else { continue }
      let emotion = isNarrowed ? emotion(of: part) : part.feeling?.value
      let value = emotion ?? .infinity
      if lowest.map({ value < $0.emotion }) ?? true { lowest = (entry, value) }
    }
    return lowest?.entry
  }

  /// The mean of the touchpoints of a part that count.
  private func emotion(of part: PhasedJourney.Part) -> Double? {
    var felt = EmotionMean()
    for index in part.touchpoints + part.continuing where includesTouchpoint(index) {
      if let value = journey.touchpoints[index].touchpoint.emotion?.value { felt.add(value) }
    }
    return felt.value
  }

  /// The places in a phase that count.
  func places(in phase: Phase) -> Set<MapPlace> {
    var here: Set<MapPlace> = []
    for part in journey.parts(in: phase) {
      for index in part.touchpoints + part.continuing where includesTouchpoint(index) {
        here.insert(placesInJourney[index])
      }
      if let entry = part.place.entry { here.insert(MapPlace(stage: entry, touchpoint: nil)) }
    }
    return here
  }

  /// The pains that count.
  func pains(of facts: MapFacts) -> [PlacedPain] {
    guard isNarrowed else { return facts.pains }
    return facts.pains.filter { counts($0.place, owner: map.owner(of: $0)?.string) }
  }

  /// How long what counts takes: of a stage that counts as a whole what it says itself, else the
  /// time of its touchpoints that count.
  func time(of facts: MapFacts) -> JourneyTime {
    guard isNarrowed else { return facts.time }
    return map.stages.indices.reduce(JourneyTime()) { time, stage in
      if isWhole(stage) { return time + facts.stageTimes[stage] }
      return time
        + JourneyTime(map.stages[stage]) { index in
          included.contains(MapPlace(stage: stage, touchpoint: index))
        }
    }
  }

  /// Whether everything of a stage counts.
  private func isWhole(_ stage: Int) -> Bool {
    let count = map.stages[stage].touchpoints.count { !$0.isOpen }
    guard touchpointCount(ofStage: stage) == count else { return false }
    if isChanneled, count == 0 { return false }
    if isOwned { return true }
    let owner = map.owner(at: MapPlace(stage: stage, touchpoint: nil))?.string
    return owner.map { owner in owners.contains { PortfolioNarrowing.matches($0, owner) } }
      ?? isKept
  }

  /// What the claims rest on that count.
  func claims(of facts: MapFacts) -> ClaimCounts {
    guard isNarrowed else { return facts.claims }
    var claims = ClaimCounts(of: map.basis)
    for place in touchpoints { claims.add(map.touchpoint(at: place)?.basis) }
    for stage in map.stages.indices where includes(MapPlace(stage: stage, touchpoint: nil)) {
      claims.add(map.stages[stage].basis)
    }
    for placed in pains(of: facts) { claims.add(placed.pain(of: map).basis) }
    for placed in facts.opportunities where includes(placed) {
      claims.add(placed.opportunity(of: map).basis)
    }
    return claims
  }

  /// Whether an opportunity counts.
  func includes(_ placed: PlacedOpportunity) -> Bool {
    !isNarrowed || counts(placed.place, owner: map.owner(of: placed)?.string)
  }
}

extension JourneyMap {
  /// Who takes care of a pain: its own owner, else that of its place.
  func owner(of placed: PlacedPain) -> SourceText? {
    let pain = placed.pain(of: self)
    return pain.owner.stated?.trimmed ?? owner(at: placed.place)
  }

  /// Who would take care of an opportunity: its own owner, else that of its place.
  func owner(of placed: PlacedOpportunity) -> SourceText? {
    let opportunity = placed.opportunity(of: self)
    return opportunity.owner.stated?.trimmed ?? owner(at: placed.place)
  }
}
