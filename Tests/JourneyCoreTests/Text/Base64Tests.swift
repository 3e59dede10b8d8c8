import Foundation
import Testing

@testable import JourneyCore

@Suite struct Base64Tests {
  @Test func whatFoundationWritesIsRead() {
    var random = SeededGenerator(seed: 5)
    for count in 0..<200 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = Data(bytes).base64EncodedString()
      #expect(Base64.decoded(Array(text.utf8)) == bytes)
      #expect(Base64.decoded(Array(text.utf8.filter { $0 != 0x3D })) == bytes)
    }
  }

  @Test(arguments: ["A", "AA=A", "A===", "AAAA=", "A A=", "AA-_", "AAAAA"])
  func nothingElseIs(_ text: String) {
    #expect(Base64.decoded(Array(text.utf8)) == nil)
  }
}
