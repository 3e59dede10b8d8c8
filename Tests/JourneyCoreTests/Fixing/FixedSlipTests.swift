import Testing

@testable import JourneyCore

/// Whatever slip is made wherever: the corrected file says what the file said before the slip, or
/// the slip is left for a person.
@Suite struct FixedSlipTests {
  /// The slips that say something else than what stood there before.
  private static let changing: Set<String> = [
    "plus", "leading zero", "per cent", "unit", "NaN", "hexadecimal", "exponent", "None",
    "no value", "closing quote alone", "decimal comma", "yes", "capital", "quotes inside", "tab",
    "line break", "escape", "half a character",
  ]

  @Test func slipsAreMendedOrLeft() throws {
    let text = try Repository.text("Examples/broken/shop.json")
      .replacing("\"], }]", with: "\"] }]").replacing("chanel", with: "channel")
    let meaning = WrittenMeaning(JSONDocument(SourceFile(name: "", text: text)))
    var made: [String: Int] = [:]
    var all: [String: Int] = [:]
    for slip in Slip.all(in: Array(text.utf8)) {
      let fixed = FixedText.fixed(slip.bytes)
      all[slip.name, default: 0] += 1
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
  }
}
