/// Whether the names in one language are the source's words or an own translation.
public struct Translation: Sendable, Equatable {
  /// Whose words they are.
  public enum Origin: String, Sendable, CaseIterable {
    case own, source
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
