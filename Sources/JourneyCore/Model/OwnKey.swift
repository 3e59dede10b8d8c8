/// A key that begins with `x-`: the product never reads it, keeps it and writes it back.
public struct OwnKey: Sendable, Equatable {
  /// The key with its `x-`.
  public var name: SourceText
  /// Whatever the file holds under it.
  public var value: JSONValue

  /// Creates an own key.
  public init(name: SourceText, value: JSONValue) {
    self.name = name
    self.value = value
  }
}
