/// One point where customer and business meet, in a stage, through a channel.
public struct Touchpoint: Sendable, Equatable {
  /// Who makes the contact.
  public enum Initiator: String, Sendable, CaseIterable {
    case customer, business
  }

  // Small values stand side by side, so that together they take no more room than one reference.

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
  /// Whether the relation turns on it.
  public var isMomentOfTruth: Bool?
  /// What its claims rest on, where they do not say it themselves.
  public var basis: ClaimBasis?
  /// The phase it belongs to, where its stage covers several.
  public var phase: Phase?
  /// Who takes part.
  public var actors: [SourceText] = []
  /// What happens, in a few sentences.
  public var description: SourceText?
  /// How the customer feels, on the map's scale.
  public var emotion: WrittenNumber?
  /// What hurts.
  public var painPoints: [PainPoint] = []
  /// What could be done.
  public var opportunities: [Opportunity] = []
  /// What is measured.
  public var metrics: [Metric] = []
  /// The ids of the sources that show it.
  public var evidence: [SourceText] = []
  /// Who takes care of it.
  public var owner: SourceText?
  /// How the customer is passed on to the next touchpoint.
  public var handover: SourceText?
  /// What few touchpoints tell.
  private var rare = RareTouchpointParts()

  /// Creates a touchpoint of which only the name is known.
  public init(name: SourceText) {
    self.name = name
  }
}

extension Touchpoint {
  /// The id of the touchpoint of the same stage to which this one is an alternative.
  public var insteadOf: SourceText? {
    get { rare.isTold ? rare.list[0].insteadOf : nil }
    set { rare.set(newValue == nil, newValue) { $0.insteadOf = $1 } }
  }

  /// The id of the touchpoint of the same stage that runs at the same time.
  public var alongside: SourceText? {
    get { rare.isTold ? rare.list[0].alongside : nil }
    set { rare.set(newValue == nil, newValue) { $0.alongside = $1 } }
  }

  /// The emotion as a word of the map's legend, or the question that nobody has answered yet.
  ///
  /// It is what a file writes; `emotion` then has the number that the legend gives, if any.
  public var emotionText: SourceText? {
    get { rare.isTold ? rare.list[0].emotionText : nil }
    set { rare.set(newValue == nil, newValue) { $0.emotionText = $1 } }
  }

  /// The question whether it is a moment of truth, which nobody has answered yet.
  package var momentQuestion: SourceText? {
    get { rare.isTold ? rare.list[0].momentQuestion : nil }
    set { rare.set(newValue == nil, newValue) { $0.momentQuestion = $1 } }
  }

  /// What the business does behind the scenes.
  public var backstage: [SourceText] {
    get { rare.isTold ? rare.list[0].backstage : [] }
    set { rare.set(newValue.isEmpty, newValue) { $0.backstage = $1 } }
    _modify { yield &rare.values.backstage }
  }

  /// How long it takes, waiting included.
  public var takes: TimeSpan? {
    get { rare.isTold ? rare.list[0].takes : nil }
    set { rare.set(newValue == nil, newValue) { $0.takes = $1 } }
  }

  /// How much of that is waiting.
  public var waits: TimeSpan? {
    get { rare.isTold ? rare.list[0].waits : nil }
    set { rare.set(newValue == nil, newValue) { $0.waits = $1 } }
  }

  /// The map's own rows.
  public var lanes: [LaneTexts] {
    get { rare.isTold ? rare.list[0].lanes : [] }
    set { rare.set(newValue.isEmpty, newValue) { $0.lanes = $1 } }
    _modify { yield &rare.values.lanes }
  }

  /// Addresses or ticket keys.
  public var links: [SourceText] {
    get { rare.isTold ? rare.list[0].links : [] }
    set { rare.set(newValue.isEmpty, newValue) { $0.links = $1 } }
    _modify { yield &rare.values.links }
  }

  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] {
    get { rare.isTold ? rare.list[0].ownKeys : [] }
    set { rare.set(newValue.isEmpty, newValue) { $0.ownKeys = $1 } }
    _modify { yield &rare.values.ownKeys }
  }
}
