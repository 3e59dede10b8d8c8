// Comparison/SideBySide: several frameworks or maps beside one another, step by step.

/// Maps side by side, also beside frameworks: stage by stage where all follow one framework.
///
/// Maps on different frameworks meet through the phases, emotions on different scales on −2…2.
public struct MapComparison: Sendable {
  /// A step in which the customers feel differently.
  public struct Difference: Sendable, Equatable {
    /// The phase or stage.
    public let step: ComparisonStep
    /// The index of the journey that is lowest there; the first of several.
    public let lowest: Int
    /// The index of the journey that is highest there; the first of several.
    public let highest: Int
    /// How far the two are apart on −2…2, above 0.
    public let spread: Double
    /// The step, and which visit to it where it is a stage.
    let point: ComparisonPoint
  }

  /// A touchpoint of one of the journeys.
  public struct Place: Sendable, Hashable {
    // There may be hundreds of thousands: an index takes four bytes.
    private let numbers: (journey: Int32, touchpoint: Int32)

    /// The index of the journey.
    public var journey: Int { Int(numbers.journey) }
    /// The index of the touchpoint in it.
    public var touchpoint: Int { Int(numbers.touchpoint) }

    /// Creates a place from its indices.
    init(journey: Int, touchpoint: Int) {
      numbers = (Int32(truncatingIfNeeded: journey), Int32(truncatingIfNeeded: touchpoint))
    }

    /// Whether both are the same place.
    public static func == (left: Place, right: Place) -> Bool { left.numbers == right.numbers }

    /// Feeds what equality looks at.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(numbers.journey)
      hasher.combine(numbers.touchpoint)
    }
  }

  /// A channel in a step.
  public struct ChannelUse: Sendable, Equatable {
    /// The id of the channel, or what the map writes for one that is not known.
    public let channel: SourceText
    /// The mode that the first touchpoint states, for a channel that is not known.
    public let statedMode: ChannelMode?
    /// How many touchpoints use it there.
    public fileprivate(set) var count: Int
  }

  /// What the journeys are laid on.
  public let axis: ComparisonAxis
  /// The steps of the axis, and on stages the visits to them, in order.
  let points: [ComparisonPoint]
  /// What is felt in each journey, by the points.
  private let emotions: [[ComparisonPoint: PhasedJourney.Emotion]]
  /// The journeys in the order in which they are named.
  public let journeys: [PhasedJourney]
  /// What one journey alone tells, and what none does; maps tell by their touchpoints.
  public let coverage: PhaseCoverage
  /// The same for the stages of the one framework that all journeys follow, where they do.
  public let stageCoverage: StageCoverage?
  /// What each map lacks of each framework beside it, and tells beyond it.
  public let gaps: [FrameworkGap]
  /// Where the customers feel differently, the largest difference first.
  public let differences: [Difference]
  /// The touchpoints that two maps or more have, each with all its places.
  public let shared: [[Place]]
  /// For each journey, the indices of the touchpoints that no other one has.
  public let alone: [[Int]]

  /// How long each journey takes, as far as its stages tell it.
  let times: [JourneyTime]

  private let catalog: ChannelCatalog

  /// Compares journeys in the order in which they are named.
  ///
  /// - Parameters:
  ///   - journeys: Maps and frameworks.
  ///   - channels: The channels that are known, by which two writings of one are the same.
  public init(_ journeys: [PhasedJourney], channels: ChannelCatalog = .builtIn) {
    let axis = ComparisonAxis(journeys.map(\.framework))
    let journeys = journeys.map { $0.laid(on: axis) }
    self.axis = axis
    self.journeys = journeys
    points = ComparisonPoint.all(on: axis, journeys)
    let emotions = journeys.map(\.emotions)
    self.emotions = emotions
    catalog = channels
    times = journeys.map { journey in
      (journey.map?.stages ?? []).reduce(JourneyTime()) { $0 + JourneyTime($1) }
    }
    let steps = axis.steps
    stageCoverage =
      if case .stages(let count) = axis {
        StageCoverage(
          journeys.filter { $0.map != nil }.map { journey in steps.map { journey.tells($0) } },
          count: count)
      } else {
        nil
      }
    coverage = PhaseCoverage(journeys.map(\.toldPhases))
    gaps = journeys.indices.flatMap { map in
      journeys.indices.compactMap { FrameworkGap(journeys, map: map, framework: $0) }
    }
    let matching = SharedTouchpoints(journeys, channels)
    shared = matching.shared
    alone = matching.alone
    // Of equal ones the first on the way comes first.
    differences = points.compactMap { Self.difference(at: $0, emotions) }.enumerated()
      .sorted { ($1.element.spread, $0.offset) < ($0.element.spread, $1.offset) }
      .map(\.element)
  }

  /// How many of the journeys are maps.
  public var mapCount: Int { journeys.count { $0.map != nil } }

  /// Whether all journeys lie on phases; else nothing can be said of which of them they cover.
  public var isPlaced: Bool { journeys.allSatisfy(\.isPlaced) }

  /// The journeys that lie on none of the phases on which others are laid.
  var beside: [Int] {
    guard axis == .phases else { return [] }
    return journeys.indices.filter {
      journeys[$0].framework.map { $0.phaseSet.isEmpty } ?? false
    }
  }

  /// Whether all journeys lie beside the phases, so that there is nothing to lay on them.
  var isBesidePhases: Bool { axis == .phases && beside.count == journeys.count }

  /// Whether the journeys share no phase and no touchpoint.
  public var isApart: Bool {
    shared.isEmpty && isPlaced
      && PhaseCoverage(journeys.map(\.covered)).shared.isEmpty
  }

  /// The letter that stands for a journey where there is no room for more.
  public static func letter(of journey: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: min(journey, 25))))
  }

  /// How the customer of a journey feels at a point of the way.
  func emotion(of journey: Int, at point: ComparisonPoint) -> PhasedJourney.Emotion? {
    emotions[journey][point]
  }

  /// The channels of a journey in a phase, in the order in which they come.
  public func channels(of journey: Int, in phase: Phase) -> [ChannelUse] {
    channels(of: journey, in: .phase(phase))
  }

  /// The channels of a journey in a step, in the order in which they come.
  public func channels(of journey: Int, in step: ComparisonStep) -> [ChannelUse] {
    channels(of: journey, in: journeys[journey].parts(in: step))
  }

  /// The channels of some parts of a journey, in the order in which they come.
  func channels(of journey: Int, in parts: [PhasedJourney.Part]) -> [ChannelUse] {
    var uses: [ChannelUse] = []
    var known: [SourceText: Int] = [:]
    let indices = parts.flatMap { $0.touchpoints + $0.continuing }
    for index in indices.sorted() {
      let placed = journeys[journey].touchpoints[index]
      guard let written = placed.touchpoint.channel.stated else { continue }
      let channel = catalog.id(of: written)
      if let index = known[channel] {
        uses[index].count += 1
      } else {
        known[channel] = uses.count
        uses.append(
          ChannelUse(channel: channel, statedMode: placed.touchpoint.mode, count: 1))
      }
    }
    return uses
  }

  /// How long a journey takes in a step: each stage counts once, in the first of its phases.
  func time(of journey: Int, in step: ComparisonStep) -> JourneyTime {
    time(of: journey, in: journeys[journey].parts(in: step))
  }

  /// How long some parts of a journey take: each stage counts once.
  func time(of journey: Int, in parts: [PhasedJourney.Part]) -> JourneyTime {
    parts.filter { !$0.isContinued }.reduce(JourneyTime()) {
      sum, part in
      guard let entry = part.place.entry, let map = journeys[journey].map else { return sum }
      return sum + JourneyTime(map.stages[entry])
    }
  }

  private static func difference(
    at point: ComparisonPoint, _ emotions: [[ComparisonPoint: PhasedJourney.Emotion]]
  ) -> Difference? {
    let felt = emotions.enumerated().compactMap { index, emotions in
      emotions[point].map { (index: index, value: $0.value) }
    }
    guard let first = felt.first else { return nil }
    func gain(_ from: Double, _ to: Double) -> Double { EmotionScale.gain(from: from, to: to) }
    let lowest = felt.reduce(first) { gain($0.value, $1.value) < 0 ? $1 : $0 }
    let highest = felt.reduce(first) { gain($0.value, $1.value) > 0 ? $1 : $0 }
    let spread = gain(lowest.value, highest.value)
    guard spread > 0 else { return nil }
    return Difference(
      step: point.step, lowest: lowest.index, highest: highest.index, spread: spread, point: point)
  }
}
