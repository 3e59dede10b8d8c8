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
  private var last: Unicode.Scalar?

  init(width: Double) { self.width = max(width, 1) }

  mutating func append(_ text: String, _ role: TextRole, _ face: TextFace) {
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
        if let last, BreakRules.mayBreak(between: last, and: first) || isBehindHyphen(first) {
          endWord()
        }
        if wordWidth + size > width, !word.isEmpty { breakWord() }
        Self.add(character, role, face, size, to: &word)
        wordWidth += size
      }
      last = isBlank(character) ? nil : first
    }
  }

  mutating func finished() -> [[TextLines.Run]] {
    endWord()
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Whether a word such as "post-purchase" goes on: numbers, dates and options stay whole.
  private func isBehindHyphen(_ next: Unicode.Scalar) -> Bool {
    guard last == "-", next.properties.isAlphabetic, let run = word.last else { return false }
    return run.text.dropLast().last?.isLetter == true
  }

  /// Puts the word on the line, or on the next one if there is no room.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if !line.isEmpty, lineWidth + blankWidth + wordWidth > width { endLine() }
    if !line.isEmpty {
      line = Self.joined(line, blanks)
      lineWidth += blankWidth
    }
    line = Self.joined(line, word)
    lineWidth += wordWidth
    (word, wordWidth, blanks, blankWidth) = ([], 0, [], 0)
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

  private static func joined(
    _ left: [TextLines.Run], _ right: [TextLines.Run]
  ) -> [TextLines.Run] {
    guard let end = left.last, let begin = right.first, end.role == begin.role,
      end.face == begin.face
    else { return left + right }
    var joined = left
    joined[joined.count - 1].text += begin.text
    joined[joined.count - 1].width += begin.width
    return joined + right.dropFirst()
  }
}
