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
  /// What the claim rests on.
  public var basis: ClaimBasis?
  /// Whether it is known and lived with.
  public var isAccepted: Bool? {
    get { rare.first?.isAccepted }
    set { setRare { $0.isAccepted = newValue } }
  }
  /// The ids of the sources that show it.
  public var evidence: [SourceText] = []
  /// Who takes care of it.
  public var owner: SourceText?
  /// Addresses or ticket keys.
  public var links: [SourceText] {
    get { rare.first?.links ?? [] }
    set { setRare { $0.links = newValue } }
  }
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] {
    get { rare.first?.ownKeys ?? [] }
    set { setRare { $0.ownKeys = newValue } }
  }
  /// The question how much it hurts, which nobody has answered yet.
  package var severityQuestion: SourceText? {
    get { rare.first?.severityQuestion }
    set { setRare { $0.severityQuestion = newValue } }
  }

  /// What few pain points tell: one that tells none of it keeps no room for it.
  private struct Rare: Sendable, Equatable {
    var isAccepted: Bool?
    var links: [SourceText] = []
    var ownKeys: [OwnKey] = []
    var severityQuestion: SourceText?
  }

  /// One where something of it is told, else none.
  private var rare: [Rare] = []

  private mutating func setRare(_ change: (inout Rare) -> Void) {
    var values = rare.first ?? Rare()
    change(&values)
    rare = values == Rare() ? [] : [values]
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
