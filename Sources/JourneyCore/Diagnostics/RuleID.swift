/// The names of all rules, those that the readers find included; sorted by their text.
public enum RuleID: String, Sendable, CaseIterable, Comparable {
  case duplicateID = "duplicate-id"
  case duplicateKey = "duplicate-key"
  case duplicateStage = "duplicate-stage"
  case emotionRange = "emotion-range"
  case emptyStage = "empty-stage"
  case encoding
  case invisibleText = "invisible-text"
  case missingKey = "missing-key"
  case missingStage = "missing-stage"
  case modeMismatch = "mode-mismatch"
  case persona
  case phaseOutsideStage = "phase-outside-stage"
  case stageOrder = "stage-order"
  case syntax
  case tooDeep = "too-deep"
  case unknownChannel = "unknown-channel"
  case unknownFramework = "unknown-framework"
  case unknownKey = "unknown-key"
  case unknownPhase = "unknown-phase"
  case unknownReference = "unknown-reference"
  case unknownStage = "unknown-stage"
  case unplaced
  case unsupportedVersion = "unsupported-version"
  case wrongType = "wrong-type"
  case wrongValue = "wrong-value"

  public static func < (left: RuleID, right: RuleID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
