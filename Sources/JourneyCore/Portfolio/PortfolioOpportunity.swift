/// An opportunity of one of many maps, which knows where it stands.
package struct PortfolioOpportunity: Sendable {
  /// So many pains count as answered by one opportunity: the worst of them.
  static let mostAnswers = 8

  // The largest parts first: there may be hundreds of thousands.

  /// What it has in common with opportunities that are nearly the same.
  package var key: TextKey
  /// What it would bring and what it would cost, 1 to 5, in millionths; the lowest number where they
  /// are not stated.
  private let gain: Int32
  private let cost: Int32
  /// The owner, and above it in five bits the status and the severity.
  private var ownerAndState: UInt32
  /// Where the list of the pains begins that it answers; below it in two bits whether it is for a
  /// moment of truth, and linked; in the lowest four bits the count of the pains.
  private var answersAndTraits: UInt32
  /// Where the pains that it answers stand among those that its map lists, the worst first.
  package var answers: Range<Int> {
    get {
      let first = Int(answersAndTraits >> 6)
      return first..<first + Int(answersAndTraits & 15)
    }
    set {
      let numbers = newValue.lowerBound << 6 | newValue.count & 15
      answersAndTraits = UInt32(truncatingIfNeeded: numbers) | answersAndTraits & 48
    }
  }

  /// Takes an opportunity.
  init(
    key: TextKey, impact: Double?, effort: Double?, status: Opportunity.Status?,
    isMomentOfTruth: Bool, isLinked: Bool, severity: UInt8
  ) {
    self.key = key
    gain = Self.millionths(impact)
    cost = Self.millionths(effort)
    answersAndTraits = (isMomentOfTruth ? 32 : 0) | (isLinked ? 16 : 0)
    let state = Self.number(of: status) << 2 | UInt32(severity & 3)
    ownerAndState = state << TextPool.Index.bits | TextPool.Index.none.small
  }

  /// A wrong number, which is far beyond 1 to 5, counts as 2000 or −2000.
  private static func millionths(_ number: Double?) -> Int32 {
    number.map { Int32((min(max($0, -2000), 2000) * 1_000_000).rounded()) } ?? .min
  }

  private static func number(_ millionths: Int32) -> Double? {
    millionths == .min ? nil : Double(millionths) / 1_000_000
  }

  private static func number(of status: Opportunity.Status?) -> UInt32 {
    switch status {
    case nil: 0
    case .idea?: 1
    case .planned?: 2
    case .doing?: 3
    case .done?: 4
    }
  }

  private var state: UInt32 { ownerAndState >> TextPool.Index.bits }

  /// Who would do it, among the texts of its portfolio: its own owner, else that of its place.
  package var owner: TextPool.Index {
    get { TextPool.Index(small: ownerAndState) }
    set { ownerAndState = state << TextPool.Index.bits | newValue.small }
  }
  /// Whether nobody owns it; what is done needs nobody any more.
  package var isUnowned: Bool { owner == .none && status != .done }
  /// How far it has come.
  package var status: Opportunity.Status? {
    switch state >> 2 {
    case 1: .idea
    case 2: .planned
    case 3: .doing
    case 4: .done
    default: nil
    }
  }
  /// Whether it is for a moment of truth.
  package var isMomentOfTruth: Bool { answersAndTraits & 32 != 0 }
  /// Whether it has links, such as a ticket.
  package var isLinked: Bool { answersAndTraits & 16 != 0 }
  /// The severity of the worst pain that it answers: 1 low, 2 medium, 3 high, 0 for none.
  package var severity: UInt8 { UInt8(truncatingIfNeeded: state & 3) }

  /// What it would bring, 1 to 5, where it is stated; to a millionth.
  package var impact: Double? { Self.number(gain) }
  /// What it would cost, 1 to 5, where it is stated; to a millionth.
  package var effort: Double? { Self.number(cost) }

  /// What it is worth to begin with it, by the formula of ``PlacedOpportunity``.
  ///
  /// - Parameter maps: In how many maps there is one of the pains that it answers, at most.
  /// - Returns: From −10 up to 195; 0 for what is done.
  package func score(sharedBy maps: Int) -> Double {
    PlacedOpportunity.points(
      impact: impact, effort: effort, status: status, severity: severity,
      isMomentOfTruth: isMomentOfTruth, sharedBy: maps)
  }
}
