/// Something that could be done about a pain, or to make a good moment better.
public struct Opportunity: Sendable, Equatable {
  /// How far it has come.
  public enum Status: String, Sendable, CaseIterable {
    case idea, planned, doing, done
  }

  /// What could be done.
  public var text: SourceText
  /// The ids of the pain points that it answers.
  public var answers: [SourceText] = []
  /// Who would do it.
  public var owner: SourceText?
  /// What it would bring, 1 to 5.
  public var impact: WrittenNumber?
  /// What it would cost, 1 to 5.
  public var effort: WrittenNumber?
  /// How far it has come.
  public var status: Status?
  /// What the claim rests on.
  public var basis: ClaimBasis?
  /// The ids of the sources that speak for it.
  public var evidence: [SourceText] = []
  /// Addresses or ticket keys.
  public var links: [SourceText] = []
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates an opportunity of which only the text is known.
  public init(text: SourceText) {
    self.text = text
  }
}

extension Opportunity.Status {
  /// How far an opportunity has come: 0 idea, 1 planned, 2 being done, 3 done.
  ///
  /// One without a status is an idea, for every command.
  static func rank(of status: Opportunity.Status?) -> Int {
    switch status {
    case .idea, nil: 0
    case .planned: 1
    case .doing: 2
    case .done: 3
    }
  }
}
