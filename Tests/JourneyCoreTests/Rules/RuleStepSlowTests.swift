import Testing

@testable import JourneyCore

/// Rules over files of growing length.
@Suite struct RuleStepSlowTests {
  @Test(arguments: [
    RuleID.unknownReference, .duplicateID, .duplicateStage, .opportunityOwner, .handover,
    .painUnanswered, .unknownStage,
  ])
  func stepsGrowWithTheFile(rule: RuleID) {
    Growth.expectLinear { RuleCheck.steps(rule, RuleStepTests.map(rule, $0)) }
  }
}
