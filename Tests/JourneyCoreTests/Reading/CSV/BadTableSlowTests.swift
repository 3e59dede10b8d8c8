import Testing

@testable import JourneyCore

/// Tables larger than any that people write.
@Suite struct BadTableSlowTests {
  @Test func aCellOfTenMegabytes() {
    let long = String(repeating: "ă", count: 5 << 20)
    let sheet = SheetText("Stage,Touchpoint,Pain point\nBuy,Till,\"\(long)\"\n")
    #expect(sheet.findings == [])
    #expect(
      sheet.reading.map?.stages.first?.touchpoints.first?.painPoints.first?.text.string == long)
  }
}
