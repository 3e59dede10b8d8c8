/// The names of all rules, those that the readers find included; sorted by their text.
public enum RuleID: String, Sendable, CaseIterable, Comparable {
  case basisDeclared = "basis-declared"
  case beforeAndAfter = "before-and-after"
  case channelMissing = "channel-missing"
  case doThinkFeel = "do-think-feel"
  case duplicateID = "duplicate-id"
  case duplicateKey = "duplicate-key"
  case duplicateStage = "duplicate-stage"
  case emotionMissing = "emotion-missing"
  case emotionRange = "emotion-range"
  case emptyStage = "empty-stage"
  case encoding
  case evidence
  case futureValues = "future-values"
  case handover
  case invisibleText = "invisible-text"
  case mapSize = "map-size"
  case metricWithoutTarget = "metric-without-target"
  case missingKey = "missing-key"
  case missingStage = "missing-stage"
  case mixedEvidence = "mixed-evidence"
  case modeMismatch = "mode-mismatch"
  case momentOfTruth = "moment-of-truth"
  case noPhases = "no-phases"
  case oneSidedChannels = "one-sided-channels"
  case openQuestion = "open-question"
  case opportunityOwner = "opportunity-owner"
  case painUnanswered = "pain-unanswered"
  case persona
  case phaseOutsideStage = "phase-outside-stage"
  case placeholder
  case repeatedText = "repeated-text"
  case rosyCurve = "rosy-curve"
  case scenario
  case scopeBounds = "scope-bounds"
  case stageMetric = "stage-metric"
  case stageOrder = "stage-order"
  case stale
  case stateDeclared = "state-declared"
  case syntax
  case tableReading = "table-reading"
  case tooDeep = "too-deep"
  case undeclaredScale = "undeclared-scale"
  case unknownChannel = "unknown-channel"
  case unknownFramework = "unknown-framework"
  case unknownKey = "unknown-key"
  case unknownPhase = "unknown-phase"
  case unknownReference = "unknown-reference"
  case unknownStage = "unknown-stage"
  case unplaced
  case unreviewed
  case unsupportedVersion = "unsupported-version"
  case vagueText = "vague-text"
  case wrongType = "wrong-type"
  case wrongValue = "wrong-value"

  /// Whether the left one comes first.
  public static func < (left: RuleID, right: RuleID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  /// Whether nothing else could be relied on without the rule: it tells that a file, or a part of
  /// it, could not be read.
  public var cannotBeTurnedOff: Bool {
    switch self {
    case .syntax, .encoding, .tooDeep: true
    default: false
    }
  }
}
