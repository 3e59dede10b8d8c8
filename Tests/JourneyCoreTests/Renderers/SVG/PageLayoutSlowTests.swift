import Foundation
import Testing

@testable import JourneyCore

/// Texts of all subjects and blocks, each within its room.
@Suite struct PageLayoutSlowTests {
  @Test(arguments: Subject.allCases, Language.allCases)
  func everyTextOfEverySubjectHasRoom(_ subject: Subject, language: Language) throws {
    for document in try subject.documents(Subject.examples() + Subject.generated(3), language) {
      PageLayoutTests.expectRoom(document, language)
    }
  }

  @Test func everyTextOfEveryBlockHasRoom() {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<300 { PageLayoutTests.expectRoom(RandomDocument.document(using: &random), .vi) }
  }
}
