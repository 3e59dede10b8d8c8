/// Something that hurts the customer.
public struct PainPoint: Sendable, Equatable {
  /// How much it hurts.
  public enum Severity: String, Sendable, CaseIterable {
    case low, medium, high
  }

  /// What hurts.
  public var text: SourceText
  /// How much.
  public var severity: Severity?
  /// What the claim rests on.
  public var basis: ClaimBasis?
  /// What else is told: of hundreds of thousands most tell no more than the text.
  private var parts = PartsApart<Parts>()

  private struct Parts: PartsToldTogether {
    var id: SourceText?
    var isAccepted: Bool?
    var evidence: [SourceText] = []
    var owner: SourceText?
    var links: [SourceText] = []
    var ownKeys: [OwnKey] = []
    var severityQuestion: SourceText?
  }

  /// Whether it tells what hurts, how much and by what claim, and nothing else.
  var isBare: Bool { !parts.isTold }

  /// The id, unique in the map, by which an opportunity names it.
  public var id: SourceText? {
    get { parts.isTold ? parts.list[0].id : nil }
    set { parts.set(newValue == nil, newValue) { $0.id = $1 } }
  }
  /// Whether it is known and lived with.
  public var isAccepted: Bool? {
    get { parts.isTold ? parts.list[0].isAccepted : nil }
    set { parts.set(newValue == nil, newValue) { $0.isAccepted = $1 } }
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
  /// Addresses or ticket keys.
  public var links: [SourceText] {
    get { parts.isTold ? parts.list[0].links : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.links = $1 } }
    _modify { yield &parts.values.links }
  }
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] {
    get { parts.isTold ? parts.list[0].ownKeys : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.ownKeys = $1 } }
    _modify { yield &parts.values.ownKeys }
  }
  /// The question how much it hurts, which nobody has answered yet.
  package var severityQuestion: SourceText? {
    get { parts.isTold ? parts.list[0].severityQuestion : nil }
    set { parts.set(newValue == nil, newValue) { $0.severityQuestion = $1 } }
  }

  /// Creates a pain point of which only the text is known.
  public init(text: SourceText) {
    self.text = text
  }
}

extension PainPoint {
  /// Whether it asks for an opportunity: it says something, and nobody has accepted it.
  var needsAnswer: Bool {
    isAccepted != true && text.isStatement
  }

  /// Whether a source backs it: its own, or one of the place where it stands.
  func isBacked(byPlace placeHasSource: Bool) -> Bool { placeHasSource || !evidence.isEmpty }
}

extension PainPoint.Severity {
  /// How severe it is: 1 low, 2 medium, 3 high.
  var rank: Int {
    switch self {
    case .low: 1
    case .medium: 2
    case .high: 3
    }
  }
}
