extension CalendarDate {
  /// Reads a day as people type it, where only one can be meant; of a month or a year its first day:
  /// `2026-08-01`, `1.8.2026`, `2026-08`, `8/2026`, `2026`.
  package init?(firstDayOf text: String) {
    let months = ["", "-01", "-01-01"].lazy.compactMap { CalendarDate(text + $0) }
    guard let date = months.first ?? CellDate.date(text) ?? Self.month(text) else { return nil }
    self = date
  }

  /// The two days that a text may mean, with the day first and with the month first; nothing where it
  /// means one or none.
  package static func daysMeant(by text: String) -> (
    dayFirst: CalendarDate, monthFirst: CalendarDate
  )? {
    guard let dayFirst = CellDate.date(text, isDayFirst: true),
      let monthFirst = CellDate.date(text, isMonthFirst: true), dayFirst != monthFirst
    else { return nil }
    return (dayFirst, monthFirst)
  }

  /// Reads a month before its year: `8/2026`, `08-2026`, `8.2026`.
  private static func month(_ text: String) -> CalendarDate? {
    for sign in ["/", ".", "-"] as [Character] {
      let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 4,
        (parts[0] + parts[1]).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let month = Int(parts[0]), let year = Int(parts[1]), year > 999
      else { continue }
      return CalendarDate(year: year, month: month, day: 1)
    }
    return nil
  }
}
