// Comparison/Phases: stages of different frameworks laid on the phases of the customer's life
// cycle.

/// The stages of several frameworks laid on the life-cycle phases, which is how they correspond.
///
/// Stages are named by their index in the framework, so an order that runs back (document 003's
/// customer's journey has its purchase fourth) stays visible.
public struct Crosswalk: Sendable {
  /// What phases are beside stages, and where they come from.
  static let axis = LocalizedText(
    vi: "Chặng là đoạn của vòng đời khách hàng, chung cho mọi mô hình; giai đoạn là bước riêng của"
      + " từng mô hình và nằm trong một hay nhiều chặng. Các chặng là trục riêng của journey-cli,"
      + " dựa trên cách chia trước, trong và sau khi mua của Lemon và Verhoef (Understanding Customer"
      + " Experience Throughout the Customer Journey, Journal of Marketing 80 (6), 2016).",
    en: "Phases are parts of the customer life cycle, the same for all frameworks; stages are a"
      + " framework's own steps, each in one phase or several. The phases are journey-cli's own"
      + " axis, built on the split into before, during and after the purchase (Lemon and Verhoef,"
      + " Understanding Customer Experience Throughout the Customer Journey, Journal of Marketing"
      + " 80 (6), 2016).")

  /// Where phases come from, for those who need not be told what they are.
  static let shortAxis = LocalizedText(
    vi: "Chặng: trục riêng của journey-cli, dựa trên Lemon và Verhoef (2016).",
    en: "Phases: journey-cli's own axis, built on Lemon and Verhoef (2016).")

  /// The frameworks, in the order in which they were named.
  public let frameworks: [Framework]

  /// Lays frameworks side by side.
  public init(_ frameworks: [Framework]) {
    self.frameworks = frameworks
  }

  /// The stages of one framework that cover a phase.
  ///
  /// - Parameters:
  ///   - phase: The phase.
  ///   - framework: The index of the framework.
  /// - Returns: The indices of the stages in the framework's order; none is a gap.
  public func stages(covering phase: Phase, in framework: Int) -> [Int] {
    frameworks[framework].stages(covering: phase)
  }

  /// The stages of another framework that share a phase with a stage.
  ///
  /// - Parameters:
  ///   - stage: The index of the stage.
  ///   - framework: The index of its framework.
  ///   - other: The index of the other framework.
  /// - Returns: The indices of the counterparts in the other framework's order, with the relation
  ///   of the stage to each; never `none`.
  public func counterparts(
    ofStage stage: Int, in framework: Int, among other: Int
  ) -> [(stage: Int, relation: StageRelation)] {
    let asked = frameworks[framework].stages[stage]
    return frameworks[other].stages.enumerated().compactMap { index, candidate in
      let relation = StageRelation(of: asked, to: candidate)
      return relation == .none ? nil : (index, relation)
    }
  }
}

extension Framework {
  /// The indices of the stages that cover a phase, in the framework's order.
  public func stages(covering phase: Phase) -> [Int] {
    stages.indices.filter { stages[$0].phases.contains(phase) }
  }
}
