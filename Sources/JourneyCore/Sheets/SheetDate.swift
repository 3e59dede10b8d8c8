/// Dates of workbooks, which count days.
enum SheetDate {
  /// Returns a day as ISO 8601 writes it, with the time where there is one.
  ///
  /// - Parameters:
  ///   - serial: The number of the cell; a part of a day is a time.
  ///   - isFrom1904: Whether the workbook counts from 1904, as those of old Macs did.
  /// - Returns: The number itself where it is no date.
  static func text(_ serial: Double, isFrom1904: Bool) -> String {
    guard serial >= 0, serial < 2_958_466 else { return "\(serial)" }
    let minutes = Int((serial - Double(Int(serial))) * 1_440 + 0.5)
    let time = two(minutes / 60 % 24) + ":" + two(minutes % 60)
    let whole = Int(serial) + (minutes == 1_440 ? 1 : 0)
    if whole == 0, !isFrom1904 { return time }
    // 1900 was no leap year, but the first spreadsheet thought so.
    let date = civil(isFrom1904 ? whole - 24_107 : whole - (whole > 60 ? 25_569 : 25_568))
    let text = four(date.year) + "-" + two(date.month) + "-" + two(date.day)
    return minutes % 1_440 == 0 ? text : text + "T" + time
  }

  /// Hours and minutes that have passed, which may be more than a day: `30:00`.
  static func elapsed(_ days: Double) -> String {
    guard days >= 0, days < 4_000_000 else { return "\(days)" }
    let minutes = Int(days * 1_440 + 0.5)
    return two(minutes / 60) + ":" + two(minutes % 60)
  }

  /// A day that a cell holds in words, without the midnight that programs write behind it.
  static func withoutMidnight(_ text: [UInt8]) -> ArraySlice<UInt8> {
    guard let cut = text.firstIndex(of: 0x54),
      text[(cut + 1)...].allSatisfy({ "0:.Z".utf8.contains($0) })
    else { return text[...] }
    return text[..<cut]
  }

  /// The day so many days behind 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms").
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private static func four(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 4 - "\(number)".utf8.count)) + "\(number)"
  }
}
