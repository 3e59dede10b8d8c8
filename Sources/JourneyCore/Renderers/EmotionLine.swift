/// The emotions of several journeys in one step as a line of characters, from the lowest of the
/// scale to the highest.
///
/// Each journey is a letter on the line: `────A───┼───B────`. The lines of the steps, one below the
/// other, are the curves of the journeys over one another.
struct EmotionLine {
  /// The columns of the line: four for each unit of −2…2, and both ends.
  private static let columns = 17

  /// The sign where several journeys meet.
  static let meeting = "●"
  /// The signs of values outside the scale.
  static let arrows = (below: "←", above: "→")

  /// The line itself.
  private(set) var text = InlineText()
  /// Whether several journeys meet in one place.
  private(set) var hasMeeting = false
  /// Whether a value lies beyond the line, which an arrow at its end says in place of the letter.
  private(set) var hasArrow = false

  /// Draws a line.
  ///
  /// - Parameters:
  ///   - points: The letters of the journeys with their values.
  ///   - minimum: The lowest value of the scale.
  ///   - maximum: The highest value of the scale.
  init(_ points: [(letter: String, value: Double)], minimum: Double, maximum: Double) {
    var letters = [String?](repeating: nil, count: Self.columns)
    for point in points where !point.value.isNaN {
      let column = Self.column(of: point.value, minimum: minimum, maximum: maximum)
      if letters[column] != nil { hasMeeting = true }
      let arrow =
        point.value < minimum ? Self.arrows.below : point.value > maximum ? Self.arrows.above : nil
      hasArrow = hasArrow || arrow != nil
      letters[column] = letters[column] == nil ? arrow ?? point.letter : Self.meeting
    }
    var line = ""
    for (column, letter) in letters.enumerated() {
      if let letter {
        text.append(line, .faint)
        line = ""
        text.append(letter, column * 2 < Self.columns - 1 ? .negative : Self.role(column))
      } else {
        line += column * 2 == Self.columns - 1 ? "┼" : "─"
      }
    }
    text.append(line, .faint)
  }

  /// Returns the heading over lines: the ends of the scale and its middle, just as wide.
  static func heading(minimum: Double, maximum: Double, language: Language) -> String {
    let labels = [minimum, minimum / 2 + maximum / 2, maximum].map {
      minimum < 0
        ? NumberText.signed($0, language: language) : NumberText.plain($0, language: language)
    }
    var heading = labels[0]
    for (label, end) in [(labels[1], (columns + labels[1].count) / 2), (labels[2], columns)] {
      let blanks = max(1, end - label.count - heading.count)
      heading += String(repeating: "\u{A0}", count: blanks) + label
    }
    return heading
  }

  private static func role(_ column: Int) -> TextRole {
    column * 2 == columns - 1 ? .strong : .positive
  }

  /// The column of a value; one beyond the line goes to its end.
  private static func column(of value: Double, minimum: Double, maximum: Double) -> Int {
    guard minimum < maximum else { return columns / 2 }
    // Halves, because the length of a scale may be beyond the largest number.
    let share = (value / 2 - minimum / 2) / (maximum / 2 - minimum / 2)
    return Int(min(max(share, 0), 1) * Double(columns - 1) + 0.5)
  }
}
