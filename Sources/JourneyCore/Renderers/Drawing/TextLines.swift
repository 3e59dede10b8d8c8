/// A text broken into lines of a width in px; nothing is shortened that anybody would read.
struct TextLines: Sendable {
  /// The most bytes of a text in a picture: each line is an element of its own, and some columns have
  /// room for a word.
  static let maximumBytes = 20_000

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
  var width: Double { lines.reduce(0) { max($0, Self.width(of: $1)) } }

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
    let text = text.shortened(to: Self.maximumBytes)
    if let span = text.spans.first, text.spans.count == 1 {
      var face = face.playing(span.role)
      face.language = span.language
      if let plain = PlainLines(span.text, span.role, face, width: width) {
        lines = plain.lines
        return
      }
    }
    var breaker = Breaker(width: width)
    for span in text.spans {
      let shown = VisibleText.escaped(span.text, keepingLineBreaks: true)
      var face = face.playing(span.role)
      face.language = span.language
      breaker.append(shown, span.role, face)
    }
    lines = breaker.finished()
  }

  /// Breaks a text in one role.
  init(_ text: String, _ face: TextFace, width: Double) {
    self.init(InlineText(text), face, width: width)
  }
}

/// One pass over the characters of a text.
///
/// Letters stay where they are until their line is known: a string for each word would be joined to
/// its line and thrown away.
private struct Breaker {
  /// A piece of a line in one role, by its bytes.
  private struct Piece {
    var start: Int
    var end: Int
    var width: Double
    let role: TextRole
    let face: TextFace

    func goesOn(with next: Piece) -> Bool {
      end == next.start && role == next.role && face == next.face
    }
  }

  let width: Double
  /// The bytes of all texts so far.
  private var bytes: [UInt8] = []
  /// The pieces of the lines that are done, and where among them each line ends.
  private var pieces: [Piece] = []
  private var lineEnds: [Int] = []
  private var line: [Piece] = []
  private var lineWidth = 0.0
  /// What follows the last place where the line may end.
  private var word: [Piece] = []
  private var wordWidth = 0.0
  /// The blanks between the line and the word.
  private var blanks: [Piece] = []
  private var blankWidth = 0.0
  /// The last sign but blanks, and the one before it.
  private var last: Unicode.Scalar?
  private var beforeLast: Unicode.Scalar?

  init(width: Double) { self.width = max(width, 1) }

  mutating func append(_ text: String, _ role: TextRole, _ face: TextFace) {
    guard PlainLetters.isPlain(text) else { return appendSigns(text, role, face) }
    let measure = TextMeasure(face)
    let before = self.bytes.count
    self.bytes.append(contentsOf: text.utf8)
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") {
        endWord()
        let size = measure.width(of: " ")
        let place = before + index
        Self.add(
          Piece(start: place, end: place + 1, width: size, role: role, face: face), to: &blanks)
        blankWidth += size
        last = nil
        index += 1
      } else if byte == 0x0A {
        endWord()
        endLine()
        last = nil
        index += 1
      } else {
        index = appendWord(bytes, from: index, behind: before, role, measure)
      }
    }
  }

  /// Adds the letters up to the next blank, as many at once as one line has room for.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the letters begin.
  ///   - before: How many bytes of other texts there are.
  ///   - role: The role of the text.
  ///   - measure: The widths of its letters.
  /// - Returns: Where the blank is.
  private mutating func appendWord(
    _ bytes: Span<UInt8>, from start: Int, behind before: Int, _ role: TextRole,
    _ measure: TextMeasure
  ) -> Int {
    var (begin, index) = (start, start)
    var size = 0.0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") || byte == 0x0A { break }
      let (scalar, count) = PlainLetters.scalar(bytes, index)
      var isEnd = last.map { BreakRules.mayBreak(between: $0, and: scalar) } == true
      if !isEnd, last == "-", isBehindHyphen(scalar, index - begin) {
        isEnd = !isNameWhole(bytes, from: index, behind: size, measure)
      }
      let wide = measure.width(of: scalar)
      let isFull = wordWidth + size + wide > width && !(word.isEmpty && begin == index)
      if isEnd || isFull {
        addLetters(before + begin..<before + index, role, measure.face, size)
        (begin, size) = (index, 0)
        if isEnd { endWord() } else { breakWord() }
      }
      size += wide
      beforeLast = last
      last = scalar
      index += count
    }
    addLetters(before + begin..<before + index, role, measure.face, size)
    return index
  }

  private mutating func addLetters(
    _ range: Range<Int>, _ role: TextRole, _ face: TextFace, _ size: Double
  ) {
    guard !range.isEmpty else { return }
    wordWidth += size
    Self.add(
      Piece(start: range.lowerBound, end: range.upperBound, width: size, role: role, face: face),
      to: &word)
  }

  /// The same for any text, sign by sign.
  private mutating func appendSigns(_ text: String, _ role: TextRole, _ face: TextFace) {
    let measure = TextMeasure(face)
    let before = bytes.count
    for character in text {
      let size = TextMeasure.width(of: character, face)
      guard let first = character.unicodeScalars.first else { continue }
      let start = bytes.count
      bytes.append(contentsOf: character.utf8)
      let piece = Piece(start: start, end: bytes.count, width: size, role: role, face: face)
      if character.isNewline {
        endWord()
        endLine()
      } else if isBlank(character) {
        endWord()
        Self.add(piece, to: &blanks)
        blankWidth += size
      } else {
        if let last, BreakRules.mayBreak(between: last, and: first) {
          endWord()
        } else if isBehindHyphen(first, 0),
          !isNameWhole(text.utf8.span, from: start - before, behind: 0, measure)
        {
          endWord()
        }
        if wordWidth + size > width, !word.isEmpty { breakWord() }
        Self.add(piece, to: &word)
        wordWidth += size
      }
      beforeLast = last
      last = isBlank(character) ? nil : first
    }
  }

  mutating func finished() -> [[TextLines.Run]] {
    endWord()
    if !line.isEmpty { endLine() }
    var start = 0
    return lineEnds.map { end in
      var line: [TextLines.Run] = []
      line.reserveCapacity(end - start)
      for piece in pieces[start..<end] {
        let text = String(decoding: bytes[piece.start..<piece.end], as: UTF8.self)
        line.append(
          TextLines.Run(text: text, role: piece.role, face: piece.face, width: piece.width))
      }
      start = end
      return line
    }
  }

  /// Whether the word is the name of a file that fits on a line of its own.
  private func isNameWhole(
    _ bytes: Span<UInt8>, from index: Int, behind size: Double, _ measure: TextMeasure
  ) -> Bool {
    guard let end = FileNameWord.end(bytes, from: index) else { return false }
    let rest = Double(measure.steps(of: bytes, in: index..<end)) * measure.scale
    return wordWidth + size + rest <= width + 1e-6
  }

  /// Whether a word such as "post-purchase" goes on: numbers, dates and options stay whole, and so do
  /// words of two letters before the hyphen.
  ///
  /// - Parameters:
  ///   - next: What follows the hyphen.
  ///   - count: How many bytes before it are not in the word yet.
  /// - Returns: Whether a line may end before it.
  private func isBehindHyphen(_ next: Unicode.Scalar, _ count: Int) -> Bool {
    guard last == "-", let beforeLast else { return false }
    // A line may have ended before the hyphen, which then begins the word.
    let begun = word.reduce(count) { $0 + $1.end - $1.start }
    return begun > 3 && next.properties.isAlphabetic && beforeLast.properties.isAlphabetic
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
    pieces += word
    lineEnds.append(pieces.count)
    word.removeAll(keepingCapacity: true)
    wordWidth = 0
  }

  private mutating func endLine() {
    pieces += line
    lineEnds.append(pieces.count)
    line.removeAll(keepingCapacity: true)
    blanks.removeAll(keepingCapacity: true)
    (lineWidth, blankWidth) = (0, 0)
  }

  private func isBlank(_ character: Character) -> Bool {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else {
      return false
    }
    return BreakRules.isBlank(scalar)
  }

  private static func add(_ piece: Piece, to pieces: inout [Piece]) {
    if let last = pieces.indices.last, pieces[last].goesOn(with: piece) {
      pieces[last].end = piece.end
      pieces[last].width += piece.width
    } else {
      pieces.append(piece)
    }
  }

  private static func join(_ right: [Piece], to left: inout [Piece]) {
    for piece in right { add(piece, to: &left) }
  }
}
