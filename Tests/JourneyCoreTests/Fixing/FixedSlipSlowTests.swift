import Testing

@testable import JourneyCore

/// Whatever slip is made wherever: the corrected file says what the file said before the slip, or
/// the slip is left for a person.
@Suite struct FixedSlipSlowTests {
  /// The slips that say something else than what stood there before.
  private static let changing: Set<String> = [
    "plus", "leading zero", "per cent", "unit", "NaN", "hexadecimal", "exponent", "None",
    "no value", "closing quote alone", "decimal comma", "yes", "capital", "quotes inside", "tab",
    "line break", "escape", "half a character",
  ]

  @Test func slipsAreMendedOrLeft() throws { try Self.check(each: 6) }

  /// Checks slips of each kind.
  ///
  /// - Parameter count: How many of a kind.
  /// - Throws: What files throw.
  static func check(each count: Int) throws {
    let text = try Repository.text("Examples/broken/shop.json")
      .replacing("\"], }]", with: "\"] }]").replacing("chanel", with: "channel").replacing(
        "recognize-and", with: "recognise-and")
    let isCorrectable = FixedText.fixed(Array(text.utf8)).isChanged
    #expect(!isCorrectable)
    let meaning = WrittenMeaning(JSONDocument(SourceFile(name: "", text: text)))
    var made: [String: Int] = [:]
    let slips = Dictionary(grouping: Slip.all(in: Array(text.utf8)), by: \.name)
      .mapValues { $0.prefix(count) }
    for slip in slips.values.flatMap(\.self) {
      let fixed = FixedText.fixed(slip.bytes)
      guard fixed.isChanged else {
        #expect(fixed.bytes == slip.bytes)
        continue
      }
      made[slip.name, default: 0] += 1
      #expect(
        FixedText.count(fixed.bytes) < FixedText.count(slip.bytes), "\(slip.name) \(slip.place)")
      #expect(!FixedText.fixed(fixed.bytes).isChanged, "\(slip.name) \(slip.place)")
      let document = JSONDocument(SourceFile(name: "", bytes: fixed.bytes))
      if Self.changing.contains(slip.name) || !document.problems.isEmpty { continue }
      #expect(
        WrittenMeaning(document) == meaning,
        "\(slip.name) \(slip.place): \(String(decoding: fixed.bytes, as: UTF8.self))")
    }
    // Whoever has made one of these need not mend it.
    for name in [
      "no comma", "comma twice", "trailing comma", "leading comma", "semicolon", "no colon",
      "equals sign", "arrow", "bare key", "bare text", "curly quotes", "curly opening quote",
      "curly closing quote", "single quotes", "no opening quote", "no closing quote",
      "opening quote twice",
    ] {
      #expect(made[name] == slips[name]?.count, "\(name)")
    }
  }
}
