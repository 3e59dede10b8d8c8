/// One line of a journey as Mermaid's lexer parts it.
struct MermaidStatement {
  /// What the lexer makes of the line.
  enum Kind {
    /// The word `journey`.
    case header
    /// `title` and a text.
    case title
    /// `section` and a text.
    case section
    /// A name, a colon and data.
    case task
    /// A name without data, which Mermaid refuses.
    case nameAlone
    /// Data without a name, which Mermaid refuses.
    case dataAlone
    /// The title that a screen reader speaks.
    case accessibleTitle
    /// The description that a screen reader speaks.
    case accessibleDescription
    /// A line that begins with `%%`.
    case comment
    /// A line that begins with one `%` or with `#`.
    case doubtfulComment
    /// A line that vanishes because `%%` stands behind its first character.
    case vanishing
  }

  /// What ends the part of the line that Mermaid reads.
  enum End {
    /// The end of the line.
    case line
    /// A number sign, behind which all is a comment.
    case comment
    /// A semicolon, which Mermaid refuses.
    case semicolon
    /// A colon where the rule knows none, which Mermaid refuses.
    case colon
  }

  /// What it is.
  var kind: Kind
  /// The line from its first character to its end.
  var line: Range<Int>
  /// The text of a title, a section or a description, the name of a task; blanks included.
  var text: Range<Int>
  /// What stands behind the colon of a task.
  var data: Range<Int>
  /// What ended the reading.
  var end: End = .line
  /// Where the reading ended; what stands from there to the end of the line is not read.
  var stop: Int
  /// Whether the text stands on a later line, because nothing stood beside the keyword.
  var swallowsLine = false
  /// Whether the text may hold entities or line breaks to decode.
  var isMarked = false
}
