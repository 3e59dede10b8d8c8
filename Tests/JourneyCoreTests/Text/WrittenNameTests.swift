import Testing

@testable import JourneyCore

@Suite struct WrittenNameTests {
  @Test(arguments: [
    ("Sales", "sales"), ("Sales  team", " sales team"), ("SALES TEAM", "Sales\u{A0}Team"),
    ("Tổng Đài", "tổng đài"), ("e\u{301}quipe", "\u{E9}quipe"), ("K", "\u{212A}"), ("a\"b", "A\"B"),
  ])
  func caseAndBlanksDoNotMatter(_ one: String, _ other: String) {
    #expect(WrittenName.areSame(SourceText(one), SourceText(other)))
    #expect(WrittenName.areSame(SourceText(other), SourceText(one)))
    #expect(WrittenName.key(one) == WrittenName.key(other))
  }

  @Test(arguments: [
    ("Sales", "Service"), ("Sales", "Sale"), ("sales team", "salesteam"), ("equipe", "\u{E9}quipe"),
    ("Tổng đài", "Tong dai"), ("", "a"), ("z", "Ä"), ("a-b", "a b"),
  ])
  func othersAreOthers(_ one: String, _ other: String) {
    #expect(!WrittenName.areSame(SourceText(one), SourceText(other)))
    #expect(!WrittenName.areSame(SourceText(other), SourceText(one)))
  }
}
