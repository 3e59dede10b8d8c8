/// One line of output: pieces of text with their roles, and the columns that they take together.
struct TextLine {
  /// A piece of text with one role, or a number of blanks without any text.
  struct Run {
    let text: Substring
    let role: TextRole
    var blanks = 0
  }

  private(set) var runs: [Run] = []
  private(set) var columns = 0

  init() {}

  init(_ text: String, _ role: TextRole = .plain) {
    append(text, role)
  }

  /// Adds a text of this product's own, which needs neither escaping nor wrapping.
  mutating func append(_ text: String, _ role: TextRole = .plain) {
    append(text[...], role, columns: DisplayWidth.columns(of: text))
  }

  mutating func append(_ text: Substring, _ role: TextRole, columns: Int) {
    guard !text.isEmpty else { return }
    runs.append(Run(text: text, role: role))
    self.columns += columns
  }

  mutating func append(_ line: TextLine) {
    runs += line.runs
    columns += line.columns
  }

  /// Adds blanks until the line is so many columns wide.
  mutating func pad(to width: Int) {
    guard width > columns else { return }
    runs.append(Run(text: "", role: .plain, blanks: width - columns))
    columns = width
  }

  /// Returns the line, moved to the right by so many columns.
  func indented(by indent: Int) -> TextLine {
    guard indent > 0, !runs.isEmpty else { return self }
    var line = TextLine()
    line.runs.reserveCapacity(runs.count + 1)
    line.pad(to: indent)
    line.append(self)
    return line
  }

  /// Takes room for so many pieces.
  mutating func reserve(_ count: Int) { runs.reserveCapacity(count) }

  /// Returns the line filled up to a width, with its text on the given side.
  func padded(to width: Int, alignment: TextAlignment) -> TextLine {
    let margins = DisplayWidth.margins(of: columns, in: width, alignment: alignment)
    var line = TextLine()
    line.pad(to: margins.before)
    line.append(self)
    line.pad(to: width)
    return line
  }
}

extension InlineText {
  /// Breaks the text into lines of a width; what hides in it is made visible here and only here.
  func lines(width: Int) -> [TextLine] {
    if let line = simpleLine, line.columns <= width { return [line] }
    var whole = ""
    var ends: [Int] = []
    for span in spans {
      whole += VisibleText.escaped(span.text, keepingLineBreaks: true)
      ends.append(whole.utf8.count)
    }
    var current = 0
    return TextWrapping.measuredLines(of: whole, width: width).map { line in
      var result = TextLine()
      guard spans.count > 1 else {
        result.append(line.text, spans.first?.role ?? .plain, columns: line.columns)
        return result
      }
      var rest = line.text
      var columns = line.columns
      while !rest.isEmpty {
        let start = whole.utf8.distance(from: whole.startIndex, to: rest.startIndex)
        while ends[current] <= start { current += 1 }
        let end = whole.utf8.index(whole.startIndex, offsetBy: ends[current])
        let piece = rest[..<min(end, rest.endIndex)]
        rest = rest[piece.endIndex...]
        // The pieces of a line add up to what was measured for the whole of it.
        let width = rest.isEmpty ? columns : DisplayWidth.columns(of: piece)
        result.append(piece, spans[current].role, columns: width)
        columns -= width
      }
      return result
    }
  }

  /// The text on one line, if every piece of it can stand there as it is.
  private var simpleLine: TextLine? {
    // Blanks at its ends are dropped where a line is broken.
    if let first = spans.first?.text.utf8.first, Self.mayBeBlank(first) { return nil }
    if let last = spans.last?.text.utf8.last, Self.mayBeBlank(last) { return nil }
    var line = TextLine()
    line.reserve(spans.count)
    for index in spans.indices {
      let text = spans[index].text
      // What hides is shown, and what is broken is broken, by a look at each cluster.
      guard !VisibleText.mayHideSomething(text.utf8.span),
        let columns = DisplayWidth.simpleColumns(of: text)
      else { return nil }
      line.append(text[...], spans[index].role, columns: columns)
    }
    return line
  }

  /// Whether a blank, fixed ones included, may begin or end with a byte.
  private static func mayBeBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0xC2 || byte == 0xA0
  }

  /// Returns the columns of the widest line of the text when nothing is wrapped.
  var naturalColumns: Int {
    simpleLine?.columns ?? lines(width: .max / 2).reduce(0) { max($0, $1.columns) }
  }

  /// Returns the columns of the longest piece that no line break may part.
  var longestPiece: Int {
    let whole = spans.map { VisibleText.escaped($0.text, keepingLineBreaks: true) }.joined()
    return TextWrapping.longestPiece(of: whole)
  }
}
