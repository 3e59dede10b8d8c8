/// What a map tells about one stage of its framework.
public struct StageEntry: Sendable, Equatable {
  /// What a map tells about the stage in one of its own rows.
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

  /// The id of the framework's stage.
  public var stage: SourceText
  /// The map's own wording of the stage's name.
  public var name: SourceText?
  /// What the customer wants to reach here.
  public var goal: SourceText?
  /// What the customer does.
  public var actions: [SourceText] = []
  /// What the customer thinks.
  public var thoughts: [SourceText] = []
  /// What the customer feels, in words.
  public var feelings: [SourceText] = []
  /// How the customer feels, on the map's scale.
  public var emotion: WrittenNumber?
  /// Where customer and business meet.
  public var touchpoints: [Touchpoint] = []
  /// What hurts in the whole stage.
  public var painPoints: [PainPoint] = []
  /// What could be done for the whole stage.
  public var opportunities: [Opportunity] = []
  /// What is measured for the whole stage.
  public var metrics: [Metric] = []
  /// Who takes care of the stage.
  public var owner: SourceText?
  /// What the business does behind the scenes.
  public var backstage: [SourceText] = []
  /// How long the stage lasts, in words.
  public var duration: SourceText?
  /// The map's own rows.
  public var lanes: [LaneTexts] = []
  /// Anything else.
  public var notes: SourceText?
  /// Texts of the stage that it was reframed from.
  public var origin: [SourceText] = []
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates an entry that says nothing yet.
  public init(stage: SourceText) {
    self.stage = stage
  }
}
