/// A day of the calendar.
struct CalendarDay: Sendable, Hashable {
  /// The year, such as 2026.
  let year: Int
  /// The month, from 1.
  let month: Int
  /// The day of the month, from 1.
  let day: Int

  /// Today by the local clock of the system.
  static var today: CalendarDay {
    let (year, month, day) = Platform.localDay()
    return CalendarDay(year: year, month: month, day: day)
  }
}
