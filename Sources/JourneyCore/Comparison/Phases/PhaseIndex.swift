/// The stages of a framework by the phases that they cover.
struct PhaseIndex: Sendable {
  /// The indices of the stages that cover each phase, by the phase's place in the life cycle.
  private var stages = [[Int]](repeating: [], count: Phase.allCases.count)

  init(_ framework: Framework) {
    for index in framework.stages.indices {
      for phase in framework.stages[index].phases where stages[phase.order].last != index {
        stages[phase.order].append(index)
      }
    }
  }

  /// Whether no stage covers any phase.
  var isEmpty: Bool { stages.allSatisfy(\.isEmpty) }

  /// The stages that cover a phase, in the framework's order.
  subscript(phase: Phase) -> [Int] { stages[phase.order] }

  /// The first stage that covers a phase.
  func first(_ phase: Phase) -> Int? { stages[phase.order].first }

  /// The stage that lies nearest to some phases in the life cycle; of equally near ones the earlier.
  func nearest(to phases: [Phase]) -> Int? {
    var best: (distance: Int, order: Int)?
    for order in stages.indices where !stages[order].isEmpty {
      for phase in phases {
        let distance = abs(phase.order - order)
        if best.map({ distance < $0.distance }) ?? true { best = (distance, order) }
      }
    }
    return best.flatMap { stages[$0.order].first }
  }
}
