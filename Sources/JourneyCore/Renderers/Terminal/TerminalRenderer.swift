// Renderers/Terminal: a document as lines of a terminal, of any width, with colours or without.

/// Draws documents for a terminal, as text in which every line fits the width.
///
/// A line of code alone may be wider, as it is never wrapped. Colour adds escape sequences and
/// nothing else: without them the bytes are the same. `DocumentLines` says which block stands where;
/// the other files of this folder lay out one block each as lines of pieces (`TextLine`).
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
    var output: [UInt8] = []
    DocumentLines(document, width: width, language: language).forEachLine { line in
      write(line, to: &output)
      output.append(0x0A)
    }
    return output
  }

  /// Writes one line; blanks wait until something follows them, so none is left at the end.
  private func write(_ line: TextLine, to output: inout [UInt8]) {
    var open: String?
    var blanks = 0
    for run in line.runs {
      // Bytes, not characters: a blank may be the end of a cluster that must stay.
      var text = run.text.utf8
      var following = run.blanks
      while text.last == 0x20 {
        text.removeLast()
        following += 1
      }
      guard !text.isEmpty else {
        blanks += following
        continue
      }
      let start = isColored ? TerminalStyle.start(of: run.role) : nil
      if start != open, open != nil { output.append(contentsOf: TerminalStyle.end.utf8) }
      for _ in 0..<blanks { output.append(0x20) }
      if start != open, let start { output.append(contentsOf: start.utf8) }
      // The bytes of a whole string are copied at once, those of a part of one each by itself.
      output.append(contentsOf: String(Substring(text)).utf8)
      open = start
      blanks = following
    }
    if open != nil { output.append(contentsOf: TerminalStyle.end.utf8) }
  }
}
