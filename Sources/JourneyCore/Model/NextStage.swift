/// A stage to which the journey goes on from another, where that is not simply the following one.
public struct NextStage: Sendable, Equatable {
  /// The id of the stage.
  public var stage: SourceText
  /// In which case the customer goes there.
  public var when: SourceText?
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates a way to a stage.
  public init(stage: SourceText, when: SourceText? = nil) {
    self.stage = stage
    self.when = when
  }
}
