// Renderers/Terminal: a document as lines of a terminal, of any width, with colours or without.

/// Draws documents for a terminal, as text in which every line fits the width.
///
/// A line of code alone may be wider, as it is never wrapped. Colour adds escape sequences and
/// nothing else: without them the bytes are the same. `DocumentLines` says which block stands where;
/// the other files of this folder lay out one block each into one list of lines (`TerminalLines`).
public struct TerminalRenderer: DocumentRenderer, Hashable {
  /// The narrowest width that is drawn for; terminals that are narrower wrap by themselves.
  public static let narrowest = 20
  /// The widest that running text gets; beyond it lines are hard to follow.
  static let measure = 100

  /// The width of the terminal, in columns.
  public let width: Int
  /// Whether roles are shown by colours and weights.
  public let isColored: Bool
  /// The language of the numbers that a renderer writes.
  public let language: Language

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - width: The width of the terminal in columns; less than 20 counts as 20.
  ///   - isColored: Whether roles are shown by colours and weights.
  ///   - language: The language of numbers.
  public init(width: Int, isColored: Bool, language: Language) {
    self.width = max(width, Self.narrowest)
    self.isColored = isColored
    self.language = language
  }

  /// Draws a document as the bytes of its UTF-8 text, as they go to a terminal or a file.
  ///
  /// - Parameter document: Any document; its texts may hold anything.
  /// - Returns: Lines of at most `width` columns without trailing blanks, each with its newline.
  public func bytes(_ document: Document) -> [UInt8] {
    var output = TextBuffer(capacity: 4096)
    DocumentLines(document, width: width, language: language).forEachPart { lines in
      for line in lines.lines {
        write(line, of: lines, to: &output)
        output.append("\n")
      }
    }
    return output.finish()
  }

  /// Writes one line; blanks wait until something follows them, so none is left at the end.
  private func write(
    _ line: TerminalLines.Line, of lines: TerminalLines, to output: inout TextBuffer
  ) {
    let bytes = lines.text.room.span
    var open: String?
    var blanks = 0
    for index in line.runs {
      let run = lines.runs[index]
      blanks += run.blanks
      // Bytes, not characters: a blank may be the end of a cluster that must stay.
      var end = run.end
      while end > run.start, bytes[end - 1] == 0x20 { end -= 1 }
      guard end > run.start else {
        blanks += run.end - run.start
        continue
      }
      let start = isColored ? TerminalStyle.start(of: run.role) : nil
      if start != open, open != nil { output.write(TerminalStyle.end) }
      output.append(blanks: blanks)
      if start != open, let start { output.write(start) }
      output.append(bytes.extracting(run.start..<end))
      open = start
      blanks = run.end - end
    }
    if open != nil { output.write(TerminalStyle.end) }
  }
}
