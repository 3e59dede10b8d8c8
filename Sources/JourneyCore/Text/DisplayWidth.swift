/// Measures texts in the columns that they take in a terminal.
///
/// The unit is the grapheme cluster, as a person counts: a letter with its marks is one column in
/// NFC and in NFD, a CJK character two, an emoji two however many code points it is made of.
/// Control characters count nothing; `VisibleText` makes them visible first.
package enum DisplayWidth {
  /// Returns the number of columns that a text takes on one line.
  package static func columns(of text: String) -> Int {
    simpleColumns(of: text) ?? columns(of: text[...])
  }

  /// Returns the columns of a text of narrow letters and their marks alone, as nearly all are.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Nothing for a text that has to be looked at cluster by cluster.
  static func simpleColumns(of text: String) -> Int? {
    let bytes = text.utf8.span
    var columns = 0
    var index = 0
    while true {
      let start = index
      index = WordScan.endOfPrintable(bytes, from: index)
      columns &+= index &- start
      if index == bytes.count { return columns }
      let (value, length) = TextClusters.scalar(bytes, at: index)
      if TextClusters.isNarrowLetter(value) {
        columns &+= 1
      } else if index == 0 || !(0x300...0x36F).contains(value) {
        return nil
      }
      index &+= length
    }
  }

  /// Returns the number of columns that a part of a text takes on one line.
  package static func columns(of text: Substring) -> Int {
    TextClusters(text).reduce(0) { $0 + $1.columns }
  }

  /// Fills a text with blanks up to a width; a text that is wider stays as it is.
  ///
  /// - Parameters:
  ///   - text: A text of one line.
  ///   - columns: The width to reach, in columns.
  ///   - alignment: The side to which the text keeps.
  /// - Returns: A text of at least `columns` columns.
  package static func padded(
    _ text: String, to columns: Int, alignment: TextAlignment = .left
  ) -> String {
    let (before, after) = margins(
      of: Self.columns(of: text), in: columns, alignment: alignment)
    return String(repeating: " ", count: before) + text + String(repeating: " ", count: after)
  }

  /// Returns the blanks before and after a text in a room, in columns; none if it does not fit.
  static func margins(
    of columns: Int, in room: Int, alignment: TextAlignment
  ) -> (before: Int, after: Int) {
    let blanks = max(0, room - columns)
    return switch alignment {
    case .left: (0, blanks)
    case .right: (blanks, 0)
    case .centre: (blanks / 2, blanks - blanks / 2)
    }
  }
}
