/// What the summary of a run tells of one file beside the number of its findings.
public struct MapStatistics: Sendable, Equatable {
  /// How many of some things there are, and how many of them a source backs.
  public struct Share: Sendable, Equatable {
    /// How many there are.
    public internal(set) var count = 0
    /// How many of them a source backs.
    public internal(set) var backed = 0

    mutating func add(_ isBacked: Bool) {
      count += 1
      if isBacked { backed += 1 }
    }

    static func + (left: Share, right: Share) -> Share {
      Share(count: left.count + right.count, backed: left.backed + right.backed)
    }
  }

  /// The pain points.
  public private(set) var pains = Share()
  /// The stages and touchpoints whose emotion is below the middle of the scale.
  public private(set) var lows = Share()
  /// The places of the file that a person should begin with, the most pressing first.
  public private(set) var first: [StartingPlace] = []

  /// Creates the statistics of a file.
  ///
  /// - Parameters:
  ///   - content: What came of reading it.
  ///   - diagnostics: What was found in it.
  public init(_ content: FileReading, _ diagnostics: [Diagnostic]) {
    if case .map(let reading) = content, let map = reading.map { count(map) }
    guard !diagnostics.isEmpty else { return }
    first = StartingPlace.places(in: content, diagnostics)
  }

  /// A pain is backed by its own source or its touchpoint's, one of a stage by any touchpoint's; a
  /// low by the touchpoint's or a pain's there, that of a stage by any within it.
  private mutating func count(_ map: JourneyMap) {
    let middle = map.emotionScale.middle
    let stages = map.stages.span
    for stage in stages.indices {
      let touchpoints = stages[stage].touchpoints.span
      var hasSource = false
      var isAnyBacked = stages[stage].painPoints.contains { !$0.evidence.isEmpty }
      for index in touchpoints.indices {
        let isBacked = !touchpoints[index].evidence.isEmpty
        let isPainBacked = touchpoints[index].painPoints.contains { !$0.evidence.isEmpty }
        hasSource = hasSource || isBacked
        isAnyBacked = isAnyBacked || isBacked || isPainBacked
        let pains = touchpoints[index].painPoints.span
        for pain in pains.indices { self.pains.add(isBacked || !pains[pain].evidence.isEmpty) }
        if let emotion = touchpoints[index].emotion, emotion.value < middle {
          lows.add(isBacked || isPainBacked)
        }
      }
      let pains = stages[stage].painPoints.span
      for pain in pains.indices { self.pains.add(hasSource || !pains[pain].evidence.isEmpty) }
      if let emotion = stages[stage].emotion, emotion.value < middle { lows.add(isAnyBacked) }
    }
  }
}
