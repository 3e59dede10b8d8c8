/// How many pains and opportunities there are in some place of a map.
public struct PainTally: Sendable, Equatable {
  /// All pain points.
  public private(set) var pains = 0
  /// Those of them that need an answer and that no opportunity answers.
  public private(set) var unanswered = 0
  /// All opportunities.
  public private(set) var opportunities = 0

  /// Creates a tally of nothing.
  public init() {}

  /// Counts what stands in one place.
  init(
    _ pains: [PainPoint], _ opportunities: [Opportunity], at place: MapPlace, _ answers: PainAnswers
  ) {
    self.pains = pains.count
    unanswered = pains.count {
      $0.needsAnswer && !answers.isAnswered($0, at: place, with: opportunities.span)
    }
    self.opportunities = opportunities.count
  }

  /// Whether there is nothing.
  public var isEmpty: Bool { pains == 0 && opportunities == 0 }

  static func += (left: inout PainTally, right: PainTally) {
    left.pains += right.pains
    left.unanswered += right.unanswered
    left.opportunities += right.opportunities
  }
}
