/// What became of the stages, sorted by how they fit.
extension Reframing {
  /// Stages that came together in one stage of the new framework.
  public struct Merger: Sendable, Equatable {
    /// The stage of the new framework.
    public let home: Int
    /// The indices of the moves that led there.
    public let moves: [Int]
  }

  /// The stages by how they fit; each number is an index of ``stages``.
  public struct Outcome: Sendable, Equatable {
    /// Stages with a counterpart that covers the same phases and holds nothing else.
    public internal(set) var exact: [Int] = []
    /// Stages with one counterpart that covers more, fewer or other phases.
    public internal(set) var partial: [Int] = []
    /// Stages whose phases lead to several stages.
    public internal(set) var split: [Int] = []
    /// Stages of the new framework that hold what several stages held.
    public internal(set) var merged: [Merger] = []
    /// Stages none of whose phases the new framework covers.
    public internal(set) var homeless: [Int] = []
    /// The stages of the new framework to which nothing came.
    public internal(set) var empty: [Int] = []
  }

  /// Sorts the stages by how they fit; those that told nothing are left out.
  public var outcome: Outcome {
    var outcome = Outcome()
    var movesByHome: [[Int]] = target.stages.map { _ in [] }
    var isFilled = target.stages.map { _ in false }
    for (index, move) in stages.enumerated() {
      let homes = move.homes
      for home in homes {
        isFilled[home] = true
        if move.hasHome { movesByHome[home].append(index) }
      }
    }
    for home in unplaced.compactMap(\.home) { isFilled[home] = true }
    for (home, moves) in movesByHome.enumerated() where moves.count > 1 {
      outcome.merged.append(Merger(home: home, moves: moves))
    }
    for (index, move) in stages.enumerated() {
      guard move.tellsMore || !move.touchpoints.isEmpty else { continue }
      let homes = move.homes
      if !move.hasHome {
        outcome.homeless.append(index)
      } else if homes.count > 1 || homes.count == 1 && move.ways.count > 1 {
        outcome.split.append(index)
      } else if let home = homes.first, movesByHome[home].count == 1 {
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
