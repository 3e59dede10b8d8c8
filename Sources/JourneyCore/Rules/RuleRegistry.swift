/// All rules, sorted by id; a test holds the list complete.
public enum RuleRegistry {
  /// The rules, those whose work the readers do included.
  public static let all: [any Rule.Type] = [
    DuplicateIDRule.self,
    DuplicateKeyRule.self,
    DuplicateStageRule.self,
    EmotionRangeRule.self,
    EmptyStageRule.self,
    EncodingRule.self,
    InvisibleTextRule.self,
    MissingKeyRule.self,
    MissingStageRule.self,
    ModeMismatchRule.self,
    PersonaRule.self,
    PhaseOutsideStageRule.self,
    StageOrderRule.self,
    SyntaxRule.self,
    TooDeepRule.self,
    UnknownChannelRule.self,
    UnknownFrameworkRule.self,
    UnknownKeyRule.self,
    UnknownPhaseRule.self,
    UnknownReferenceRule.self,
    UnknownStageRule.self,
    UnplacedRule.self,
    UnsupportedVersionRule.self,
    WrongTypeRule.self,
    WrongValueRule.self,
  ]
}
