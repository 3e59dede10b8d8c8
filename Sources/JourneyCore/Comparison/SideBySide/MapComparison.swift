/// Maps side by side on the phases, also beside frameworks.
///
/// Maps on different frameworks meet through the phases, emotions on different scales on −2…2.
public struct MapComparison: Sendable {
  /// A phase in which the customers feel differently.
  public struct Difference: Sendable, Equatable {
    /// The phase.
    public let phase: Phase
    /// The index of the journey that is lowest there; the first of several.
    public let lowest: Int
    /// The index of the journey that is highest there; the first of several.
    public let highest: Int
    /// How far the two are apart on −2…2, above 0.
    public let spread: Double
  }

  /// A touchpoint of one of the journeys.
  public struct Place: Sendable, Hashable {
    /// The index of the journey.
    public let journey: Int
    /// The index of the touchpoint in it.
    public let touchpoint: Int
  }

  /// A channel in a phase.
  public struct ChannelUse: Sendable, Equatable {
    /// The id of the channel.
    public let channel: SourceText
    /// The mode that the first touchpoint states, for a channel that is not known.
    public let statedMode: ChannelMode?
    /// How many touchpoints use it in the phase.
    public fileprivate(set) var count: Int
  }

  /// The journeys in the order in which they are named.
  public let journeys: [PhasedJourney]
  /// What one journey alone tells, and what none does; maps tell by their touchpoints.
  public let coverage: PhaseCoverage
  /// What each map lacks of each framework beside it, and tells beyond it.
  public let gaps: [FrameworkGap]
  /// Where the customers feel differently, the largest difference first.
  public let differences: [Difference]
  /// The touchpoints that two maps or more have, each with all its places.
  public let shared: [[Place]]
  /// For each journey, the indices of the touchpoints that no other one has.
  public let alone: [[Int]]

  /// Compares journeys in the order in which they are named.
  public init(_ journeys: [PhasedJourney]) {
    self.journeys = journeys
    coverage = PhaseCoverage(journeys.map(\.toldPhases))
    gaps = journeys.indices.flatMap { map in
      journeys.indices.compactMap { FrameworkGap(journeys, map: map, framework: $0) }
    }
    let matching = SharedTouchpoints(journeys)
    shared = matching.shared.map { group in
      group.map { Place(journey: $0.journey, touchpoint: $0.touchpoint) }
    }
    alone = matching.alone
    differences = Phase.allCases.compactMap { Self.difference(in: $0, journeys) }
      .sorted { ($1.spread, $0.phase) < ($0.spread, $1.phase) }
  }

  /// How many of the journeys are maps.
  public var mapCount: Int { journeys.count { $0.map != nil } }

  /// Whether all journeys lie on phases; else nothing can be said of what they cover.
  public var isPlaced: Bool { journeys.allSatisfy(\.isPlaced) }

  /// Whether the journeys share no phase and no touchpoint.
  public var isApart: Bool {
    shared.isEmpty && isPlaced
      && PhaseCoverage(journeys.map(\.covered)).shared.isEmpty
  }

  /// The letter that stands for a journey where there is no room for more.
  public static func letter(of journey: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: min(journey, 25))))
  }

  /// The channels of a journey in a phase, in the order in which they come.
  public func channels(of journey: Int, in phase: Phase) -> [ChannelUse] {
    var uses: [ChannelUse] = []
    var known: [SourceText: Int] = [:]
    for placed in journeys[journey].touchpoints where placed.phases.contains(phase) {
      guard let channel = placed.touchpoint.channel, !channel.isBlank else { continue }
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

  private static func difference(
    in phase: Phase, _ journeys: [PhasedJourney]
  ) -> Difference? {
    let felt = journeys.enumerated().compactMap { index, journey in
      journey.emotion(in: phase).map { (index: index, value: $0.value) }
    }
    guard let first = felt.first else { return nil }
    func gain(_ from: Double, _ to: Double) -> Double { EmotionScale.gain(from: from, to: to) }
    let lowest = felt.reduce(first) { gain($0.value, $1.value) < 0 ? $1 : $0 }
    let highest = felt.reduce(first) { gain($0.value, $1.value) > 0 ? $1 : $0 }
    let spread = gain(lowest.value, highest.value)
    guard spread > 0 else { return nil }
    return Difference(
      phase: phase, lowest: lowest.index, highest: highest.index, spread: spread)
  }
}
