/// What happens in a stage of a framework, and who acts: an activity or a touchpoint.
public struct FrameworkActivity: Sendable, Equatable {
  /// What happens.
  public var text: ReaderText
  /// Who acts, where the source says it.
  public var by: Touchpoint.Initiator?
  /// Keys of the framework's authors, beside `by`.
  public var ownKeys: [OwnKey] = []

  /// Creates an activity.
  public init(_ text: ReaderText, by: Touchpoint.Initiator? = nil) {
    self.text = text
    self.by = by
  }
}
