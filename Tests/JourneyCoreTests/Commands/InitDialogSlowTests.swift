import Foundation
import Synchronization
import Testing

@testable import JourneyCore
@testable import journey_cli

/// All questions of all frameworks, answered.
@Suite struct InitDialogSlowTests {
  @Test func everyQuestionOfEveryFrameworkTakesAnAnswer() throws {
    for framework in FrameworkCatalog.all {
      for language in Language.allCases {
        var map = StarterMap.map(of: framework, as: .id(framework.id), in: language)
        var asked = 0
        while let question = OpenQuestion.all(in: map).first {
          let before = OpenQuestion.all(in: map).count
          if question.kind == .emotion {
            for wrong in ["good", "7", "", "--"] {
              #expect(!question.answer(wrong, in: &map))
            }
          }
          #expect(question.answer(question.kind == .emotion ? "−1,5" : "a; b", in: &map))
          // Of a second touchpoint the channel is asked, of a second opportunity its owner.
          let isNew = question.kind == .list && OpenQuestion.all(in: map).count == before
          #expect(isNew || OpenQuestion.all(in: map).count == before - 1)
          asked += 1
        }
        #expect(asked > 10 + framework.stages.count * 8)
        #expect(TextWalk.texts(of: map) { GuidanceText.isGuidance($0) }.count == 0)
        #expect(map.stages.allSatisfy { $0.emotion?.value == -1.5 && $0.emotionText == nil })
      }
    }
  }
}
