/// How many of some things there are, and how many of them a source backs.
public struct EvidenceShare: Sendable, Equatable {
  /// How many there are.
  public internal(set) var count = 0
  /// How many of them a source backs.
  public internal(set) var backed = 0

  mutating func add(_ isBacked: Bool) {
    count += 1
    if isBacked { backed += 1 }
  }

  static func + (left: EvidenceShare, right: EvidenceShare) -> EvidenceShare {
    EvidenceShare(count: left.count + right.count, backed: left.backed + right.backed)
  }
}
