/// Words ways to other stages: to which one, by its number and name, and in which case.
struct StageWays {
  private let framework: Framework?
  private let language: Language
  /// Where the stages of the framework stand.
  private let places: StagePlaces?

  init(_ framework: Framework?, _ language: Language) {
    self.framework = framework
    self.language = language
    places = framework.map { StagePlaces($0.stages) }
  }

  /// A way on from a stage.
  func text(_ way: NextStage) -> InlineText { text(to: way.stage, when: way.when) }

  /// A way to a stage; one that the framework does not have goes by its id.
  func text(to stage: SourceText, when: SourceText?) -> InlineText {
    InlineText("→ ", .faint) + InlineText(name(of: stage))
      + (when.map { InlineText(": " + $0.string, .faint) } ?? "")
  }

  private func name(of stage: SourceText) -> String {
    if stage.isBlank { return "?" }
    guard let framework, let place = places?[stage] else { return stage.string }
    return "\(place + 1) " + framework.stages[place].name[language]
  }
}
