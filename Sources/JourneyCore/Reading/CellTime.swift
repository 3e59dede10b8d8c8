/// Times as people write them into cells: `47 phút`, `1 day 2 hours`, `1,5h`.
enum CellTime {
  /// Reads a time; a number without a unit has the one that the heading names.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - heading: What stands in brackets in the heading, such as `minutes`.
  ///   - mayBeClock: Whether it may be hours and minutes as a spreadsheet shows them, `00:30`.
  /// - Returns: Nothing for a text that is no time.
  static func time(
    _ text: String, heading: String = "", mayBeClock: Bool = false
  ) -> TimeSpan? {
    if mayBeClock, let time = clock(text) { return time }
    if let time = inWords(text) { return time }
    let text = withoutAbout(text)
    var time = TimeSpan()
    var number = ""
    var unit = ""
    func take() -> Bool {
      // Behind hours stand minutes: `1h30`.
      let isRest = unit.isEmpty && time[.hours] != nil && time[.minutes] == nil
      var name = isRest ? "min" : unit.isEmpty ? heading : unit
      // Nothing is nothing in every unit.
      if name.isEmpty, number.trimmingBlanks == "0" { name = "min" }
      // `1.500 phút` may be one and a half minutes or a day and an hour.
      guard !MeantNumber.mayPartThousands(number.trimmingBlanks),
        let literal = CellNumber.literal(number.trimmingBlanks), let value = Double(literal),
        value >= 0, value.isFinite, let unit = Self.unit(name), time[unit] == nil
      else { return false }
      time[unit] = WrittenNumber(
        value: value, literal: literal.contains(where: { !$0.isNumber }) ? SourceText(literal) : nil
      )
      return true
    }
    for character in text {
      let isNumber =
        character.isASCII && character.isNumber
        || (character == "." || character == ",") && unit.isEmpty && !number.isEmpty
      if isNumber {
        if !unit.trimmingBlanks.isEmpty {
          guard take() else { return nil }
          number = ""
          unit = ""
        }
        number.append(character)
      } else if number.isEmpty {
        guard character == " " || character == "~" else { return nil }
      } else {
        unit.append(character)
      }
    }
    guard !number.isEmpty, take() else { return nil }
    return time
  }

  /// A time whose number is a word, or that has a half behind it: `một tuần`, `half an hour`,
  /// `1 tiếng rưỡi`.
  private static func inWords(_ text: String) -> TimeSpan? {
    guard text.utf8.count <= 40 else { return nil }
    var words = text.lowercased().split(separator: " ").map(String.init)
    guard words.count > 1, let first = words.first else { return nil }
    let isMore = halfBehind.contains(words[words.count - 1])
    if isMore { words.removeLast() }
    if first == "half", words.count == 3 { words.remove(at: 1) }
    let number = numberWords[first] ?? (isMore ? Double(first) : nil)
    guard words.count == 2, let number, let unit = unit(words[1]) else { return nil }
    let value = number + (isMore ? 0.5 : 0)
    return TimeSpan(WrittenNumber(value), unit)
  }

  private static let halfBehind = ["rưỡi", "ruoi", "rưởi"]
  private static let numberWords: [String: Double] = [
    "nửa": 0.5, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
    "chín": 9, "mười": 10, "half": 0.5, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]

  /// Whether a text says that its time is no exact one.
  static func isVague(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "~")) || withoutAbout(text) != text
  }

  /// The times that a text names which is no single one, such as 2 and 3 days in `2-3 ngày`.
  static func times(in text: String) -> [TimeSpan] {
    guard text.utf8.count <= FoldedName.longest else { return [] }
    let words = FoldedName.words(text)
    // `3d` and `2-3h` are one word.
    let units = words.compactMap { word in unit(String(word.drop(while: \.isNumber))) }
    guard let unit = units.first, Set(units).count == 1 else { return [] }
    return MeantNumber.numbers(in: text).compactMap { literal in
      Double(literal).map { TimeSpan(WrittenNumber($0), unit) }
    }
  }

  /// The number of a unit of time that another time is.
  ///
  /// - Parameters:
  ///   - text: The time, such as `1 giờ`.
  ///   - unit: The unit, such as `phút`.
  /// - Returns: The number as JSON writes it; nothing where it is no whole one.
  static func number(_ text: String, in unit: String) -> String? {
    guard let unit = Self.unit(unit), let time = time(text) else { return nil }
    let number = time.minutes / unit.minutes
    guard number == number.rounded(), number < 1e9 else { return nil }
    return WrittenNumber(number).literal.string
  }

  /// Hours and minutes as a spreadsheet shows a time: `00:30`, `02:00:00`.
  private static func clock(_ text: String) -> TimeSpan? {
    guard text.utf8.count <= 8, text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
      ),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60,
      parts.count == 2 || Int(parts[2]) == 0
    else { return nil }
    var time = TimeSpan()
    if hours > 0 { time[.hours] = WrittenNumber(Double(hours)) }
    if minutes > 0 || hours == 0 { time[.minutes] = WrittenNumber(Double(minutes)) }
    return time
  }

  /// A time without the word in front that says that it is no exact one, as `~` does.
  private static func withoutAbout(_ text: String) -> String {
    guard let letter = text.first, letter.isLetter else { return text }
    let words = text.split(separator: " ")
    guard words.count > 1, let first = words.first,
      ["khoang", "chung", "about", "around", "approx", "circa", "ca"].contains(
        FoldedName.words(String(first)).joined())
    else { return text }
    return words.dropFirst().joined(separator: " ")
  }

  /// Whether a text is a unit of time.
  static func isUnit(_ text: String) -> Bool { unit(text) != nil }

  private static func unit(_ text: String) -> TimeSpan.Unit? {
    if ["'", "’", "′"].contains(text.trimmingBlanks) { return .minutes }
    return switch FoldedName.words(text).joined() {
    case "m", "min", "mins", "minute", "minutes", "phut", "p", "ph", "minuten": .minutes
    case "h", "hr", "hrs", "hour", "hours", "gio", "tieng", "std", "stunde", "stunden": .hours
    case "d", "day", "days", "ngay", "tag", "tage": .days
    case "w", "wk", "week", "weeks", "tuan", "woche", "wochen": .weeks
    case "month", "months", "thang", "monat", "monate": .months
    default: nil
    }
  }
}
