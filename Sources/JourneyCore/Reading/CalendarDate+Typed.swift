extension CalendarDate {
  /// Reads a day as people type it, where only one can be meant; of a month or a year its first day:
  /// `2026-08-01`, `1.8.2026`, `2026-08`, `2026`.
  package init?(firstDayOf text: String) {
    let months = ["", "-01", "-01-01"].lazy.compactMap { CalendarDate(text + $0) }
    guard let date = months.first ?? CellDate.date(text) else { return nil }
    self = date
  }
}
