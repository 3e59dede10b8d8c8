import Testing

@testable import JourneyCore

/// The tables of phrases hold what the lists say.
///
/// `RECORD=1 swift test --filter PhraseTable` writes them anew; such a run fails once.
@Suite struct PhraseTableTests {
  @Test func vaguePhrasesAreThoseOfTheLists() throws {
    try expect(
      VaguePhrases(own: []).matcher, as: "VaguePhraseTable",
      in: "Sources/JourneyCore/Rules/Checking",
      about: "The built-in vague phrases", of: "VaguePhrases", named: ["placeholders", "stock"],
      [VaguePhraseTable.beginnings, VaguePhraseTable.placeholders, VaguePhraseTable.stock])
  }

  @Test func placeholdersAreThoseOfTheList() throws {
    try expect(
      PlaceholderText.made(), as: "PlaceholderTable", in: "Sources/JourneyCore/Text",
      about: "The placeholders", of: "PlaceholderText", named: ["numbers"],
      [PlaceholderTable.beginnings, PlaceholderTable.numbers])
  }

  private func expect(
    _ made: PhraseMatcher, as name: String, in folder: String, about: String, of lists: String,
    named lines: [String], _ table: [[UInt64]]
  ) throws {
    let path = "\(folder)/\(name).swift"
    var text = """
      /// \(about) as sorted numbers, so that nothing is made of them at the start.
      ///
      /// `RECORD=1 swift test --filter PhraseTable` writes this file from the lists of
      /// `\(lists)`.
      enum \(name) {
        /// The bits of the beginnings of all phrases, for `NumberFilter`.
        static let beginnings: [UInt64] = [
      \(Self.lines(made.beginnings.words))
        ]

      """
    for (line, numbers) in zip(lines, made.numbers) {
      text += "\n  static let \(line): [UInt64] = [\n\(Self.lines(numbers))\n  ]\n"
    }
    text += "}\n"
    if Recording.isOn {
      try Repository.write(text, to: path)
      Issue.record("recorded \(path)")
      return
    }
    // Thousands of numbers help nobody who reads a failure.
    let isSame = table == [made.beginnings.words] + made.numbers
    let isRecorded = try Repository.text(path) == text
    #expect(isSame && isRecorded, "run RECORD=1 swift test --filter PhraseTable")
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
