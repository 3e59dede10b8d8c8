/// The way of one stage into another framework: where it goes, by which phase, and where else it
/// could go.
struct StageRoute: Sendable {
  /// The stage of the other framework; nothing if that covers none of the phases.
  let home: Int?
  /// The phase by which the stage goes there, and by which it would come back.
  let phase: Phase?
  /// The other stages that share a phase with the stage, in their framework's order.
  let others: [Int]

  /// Finds the way: by the first of the stage's phases that the other framework covers and that
  /// leads back, else by the first that it covers, to the first of the stages that cover it.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - place: Its index in its own framework.
  ///   - own: The stages of its own framework.
  ///   - target: The stages of the other framework.
  init(of stage: FrameworkStage, at place: Int, in own: PhaseIndex, to target: PhaseIndex) {
    let covered = stage.phases.filter { target.first($0) != nil }
    let ways = covered.isEmpty ? stage.phases : covered
    // In its own framework a phase may belong to an earlier stage; such a one does not lead back.
    phase = ways.first { own.first($0) == place } ?? ways.first
    let home = phase.flatMap { target.first($0) }
    self.home = home
    others = Set(stage.phases.flatMap { target[$0] }).filter { $0 != home }.sorted()
  }
}
