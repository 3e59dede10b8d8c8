/// One pass over the bytes of a text of plain letters in one face, which nearly all texts are.
///
/// It breaks as `TextLines` does for any text, but measures in whole steps and makes strings of whole
/// lines alone; a text of one line stays the string that it is.
struct PlainLines {
  private let text: String
  private let role: TextRole
  private let measure: TextMeasure
  /// The room of a line, in steps.
  private let room: Double
  /// The lines that are done.
  private(set) var lines: [[TextLines.Run]] = []
  // The line so far, by its bytes; what is empty begins where it ends.
  private var lineStart = 0
  private var lineEnd = 0
  private var lineSteps = 0
  /// What follows the last place where the line may end.
  private var wordStart = 0
  private var wordSteps = 0
  /// The blanks between the line and the word.
  private var blankSteps = 0

  /// Breaks a text, unless it has other letters or something hides in it.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - role: The role of all of it.
  ///   - face: Its size and cut.
  ///   - width: The room, in px.
  init?(_ text: String, _ role: TextRole, _ face: TextFace, width: Double) {
    self.text = text
    self.role = role
    measure = TextMeasure(face)
    // A room that was measured holds what it was measured for, whatever was rounded on the way.
    room = max(width, 1) / measure.scale + 1e-6
    guard breakLines() else { return nil }
  }

  private mutating func breakLines() -> Bool {
    let text = text
    let bytes = text.utf8.span
    var index = 0
    var last: Unicode.Scalar = " "
    var beforeLast = last
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") {
        endWord(at: index)
        blankSteps += measure.steps(ofASCII: byte)
        index += 1
        wordStart = index
        last = " "
        continue
      }
      var count = 1
      let steps: Int
      let scalar: Unicode.Scalar
      if byte < 0x7F {
        if byte < 0x20 {
          guard byte == 0x0A else { return false }
          endWord(at: index)
          endLine()
          index += 1
          wordStart = index
          last = " "
          continue
        }
        scalar = Unicode.Scalar(byte)
        steps = measure.steps(ofASCII: byte)
      } else {
        (scalar, count) = PlainLetters.scalar(bytes, index)
        guard PlainLetters.isPlain(scalar.value) else { return false }
        steps = measure.steps(of: scalar)
      }
      if index > wordStart {
        if last == "-", index - wordStart > 3, scalar.properties.isAlphabetic,
          beforeLast.properties.isAlphabetic, !isNameWhole(bytes, from: index)
        {
          endWord(at: index)
        } else if Double(wordSteps + steps) > room {
          breakWord(at: index)
        }
      }
      wordSteps += steps
      beforeLast = last
      last = scalar
      index += count
    }
    endWord(at: index)
    if lineEnd > lineStart { endLine() }
    return true
  }

  /// Whether the word is the name of a file that fits on a line of its own.
  private func isNameWhole(_ bytes: Span<UInt8>, from index: Int) -> Bool {
    guard let end = FileNameWord.end(bytes, from: index) else { return false }
    return Double(wordSteps + measure.steps(of: bytes, in: index..<end)) <= room
  }

  /// Puts the word on the line, or on the next one if there is no room.
  private mutating func endWord(at index: Int) {
    guard index > wordStart else { return }
    if lineEnd > lineStart, Double(lineSteps + blankSteps + wordSteps) > room { endLine() }
    if lineEnd > lineStart { lineSteps += blankSteps } else { lineStart = wordStart }
    lineSteps += wordSteps
    lineEnd = index
    wordStart = index
    (wordSteps, blankSteps) = (0, 0)
  }

  /// Ends a line in a word that has no room on any.
  private mutating func breakWord(at index: Int) {
    if lineEnd > lineStart { endLine() }
    add(wordStart, index, wordSteps)
    wordStart = index
    wordSteps = 0
  }

  private mutating func endLine() {
    if lineEnd > lineStart { add(lineStart, lineEnd, lineSteps) } else { lines.append([]) }
    lineStart = lineEnd
    (lineSteps, blankSteps) = (0, 0)
  }

  private mutating func add(_ start: Int, _ end: Int, _ steps: Int) {
    let bytes = text.utf8
    let line =
      start == 0 && end == bytes.count
      ? text
      : String(
        text[
          bytes.index(
            bytes.startIndex, offsetBy: start)..<bytes.index(
              bytes.startIndex, offsetBy: end)])
    lines.append([
      TextLines.Run(
        text: line, role: role, face: measure.face, width: Double(steps) * measure.scale)
    ])
  }
}
