/// The part that a piece of text plays; each renderer decides how to show it.
public enum TextRole: Sendable, Hashable, CaseIterable {
  /// Running text.
  case plain
  /// A name or a title, the first thing to see.
  case strong
  /// A label or an aside, the last thing to see.
  case faint
  /// Something good.
  case positive
  /// Something bad.
  case negative
  /// Something to look at.
  case warning
  /// Something of weight that is neither good nor bad.
  case accent
  /// The letter by which one of several journeys is told from the others.
  case series
  /// An id, a path or another text that a person copies letter by letter.
  case identifier
  /// A command or a piece of a file within a sentence.
  case code
  /// The number of a source in brackets, which is told at the foot of the document.
  case footnote
}
