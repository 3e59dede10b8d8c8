/// Breaks texts into lines of a width without ever cutting anything off.
package enum TextWrapping {
  /// Breaks a text into lines; blanks at both ends of a line are dropped, nothing else is.
  ///
  /// Lines end at blanks, between CJK characters, and at the newlines of the text. A word longer
  /// than a line is broken between grapheme clusters. The time grows with the length alone.
  ///
  /// - Parameters:
  ///   - text: A text in which `VisibleText` has shown what is hidden.
  ///   - width: The room, in columns, at least 1; a character wider than it stands alone.
  /// - Returns: At least one line; a newline at the very end opens no further one.
  package static func lines(of text: String, width: Int) -> [Substring] {
    measuredLines(of: text, width: width).map(\.text)
  }

  /// One line of a wrapped text, with the columns that it takes.
  struct Line {
    let text: Substring
    let columns: Int
  }

  /// Breaks a text into lines, as `lines(of:width:)` does, and keeps what was measured.
  static func measuredLines(of text: String, width: Int) -> [Line] {
    if let lines = simpleLines(of: text, width: width) { return lines }
    return linesByClusters(of: text, width: width)
  }

  /// Where a line lies in the bytes of its text, and the columns that it takes.
  struct Place {
    let start: Int
    let end: Int
    let columns: Int

    /// The same line where the text stands so many bytes further back.
    func moved(by offset: Int) -> Place {
      Place(start: start + offset, end: end + offset, columns: columns)
    }
  }

  /// Breaks any text into lines.
  static func linesByClusters(of text: String, width: Int) -> [Line] {
    placesByClusters(of: text, width: width).map {
      Line(text: part($0.start..<$0.end, of: text), columns: $0.columns)
    }
  }

  /// Says where the lines of any text lie.
  static func placesByClusters(of text: String, width: Int) -> [Place] {
    var breaker = LineBreaker(text[...], width: max(1, width))
    return breaker.lines()
  }

  /// Breaks a text of narrow letters and single blanks into lines, as nearly all are.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - width: The room, in columns.
  /// - Returns: Nothing for a text that has to be looked at cluster by cluster: with marks, breaks,
  ///   other blanks, wide characters, or words that are longer than a line.
  static func simpleLines(of text: String, width: Int) -> [Line]? {
    var places: [Place] = []
    guard addSimplePlaces(of: text.utf8.span, from: 0, width: width, to: &places) else {
      return nil
    }
    return places.map { Line(text: part($0.start..<$0.end, of: text), columns: $0.columns) }
  }

  /// Says where the lines of a text lie, if it is a simple one as `simpleLines(of:width:)` takes it.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of texts.
  ///   - start: Where the text begins; it goes on to the end of the bytes.
  ///   - width: The room, in columns.
  ///   - lines: Gets the lines; some of them also where the text turns out not to be simple.
  /// - Returns: Whether the text is simple.
  static func addSimplePlaces(
    of bytes: Span<UInt8>, from start: Int, width: Int, to lines: inout [Place]
  ) -> Bool {
    // The bytes of the line so far, without the blanks behind it, and its columns.
    var line = start..<start
    var columns = 0
    // The same of what follows on it and stays together, and the blanks in front of that.
    var unit = start..<start
    var unitColumns = 0
    var unitGap = 0
    var index = start
    while true {
      let blanks = index
      while index < bytes.count, bytes[index] == 0x20 { index &+= 1 }
      let first = index
      guard let word = simpleWord(bytes, &index) else { return false }
      // A separating dot stays above.
      if word > 0, unitColumns > 0, isDot(bytes, at: first) {
        unitColumns &+= first &- blanks &+ word
        unit = unit.lowerBound..<index
        continue
      }
      if unitColumns > 0 {
        guard unitColumns <= width else { return false }
        if columns == 0 {
          (line, columns) = (unit, unitColumns)
        } else if columns &+ unitGap &+ unitColumns <= width {
          line = line.lowerBound..<unit.upperBound
          columns &+= unitGap &+ unitColumns
        } else {
          lines.append(Place(start: line.lowerBound, end: line.upperBound, columns: columns))
          (line, columns) = (unit, unitColumns)
        }
      }
      if word == 0 { break }
      (unit, unitColumns, unitGap) = (first..<index, word, first &- blanks)
    }
    guard columns > 0 else { return false }
    lines.append(Place(start: line.lowerBound, end: line.upperBound, columns: columns))
    return true
  }

  private static func isDot(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    isLatinSign(0xB7, bytes, at: index)
  }

  /// Goes to the end of a word.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the text.
  ///   - index: Where the word begins, afterwards where it ends.
  ///   - isContinued: Whether the word began in bytes before these.
  /// - Returns: The columns of the word; nothing for one that is not simple.
  static func simpleWord(
    _ bytes: Span<UInt8>, _ index: inout Int, isContinued: Bool = false
  ) -> Int? {
    var columns = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x20 { break }
        guard byte > 0x20, byte < 0x7F else { return nil }
        index &+= 1
      } else if byte > 0xC2, byte < 0xCC {
        // All from U+00C0 to U+02FF are letters of one column.
        index &+= 2
      } else {
        let (value, length) = TextClusters.scalar(bytes, at: index)
        // No mark.
        guard TextClusters.isNarrowLetter(value) else { return nil }
        index &+= length
        if value == 0xA0 {
          // A fixed blank between two letters is as good as one of them, and elsewhere a blank.
          guard isContinued || columns > 0, index < bytes.count, bytes[index] != 0x20,
            !isFixedBlank(bytes, at: index)
          else { return nil }
        }
      }
      columns &+= 1
    }
    return columns
  }

  private static func isFixedBlank(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    isLatinSign(0xA0, bytes, at: index)
  }

  /// Whether a sign from U+0080 to U+00BF stands at a place.
  private static func isLatinSign(_ sign: UInt8, _ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index &+ 1 < bytes.count, bytes[index] == 0xC2 else { return false }
    return bytes[index &+ 1] == sign
  }

  private static func part(_ range: Range<Int>, of text: String) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }

  /// Returns the columns of the longest piece of a text that no line break may part.
  static func longestPiece(of text: String) -> Int {
    var longest = 0
    var current = 0
    var previous: Unicode.Scalar?
    for cluster in TextClusters(text[...]) {
      if BreakRules.isBlank(cluster) || BreakRules.isNewline(cluster.first) {
        current = 0
        previous = nil
        continue
      }
      if let previous, BreakRules.mayBreak(between: previous, and: cluster.first) { current = 0 }
      current += cluster.columns
      longest = max(longest, current)
      previous = cluster.first
    }
    return longest
  }
}

/// One pass over the clusters of a text, remembering the last place where the line may end.
private struct LineBreaker {
  private let text: Substring
  private let width: Int
  private var result: [TextWrapping.Place] = []
  /// The start of the current line, in bytes, and its columns so far, blanks at its end included.
  private var start = 0
  private var columns = 0
  /// The end of the last thing on the line that can be seen, and the columns up to it.
  private var end = 0
  private var endColumns = 0
  private var last: Unicode.Scalar?
  private var possible: PossibleBreak?

  /// Where the line may end, where the next one would start, and the columns up to each.
  private struct PossibleBreak {
    let end: Int
    let endColumns: Int
    let next: Int
    let nextColumns: Int
  }

  init(_ text: Substring, width: Int) {
    self.text = text
    self.width = width
  }

  mutating func lines() -> [TextWrapping.Place] {
    for cluster in TextClusters(text) {
      if BreakRules.isNewline(cluster.first) {
        finishLine(next: cluster.range.upperBound)
        last = nil
      } else if BreakRules.isBlank(cluster) || last == nil && BreakRules.isFixedBlank(cluster) {
        addBlank(cluster)
      } else {
        add(cluster)
      }
    }
    let length = text.utf8.count
    if start < length || result.isEmpty { finishLine(next: length) }
    return result
  }

  private mutating func addBlank(_ cluster: TextClusters.Cluster) {
    if isEmpty {
      start = cluster.range.upperBound
      end = start
    } else {
      columns += cluster.columns
      last = nil
    }
  }

  private mutating func add(_ cluster: TextClusters.Cluster) {
    // A cluster may be built without end, from conjuncts for example; it must not burst the line.
    if cluster.columns > width, !cluster.isSingle {
      TextClusters.parts(of: cluster, in: text).forEach { add($0) }
      return
    }
    if !isEmpty {
      let breaks =
        last.map { BreakRules.mayBreak(between: $0, and: cluster.first) }
        ?? BreakRules.mayBeginLine(cluster.first)
      if breaks {
        possible = PossibleBreak(
          end: end, endColumns: endColumns, next: cluster.range.lowerBound, nextColumns: columns)
      }
    }
    while columns > 0, columns + cluster.columns > width {
      if let possible {
        finishLine(at: possible)
      } else {
        finishLine(next: cluster.range.lowerBound)
        if BreakRules.isFixedBlank(cluster) { return addBlank(cluster) }
      }
    }
    columns += cluster.columns
    last = cluster.first
    if !BreakRules.isFixedBlank(cluster) {
      end = cluster.range.upperBound
      endColumns = columns
    }
  }

  private mutating func finishLine(next: Int) {
    finishLine(
      at: PossibleBreak(end: end, endColumns: endColumns, next: next, nextColumns: columns))
  }

  private mutating func finishLine(at place: PossibleBreak) {
    result.append(
      place.end > start
        ? TextWrapping.Place(start: start, end: place.end, columns: place.endColumns)
        : TextWrapping.Place(start: start, end: start, columns: 0))
    start = place.next
    end = max(end, start)
    columns -= place.nextColumns
    endColumns = max(0, endColumns - place.nextColumns)
    possible = nil
  }

  /// Says whether nothing that can be seen stands on the current line yet.
  private var isEmpty: Bool { end == start }
}
