/// A pain point of one of many maps.
package struct PortfolioPain: Sendable, Equatable {
  /// What it has in common with pains that are nearly the same.
  package var key: TextKey
  /// Where it stands.
  package var place: PortfolioPlace
  /// What it says, among the texts of its portfolio; nothing where it is read again once it is
  /// needed.
  package var text = TextPool.Index.none
  /// Who takes care of it, among the texts of its portfolio: its own owner, else that of its place.
  package var owner = TextPool.Index.none
  /// How much it hurts, in millionths of what `PlacedPain.score` says.
  package var score: Int32
  /// How severe it is: 1 low, 2 medium, 3 high, 0 where nobody said it.
  package var severity: UInt8
  /// Whether an opportunity answers it.
  package var isAnswered: Bool
  /// Whether it is known and lived with.
  package var isAccepted: Bool
  /// Whether it has links, such as a ticket.
  package var isLinked: Bool
  /// Whether it needs an answer and has none.
  package var isOpen: Bool { !isAnswered && !isAccepted }

  /// So many units are one of the score.
  static let unit = 1_000_000.0
}
