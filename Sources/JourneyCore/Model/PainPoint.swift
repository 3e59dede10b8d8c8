/// Something that hurts the customer.
public struct PainPoint: Sendable, Equatable {
  /// How much it hurts.
  public enum Severity: String, Sendable, CaseIterable {
    case low, medium, high
  }

  /// The id, unique in the map, by which an opportunity names it.
  public var id: SourceText?
  /// What hurts.
  public var text: SourceText
  /// How much.
  public var severity: Severity?
  /// The question how much, which nobody has answered yet.
  package var severityQuestion: SourceText?
  /// What the claim rests on.
  public var basis: ClaimBasis?
  /// Whether it is known and lived with.
  public var isAccepted: Bool?
  /// The ids of the sources that show it.
  public var evidence: [SourceText] = []
  /// Who takes care of it.
  public var owner: SourceText?
  /// Addresses or ticket keys.
  public var links: [SourceText] = []
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

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
