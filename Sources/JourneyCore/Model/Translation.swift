/// Whose words the names in one language are: the source's, or an own translation.
public struct Translation: Sendable, Equatable {
  /// Whose words they are.
  public enum Origin: String, Sendable, CaseIterable {
    /// The authors of the framework have translated them.
    case own
    /// The one source of the framework has them.
    case source
    /// The document that was read has them, where a book is named beside it.
    case document
    /// The book has them.
    case book
  }

  /// The language, such as `en`.
  public var language: SourceText
  /// Whose words they are.
  public var origin: Origin

  /// Creates a statement about one language.
  public init(language: SourceText, origin: Origin) {
    self.language = language
    self.origin = origin
  }
}
