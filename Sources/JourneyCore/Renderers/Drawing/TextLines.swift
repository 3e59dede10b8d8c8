/// A text broken into lines of a width in px; nothing is shortened.
struct TextLines: Sendable {
  /// A piece of a line in one role.
  struct Run: Sendable, Equatable {
    var text: String
    var role: TextRole
    var face: TextFace
    /// The width of the piece, in px.
    var width: Double
  }

  /// The lines; at least one unless the text is empty.
  private(set) var lines: [[Run]] = []
  /// The face of the text where no role changes it.
  let face: TextFace

  /// The room that the lines take, in px.
  var height: Double { Double(lines.count) * face.lineHeight }

  /// The width of the widest line, in px.
  var width: Double { lines.map(Self.width(of:)).max() ?? 0 }

  /// The width of a line, in px.
  static func width(of line: [Run]) -> Double { line.reduce(0) { $0 + $1.width } }

  /// Breaks a text.
  ///
  /// - Parameters:
  ///   - text: Any text; what hides in it is shown.
  ///   - face: Its size and cut.
  ///   - width: The room, in px; a character wider than it stands alone.
  init(_ text: InlineText, _ face: TextFace, width: Double) {
    self.face = face
    var breaker = Breaker(width: width)
    for span in text.spans {
      let shown = VisibleText.escaped(span.text, keepingLineBreaks: true)
      breaker.append(shown, span.role, face.playing(span.role))
    }
    lines = breaker.finished()
  }

  /// Breaks a text in one role.
  init(_ text: String, _ face: TextFace, width: Double) {
    self.init(InlineText(text), face, width: width)
  }
}

/// One pass over the characters of a text.
private struct Breaker {
  let width: Double
  private var lines: [[TextLines.Run]] = []
  private var line: [TextLines.Run] = []
  private var lineWidth = 0.0
  /// What follows the last place where the line may end.
  private var word: [TextLines.Run] = []
  private var wordWidth = 0.0
  /// The blanks between the line and the word.
  private var blanks: [TextLines.Run] = []
  private var blankWidth = 0.0
  /// The last sign but blanks, and the one before it.
  private var last: Unicode.Scalar?
  private var beforeLast: Unicode.Scalar?

  init(width: Double) { self.width = max(width, 1) }

  mutating func append(_ text: String, _ role: TextRole, _ face: TextFace) {
    guard PlainLetters.isPlain(text) else { return appendSigns(text, role, face) }
    let measure = TextMeasure(face)
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") {
        endWord()
        let size = measure.width(of: " ")
        Self.add(" ", role, face, size, to: &blanks)
        blankWidth += size
        last = nil
        index += 1
      } else if byte == 0x0A {
        endWord()
        endLine()
        last = nil
        index += 1
      } else {
        index = appendWord(text, bytes, from: index, role, measure)
      }
    }
  }

  /// Adds the letters up to the next blank, as many at once as one line has room for.
  ///
  /// - Returns: Where the blank is.
  private mutating func appendWord(
    _ text: String, _ bytes: Span<UInt8>, from start: Int, _ role: TextRole, _ measure: TextMeasure
  ) -> Int {
    var (begin, index) = (start, start)
    var size = 0.0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") || byte == 0x0A { break }
      let (scalar, count) = PlainLetters.scalar(bytes, index)
      let isEnd =
        last.map { BreakRules.mayBreak(between: $0, and: scalar) } == true
        || (last == "-" && isBehindHyphen(scalar, index - begin))
      let wide = measure.width(of: scalar)
      let isFull = wordWidth + size + wide > width && !(word.isEmpty && begin == index)
      if isEnd || isFull {
        addLetters(text, begin..<index, role, measure.face, size)
        (begin, size) = (index, 0)
        if isEnd { endWord() } else { breakWord() }
      }
      size += wide
      beforeLast = last
      last = scalar
      index += count
    }
    addLetters(text, begin..<index, role, measure.face, size)
    return index
  }

  private mutating func addLetters(
    _ text: String, _ range: Range<Int>, _ role: TextRole, _ face: TextFace, _ size: Double
  ) {
    guard !range.isEmpty else { return }
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    let letters = text[start..<end]
    wordWidth += size
    if let place = word.indices.last, word[place].role == role, word[place].face == face {
      word[place].text += letters
      word[place].width += size
    } else {
      word.append(TextLines.Run(text: String(letters), role: role, face: face, width: size))
    }
  }

  /// The same for any text, sign by sign.
  private mutating func appendSigns(_ text: String, _ role: TextRole, _ face: TextFace) {
    for character in text {
      let size = TextMeasure.width(of: character, face)
      guard let first = character.unicodeScalars.first else { continue }
      if character.isNewline {
        endWord()
        endLine()
      } else if isBlank(character) {
        endWord()
        Self.add(character, role, face, size, to: &blanks)
        blankWidth += size
      } else {
        if let last, BreakRules.mayBreak(between: last, and: first) || isBehindHyphen(first, 0) {
          endWord()
        }
        if wordWidth + size > width, !word.isEmpty { breakWord() }
        Self.add(character, role, face, size, to: &word)
        wordWidth += size
      }
      beforeLast = last
      last = isBlank(character) ? nil : first
    }
  }

  mutating func finished() -> [[TextLines.Run]] {
    endWord()
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Whether a word such as "post-purchase" goes on: numbers, dates and options stay whole.
  ///
  /// - Parameters:
  ///   - next: What follows the hyphen.
  ///   - count: How many bytes before it are not in the word yet.
  /// - Returns: Whether a line may end before it.
  private func isBehindHyphen(_ next: Unicode.Scalar, _ count: Int) -> Bool {
    guard last == "-", let beforeLast else { return false }
    // A line may have ended before the hyphen, which then begins the word.
    let begun = word.reduce(count) { $0 + $1.text.utf8.count }
    return begun > 1 && next.properties.isAlphabetic && beforeLast.properties.isAlphabetic
  }

  /// Puts the word on the line, or on the next one if there is no room.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if !line.isEmpty, lineWidth + blankWidth + wordWidth > width { endLine() }
    if line.isEmpty {
      swap(&line, &word)
    } else {
      Self.join(blanks, to: &line)
      Self.join(word, to: &line)
      lineWidth += blankWidth
      word.removeAll(keepingCapacity: true)
    }
    lineWidth += wordWidth
    blanks.removeAll(keepingCapacity: true)
    (wordWidth, blankWidth) = (0, 0)
  }

  /// Ends a line in a word that has no room on any.
  private mutating func breakWord() {
    if !line.isEmpty { endLine() }
    lines.append(word)
    (word, wordWidth) = ([], 0)
  }

  private mutating func endLine() {
    lines.append(line)
    (line, lineWidth, blanks, blankWidth) = ([], 0, [], 0)
  }

  private func isBlank(_ character: Character) -> Bool {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else {
      return false
    }
    return scalar == " " || scalar == "\t" || (0x2000...0x2006).contains(scalar.value)
      || scalar.value == 0x3000
  }

  private static func add(
    _ character: Character, _ role: TextRole, _ face: TextFace, _ width: Double,
    to runs: inout [TextLines.Run]
  ) {
    if let end = runs.indices.last, runs[end].role == role, runs[end].face == face {
      runs[end].text.append(character)
      runs[end].width += width
    } else {
      runs.append(TextLines.Run(text: String(character), role: role, face: face, width: width))
    }
  }

  private static func join(_ right: [TextLines.Run], to left: inout [TextLines.Run]) {
    for run in right {
      if let end = left.indices.last, left[end].role == run.role, left[end].face == run.face {
        left[end].text += run.text
        left[end].width += run.width
      } else {
        left.append(run)
      }
    }
  }
}
