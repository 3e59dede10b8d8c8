extension CalendarDate {
  /// A day that somebody types, as far as only one can be meant.
  package enum Typed: Sendable, Equatable {
    /// The day; of a month or a year the first one.
    case day(CalendarDate)
    /// Day and month may be the other way round: both days, the one whose day stands first in front.
    case open([CalendarDate])
    /// It is no day.
    case noDay
  }

  /// Reads a day as people type it: `2026-08-01`, `1.8.2026`, `ngày 13/8/2026`, `2026-08`, `8/2026`,
  /// `2026`.
  ///
  /// - Parameters:
  ///   - text: What is typed.
  ///   - isDayFirst: Whether it is known that the day comes first, as Vietnamese write it.
  ///   - mayBeMonth: Whether a month or a year means its first day.
  /// - Returns: What is meant.
  package static func typed(_ text: String, isDayFirst: Bool, mayBeMonth: Bool = true) -> Typed {
    let endings = mayBeMonth ? ["", "-01", "-01-01"] : [""]
    let days = endings.lazy.compactMap { CalendarDate(text + $0) }
    if let date = days.first { return .day(date) }
    let text = CellDate.withoutDay(text)
    if let date = CellDate.date(text, isDayFirst: isDayFirst, hasShortYear: isDayFirst) {
      return .day(date)
    }
    if mayBeMonth, let date = CellDate.firstDay(ofMonth: text) { return .day(date) }
    let both = [
      CellDate.date(text, isDayFirst: true), CellDate.date(text, isMonthFirst: true),
    ].compactMap { $0 }
    return both.isEmpty ? .noDay : .open(both)
  }
}
