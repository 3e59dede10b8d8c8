/// Which stages of one framework several maps tell: what one has alone, lacks, and nobody has.
public struct StageCoverage: Sendable, Equatable {
  /// The stages that each map alone tells.
  public private(set) var alone: [[Int]]
  /// The stages that each map does not tell, but another one does.
  public private(set) var lacking: [[Int]]
  /// The stages that every map tells.
  public private(set) var toldByAll: [Int] = []
  /// The stages that no map tells.
  public private(set) var untold: [Int] = []

  /// Compares maps.
  ///
  /// - Parameters:
  ///   - maps: For each map, whether it tells each stage.
  ///   - count: How many stages there are.
  init(_ maps: [[Bool]], count: Int) {
    alone = maps.map { _ in [] }
    lacking = alone
    for stage in 0..<count {
      let tellers = maps.indices.filter { maps[$0][stage] }
      if tellers.isEmpty {
        untold.append(stage)
      } else if tellers.count == maps.count {
        toldByAll.append(stage)
      } else {
        for map in maps.indices where !maps[map][stage] { lacking[map].append(stage) }
      }
      if tellers.count == 1, maps.count > 1 { alone[tellers[0]].append(stage) }
    }
  }
}
