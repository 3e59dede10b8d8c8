import Testing

@testable import JourneyCore

/// The table of vague phrases holds what the lists say.
///
/// `RECORD=1 swift test --filter VaguePhraseTable` writes it anew; such a run fails once.
@Suite struct VaguePhraseTableTests {
  private static let path = "Sources/JourneyCore/Rules/Checking/VaguePhraseTable.swift"

  @Test func holdsTheListsOfPhrases() throws {
    let made = VaguePhrases(own: []).matcher
    if Recording.isOn {
      try Repository.write(Self.text(made), to: Self.path)
      Issue.record("recorded \(Self.path)")
      return
    }
    // Thousands of numbers help nobody who reads a failure.
    let table = [VaguePhraseTable.placeholders, VaguePhraseTable.stock]
    let isSame = VaguePhraseTable.beginnings == made.beginnings.words && table == made.numbers
    let isRecorded = try Repository.text(Self.path) == Self.text(made)
    #expect(isSame && isRecorded, "run RECORD=1 swift test --filter VaguePhraseTable")
  }

  private static func text(_ matcher: PhraseMatcher) -> String {
    """
    /// The built-in vague phrases as sorted numbers, so that nothing is made of them at the start.
    ///
    /// `RECORD=1 swift test --filter VaguePhraseTable` writes this file from the lists of
    /// `VaguePhrases`.
    enum VaguePhraseTable {
      /// The bits of the beginnings of all phrases, for `NumberFilter`.
      static let beginnings: [UInt64] = [
    \(lines(matcher.beginnings.words))
      ]

      /// The placeholders.
      static let placeholders: [UInt64] = [
    \(lines(matcher.numbers[0]))
      ]

      /// The stock phrases.
      static let stock: [UInt64] = [
    \(lines(matcher.numbers[1]))
      ]
    }

    """
  }

  /// Four numbers a line.
  private static func lines(_ numbers: [UInt64]) -> String {
    let words = numbers.map { number in
      let digits = String(number, radix: 16, uppercase: true)
      return "0x" + String(repeating: "0", count: 16 - digits.count) + digits + ","
    }
    return stride(from: 0, to: words.count, by: 4).map { start in
      "    " + words[start..<min(start + 4, words.count)].joined(separator: " ")
    }.joined(separator: "\n")
  }
}
