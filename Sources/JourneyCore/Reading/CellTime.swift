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
      guard let literal = CellNumber.literal(number.trimmingBlanks), let value = Double(literal),
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

extension String {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    // Most texts begin and end with a letter.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isLatin,
      last.isLatin
    {
      return self
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension Unicode.Scalar {
  /// Whether it is a printable sign of ASCII or a Latin letter, which no accent follows in itself.
  fileprivate var isLatin: Bool {
    switch value {
    case 0x21...0x7E, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
