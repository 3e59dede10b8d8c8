/// A stage to which a framework goes on from another, where that is not simply the following one.
public struct FrameworkNext: Sendable, Equatable {
  /// The id of the stage.
  public var stage: SourceText
  /// In which case.
  public var when: ReaderText?
  /// Keys of the framework's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates a way to a stage.
  public init(stage: SourceText, when: ReaderText? = nil) {
    self.stage = stage
    self.when = when
  }
}
