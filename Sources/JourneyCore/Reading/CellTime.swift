/// Times as people write them into cells: `47 phút`, `1 day 2 hours`, `1,5h`.
enum CellTime {
  /// Reads a time; a number without a unit has the one that the heading names.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - heading: What stands in brackets in the heading, such as `minutes`.
  /// - Returns: Nothing for a text that is no time.
  static func time(_ text: String, heading: String = "") -> TimeSpan? {
    var time = TimeSpan()
    var number = ""
    var unit = ""
    func take() -> Bool {
      let name = unit.isEmpty ? heading : unit
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

  private static func unit(_ text: String) -> TimeSpan.Unit? {
    switch FoldedName.words(text).joined() {
    case "m", "min", "mins", "minute", "minutes", "phut", "minuten": .minutes
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
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
