/// What became of the stages, sorted by how they fit.
extension Reframing {
  /// Stages that came together in one stage of the new framework.
  public struct Merger: Sendable, Equatable {
    /// The stage of the new framework.
    public let home: Int
    /// The indices of the moves that led there.
    public fileprivate(set) var moves: [Int]
  }

  /// The stages by how they fit; each number is an index of ``stages``.
  public struct Outcome: Sendable, Equatable {
    /// Stages with a counterpart that covers the same phases and holds nothing else.
    public internal(set) var exact: [Int] = []
    /// Stages with one counterpart that covers more, fewer or other phases.
    public internal(set) var partial: [Int] = []
    /// Stages of which parts went to several stages.
    public internal(set) var split: [Int] = []
    /// Stages of the new framework, each visit for itself, that hold what several stages held.
    public internal(set) var merged: [Merger] = []
    /// Stages none of whose phases the new framework covers.
    public internal(set) var homeless: [Int] = []
    /// The stages of the new framework to which nothing came.
    public internal(set) var empty: [Int] = []
  }

  /// Sorts the stages by how they fit; those that told nothing are left out.
  public var outcome: Outcome {
    var outcome = Outcome()
    var mergers: [Int: Merger] = [:]
    var isFilled = target.stages.map { _ in false }
    for (index, move) in stages.enumerated() {
      let homes = move.homes
      for home in homes {
        isFilled[home] = true
        if move.hasHome, let gathering = move.gatherings[home] {
          mergers[gathering, default: Merger(home: home, moves: [])].moves.append(index)
        }
      }
    }
    for home in unplaced.compactMap(\.home) { isFilled[home] = true }
    outcome.merged = mergers.values.filter { $0.moves.count > 1 }
      .sorted { ($0.home, $0.moves[0]) < ($1.home, $1.moves[0]) }
    for (index, move) in stages.enumerated() {
      guard move.tellsMore || !move.touchpoints.isEmpty else { continue }
      let homes = move.homes
      if !move.hasHome {
        outcome.homeless.append(index)
      } else if homes.count > 1 {
        outcome.split.append(index)
      } else if let home = homes.first, let gathering = move.gatherings[home],
        mergers[gathering]?.moves.count == 1
      {
        if move.relation == .same && home == move.home {
          outcome.exact.append(index)
        } else {
          outcome.partial.append(index)
        }
      }
    }
    outcome.empty = isFilled.indices.filter { !isFilled[$0] && !isUnchanged }
    return outcome
  }
}
