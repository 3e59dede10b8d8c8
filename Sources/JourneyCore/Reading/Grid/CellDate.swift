/// Dates as people write them into cells, where only one day can be meant.
enum CellDate {
  /// Reads `25/11/2026`, `25.11.2026`, `2026/11/25` and a time behind an ISO date.
  ///
  /// - Returns: Nothing where day and month might be the other way round, as in `03/04/2026`.
  static func date(_ text: String) -> CalendarDate? {
    if text.utf8.count > 10, let cut = text.firstIndex(where: { $0 == "T" || $0 == " " }),
      let date = CalendarDate(String(text[..<cut]))
    {
      return date
    }
    for sign in ["/", ".", "-"] as [Character] {
      let parts = text.split(separator: sign, omittingEmptySubsequences: false).map {
        $0.count <= 4 ? Int($0) : nil
      }
      guard parts.count == 3, let first = parts[0], let second = parts[1], let third = parts[2]
      else { continue }
      if first > 999 { return CalendarDate(year: first, month: second, day: third) }
      guard third > 999 else { return nil }
      if first > 12 || sign == "." { return CalendarDate(year: third, month: second, day: first) }
      if second > 12 { return CalendarDate(year: third, month: first, day: second) }
      if first == second { return CalendarDate(year: third, month: second, day: first) }
      return nil
    }
    return nil
  }
}
