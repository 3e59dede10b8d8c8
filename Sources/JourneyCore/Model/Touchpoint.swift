/// One point where customer and business meet, in a stage, through a channel.
public struct Touchpoint: Sendable, Equatable {
  /// Who makes the contact.
  public enum Initiator: String, Sendable, CaseIterable {
    case customer, business
  }

  /// The id, unique in the map.
  public var id: SourceText?
  /// What happens.
  public var name: SourceText
  /// The id of the channel.
  public var channel: SourceText?
  /// Online or offline; needed only where the channel is not a known one.
  public var mode: ChannelMode?
  /// Who makes the contact.
  public var initiator: Initiator?
  /// Who takes part.
  public var actors: [SourceText] = []
  /// What happens, in a few sentences.
  public var description: SourceText?
  /// The id of the touchpoint of the same stage to which this one is an alternative.
  public var insteadOf: SourceText?
  /// The id of the touchpoint of the same stage that runs at the same time.
  public var alongside: SourceText?
  /// How the customer feels, on the map's scale.
  public var emotion: WrittenNumber?
  /// The emotion as a word of the map's legend, or the question that nobody has answered yet.
  ///
  /// It is what a file writes; `emotion` then has the number that the legend gives, if any.
  public var emotionText: SourceText?
  /// Whether the relation turns on it.
  public var isMomentOfTruth: Bool?
  /// What hurts.
  public var painPoints: [PainPoint] = []
  /// What could be done.
  public var opportunities: [Opportunity] = []
  /// What is measured.
  public var metrics: [Metric] = []
  /// The ids of the sources that show it.
  public var evidence: [SourceText] = []
  /// What its claims rest on, where they do not say it themselves.
  public var basis: ClaimBasis?
  /// Who takes care of it.
  public var owner: SourceText?
  /// What the business does behind the scenes.
  public var backstage: [SourceText] = []
  /// How the customer is passed on to the next touchpoint.
  public var handover: SourceText?
  /// The phase it belongs to, where its stage covers several.
  public var phase: Phase?
  /// How long it takes, waiting included.
  public var takes: TimeSpan?
  /// How much of that is waiting.
  public var waits: TimeSpan?
  /// The map's own rows.
  public var lanes: [LaneTexts] = []
  /// Addresses or ticket keys.
  public var links: [SourceText] = []
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates a touchpoint of which only the name is known.
  public init(name: SourceText) {
    self.name = name
  }
}
