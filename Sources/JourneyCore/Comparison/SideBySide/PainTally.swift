/// How many pains and opportunities there are in some place of a map.
public struct PainTally: Sendable, Equatable {
  /// The pain points; a placeholder or an open question is none.
  public private(set) var pains = 0
  /// Those of them that need an answer and that no opportunity answers.
  public private(set) var unanswered = 0
  /// The opportunities; a placeholder or an open question is none.
  public private(set) var opportunities = 0

  /// Creates a tally of nothing.
  public init() {}

  /// Counts what stands in one place.
  init(
    _ pains: [PainPoint], _ opportunities: [Opportunity], at place: MapPlace, _ answers: PainAnswers
  ) {
    for index in pains.indices where pains[index].text.isStatement {
      self.pains += 1
      if pains[index].isAccepted != true,
        !answers.isAnswered(pains[index], at: place, with: opportunities.span)
      {
        unanswered += 1
      }
    }
    self.opportunities = opportunities.indices.count { opportunities[$0].text.isStatement }
  }

  /// Whether there is nothing.
  public var isEmpty: Bool { pains == 0 && opportunities == 0 }

  static func += (left: inout PainTally, right: PainTally) {
    left.pains += right.pains
    left.unanswered += right.unanswered
    left.opportunities += right.opportunities
  }
}
