/// Breaking text into lines for the help.
///
/// Help is made of words that the product itself wrote, so one character is one column.
enum TextFill {
  /// Wraps every line of a text at blanks.
  ///
  /// - Parameters:
  ///   - text: The text; a line keeps the blanks it begins with, on its continuations too.
  ///   - width: The columns there are.
  ///   - indent: The columns to leave free on the left.
  /// - Returns: The lines, without a newline at the end.
  static func wrap(_ text: String, width: Int, indent: Int = 0) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let own = line.prefix { $0 == " " }.count
      let words = line.split(separator: " ").map(String.init)
      return join(words, width: width, first: indent + own, rest: indent + own)
    }.joined(separator: "\n")
  }

  /// Joins parts that must not be broken themselves to lines.
  ///
  /// - Parameters:
  ///   - parts: The parts; one that is longer than a line gets a line of its own.
  ///   - width: The columns there are.
  ///   - first: The blanks before the first line.
  ///   - rest: The blanks before every further line.
  /// - Returns: The lines, without a newline at the end.
  static func join(_ parts: [String], width: Int, first: Int, rest: Int) -> String {
    guard let start = parts.first else { return "" }
    var text = String(repeating: " ", count: first) + start
    var column = first + start.count
    for part in parts.dropFirst() {
      if column + 1 + part.count <= width {
        text += " " + part
        column += 1 + part.count
      } else {
        text += "\n" + String(repeating: " ", count: rest) + part
        column = rest + part.count
      }
    }
    return text
  }
}
