/// A pain point of one of many maps, which knows where it stands.
package struct PortfolioPain: Sendable, Equatable {
  // There may be hundreds of thousands, so small values share one number.

  /// What it has in common with pains that are nearly the same.
  package var key: TextKey
  /// How much it hurts, in millionths of what `PlacedPain.score` says.
  package let score: Int32
  /// The owner, and above it in five bits what the pain is like.
  private var ownerAndTraits: UInt32

  /// Takes a pain point.
  ///
  /// - Parameters:
  ///   - key: What it has in common with pains that are nearly the same.
  ///   - score: How much it hurts, in millionths of what `PlacedPain.score` says.
  ///   - severity: How severe it is: 1 low, 2 medium, 3 high, 0 where nobody said it.
  ///   - isAnswered: Whether an opportunity answers it.
  ///   - isAccepted: Whether it is known and lived with.
  ///   - isLinked: Whether it has links, such as a ticket.
  init(
    key: TextKey, score: Int32, severity: UInt8, isAnswered: Bool, isAccepted: Bool,
    isLinked: Bool
  ) {
    self.key = key
    self.score = score
    let traits =
      UInt32(severity & 3) << 3 | (isAnswered ? 4 : 0) | (isAccepted ? 2 : 0) | (isLinked ? 1 : 0)
    ownerAndTraits = traits << TextPool.Index.bits | TextPool.Index.none.small
  }

  private var traits: UInt32 { ownerAndTraits >> TextPool.Index.bits }
  /// Who takes care of it, among the texts of its portfolio: its own owner, else that of its place.
  package var owner: TextPool.Index {
    get { TextPool.Index(small: ownerAndTraits) }
    set { ownerAndTraits = traits << TextPool.Index.bits | newValue.small }
  }
  /// How severe it is: 1 low, 2 medium, 3 high, 0 where nobody said it.
  package var severity: UInt8 { UInt8(truncatingIfNeeded: traits >> 3) }
  /// Whether an opportunity answers it.
  package var isAnswered: Bool { traits & 4 != 0 }
  /// Whether it is known and lived with.
  package var isAccepted: Bool { traits & 2 != 0 }
  /// Whether it has links, such as a ticket.
  package var isLinked: Bool { traits & 1 != 0 }
  /// Whether it needs an answer and has none.
  package var isOpen: Bool { !isAnswered && !isAccepted }

  /// So many units are one of the score.
  static let unit = 1_000_000.0
  /// What a score may be: more than `PlacedPain.score` ever says.
  static let scores = 0...0x1FFF_FFFF
}
