/// What a map tells about one stage of its framework.
public struct StageEntry: Sendable, Equatable {
  /// The id of the framework's stage.
  public var stage: SourceText
  /// Which time the stage is entered here, from 2 for a revisit; nothing for the first time.
  public var visit: WrittenNumber?
  /// The map's own wording of the stage's name.
  public var name: SourceText?
  /// What the customer wants to achieve here.
  public var goal: SourceText?
  /// What the customer does.
  public var actions: [SourceText] = []
  /// What the customer thinks.
  public var thoughts: [SourceText] = []
  /// What the customer feels, in words.
  public var feelings: [SourceText] = []
  /// How the customer feels, on the map's scale.
  public var emotion: WrittenNumber?
  /// The emotion as a word of the map's legend, or the question that nobody has answered yet.
  ///
  /// It is what a file writes; `emotion` then has the number that the legend gives, if any.
  public var emotionText: SourceText?
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
  /// How long the customer is in it, waiting included.
  public var takes: TimeSpan?
  /// How much of that is waiting.
  public var waits: TimeSpan?
  /// The map's own rows.
  public var lanes: [LaneTexts] = []
  /// Anything else.
  public var notes: SourceText?
  /// What the claims of the stage rest on, where they do not say it themselves.
  public var basis: ClaimBasis?
  /// Where the journey goes on from here, besides the following stage.
  public var next: [NextStage] = []
  /// Texts of the stage that it was reframed from.
  public var origin: [SourceText] = []
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates an entry that says nothing yet.
  public init(stage: SourceText) {
    self.stage = stage
  }
}
