/// What one map adds to a portfolio: its facts, with what they are added up by.
package struct PortfolioContribution: Sendable {
  /// What is kept of the map itself.
  package internal(set) var map: PortfolioMap
  /// What its pains say, in their order; nothing where that is read again once it is needed.
  private(set) var painTexts = PackedTexts()
  /// The ids of its pains that have one, and where those stand.
  private(set) var painIDs = (places: [PortfolioPlace](), texts: PackedTexts())
  /// Who takes care of its pains, in their order, by their numbers among ``owners``.
  private(set) var painOwners: [Int32] = []
  /// Who takes care of its opportunities, in their order.
  private(set) var opportunityOwners: [Int32] = []
  /// Who takes care of its moments of truth below the middle, in their order.
  var momentOwners: [Int32] = []
  /// Who takes care of its metrics, in their order.
  var metricOwners: [Int32] = []
  /// Everybody who takes care of something in it, by the bytes of their names.
  var mapOwners: [Int32] = []
  /// What its opportunities say, in their order.
  private(set) var opportunityTexts = PackedTexts()
  /// What the places are called where they stand; nothing unless that is asked for.
  private(set) var placeNames = PlaceNames()
  /// What it says of each channel.
  private(set) var channels: [ChannelName: ChannelSum] = [:]
  /// What it says of each phase, in their order.
  private(set) var phases = [StretchSum](repeating: StretchSum(), count: Phase.allCases.count)
  /// What it says of each stage of its framework.
  var stages = StageSums()
  /// What each owner takes care of in it.
  var owners = OwnerSums()
  /// Its metrics that have a value and a target.
  var metrics: [PortfolioMetric] = []
  /// Its moments of truth below the middle.
  var moments: [PortfolioMoment] = []
  /// Its other moments of truth at which it is known how the customer feels.
  var highMoments: [PortfolioMoment] = []
  /// What its framework is called, where that does not ship with the product.
  let frameworkNames: OwnNames.FrameworkNames?
  /// Its steps that nobody hands over.
  var handovers: [PortfolioHandover] = []
  /// The texts of `sameAs` whose words it has, by their numbers.
  package private(set) var sameTexts: Set<Int> = []

  /// Takes the facts of a map.
  ///
  /// - Parameters:
  ///   - content: The map and where it comes from.
  ///   - narrowing: What of it counts.
  ///   - keepsTexts: Whether the texts of pains and opportunities are kept.
  ///   - namesPlaces: Whether it is kept what the places are called where they stand.
  package init(
    _ content: PortfolioInput, _ narrowing: PortfolioNarrowing, keepsTexts: Bool,
    namesPlaces: Bool = false
  ) {
    var words = KeyWords()
    self.init(
      content, narrowing, keepsTexts: keepsTexts, namesPlaces: namesPlaces, reading: &words)
  }

  /// Takes the facts of one of many maps.
  ///
  /// - Parameters:
  ///   - content: The map and where it comes from.
  ///   - narrowing: What of it counts.
  ///   - keepsTexts: Whether the texts of pains and opportunities are kept.
  ///   - namesPlaces: Whether it is kept what the places are called where they stand.
  ///   - words: Knows the words of the maps before.
  package init(
    _ content: PortfolioInput, _ narrowing: PortfolioNarrowing, keepsTexts: Bool,
    namesPlaces: Bool, reading words: inout KeyWords
  ) {
    let map = content.map
    frameworkNames = content.framework.flatMap(OwnNames.FrameworkNames.init)
    let parts = MapParts(content, narrowing)
    let (facts, journey, view) = (parts.facts, parts.journey, parts.view)
    self.map = Self.head(content, view.claims(of: facts), view.time(of: facts))
    self.map.likeness = MapLikeness.number(of: map)
    isKeepersMap = view.isKeepersMap
    let pains = view.pains(of: facts)
    let places = PlaceOwners(map)
    addChannels(map, facts, view, pains, content.channels)
    if keepsTexts { addPlaces(map, view, content.channels) }
    addPhases(map, journey, view, pains)
    addStages(map, facts, view)
    addPains(map, pains, view, content.sameAs, places, keepsTexts, reading: &words)
    addOpportunities(map, facts, view, places, keepsTexts, ranking: &words)
    addMoments(map, facts, view, content, places, keepsAll: keepsTexts)
    addMetrics(map, view, places)
    if keepsTexts { addToldCounts(map, view) }
    addEvidence(map, facts, view, pains)
    self.map.touchpoints = view.touchpointCount
    nameOwners(map)
    if namesPlaces { placeNames = PlaceNames(map, content.framework) }
  }

  /// Takes the pains of a map alone, all of which count, by what maps share them; and its names, by
  /// how most maps write them.
  ///
  /// - Parameters:
  ///   - content: The map and where it comes from.
  ///   - words: Knows the words of the maps before.
  package init(painsOf content: PortfolioInput, reading words: inout KeyWords) {
    frameworkNames = nil
    isKeepersMap = true
    var map = PortfolioMap(
      file: content.file, fingerprint: content.fingerprint, title: "",
      persona: content.map.persona?.name.stated?.trimmed.string, framework: "")
    map.errors = content.errors
    var held: Set<Int> = []
    func add(_ pains: Span<PainPoint>) {
      for index in pains.indices where pains[index].text.isStatement {
        map.pains.append(
          PortfolioPain(
            key: content.sameAs.key(of: pains[index].text, &words, holding: &held), score: 0,
            severity: 0, isAnswered: false, isAccepted: false, isLinked: false))
      }
    }
    // In the order of `MapFacts`, so that rows find the keys again.
    let stages = content.map.stages.span
    for stage in stages.indices {
      let touchpoints = stages[stage].touchpoints.span
      for index in touchpoints.indices {
        add(touchpoints[index].painPoints.span)
      }
      add(stages[stage].painPoints.span)
    }
    let unplaced = content.map.unplaced.span
    for index in unplaced.indices {
      add(unplaced[index].painPoints.span)
    }
    painOwners = [Int32](repeating: OwnerSums.nobody, count: map.pains.count)
    sameTexts = held
    self.map = map
    addNames(content.map, content.channels)
  }

  /// Takes the pains and opportunities of a map alone, with their texts.
  ///
  /// - Parameters:
  ///   - content: The map and where it comes from.
  ///   - parts: The map as a report looks at it.
  ///   - known: The pains of the map as they were found before: their keys need not be found again.
  init(rowsOf content: PortfolioInput, _ parts: MapParts, known: [PortfolioPain]) {
    let (facts, view) = (parts.facts, parts.view)
    frameworkNames = nil
    isKeepersMap = false
    map = Self.head(content, facts.claims, facts.time)
    let places = PlaceOwners(content.map)
    var words = KeyWords()
    addPains(
      content.map, view.pains(of: facts), view, content.sameAs, places, true, reading: &words,
      known: known)
    addOpportunities(content.map, facts, view, places, true, ranking: &words)
  }

  /// Whether nothing of the map counts.
  package var isEmpty: Bool {
    map.touchpoints == 0 && map.pains.isEmpty && map.opportunities.isEmpty && !isKeepersMap
  }

  /// Whether the map counts for its keeper, whoever takes care of what stands in it.
  private let isKeepersMap: Bool

  /// About how many bytes it takes.
  package var weight: Int {
    512 + 128 * (map.pains.count + map.opportunities.count + metrics.count)
  }

  // MARK: The map as a whole

  private static func head(
    _ content: PortfolioInput, _ claims: ClaimCounts, _ time: JourneyTime
  ) -> PortfolioMap {
    let map = content.map
    var head = PortfolioMap(
      file: content.file, fingerprint: content.fingerprint, title: map.title.string,
      persona: map.persona?.name.stated?.trimmed.string,
      framework: content.frameworkID, state: map.state)
    head.language = map.language?.string
    head.date = map.date
    head.reviewBy = map.reviewBy
    head.owner = map.owner.stated?.trimmed.string
    head.isStale = content.today.map(map.isReviewDue) ?? false
    head.errors = content.errors
    head.claims = claims.total
    head.unreviewed = claims.count(.generated)
    head.takes = time.takes.map(Self.thousandths)
    head.waits = time.waits.map(Self.thousandths)
    return head
  }

  private static func thousandths(_ minutes: Double) -> Int {
    Int((min(max(minutes, 0), 1e12) * 1000).rounded())
  }

  private mutating func addEvidence(
    _ map: JourneyMap, _ facts: MapFacts, _ view: NarrowedMap, _ pains: [PlacedPain]
  ) {
    guard view.isNarrowed else {
      self.map.evidence = facts.backedPains + facts.backedLows
      return
    }
    var share = EvidenceShare()
    for placed in pains where placed.asksForSource(in: map) { share.add(placed.isBacked(in: map)) }
    // The same two things as of a whole map: pains, and emotions below the middle.
    for place in view.touchpoints {
      if let touchpoint = map.touchpoint(at: place), let emotion = touchpoint.emotion,
        map.emotionScale.side(of: emotion.value) == .low,
        (touchpoint.basis ?? place.stage.flatMap { map.stages[$0].basis })?.asksForSource != false
      {
        share.add(touchpoint.isEmotionBacked)
      }
    }
    for (index, stage) in map.stages.enumerated() {
      if let emotion = stage.emotion, map.emotionScale.side(of: emotion.value) == .low,
        stage.basis?.asksForSource != false,
        view.includes(MapPlace(stage: index, touchpoint: nil))
      {
        share.add(stage.isEmotionBacked)
      }
    }
    self.map.evidence = share
  }

  // MARK: Channels, phases, stages

  private mutating func addChannels(
    _ map: JourneyMap, _ facts: MapFacts, _ view: NarrowedMap, _ pains: [PlacedPain],
    _ catalog: ChannelCatalog
  ) {
    if view.isNarrowed {
      var counts = ChannelCounts()
      var painCounts: [MapPlace: Int] = [:]
      for placed in pains { painCounts[placed.place, default: 0] += 1 }
      for place in view.touchpoints {
        guard let touchpoint = map.touchpoint(at: place) else { continue }
        counts.add(
          touchpoint.channel, touchpoint.mode,
          emotion: touchpoint.emotion.flatMap { map.emotionScale.standardised($0.value) },
          pains: painCounts[place] ?? 0, catalog)
      }
      addChannels(counts, catalog)
    } else {
      addChannels(facts.channels, catalog)
    }
  }

  mutating func addChannels(_ counts: ChannelCounts, _ catalog: ChannelCatalog) {
    for use in counts.unnamedUses + counts.uses {
      let name = ChannelName(use.channel, stated: use.mode, catalog)
      let sum = ChannelSum(touchpoints: use.count, emotions: use.emotions, pains: use.pains)
      channels[name, default: ChannelSum()] += sum
    }
  }

  /// Where the touchpoints of each channel are lowest.
  private mutating func addPlaces(
    _ map: JourneyMap, _ view: NarrowedMap, _ catalog: ChannelCatalog
  ) {
    let file = self.map.file
    var names = ChannelNumbers(catalog)
    var lows: [LowestPlace?] = []
    // A touchpoint is reached through its list: handed over alone it would be copied.
    map.forEachTouchpoint { touchpoints, index, stage in
      let place = MapPlace(stage: stage, touchpoint: index)
      guard view.includes(place) else { return }
      let (channel, mode) = (touchpoints[index].channel, touchpoints[index].mode)
      let emotion = touchpoints[index].emotion
      let felt = emotion.flatMap { map.emotionScale.standardised($0.value) }
      let number = names.number(of: channel, stated: mode)
      while lows.count <= number { lows.append(nil) }
      LowestPlace.lower(
        &lows[number], to: LowestPlace(felt.map { EmotionSum.units($0) }, file, place))
    }
    // What is written in several ways may be one channel.
    for (number, low) in lows.enumerated() {
      guard let low, let name = names.name(number), var sum = channels[name] else { continue }
      LowestPlace.lower(&sum.lowestPlace, to: low)
      channels[name] = sum
    }
  }

  private mutating func addPhases(
    _ map: JourneyMap, _ journey: PhasedJourney, _ view: NarrowedMap, _ pains: [PlacedPain]
  ) {
    var counts = [(pains: Int, open: Int)](repeating: (0, 0), count: Phase.allCases.count)
    if !view.isNarrowed {
      for placed in pains {
        journey.phases(at: placed.place).forEachOrder { order in
          counts[order].pains += 1
          if placed.isUnanswered { counts[order].open += 1 }
        }
      }
    }
    for phase in Phase.allCases {
      let parts = journey.parts(in: phase)
      var sum = StretchSum()
      let emotion: Double?
      if view.isNarrowed {
        let touchpoints = parts.flatMap { $0.touchpoints + $0.continuing }.filter {
          view.includesTouchpoint($0)
        }
        sum.touchpoints = touchpoints.count
        let felt = EmotionMean(
          touchpoints.compactMap { journey.touchpoints[$0].touchpoint.emotion?.value })
        emotion = felt.value.flatMap(map.emotionScale.standardised)
        guard !touchpoints.isEmpty else { continue }
      } else {
        guard !parts.isEmpty else { continue }
        sum.touchpoints = parts.reduce(0) { $0 + $1.touchpoints.count + $1.continuing.count }
        emotion = journey.emotion(in: phase)?.value
      }
      if let emotion {
        let units = EmotionSum.units(emotion)
        sum.emotions.add(units: units)
        self.map.phases[phase.order] = units
      }
      if view.isNarrowed {
        let here = view.places(in: phase)
        for placed in pains where here.contains(placed.place) {
          sum.pains += 1
          if placed.isUnanswered { sum.openPains += 1 }
        }
      } else {
        (sum.pains, sum.openPains) = counts[phase.order]
      }
      sum.maps = 1
      if let entry = view.lowestEntry(of: parts) {
        sum.lowestPlace = LowestPlace(
          self.map.phases[phase.order], self.map.file, MapPlace(stage: entry, touchpoint: nil))
      }
      self.map.toldPhases.insert(phase)
      phases[phase.order] = sum
    }
  }

  private mutating func addStages(_ map: JourneyMap, _ facts: MapFacts, _ view: NarrowedMap) {
    // By the numbers of the stages: several entries may tell of one.
    var felt: [(sum: Int, count: Int)] = []
    // Of each the entry at which the customer feels lowest.
    var places: [(entry: Int, units: Int)] = []
    let entries = map.stages.span
    for index in entries.indices where view.includesStage(index) {
      let emotion =
        view.isNarrowed
        ? view.emotion(ofStage: index)
        : facts.stageEmotions[index].flatMap(map.emotionScale.standardised)
      let number = stages.number(of: entries[index].stage)
      if number == felt.count {
        felt.append((0, 0))
        places.append((index, Int.max))
      }
      if let emotion {
        let units = EmotionSum.units(emotion)
        self.map.points.add(units: units)
        if units < places[number].units { places[number] = (index, units) }
        felt[number].sum += units
        felt[number].count += 1
        if units == self.map.points.lowestUnits,
          self.map.lowestStage == nil || units < (lowestBefore ?? Int.max)
        {
          self.map.lowestStage = stages.names[number]
          lowestBefore = units
        }
      }
      stages.sums[number].touchpoints += view.touchpointCount(ofStage: index)
    }
    let file = self.map.file
    var points: [PortfolioMap.StagePoint] = []
    points.reserveCapacity(felt.count)
    defer { self.map.stages = points }
    for number in felt.indices {
      let (sum, count) = felt[number]
      let mean = count == 0 ? nil : Int((Double(sum) / Double(count)).rounded())
      points.append(PortfolioMap.StagePoint(stage: stages.names[number], emotion: mean))
      stages.sums[number].maps = 1
      stages.sums[number].lowestPlace =
        LowestPlace(mean, file, MapPlace(stage: places[number].entry, touchpoint: nil))
      if let mean { stages.sums[number].emotions.add(units: mean) }
    }
  }

  /// The lowest point of the curve so far.
  private var lowestBefore: Int?

  // MARK: Pains and opportunities

  private mutating func addPains(
    _ map: JourneyMap, _ pains: [PlacedPain], _ view: NarrowedMap, _ sameAs: SameTexts,
    _ places: PlaceOwners, _ keepsTexts: Bool, reading words: inout KeyWords,
    known: [PortfolioPain] = []
  ) {
    let file = self.map.file
    // A file may have changed since it was read.
    let isKnown = !known.isEmpty && known.count == pains.count
    var ofStages = [(pains: Int, open: Int)](repeating: (0, 0), count: map.stages.count)
    painOwners.reserveCapacity(pains.count)
    self.map.pains.reserveCapacity(pains.count)
    self.map.places.reserveCapacity(pains.count)
    for (number, placed) in pains.enumerated() {
      // A pain is reached through its list: handed over alone it would be copied.
      let (list, index) = (map.painPoints(at: placed.place), placed.index)
      let owner = places.owner(list[index].owner, at: placed.place)
      if let stage = placed.place.stage {
        ofStages[stage].pains += 1
        if placed.isUnanswered { ofStages[stage].open += 1 }
      }
      if placed.isUnanswered { self.map.openPains += 1 }
      let place = PortfolioPlace(placed.place, index)
      let ownerNumber = owner.map { owner in
        owners.change(owner) { sum in
          sum.pains += 1
          if placed.isUnanswered { sum.openPains += 1 }
          if keepsTexts {
            LowestPlace.lower(&sum.lowestPlace, to: LowestPlace(nil, file, placed.place))
          }
        }
      }
      painOwners.append(ownerNumber ?? OwnerSums.nobody)
      self.map.pains.append(
        PortfolioPain(
          key: isKnown
            ? known[number].key
            : sameAs.key(of: list[index].text, &words, holding: &sameTexts),
          score: Int32((placed.score * PortfolioPain.unit).rounded()),
          severity: UInt8(list[index].severity?.rank ?? 0), isAnswered: placed.isAnswered,
          isAccepted: list[index].isAccepted == true, isLinked: !list[index].links.isEmpty))
      self.map.places.append(place)
      if keepsTexts {
        painTexts.append(list[index].text)
        if let id = list[index].id {
          painIDs.places.append(place)
          painIDs.texts.append(id)
        }
      }
    }
    for (stage, counts) in ofStages.enumerated() where counts.pains > 0 {
      let number = stages.number(of: map.stages[stage].stage)
      stages.sums[number].pains += counts.pains
      stages.sums[number].openPains += counts.open
    }
    for place in view.touchpoints {
      guard let owner = places.owner(at: place) else { continue }
      let standard = map.emotion(at: place).flatMap(map.emotionScale.standardised)
      owners.change(owner) { sum in
        sum.touchpoints += 1
        if let standard { sum.emotions.add(standard) }
        if keepsTexts {
          let low = LowestPlace(standard.map { EmotionSum.units($0) }, file, place)
          LowestPlace.lower(&sum.lowestPlace, to: low)
        }
      }
    }
  }

  private mutating func addOpportunities(
    _ map: JourneyMap, _ facts: MapFacts, _ view: NarrowedMap, _ places: PlaceOwners,
    _ keepsTexts: Bool, ranking words: inout KeyWords
  ) {
    var answered = AnsweredPains(
      map, self.map.pains, at: self.map.places, areNamed: facts.areAnswersNamed)
    var standing: [PortfolioPlace] = []
    let file = self.map.file
    self.map.opportunities.reserveCapacity(facts.opportunities.count)
    opportunityOwners.reserveCapacity(facts.opportunities.count)
    for placed in facts.opportunities where view.includes(placed) {
      let (list, index) = (map.opportunities(at: placed.place), placed.index)
      let owner = places.owner(list[index].owner, at: placed.place)
      let pains = answered.pains(of: list[index].answers, at: placed.place)
      let number = owner.map { owner in
        owners.change(owner) { sum in
          sum.opportunities += 1
          if list[index].status == .done { sum.done += 1 }
          if keepsTexts {
            LowestPlace.lower(&sum.lowestPlace, to: LowestPlace(nil, file, placed.place))
          }
        }
      }
      opportunityOwners.append(number ?? OwnerSums.nobody)
      self.map.add(
        PortfolioOpportunity(
          key: TextKey(list[index].text, &words), impact: list[index].impact?.value,
          effort: list[index].effort?.value, status: list[index].status,
          isMomentOfTruth: map.isMomentOfTruth(placed.place),
          isLinked: !list[index].links.isEmpty,
          // Also of a pain that a narrowed report leaves out: what it is worth stays the same.
          severity: placed.severity),
        answering: pains.map { UInt32($0) })
      standing.append(PortfolioPlace(placed.place, index))
      if keepsTexts { opportunityTexts.append(list[index].text) }
    }
    self.map.places += standing
  }
}
