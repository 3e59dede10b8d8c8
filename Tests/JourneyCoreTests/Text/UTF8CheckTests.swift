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

  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
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

  /// Dashes, quotation marks, arrows and their like begin with the bytes of signs that hide.
  @Test func usualSignsAreNoneThatHide() {
    let end = String(repeating: "a", count: 32)
    for before in 2..<18 {
      let text =
        String(repeating: "b", count: before) + "“chờ…” – 5 €, ≤ 3 · ‘ổn’ → −2 °C «à» ½ ① ★ ―" + end
      #expect(!UTF8Check(Array(text.utf8).span).mayHoldInvisible, "\(before)")
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
}
