import Testing

@testable import JourneyCore

/// Holds the fast check to the definition of UTF-8 in The Unicode Standard, table 3-7.
@Suite struct UTF8CheckTests {
  /// The well-formed sequences: a range for each byte of each kind of sequence.
  private static let wellFormed: [[ClosedRange<UInt8>]] = [
    [0x00...0x7F], [0xC2...0xDF, 0x80...0xBF], [0xE0...0xE0, 0xA0...0xBF, 0x80...0xBF],
    [0xE1...0xEC, 0x80...0xBF, 0x80...0xBF], [0xED...0xED, 0x80...0x9F, 0x80...0xBF],
    [0xEE...0xEF, 0x80...0xBF, 0x80...0xBF], [0xF0...0xF0, 0x90...0xBF, 0x80...0xBF, 0x80...0xBF],
    [0xF1...0xF3, 0x80...0xBF, 0x80...0xBF, 0x80...0xBF],
    [0xF4...0xF4, 0x80...0x8F, 0x80...0xBF, 0x80...0xBF],
  ]

  private static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let length = wellFormed.first { ranges in
        ranges.count <= rest.count && zip(ranges, rest).allSatisfy { $0.contains($1) }
      }?.count
      guard let length else { return false }
      rest = rest.dropFirst(length)
    }
    return true
  }

  /// Where the sequence stands among other text: the fast check reads blocks.
  private static let surroundings: [(String, String)] = [
    ("", ""), ("a", ""), ("", "bc"), ("0123456789abcde", ""), ("0123456789abc", "defghijklmnop"),
    ("điểm chạm, ", " của khách hàng trên ứng dụng"),
    ("{\"title\": \"", "\", \"language\": \"vi\"}"),
    ("ộ", "ộ"), ("😀", "😀"), ("0123456789abcdefghi", ""),
  ]

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

  @Test func agreesOnRealTextsThatWereDamaged() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<5000 {
      var bytes = Array(RandomText.any(length: 12, using: &random).utf8)
      guard !bytes.isEmpty else { continue }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = UInt8.random(in: .min ... .max, using: &random)
      }
      let check = UTF8Check(bytes.span)
      if check.isValid != Self.isWellFormed(bytes) { Issue.record("\(bytes)") }
    }
  }

  @Test func lengthsAreThoseOfTheTable() {
    for kind in Self.wellFormed {
      let low = kind.map(\.lowerBound)
      let high = kind.map(\.upperBound)
      for bytes in [low, high] {
        #expect(UTF8Check.sequenceLength((bytes + [0x41]).span, at: 0) == kind.count)
        #expect(UTF8Check.sequenceLength(bytes.span, at: 0) == kind.count)
        if kind.count > 1 {
          let short = Array(bytes.dropLast())
          #expect(UTF8Check.sequenceLength(short.span, at: 0) == 0)
        }
      }
    }
  }

  /// What the flag promises: a file without it holds nothing that a search would find.
  @Test func nothingInvisiblePassesUnnoticed() {
    for value in UInt32(0x7F)...0xE01FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      guard VisibleText.firstInvisible(in: text) != nil else { continue }
      for (before, after) in [("", ""), ("0123456789abcdef", "0123456789abcdef0123456789")] {
        let bytes = Array("\(before)\(text)\(after)".utf8)
        let check = UTF8Check(bytes.span)
        if !check.mayHoldInvisible { Issue.record("U+\(String(value, radix: 16))") }
      }
    }
    let vietnamese = Array("Khách hàng so sánh ba ứng dụng, rồi chờ; “ổn” thì mua".utf8)
    #expect(UTF8Check(vietnamese.span).isValid)
  }

  private func expectAgreement(_ sequence: [UInt8]) {
    let expected = Self.isWellFormed(sequence)
    for (before, after) in Self.surroundings {
      let bytes = Array(before.utf8) + sequence + Array(after.utf8)
      if UTF8Check(bytes.span).isValid != expected {
        Issue.record("\(sequence) between \(before) and \(after) is \(expected)")
      }
    }
  }
}
