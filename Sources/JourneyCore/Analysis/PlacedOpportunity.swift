/// An opportunity of a map: where it stands and what it is worth to begin with it.
public struct PlacedOpportunity: Sendable, Equatable {
  /// The stage or touchpoint for which it is.
  public let place: MapPlace
  /// The index of the opportunity among those of its place.
  public let index: Int
  /// How far it has come.
  let status: Opportunity.Status?
  private let impact: Double?
  private let effort: Double?
  private let isMomentOfTruth: Bool
  /// The severity of the worst pain that it answers: 1 low, 2 medium, 3 high, 0 for none.
  var severity: UInt8 = 0

  init(
    _ opportunity: borrowing Opportunity, at place: MapPlace, _ index: Int, isMomentOfTruth: Bool
  ) {
    self.place = place
    self.index = index
    status = opportunity.status
    impact = opportunity.impact?.value
    effort = opportunity.effort?.value
    self.isMomentOfTruth = isMomentOfTruth
  }

  /// Whether it is done, so that nobody has to begin with it.
  public var isDone: Bool { status == .done }

  /// What it is worth to begin with it, in this map alone: from −10 up to 145, 0 for what is done.
  public var score: Double {
    Self.points(
      impact: impact, effort: effort, status: status, severity: severity,
      isMomentOfTruth: isMomentOfTruth, sharedBy: 1)
  }

  /// What it is worth to begin with an opportunity: the formula by which one map and many maps rank.
  ///
  /// 20 for each point of impact, less 10 for each of effort (3 where either is not stated, or is none
  /// of 1 to 5, which is an error of its map); 10, 20
  /// or 30 for the severity of the worst pain that it answers; 5 for each further map, up to ten,
  /// that has one of these pains; 15 at a moment of truth; 5 if it is planned, 10 if it has begun.
  /// Nothing is left to do about what is done.
  ///
  /// - Parameters:
  ///   - impact: What it would bring, 1 to 5, where it is stated.
  ///   - effort: What it would cost, 1 to 5, where it is stated.
  ///   - status: How far it has come.
  ///   - severity: The severity of the worst pain that it answers, 0 for none.
  ///   - isMomentOfTruth: Whether it is for a moment of truth.
  ///   - maps: In how many maps there is one of the pains that it answers, at most.
  /// - Returns: From −10 up to 195; 0 for what is done.
  static func points(
    impact: Double?, effort: Double?, status: Opportunity.Status?, severity: UInt8,
    isMomentOfTruth: Bool, sharedBy maps: Int
  ) -> Double {
    let stage: Double
    switch status {
    case .done: return 0
    case .planned: stage = 5
    case .doing: stage = 10
    case .idea, nil: stage = 0
    }
    func stated(_ number: Double?) -> Double {
      number.flatMap { 1...5 ~= $0 ? $0 : nil } ?? 3
    }
    let worth = 20 * stated(impact) - 10 * stated(effort)
    return worth + Double(10 * Int(severity)) + Double(5 * min(max(maps - 1, 0), 10))
      + (isMomentOfTruth ? 15 : 0) + stage
  }

  /// The opportunity itself.
  ///
  /// - Parameter map: The map whose fact this is.
  /// - Returns: The opportunity in its place.
  public func opportunity(of map: JourneyMap) -> Opportunity {
    map.opportunities(at: place)[index]
  }
}
