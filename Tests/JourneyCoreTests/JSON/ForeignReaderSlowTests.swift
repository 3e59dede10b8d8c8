import Foundation
import Testing

@testable import JourneyCore

/// Damaged documents, beside another reader.
@Suite struct ForeignReaderSlowTests {
  /// What the quick ones look with.
  private let quick = ForeignReaderTests()

  @Test func agreesOnDamagedDocuments() {
    var random = RandomJSON(seed: 2)
    var accepted = 0
    for _ in 0..<6000 {
      let bytes = random.damaged(random.document())
      if quick.expectAgreement(bytes) { accepted += 1 }
    }
    // Both outcomes must occur, or the test shows nothing.
    #expect(accepted > 500 && accepted < 5500)
  }
}
