import Testing

@testable import JourneyCore

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("2.1", "2,1", "2.1"), ("1.50", "1,50", "1.50"), ("-3", "−3", "−3"), ("1e-7", "1e−7", "1e−7"),
  ])
  func keepsDigitsAsWritten(written: String, vi: String, en: String) {
    #expect(NumberText.plain(written, language: .vi) == vi)
    #expect(NumberText.plain(written, language: .en) == en)
  }

  @Test(arguments: [
    ("1", "+1"), ("-2", "−2"), ("0", "0"), ("-0.0", "0,0"), ("0.5", "+0,5"), ("1e3", "+1e3"),
    ("0e5", "0e5"),
  ])
  func signsWrittenNumbers(written: String, expected: String) {
    #expect(NumberText.signed(written, language: .vi) == expected)
  }

  @Test(arguments: [
    (1.0, "1"), (-1.0 / 3, "−0,33"), (2.5, "2,5"), (0.999, "1"), (-0.001, "0"),
    (1_200_000, "1200000"),
    (1e20, "1e+20"), (0.05, "0,05"), (-12.345, "−12,35"),
  ])
  func roundsNumbers(value: Double, expected: String) {
    #expect(NumberText.plain(value, language: .vi) == expected)
  }

  @Test func signsNumbers() {
    #expect(NumberText.signed(0.5, language: .en) == "+0.5")
    #expect(NumberText.signed(-2, language: .en) == "−2")
    #expect(NumberText.signed(-0.001, language: .en) == "0")
  }
}
