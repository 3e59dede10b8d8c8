import Testing

@testable import JourneyCore

/// What the formats of cells make of their numbers: money and units leave them numbers.
@Suite struct NumberFormTests {
  @Test(arguments: [
    "#,##0 \"₫\"", "#,##0\\ \"đ\"", "[$₫-42A]#,##0", "#,##0 [$VND]", "#,##0 \"đồng/tháng\"",
    "_-* #,##0\\ [$₫-42A]_-;\\-* #,##0\\ [$₫-42A]_-;_-* \"-\"\\ [$₫-42A]_-;_-@_-", "\"$\"#,##0.00",
    "[Red]#,##0 \"₫\";[Blue]-#,##0 \"₫\"", "#,##0 \"days\"", "#,##0\\d", "#,##0_d", "#,##0*h",
    "General\\ \"đ\"", "[>=1000000]#,##0,,\"M\";#,##0 \"d\"", "@", "",
  ])
  func moneyAndUnitsLeaveNumbers(code: String) {
    #expect(Workbook.form(ofCode: code) == .plain, "\(code)")
  }

  @Test(arguments: [
    "dd/mm/yyyy", "dd\\/mm\\/yyyy;@", "[$-42A]d mmmm yyyy", "yyyy\"-\"mm", "h:mm AM/PM",
  ])
  func datesAreDates(code: String) {
    #expect(Workbook.form(ofCode: code) == .date, "\(code)")
  }

  @Test(arguments: ["[h]:mm", "[hh]:mm:ss", "[m]", "[H]:MM"])
  func timesThatPassedAreNoDays(code: String) {
    #expect(Workbook.form(ofCode: code) == .elapsed, "\(code)")
    #expect(SheetDate.elapsed(1.25) == "30:00")
  }

  @Test func sharesAreShares() {
    #expect(Workbook.form(ofCode: "0.0%") == .percent)
    #expect(Workbook.form(ofCode: "0 \"%\"") == .plain)
  }
}
