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
  /// How the customer feels, on the map's scale.
  public var emotion: WrittenNumber?
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
  /// Who takes care of it.
  public var owner: SourceText?
  /// What the business does behind the scenes.
  public var backstage: [SourceText] = []
  /// How the customer is passed on to the next touchpoint.
  public var handover: SourceText?
  /// The phase it belongs to, where its stage covers several.
  public var phase: Phase?
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates a touchpoint of which only the name is known.
  public init(name: SourceText) {
    self.name = name
  }
}
