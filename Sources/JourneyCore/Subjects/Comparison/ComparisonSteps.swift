/// The words for the steps of a comparison: phases of the life cycle, or stages of one framework.
struct ComparisonSteps {
  let axis: ComparisonAxis
  let language: Language
  /// The names of the stages, where the steps are stages.
  private let stages: [String]

  /// The words for the phases.
  static func phases(_ language: Language) -> ComparisonSteps {
    ComparisonSteps(axis: .phases, language: language, stages: [])
  }

  /// The words for what journeys are laid on; stages are called as the first one's framework does.
  init(_ comparison: MapComparison, language: Language) {
    var stages: [String] = []
    if case .stages = comparison.axis {
      let framework = comparison.journeys.first?.framework
      stages = (framework?.stages ?? []).enumerated().map { index, stage in
        ListMarks.withoutNumber(stage.name[language], index + 1)
      }
    }
    self.init(axis: comparison.axis, language: language, stages: stages)
  }

  private init(axis: ComparisonAxis, language: Language, stages: [String]) {
    self.axis = axis
    self.language = language
    self.stages = stages
  }

  /// What a step is.
  var title: String {
    switch axis {
    case .phases: ComparisonLabels.phase[language]
    case .stages: MapLabels.stage[language]
    }
  }

  /// A step: a phase by its name, a stage by number and name.
  func label(of step: ComparisonStep) -> String {
    switch step {
    case .phase(let phase): phase.label[language]
    case .stage(let stage): "\(stage + 1)\u{A0}" + name(ofStage: stage)
    }
  }

  /// A step, and which visit it is where a stage is entered again.
  func label(of point: ComparisonPoint) -> String {
    label(of: point.step)
      + (point.visit == 1 ? "" : MapOutline.visit(WrittenNumber(point.visit), language))
  }

  /// The name of a stage without its number.
  func name(ofStage stage: Int) -> String { stage < stages.count ? stages[stage] : "" }

  /// The heading of the steps to which one belongs.
  func heading(of step: ComparisonStep) -> String? { step.phase?.period.label[language] }

  /// Several stages, each by number and name.
  func list(_ stages: [Int]) -> String {
    var labels = stages.prefix(ShownParts.maximumStages).map { label(of: .stage($0)) }
    if stages.count > labels.count {
      labels.append(MapLabels.moreStages(stages.count - labels.count)[language])
    }
    return labels.joined(separator: ", ")
  }
}
