/// One point where customer and business meet, in a stage, through a channel.
public struct Touchpoint: Sendable, Equatable {
  /// Who makes the contact.
  public enum Initiator: String, Sendable, CaseIterable {
    case customer, business
  }

  // A map may have hundreds of thousands of touchpoints of which little is told. What most of them
  // tell stands here, the rest apart; small values stand side by side.

  /// What happens.
  public var name: SourceText
  /// The id of the channel.
  public var channel: SourceText?
  /// How the customer feels; its bytes end so that the small values find room behind them.
  private var feeling: Double?
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
  /// What many touchpoints tell.
  private(set) var parts = PartsApart<TouchpointParts>()

  /// Creates a touchpoint of which only the name is known.
  public init(name: SourceText) {
    self.name = name
  }

  /// Creates a touchpoint at once; others may share the place of what many of them tell.
  init(
    name: SourceText, channel: SourceText? = nil, emotion: WrittenNumber? = nil,
    _ parts: PartsApart<TouchpointParts>
  ) {
    self.name = name
    self.channel = channel
    self.parts = parts
    feeling = emotion?.value
    if let literal = emotion?.unusual {
      self.parts.set(false, literal) { $0.emotionWriting.literal = $1 }
    }
  }
}

extension Touchpoint {
  /// Whether nothing but its name and its channel is told.
  var tellsOnlyItsContact: Bool {
    !parts.isTold && feeling == nil && mode == nil && initiator == nil && isMomentOfTruth == nil
      && basis == nil && phase == nil
  }

  /// How the customer feels, on the map's scale.
  public var emotion: WrittenNumber? {
    @inline(__always)
    get {
      guard let feeling else { return nil }
      return WrittenNumber(
        value: feeling, literal: parts.isTold ? parts.list[0].emotionWriting.literal : nil)
    }
    set {
      feeling = newValue?.value
      let literal = newValue?.unusual
      // What is shared would be copied.
      if literal == nil, parts.isTold, parts.list[0].emotionWriting.literal == nil { return }
      parts.set(literal == nil, literal) { $0.emotionWriting.literal = $1 }
    }
  }

  /// The id, unique in the map.
  public var id: SourceText? {
    get { parts.isTold ? parts.list[0].id : nil }
    set { parts.set(newValue == nil, newValue) { $0.id = $1 } }
  }

  /// Who takes part.
  public var actors: [SourceText] {
    get { parts.isTold ? parts.list[0].actors : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.actors = $1 } }
    _modify { yield &parts.values.actors }
  }

  /// What happens, in a few sentences.
  public var description: SourceText? {
    get { parts.isTold ? parts.list[0].description : nil }
    set { parts.set(newValue == nil, newValue) { $0.description = $1 } }
  }

  /// What hurts.
  public var painPoints: [PainPoint] {
    get { parts.isTold ? parts.list[0].painPoints : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.painPoints = $1 } }
    _modify { yield &parts.values.painPoints }
  }

  /// What could be done.
  public var opportunities: [Opportunity] {
    get { parts.isTold ? parts.list[0].opportunities : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.opportunities = $1 } }
    _modify { yield &parts.values.opportunities }
  }

  /// What is measured.
  public var metrics: [Metric] {
    get { parts.isTold ? parts.list[0].metrics : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.metrics = $1 } }
    _modify { yield &parts.values.metrics }
  }

  /// The ids of the sources that show it.
  public var evidence: [SourceText] {
    get { parts.isTold ? parts.list[0].evidence : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.evidence = $1 } }
    _modify { yield &parts.values.evidence }
  }

  /// Who takes care of it.
  public var owner: SourceText? {
    get { parts.isTold ? parts.list[0].owner : nil }
    set { parts.set(newValue == nil, newValue) { $0.owner = $1 } }
  }

  /// How the customer is passed on to the next touchpoint.
  public var handover: SourceText? {
    get { parts.isTold ? parts.list[0].handover : nil }
    set { parts.set(newValue == nil, newValue) { $0.handover = $1 } }
  }

  /// The id of the touchpoint of the same stage to which this one is an alternative.
  public var insteadOf: SourceText? {
    get { tellsRare ? parts.list[0].rare.list[0].insteadOf : nil }
    set { setRare(newValue == nil, newValue) { $0.insteadOf = $1 } }
  }

  /// The id of the touchpoint of the same stage that runs at the same time.
  public var alongside: SourceText? {
    get { tellsRare ? parts.list[0].rare.list[0].alongside : nil }
    set { setRare(newValue == nil, newValue) { $0.alongside = $1 } }
  }

  /// The emotion as a word of the map's legend, or the question that nobody has answered yet.
  ///
  /// It is what a file writes; `emotion` then has the number that the legend gives, if any.
  public var emotionText: SourceText? {
    get { tellsRare ? parts.list[0].rare.list[0].emotionText : nil }
    set { setRare(newValue == nil, newValue) { $0.emotionText = $1 } }
  }

  /// The question whether it is a moment of truth, which nobody has answered yet.
  package var momentQuestion: SourceText? {
    get { tellsRare ? parts.list[0].rare.list[0].momentQuestion : nil }
    set { setRare(newValue == nil, newValue) { $0.momentQuestion = $1 } }
  }

  /// What the business does behind the scenes.
  public var backstage: [SourceText] {
    get { tellsRare ? parts.list[0].rare.list[0].backstage : [] }
    set { setRare(newValue.isEmpty, newValue) { $0.backstage = $1 } }
    _modify { yield &parts.values.rare.values.backstage }
  }

  /// How long it takes, waiting included.
  public var takes: TimeSpan? {
    get { tellsRare ? parts.list[0].rare.list[0].takes : nil }
    set { setRare(newValue == nil, newValue) { $0.takes = $1 } }
  }

  /// How much of that is waiting.
  public var waits: TimeSpan? {
    get { tellsRare ? parts.list[0].rare.list[0].waits : nil }
    set { setRare(newValue == nil, newValue) { $0.waits = $1 } }
  }

  /// The map's own rows.
  public var lanes: [LaneTexts] {
    get { tellsRare ? parts.list[0].rare.list[0].lanes : [] }
    set { setRare(newValue.isEmpty, newValue) { $0.lanes = $1 } }
    _modify { yield &parts.values.rare.values.lanes }
  }

  /// Addresses or ticket keys.
  public var links: [SourceText] {
    get { tellsRare ? parts.list[0].rare.list[0].links : [] }
    set { setRare(newValue.isEmpty, newValue) { $0.links = $1 } }
    _modify { yield &parts.values.rare.values.links }
  }

  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] {
    get { tellsRare ? parts.list[0].rare.list[0].ownKeys : [] }
    set { setRare(newValue.isEmpty, newValue) { $0.ownKeys = $1 } }
    _modify { yield &parts.values.rare.values.ownKeys }
  }

  /// Whether it tells something that few tell; asked where it stands, as a part that is handed over
  /// is copied.
  @inline(__always)
  private var tellsRare: Bool {
    parts.isTold ? parts.list[0].rare.isTold : false
  }

  /// Changes a value that few tell, unless it says nothing and nothing was told.
  @inline(__always)
  private mutating func setRare<Value>(
    _ isNothing: Bool, _ value: Value, _ change: (inout RareTouchpointParts, Value) -> Void
  ) {
    if isNothing, !tellsRare { return }
    change(&parts.values.rare.values, value)
  }
}
