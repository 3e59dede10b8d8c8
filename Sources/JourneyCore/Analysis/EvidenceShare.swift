/// How many of some things there are, and how many of them a source backs.
public struct EvidenceShare: Sendable, Equatable {
  /// How many there are.
  public internal(set) var count = 0
  /// How many of them a source backs.
  public internal(set) var backed = 0

  /// The share that is backed, 0 to 1; nothing where there is nothing to back.
  package var backedShare: Double? { count == 0 ? nil : Double(backed) / Double(count) }

  mutating func add(_ isBacked: Bool) {
    count += 1
    if isBacked { backed += 1 }
  }

  static func + (left: EvidenceShare, right: EvidenceShare) -> EvidenceShare {
    EvidenceShare(count: left.count + right.count, backed: left.backed + right.backed)
  }
}
