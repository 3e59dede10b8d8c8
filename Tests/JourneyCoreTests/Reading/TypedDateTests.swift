import Testing

@testable import JourneyCore

/// Days as people type them for an option.
@Suite struct TypedDateTests {
  @Test(arguments: [
    ("2026-08-01", "2026-08-01"), ("2026-08", "2026-08-01"), ("2026", "2026-01-01"),
    ("1.8.2026", "2026-08-01"), ("2026/08/01", "2026-08-01"), ("25/8/2026", "2026-08-25"),
    ("12 March 2026", "2026-03-12"),
  ])
  func oneDayIsMeant(text: String, day: String) {
    #expect(CalendarDate(firstDayOf: text)?.description == day)
  }

  /// Day and month may be the other way round, or nothing is a day.
  @Test(arguments: ["01/08/2026", "2026-13", "2026-02-30", "26", "yesterday", ""])
  func nobodyKnowsWhichDay(text: String) {
    #expect(CalendarDate(firstDayOf: text) == nil)
  }
}
