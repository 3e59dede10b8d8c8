import JourneyCore

/// A date of a command line.
enum TypedDate {
  /// Reads a date as people write it.
  ///
  /// - Parameters:
  ///   - text: What is typed; nothing where nothing is.
  ///   - language: The language of whoever types it: Vietnamese write the day before the month.
  ///   - mayBeMonth: Whether a month or a year means its first day.
  /// - Returns: The date.
  /// - Throws: `UsageError` for what is no date, and for what may be two.
  static func read(
    _ text: String?, _ language: Language, mayBeMonth: Bool = false
  ) throws(UsageError) -> CalendarDate? {
    guard let text else { return nil }
    switch CalendarDate.typed(text, isDayFirst: language == .vi, mayBeMonth: mayBeMonth) {
    case .day(let date): return date
    case .open(let dates): throw .openDate(text, dates)
    case .noDay: throw .notADate(text)
    }
  }
}
