/// The emotions of several maps in one phase as a line of characters from −2 to +2.
///
/// Each map is a letter on the line: `────A───┼───B────`. The lines of the phases, one below
/// the other, are the curves of the maps over one another.
struct EmotionLine {
  /// The columns of the line: four for each unit, and both ends.
  private static let columns = 17

  /// The heading over lines, just as wide.
  static var heading: String {
    let blanks = String(repeating: "\u{A0}", count: (columns - 5) / 2)
    return "\u{2212}2" + blanks + "0" + blanks + "+2"
  }

  /// The sign where several maps meet.
  static let meeting = "●"

  /// The line itself.
  private(set) var text = InlineText()
  /// Whether several maps meet in one place.
  private(set) var hasMeeting = false
  /// Whether a value lies beyond the line, which an arrow at its end says in place of the letter.
  private(set) var hasArrow = false

  /// Draws a line.
  ///
  /// - Parameter points: The letters of the maps with their values on −2…2.
  init(_ points: [(letter: String, value: Double)]) {
    var letters = [String?](repeating: nil, count: Self.columns)
    for point in points {
      let column = Self.column(of: point.value)
      if letters[column] != nil { hasMeeting = true }
      let arrow = point.value < -2 ? "←" : point.value > 2 ? "→" : nil
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

  private static func role(_ column: Int) -> TextRole {
    column * 2 == columns - 1 ? .strong : .positive
  }

  /// The column of a value; one beyond the line goes to its end.
  private static func column(of value: Double) -> Int {
    let share = (min(max(value, -2), 2) + 2) / 4
    return Int(share * Double(columns - 1) + 0.5)
  }
}
