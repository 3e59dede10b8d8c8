import Foundation
import Testing

@testable import JourneyCore

/// Which texts say nearly the same, by their keys.
@Suite struct TextKeyTests {
  @Test(arguments: [
    ("Chờ lâu ở quầy", "chờ lâu ở quầy!"), ("Chờ lâu ở quầy", "Ở quầy: chờ lâu"),
    ("Xe giao hỏng", "xe giao hong"), ("Giá của máy", "Giá máy"),
    ("Waiting at the till", "till, waiting"), ("It is slow", "SLOW"),
    ("The opening hours are out of date", "Opening hours: out date"),
    ("a a b", "b a"), ("chậm, rất chậm", "rất chậm"),
  ])
  func nearlyTheSame(_ first: String, _ second: String) {
    #expect(TextKey(first) == TextKey(second))
    // Composed or decomposed, and with the escapes of JSON.
    #expect(TextKey(first) == TextKey(second.decomposedStringWithCanonicalMapping))
  }

  @Test(arguments: [
    ("Máy không nhận thẻ", "Máy nhận thẻ"), ("Máy không nhận thẻ", "Máy không nhận"),
    ("In sai tên", "Sai tên"), ("Ít chỗ đậu xe", "Chỗ đậu xe"), ("queue", "line"),
    ("not slow", "slow"), ("", "a"), ("!", "?"), ("the", "a"), ("5%", "15%"),
  ])
  func notTheSame(_ first: String, _ second: String) {
    #expect(TextKey(first) != TextKey(second))
  }

  /// Tickets that were imported are found by these numbers, so they never change.
  @Test func numbersStay() {
    #expect(TextKey("Chờ lâu ở quầy").text == "64456cd99d5a0565")
    #expect(TextKey("Nobody can say when it will be ready").text == "a2f3b47b73ae09a5")
    #expect(TextKey(text: "a2f3b47b73ae09a5")?.text == "a2f3b47b73ae09a5")
    #expect(TextKey(text: "a2f3") == nil)
  }
}
