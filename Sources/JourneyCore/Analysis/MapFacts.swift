// Analysis: what can be counted and found in one map: lows, drops, what hurts, what is unanswered,
// time. Facts are values without words, so that every command tells the same ones.

/// What a map says, counted and ranked: the facts that every command tells in words of its own.
///
/// Places are indices into the map. Emotions are on the map's own scale and ordered as
/// `EmotionScale` orders them on −2…2. Everything but the curve and the empty stages counts the
/// touchpoints that no stage holds, too. One walk over the map finds everything.
public struct MapFacts: Sendable, Equatable {
  /// A fall of the curve from one stage entry to the next, if both have a point.
  public struct Drop: Sendable, Equatable {
    /// The index of the stage entry before it.
    public let from: Int
    /// The index of the stage entry behind it.
    public let to: Int
    /// How far the curve falls, above 0, in units of the map's scale.
    public let size: Double
  }

  /// The point of each stage entry: its own emotion, else the mean of its touchpoints'.
  public private(set) var stageEmotions: [Double?] = []
  /// The stage entries with the lowest point of the curve, in the order of the map.
  public private(set) var lowestStages: [Int] = []
  /// The touchpoints with the lowest emotion of their own, in the order of the map; none where one
  /// without an emotion of its own stands in a stage that is felt to be lower.
  public private(set) var lowestMoments: [MapPlace] = []
  /// The falls of the curve, the largest first; equal ones in the order of the stages.
  public private(set) var drops: [Drop] = []
  /// The pain points, stage after stage, those of its touchpoints first, unplaced ones last.
  ///
  /// A placeholder or an open question is none, here and in every count.
  public private(set) var pains: [PlacedPain] = []
  /// The opportunities, in the order of the pain points; placeholders and open questions are none.
  public private(set) var opportunities: [PlacedOpportunity] = []
  /// The stage entries without a touchpoint; open questions are none.
  public private(set) var emptyStages: [Int] = []
  /// The touchpoints that are moments of truth.
  public private(set) var momentsOfTruth: [MapPlace] = []
  /// The channels and modes of the touchpoints.
  public private(set) var channels = ChannelCounts()
  /// The pain points, and those that a source backs.
  public private(set) var backedPains = EvidenceShare()
  /// The stages and touchpoints whose own emotion is below the middle of the scale, and those
  /// that a source backs.
  public private(set) var backedLows = EvidenceShare()

  /// The time of each stage entry.
  public private(set) var stageTimes: [JourneyTime] = []
  /// The time of the whole journey: that of its stage entries one after the other.
  public private(set) var time = JourneyTime()
  /// What the claims rest on.
  public private(set) var claims: ClaimCounts

  /// Whether the map says what its opportunities answer.
  let areAnswersNamed: Bool

  /// Finds the facts of a map.
  ///
  /// - Parameters:
  ///   - map: The map, as far as it was understood.
  ///   - channels: The channels that are known, which say what is online.
  public init(_ map: JourneyMap, channels: ChannelCatalog = .builtIn) {
    let scale = map.emotionScale
    let answers = PainAnswers(map)
    areAnswersNamed = answers.areNamed
    claims = ClaimCounts(of: map.basis)
    var lowest = Lowest<MapPlace>(scale)
    var lowestOfOthers: Double?
    let stages = map.stages.span
    for index in stages.indices {
      let feeling = stages[index].feltEmotion
      stageEmotions.append(feeling)
      stageTimes.append(JourneyTime(stages[index]))
      claims.add(stages[index].basis)
      let touchpoints = stages[index].touchpoints.span
      var told = 0
      // A closure that holds the span is one that the optimiser does not survive.
      var hasOthers = false
      for touchpoint in touchpoints.indices where !touchpoints[touchpoint].isOpen {
        told += 1
        if touchpoints[touchpoint].emotion == nil { hasOthers = true }
      }
      if told == 0 { emptyStages.append(index) }
      if hasOthers, let feeling = feeling.flatMap(scale.standardised),
        feeling < lowestOfOthers ?? .infinity
      {
        lowestOfOthers = feeling
      }
      let (firstPain, firstOpportunity) = (pains.count, opportunities.count)
      for touchpoint in touchpoints.indices {
        let place = MapPlace(stage: index, touchpoint: touchpoint)
        add(
          touchpoints, place, touchpoint, feeling, stages[index].basis, scale, channels, answers,
          &lowest)
      }
      let hasSource = stages[index].hasSource
      add(
        stages[index].painPoints.span, stages[index].opportunities.span,
        MapPlace(stage: index, touchpoint: nil), false, feeling.flatMap(scale.standardised),
        hasSource, stages[index].basis, answers)
      if !answers.areNamed { judge(firstOpportunity, firstPain) }
      if let emotion = stages[index].emotion, scale.side(of: emotion.value) == .low,
        stages[index].basis?.asksForSource != false
      {
        backedLows.add(stages[index].isEmotionBacked)
      }
    }
    let unplaced = map.unplaced.span
    let (firstPain, firstOpportunity) = (pains.count, opportunities.count)
    for touchpoint in unplaced.indices {
      let place = MapPlace(stage: nil, touchpoint: touchpoint)
      add(unplaced, place, touchpoint, nil, nil, scale, channels, answers, &lowest)
    }
    if answers.areNamed {
      judgeByNames(map)
    } else {
      judge(firstOpportunity, firstPain)
    }
    lowestMoments = lowest.isUnder(lowestOfOthers) ? lowest.places : []
    time = stageTimes.reduce(JourneyTime()) { $0 + $1 }
    readCurve(scale)
  }

  /// The pain points without an answer, in the order of the map.
  public var unanswered: [PlacedPain] { pains.filter(\.isUnanswered) }

  /// The pain points that need an answer, the one that hurts most first; equal ones as in the map.
  public var rankedPains: [PlacedPain] {
    Self.ranked(pains.filter(\.needsAnswer)) { $0.score }
  }

  /// The opportunities that are not done, the first to do first; equal ones as in the map.
  public var rankedOpportunities: [PlacedOpportunity] {
    Self.ranked(opportunities.filter { !$0.isDone }) { $0.score }
  }

  /// The first of ``rankedPains``, for which not all are put in order.
  func foremostPains(_ count: Int) -> [PlacedPain] {
    Self.foremost(count, of: pains.lazy.filter(\.needsAnswer)) { $0.score }
  }

  /// The first of ``rankedOpportunities``.
  func foremostOpportunities(_ count: Int) -> [PlacedOpportunity] {
    Self.foremost(count, of: opportunities.lazy.filter { !$0.isDone }) { $0.score }
  }

  /// The few first of things in the order of ``ranked(_:by:)``: of hundreds of thousands none is
  /// copied that is not among them.
  static func foremost<Things: Sequence>(
    _ count: Int, of things: Things, by score: (Things.Element) -> Double
  ) -> [Things.Element] {
    var foremost: [(score: Double, thing: Things.Element)] = []
    for thing in things {
      let score = score(thing)
      if foremost.count == count {
        guard let last = foremost.last, score > last.score else { continue }
        foremost.removeLast()
      }
      let place = foremost.firstIndex { $0.score < score } ?? foremost.count
      foremost.insert((score, thing), at: place)
    }
    return foremost.map(\.thing)
  }

  /// Orders things by a number, the largest first; equal ones keep their order.
  static func ranked<Thing>(_ things: [Thing], by score: (Thing) -> Double) -> [Thing] {
    things.enumerated().map { (offset: $0.offset, thing: $0.element, score: score($0.element)) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.offset < $1.offset }
      .map(\.thing)
  }

  // MARK: The walk

  /// The lowest of some places; several that are equally low.
  private struct Lowest<Place> {
    private let scale: EmotionScale
    private var emotion = 0.0
    private(set) var places: [Place] = []

    init(_ scale: EmotionScale) { self.scale = scale }

    /// Whether nothing else is lower, by its emotion on −2…2.
    func isUnder(_ other: Double?) -> Bool {
      places.isEmpty || other.map { EmotionScale.gain(from: $0, to: emotion) <= 0 } ?? true
    }

    mutating func add(_ place: Place, _ value: Double) {
      guard let value = scale.standardised(value) else { return }
      let gain = places.isEmpty ? -1 : EmotionScale.gain(from: emotion, to: value)
      if gain > 0 { return }
      if gain < 0 { (places, emotion) = ([], value) }
      places.append(place)
    }
  }

  // A touchpoint is reached through its list: handed over alone it would be copied.
  private mutating func add(
    _ touchpoints: Span<Touchpoint>, _ place: MapPlace, _ index: Int, _ stageFeeling: Double?,
    _ stageBasis: ClaimBasis?, _ scale: EmotionScale, _ catalog: ChannelCatalog,
    _ answers: PainAnswers, _ lowest: inout Lowest<MapPlace>
  ) {
    let basis = touchpoints[index].basis ?? stageBasis
    claims.add(touchpoints[index].basis)
    let isMomentOfTruth = touchpoints[index].isMomentOfTruth == true
    if isMomentOfTruth { momentsOfTruth.append(place) }
    let emotion = touchpoints[index].emotion?.value
    let pains = add(
      touchpoints[index].painPoints.span, touchpoints[index].opportunities.span, place,
      isMomentOfTruth, (emotion ?? stageFeeling).flatMap(scale.standardised),
      touchpoints[index].hasSource, basis, answers)
    if touchpoints[index].isOpen { return }
    channels.add(
      touchpoints[index].channel, touchpoints[index].mode,
      emotion: emotion.flatMap(scale.standardised), pains: pains, catalog)
    if let emotion {
      lowest.add(place, emotion)
      if scale.side(of: emotion) == .low, basis?.asksForSource != false {
        backedLows.add(touchpoints[index].isEmotionBacked)
      }
    }
  }

  /// Adds what stands at a place.
  ///
  /// - Returns: How many pain points that are.
  @discardableResult
  private mutating func add(
    _ pains: Span<PainPoint>, _ opportunities: Span<Opportunity>, _ place: MapPlace,
    _ isMomentOfTruth: Bool, _ emotion: Double?, _ hasSource: Bool,
    _ basis: ClaimBasis?, _ answers: PainAnswers
  ) -> Int {
    let before = self.pains.count
    for index in pains.indices {
      claims.add(pains[index].basis)
      guard pains[index].text.isStatement else { continue }
      self.pains.append(
        PlacedPain(
          pains[index], at: place, index,
          isAnswered: answers.isAnswered(pains[index], at: place, with: opportunities),
          isMomentOfTruth: isMomentOfTruth, emotion: emotion))
      if (pains[index].basis ?? basis)?.asksForSource != false {
        backedPains.add(pains[index].isBacked(byPlace: hasSource))
      }
    }
    for index in opportunities.indices {
      claims.add(opportunities[index].basis)
      guard opportunities[index].text.isStatement else { continue }
      self.opportunities.append(
        PlacedOpportunity(
          opportunities[index], at: place, index, isMomentOfTruth: isMomentOfTruth))
    }
    return self.pains.count - before
  }

  // MARK: What opportunities answer

  /// Finds the worst pain that each opportunity of a stage answers, in a map that does not say it.
  private mutating func judge(_ firstOpportunity: Int, _ firstPain: Int) {
    guard firstOpportunity < opportunities.count, firstPain < pains.count else { return }
    var ofTouchpoints: [UInt8] = []
    var (ofStage, somewhere): (UInt8, UInt8) = (0, 0)
    for pain in pains[firstPain...] where pain.needsAnswer {
      if let touchpoint = pain.place.touchpoint {
        while ofTouchpoints.count <= touchpoint { ofTouchpoints.append(0) }
        ofTouchpoints[touchpoint] = max(ofTouchpoints[touchpoint], pain.severity)
        somewhere = max(somewhere, pain.severity)
      } else {
        ofStage = max(ofStage, pain.severity)
      }
    }
    for index in firstOpportunity..<opportunities.count {
      let own = opportunities[index].place.touchpoint.map {
        $0 < ofTouchpoints.count ? ofTouchpoints[$0] : 0
      }
      opportunities[index].severity = max(own ?? somewhere, ofStage)
    }
  }

  /// Finds the worst pain that each opportunity says it answers.
  private mutating func judgeByNames(_ map: JourneyMap) {
    var named: [SourceText: UInt8] = [:]
    for pain in pains {
      guard let id = map.painPoints(at: pain.place)[pain.index].id else { continue }
      if named[id] == nil { named[id] = pain.severity }
    }
    for index in opportunities.indices {
      let placed = opportunities[index]
      let answers = map.opportunities(at: placed.place)[placed.index].answers
      opportunities[index].severity = answers.reduce(0) { max($0, named[$1] ?? 0) }
    }
  }

  private mutating func readCurve(_ scale: EmotionScale) {
    var lowest = Lowest<Int>(scale)
    var falls: [(drop: Drop, standard: Double)] = []
    for (index, emotion) in stageEmotions.enumerated() {
      guard let emotion else { continue }
      lowest.add(index, emotion)
      guard index > 0, let before = stageEmotions[index - 1],
        let high = scale.standardised(before), let low = scale.standardised(emotion)
      else { continue }
      let fall = EmotionScale.gain(from: low, to: high)
      guard fall > 0 else { continue }
      let size = EmotionScale.difference(emotion, before)
      falls.append((Drop(from: index - 1, to: index, size: size), fall))
    }
    lowestStages = lowest.places
    drops = Self.ranked(falls) { EmotionScale.withoutNoise($0.standard) }.map(\.drop)
  }
}
