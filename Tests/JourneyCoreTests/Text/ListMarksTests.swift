import Testing

@testable import JourneyCore

/// Marks of a list are taken off only where they would stand twice.
@Suite struct ListMarksTests {
  @Test(arguments: [
    ("1. Find", 1, "Find"), ("2) Pay", 2, "Pay"), ("3 – Use", 3, "Use"), ("4: Mua", 4, "Mua"),
    ("2. Pay", 3, "2. Pay"), ("1.5 hours", 1, "1.5 hours"), ("2 Wheels", 2, "2 Wheels"),
    ("12. End", 1, "12. End"), ("1.", 1, "1."), ("", 1, ""),
    ("Stage 3: Use", 3, "Use"), ("STEP 2 - Pay", 2, "Pay"), ("Bước 4 – Trả", 4, "Trả"),
    ("Giai đoạn 1. Tìm", 1, "Tìm"), ("Stage 3: Use", 2, "Stage 3: Use"), ("Step 2", 2, "Step 2"),
    ("Phase 2 wheels", 2, "Phase 2 wheels"), ("Stages: 1", 1, "Stages: 1"),
  ])
  func ownNumbers(name: String, number: Int, bare: String) {
    #expect(ListMarks.withoutNumber(name, number) == bare)
  }

  @Test(arguments: [
    ("• Searches", "Searches"), ("- Asks", "Asks"), ("– Hỏi", "Hỏi"), ("-5%", "-5%"), ("•", "•"),
    ("A - B", "A - B"),
  ])
  func bullets(text: String, bare: String) {
    #expect(ListMarks.withoutBullet(text) == bare)
  }

  @Test(arguments: [
    ("\"Where is it?\"", "“Where is it?”"), ("“Ở đâu?”", "“Ở đâu?”"), ("Why?", "“Why?”"),
    ("\"A\" or \"B\"", "“\"A\" or \"B\"”"), ("Một “món hời”", "‘Một “món hời”’"),
  ])
  func quotes(text: String, quoted: String) {
    #expect(ListMarks.quoted(text) == quoted)
  }

  @Test func largeNumbersAreGrouped() {
    #expect(NumberText.grouped("1250000000", language: .vi) == "1.250.000.000")
    #expect(NumberText.grouped("-12500.75", language: .en) == "\u{2212}12,500.75")
    #expect(NumberText.grouped("1250", language: .en) == "1250")
    #expect(NumberText.grouped("1e10", language: .en) == "1e10")
    #expect(NumberText.grouped("12345E6", language: .vi) == "12345E6")
    #expect(NumberText.grouped("-123456.78901", language: .vi) == "\u{2212}123.456,78901")
    #expect(NumberText.grouped("", language: .vi) == "")
  }
}
