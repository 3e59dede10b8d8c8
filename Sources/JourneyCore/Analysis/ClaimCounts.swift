/// On what the claims of a map rest: its stages, touchpoints, pain points and opportunities.
///
/// A claim that does not say it rests on what the whole map rests on: on assumptions, or on research
/// of which no more is known.
public struct ClaimCounts: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: ClaimBasis.allCases.count)
  /// All claims.
  public private(set) var total = 0
  private let whole: ClaimBasis?

  init(of basis: JourneyMap.Basis?) {
    whole = basis == .assumption ? .assumed : nil
  }

  /// How many claims rest on something.
  public func count(_ basis: ClaimBasis) -> Int { counts[Self.place(basis)] }

  mutating func add(_ basis: ClaimBasis?) {
    total += 1
    if let basis = basis ?? whole { counts[Self.place(basis)] += 1 }
  }

  private static func place(_ basis: ClaimBasis) -> Int {
    switch basis {
    case .observed: 0
    case .reported: 1
    case .inferred: 2
    case .assumed: 3
    case .generated: 4
    }
  }
}
