/// A piece of a file that a reader may copy.
public struct DocumentCode: Sendable, Hashable {
  /// The lines, parted by line feeds, as they stand in the file.
  public var text: String
  /// The name of the language in which it is written, such as `json`, if it has one.
  public var language: String?

  /// Creates a piece of code.
  public init(_ text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }
}
