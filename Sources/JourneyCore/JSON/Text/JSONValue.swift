// JSON/Text: JSON that is written: values, layout, and streams that hold one line at a time.

/// Any JSON value, in the order of its file; for what the product keeps without reading it.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number as written.
  case number(SourceText)
  case string(SourceText)
  case array([JSONValue])
  case object([Member])

  /// A key and its value.
  public struct Member: Sendable, Equatable {
    /// The key.
    public let key: SourceText
    /// The value.
    public let value: JSONValue

    /// Creates a member.
    public init(key: SourceText, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}
