/// How what one stage covers relates to what a stage of another framework covers.
///
/// The relation is derived from the life-cycle phases of both and never stated by hand.
public enum StageRelation: String, Sendable, CaseIterable {
  /// Both cover the same phases.
  case same
  /// The first covers all phases of the second, and more.
  case wider
  /// The first covers only some of the phases of the second.
  case narrower
  /// Each covers phases that the other does not, and they share some.
  case overlapping
  /// They share no phase.
  case none

  /// Derives the relation of two stages; a stage without phases has none to any other.
  public init(of stage: FrameworkStage, to other: FrameworkStage) {
    self.init(of: stage.phaseSet, to: other.phaseSet)
  }

  /// Derives the relation of two stages from the phases that they cover.
  init(of phases: PhaseSet, to others: PhaseSet) {
    let holdsOther = others.subtracting(phases).isEmpty
    let isHeld = phases.subtracting(others).isEmpty
    self =
      switch (phases.intersects(others), holdsOther, isHeld) {
      case (false, _, _): .none
      case (true, true, true): .same
      case (true, true, false): .wider
      case (true, false, true): .narrower
      case (true, false, false): .overlapping
      }
  }

  /// The relation seen from the other stage.
  public var reversed: StageRelation {
    switch self {
    case .wider: .narrower
    case .narrower: .wider
    case .same, .overlapping, .none: self
    }
  }

  /// The words for people, as they stand between the first stage and the second.
  public var label: LocalizedText {
    switch self {
    case .same: LocalizedText(vi: "cùng phạm vi với", en: "covers the same phases as")
    case .wider: LocalizedText(vi: "rộng hơn", en: "wider than")
    case .narrower: LocalizedText(vi: "hẹp hơn", en: "narrower than")
    case .overlapping: LocalizedText(vi: "trùng một phần với", en: "overlapping with")
    case .none: LocalizedText(vi: "không có giai đoạn tương ứng", en: "no counterpart")
    }
  }
}
