/// A question that helps to fill in a stage of a map.
public struct FrameworkQuestion: Sendable, Equatable {
  /// The key of a stage entry under which the answer belongs; `notes` where none is named.
  public var key: SourceText?
  /// The question.
  public var text: ReaderText
  /// Keys of the framework's authors, beside `key`.
  public var ownKeys: [OwnKey] = []

  /// Creates a question.
  public init(_ text: ReaderText, key: SourceText? = nil) {
    self.text = text
    self.key = key
  }
}
