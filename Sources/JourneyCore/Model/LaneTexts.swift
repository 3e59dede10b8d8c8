/// What a map tells of a stage or touchpoint in one of its own rows.
public struct LaneTexts: Sendable, Equatable {
  /// The id of the lane.
  public var lane: SourceText
  /// The texts.
  public var texts: [SourceText]

  /// Creates the cell of a lane.
  public init(lane: SourceText, texts: [SourceText]) {
    self.lane = lane
    self.texts = texts
  }
}
