import Testing

@testable import JourneyCore

/// Days as people type them for an option.
@Suite struct TypedDateTests {
  @Test(arguments: [
    ("2026-08-01", "2026-08-01"), ("2026-08", "2026-08-01"), ("2026", "2026-01-01"),
    ("1.8.2026", "2026-08-01"), ("2026/08/01", "2026-08-01"), ("25/8/2026", "2026-08-25"),
    ("12 March 2026", "2026-03-12"), ("8/2026", "2026-08-01"), ("08-2026", "2026-08-01"),
    ("2026/8", "2026-08-01"), ("tháng 8 năm 2026", "2026-08-01"), ("August 2026", "2026-08-01"),
    ("ngày 25/8/2026", "2026-08-25"), ("1/1/2026", "2026-01-01"),
  ])
  func oneDayIsMeant(text: String, day: String) throws {
    let date = try #require(CalendarDate(day))
    #expect(CalendarDate.typed(text, isDayFirst: false) == .day(date))
    #expect(CalendarDate.typed(text, isDayFirst: true) == .day(date))
  }

  /// Day and month may be the other way round: Vietnamese write the day first.
  @Test(arguments: [
    ("01/08/2026", "2026-08-01", "2026-01-08"), ("1-8-2026", "2026-08-01", "2026-01-08"),
    ("ngày 3/12/2026", "2026-12-03", "2026-03-12"),
  ])
  func twoDaysMayBeMeant(text: String, day: String, other: String) throws {
    let date = try #require(CalendarDate(day))
    let second = try #require(CalendarDate(other))
    #expect(CalendarDate.typed(text, isDayFirst: false) == .open([date, second]))
    #expect(CalendarDate.typed(text, isDayFirst: true) == .day(date))
  }

  /// Where a day is asked for, a month is none.
  @Test(arguments: ["2026-08", "2026", "8/2026", "August 2026"])
  func aMonthIsNoDay(text: String) {
    #expect(CalendarDate.typed(text, isDayFirst: true, mayBeMonth: false) == .noDay)
    #expect(CalendarDate.typed(text, isDayFirst: false, mayBeMonth: false) == .noDay)
  }

  @Test(arguments: [
    "2026-13", "2026-02-30", "26", "yesterday", "", "13/2026", "30/02/2026", "8/26", "0/2026",
  ])
  func nothingIsADay(text: String) {
    #expect(CalendarDate.typed(text, isDayFirst: false) == .noDay)
    #expect(CalendarDate.typed(text, isDayFirst: true) == .noDay)
  }
}
