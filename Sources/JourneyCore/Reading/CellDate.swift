/// Dates as people write them into cells, where only one day can be meant.
enum CellDate {
  /// Reads `25/11/2026`, `25.11.2026`, `2026/11/25`, with or without a time of the day behind it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isDayFirst: Whether it is known that the day comes first.
  ///   - isMonthFirst: Whether it is known that the month does.
  ///   - hasShortYear: Whether two digits at the end may be a year.
  /// - Returns: Nothing where day and month might be the other way round, as in `03/04/2026`.
  static func date(
    _ text: String, isDayFirst: Bool = false, isMonthFirst: Bool = false, hasShortYear: Bool = false
  ) -> CalendarDate? {
    if text.utf8.count > 10, let cut = text.firstIndex(where: { $0 == "T" || $0 == " " }),
      let date = CalendarDate(String(text[..<cut]))
    {
      return date
    }
    let text = withoutClock(text)
    for sign in ["/", ".", "-"] as [Character] {
      let parts = text.split(separator: sign, omittingEmptySubsequences: false).map {
        $0.count <= 4 ? Int($0) : nil
      }
      guard parts.count == 3, let first = parts[0], let second = parts[1], let third = parts[2]
      else { continue }
      if first > 999 { return CalendarDate(year: first, month: second, day: third) }
      guard let third = year(third, isShort: hasShortYear && (isDayFirst || first > 12)) else {
        return nil
      }
      if isDayFirst, second <= 12 {
        return CalendarDate(year: third, month: second, day: first)
      }
      if first > 12 || sign == "." { return CalendarDate(year: third, month: second, day: first) }
      if second > 12 { return CalendarDate(year: third, month: first, day: second) }
      if isMonthFirst { return CalendarDate(year: third, month: first, day: second) }
      if first == second { return CalendarDate(year: third, month: second, day: first) }
      return nil
    }
    return namedMonth(text)
  }

  /// A date without `10:30` or `10:30:00` behind it.
  private static func withoutClock(_ text: String) -> String {
    guard text.utf8.last.map({ $0 &- 0x30 < 10 }) == true, let cut = text.lastIndex(of: " ") else {
      return text
    }
    let clock = text[text.index(after: cut)...].utf8
    guard clock.count <= 8, clock.contains(UInt8(ascii: ":")),
      clock.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ":") })
    else { return text }
    return String(text[..<cut])
  }

  /// Reads eight digits, as many programs write a date: `20261125`.
  static func digits(_ text: String) -> CalendarDate? {
    guard text.utf8.count == 8, let number = Int(text), number > 0 else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Reads a month with its year: `8/2026`, `2026/08`, `tháng 8 năm 2026`, `August 2026`.
  ///
  /// - Returns: The first day of the month.
  static func firstDay(ofMonth text: String) -> CalendarDate? {
    var numbers: [Int] = []
    for word in FoldedName.words(text) {
      if let number = word.utf8.count <= 4 ? Int(word) ?? month(word) : month(word) {
        numbers.append(number)
      } else if !["thang", "thg", "nam"].contains(word) {
        return nil
      }
    }
    guard numbers.count == 2, let year = numbers.max(), let month = numbers.min(), year > 999
    else { return nil }
    return CalendarDate(year: year, month: month, day: 1)
  }

  /// A year of four digits, or of two where that is known.
  private static func year(_ number: Int, isShort: Bool) -> Int? {
    if number > 999 { return number }
    return isShort && (10...99).contains(number) ? 2000 + number : nil
  }

  /// A date without the words in front that name its day: `Thứ Hai, 25/11/2026`, `ngày 3/12/2025`.
  static func withoutDay(_ text: String) -> String {
    guard let cut = text.firstIndex(where: { $0.isASCII && $0.isNumber }), cut > text.startIndex,
      FoldedName.words(String(text[..<cut])).allSatisfy({ days.contains($0) })
    else { return text }
    return String(text[cut...])
  }

  private static let days: Set<String> = [
    "ngay", "thu", "hai", "ba", "tu", "nam", "sau", "bay", "chu", "nhat", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "fri",
    "sat", "sun", "date", "on", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
  ]

  /// Reads `12 March 2026`, `March 12, 2026`, `12-Mar-26` and `ngày 12 tháng 3 năm 2026`.
  private static func namedMonth(_ text: String) -> CalendarDate? {
    var month: Int?
    var numbers: [Int] = []
    var isMonth = false
    for word in FoldedName.words(text.replacing(sign: ".", by: " ")) {
      if let number = word.count <= 4 ? Int(word) : nil {
        if isMonth, month == nil { month = number } else { numbers.append(number) }
        isMonth = false
        continue
      }
      // `25th`
      if let last = word.last, last == "t" || last == "h" || last == "d",
        let number = Int(word.dropLast(2)), (1...31).contains(number)
      {
        numbers.append(number)
        continue
      }
      switch word {
      case "thang", "thg": isMonth = true
      case "ngay", "nam", "of", "the": continue
      case "st", "nd", "rd", "th": continue
      default:
        guard month == nil, let found = self.month(word) else { return nil }
        month = found
      }
    }
    guard let month, numbers.count == 2, numbers[0] <= 31 else { return nil }
    let year = numbers[1] < 100 ? 2000 + numbers[1] : numbers[1]
    guard year > 999 else { return nil }
    return CalendarDate(year: year, month: month, day: numbers[0])
  }

  /// The number of a month by its folded name, from 1.
  static func month(_ word: String) -> Int? {
    months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static let months: [Set<String>] = [
    ["january", "jan", "januar"], ["february", "feb", "februar"], ["march", "mar", "marz", "mrz"],
    ["april", "apr"], ["may", "mai"], ["june", "jun", "juni"], ["july", "jul", "juli"],
    ["august", "aug"], ["september", "sep", "sept"], ["october", "oct", "oktober", "okt"],
    ["november", "nov"], ["december", "dec", "dezember", "dez"],
  ]
}

extension String {
  fileprivate func replacing(sign: Character, by other: Character) -> String {
    String(map { $0 == sign ? other : $0 })
  }
}
