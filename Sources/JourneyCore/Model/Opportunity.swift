/// Something that could be done about a pain, or to make a good moment better.
public struct Opportunity: Sendable, Equatable {
  /// How far it has come.
  public enum Status: String, Sendable, CaseIterable {
    case idea, planned, doing, done
  }

  /// What could be done.
  public var text: SourceText
  /// How far it has come.
  public var status: Status?
  /// What the claim rests on.
  public var basis: ClaimBasis?
  /// What else is told: of hundreds of thousands most tell no more than the text.
  private var parts = PartsApart<Parts>()

  private struct Parts: PartsToldTogether {
    var answers: [SourceText] = []
    var owner: SourceText?
    var impact: WrittenNumber?
    var effort: WrittenNumber?
    var evidence: [SourceText] = []
    var links: [SourceText] = []
    var ownKeys: [OwnKey] = []
  }

  /// Whether it tells what could be done, how far it has come and by what claim, and nothing else.
  var isBare: Bool { !parts.isTold }

  /// The ids of the pain points that it answers.
  public var answers: [SourceText] {
    get { parts.isTold ? parts.list[0].answers : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.answers = $1 } }
    _modify { yield &parts.values.answers }
  }
  /// Who would do it.
  public var owner: SourceText? {
    get { parts.isTold ? parts.list[0].owner : nil }
    set { parts.set(newValue == nil, newValue) { $0.owner = $1 } }
  }
  /// What it would bring, 1 to 5.
  public var impact: WrittenNumber? {
    get { parts.isTold ? parts.list[0].impact : nil }
    set { parts.set(newValue == nil, newValue) { $0.impact = $1 } }
  }
  /// What it would cost, 1 to 5.
  public var effort: WrittenNumber? {
    get { parts.isTold ? parts.list[0].effort : nil }
    set { parts.set(newValue == nil, newValue) { $0.effort = $1 } }
  }
  /// The ids of the sources that speak for it.
  public var evidence: [SourceText] {
    get { parts.isTold ? parts.list[0].evidence : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.evidence = $1 } }
    _modify { yield &parts.values.evidence }
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
