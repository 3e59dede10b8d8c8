import Testing

@testable import JourneyCore

/// What the formats of cells make of their numbers: units and money are told.
@Suite struct NumberFormTests {
  @Test(arguments: [
    "[$-42A]#,##0", "#,##0_d", "#,##0*h", "General\\ \"đ\"", "[>=1000000]#,##0,,\"M\";#,##0 \"d\"",
    "@", "", "0,\"K\"", "\"Q\"0", "0 \"of 5\"", "00\".\"00", "0.00E+00", "# ?/?", "+0;-0;0",
    "0 \"-\"",
  ])
  func othersLeaveNumbers(code: String) {
    #expect(Workbook.form(ofCode: code) == .plain, "\(code)")
  }

  @Test(arguments: [
    ("#,##0 \"đồng/tháng\"", "đồng/tháng"), ("#,##0 \"days\"", "days"), ("#,##0\\d", "d"),
    ("0\" phút\"", "phút"), ("0.0_ \"Min\";-0.0", "Min"), ("[Red]0\\ \"%\"", "%"),
    ("0.00\"x\"", "x"),
  ])
  func unitsAreTold(code: String, unit: String) {
    #expect(Workbook.form(ofCode: code) == .unit(unit), "\(code)")
  }

  @Test(arguments: [
    ("#,##0 \"₫\"", "₫", false), ("#,##0\\ \"đ\"", "đ", false), ("[$₫-42A]#,##0", "₫", true),
    ("#,##0 [$VND]", "VND", false), ("\"$\"#,##0.00", "$", true),
    ("_-* #,##0\\ [$₫-42A]_-;\\-* #,##0\\ [$₫-42A]_-;_-* \"-\"\\ [$₫-42A]_-;_-@_-", "₫", false),
    ("[Red]#,##0 \"₫\";[Blue]-#,##0 \"₫\"", "₫", false), ("[$€-407] 0.00", "€", true),
  ])
  func moneyIsTold(code: String, sign: String, isInFront: Bool) {
    #expect(Workbook.form(ofCode: code) == .money(sign, isInFront: isInFront), "\(code)")
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
  }
}
