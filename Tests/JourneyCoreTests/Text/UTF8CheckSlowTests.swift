import Testing

@testable import JourneyCore

/// Holds the fast check to the definition of UTF-8 for all pairs of bytes and for every character.
@Suite struct UTF8CheckSlowTests {
  /// Where the sequence stands among other text: the fast check reads blocks.
  private static let surroundings: [([UInt8], [UInt8])] = [
    ("", ""), ("a", ""), ("", "bc"), ("0123456789abcde", ""), ("0123456789abc", "defghijklmnop"),
    ("điểm chạm, ", " của khách hàng trên ứng dụng"),
    ("{\"title\": \"", "\", \"language\": \"vi\"}"),
    ("ộ", "ộ"), ("😀", "😀"), ("0123456789abcdefghi", ""),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  @Test func agreesOnAllPairs() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max { expectAgreement([first, second]) }
    }
  }

  @Test func agreesOnLongerSequences() {
    let edges: [UInt8] = [
      0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xDF, 0xE0,
      0xE1, 0xE2, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for first in edges {
      for second in edges {
        for third in edges { expectAgreement([first, second, third]) }
      }
    }
    var random = SeededGenerator(seed: 8)
    for _ in 0..<5_000 {
      let length = Int.random(in: 3...5, using: &random)
      expectAgreement((0..<length).map { _ in edges.randomElement(using: &random) ?? 0 })
    }
  }

  /// What the flag promises: a file without it holds nothing that a search would find.
  @Test func nothingInvisiblePassesUnnoticed() {
    for value in UInt32(0x7F)...0xE01FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      guard VisibleText.firstInvisible(in: text) != nil else { continue }
      // Wherever it lies among the sixteen bytes that are looked at once.
      for before in value < 0xE0000 ? 0...17 : 16...16 {
        for after in [0, 40] {
          let (head, tail) = (
            String(repeating: "0", count: before), String(repeating: "1", count: after)
          )
          let bytes = Array("\(head)\(text)\(tail)".utf8)
          let check = UTF8Check(bytes.span)
          if !check.mayHoldInvisible { Issue.record("U+\(String(value, radix: 16)) \(before)") }
        }
      }
    }
    let vietnamese = Array("Khách hàng so sánh ba ứng dụng, rồi chờ; “ổn” thì mua".utf8)
    #expect(UTF8Check(vietnamese.span).isValid)
  }

  private func expectAgreement(_ sequence: [UInt8]) {
    let expected = UTF8CheckTests.isWellFormed(sequence)
    for (before, after) in Self.surroundings {
      let bytes = before + sequence + after
      if UTF8Check(bytes.span).isValid != expected {
        Issue.record("\(sequence) between \(before) and \(after) is \(expected)")
      }
    }
  }
}
