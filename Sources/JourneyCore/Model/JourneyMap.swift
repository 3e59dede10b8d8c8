// Model: maps and frameworks as plain values. They hold no places of files; texts point into the
// file that they came from.

/// One persona in one scenario, told through the stages of one framework.
public struct JourneyMap: Sendable, Equatable {
  /// What kind of journey a map tells; rules look at it.
  public enum Kind: String, Sendable, CaseIterable {
    /// Somebody buys and uses something.
    case journey
    /// Nothing is bought: care, a public service, employees, the use of a product.
    case experience
    /// A service blueprint: what the business does before and behind the line of visibility.
    case blueprint
    /// A day in somebody's life.
    case dayInTheLife = "day-in-the-life"

    /// Whether nothing need be bought in it, so that nothing lies before or after a purchase.
    var hasNoPurchase: Bool { self == .experience || self == .dayInTheLife }

    /// The words for people.
    public var label: LocalizedText {
      switch self {
      case .journey: LocalizedText(vi: "hành trình khách hàng", en: "customer journey")
      case .experience: LocalizedText(vi: "hành trình trải nghiệm", en: "experience map")
      case .blueprint: LocalizedText(vi: "bản thiết kế dịch vụ", en: "service blueprint")
      case .dayInTheLife: LocalizedText(vi: "một ngày của khách hàng", en: "day in the life")
      }
    }
  }

  /// Whether a map tells what is or what should be.
  public enum State: String, Sendable, CaseIterable {
    case current, future

    /// The words for people.
    public var label: LocalizedText {
      switch self {
      case .current: LocalizedText(vi: "hiện trạng", en: "current state")
      case .future: LocalizedText(vi: "tương lai mong muốn", en: "future state")
      }
    }
  }

  /// What a map rests on.
  public enum Basis: String, Sendable, CaseIterable {
    case research, assumption

    /// The words for people.
    public var label: LocalizedText {
      switch self {
      case .research: LocalizedText(vi: "dựa trên nghiên cứu", en: "based on research")
      case .assumption: LocalizedText(vi: "giả định", en: "assumption")
      }
    }
  }

  /// The framework through which a map is told.
  public enum FrameworkReference: Sendable, Equatable {
    /// The id of a built-in framework.
    case id(SourceText)
    /// The path of a framework file, relative to the map.
    case path(SourceText)
    /// A framework within the map.
    case inline(Framework)
  }

  /// A row that the map's authors add to every stage.
  public struct Lane: Sendable, Equatable {
    /// The id that stage entries use.
    public var id: SourceText
    /// What it is called.
    public var name: SourceText
    /// The name of the dividing line below the row, such as `line of visibility`.
    public var line: SourceText?
    /// Keys of the map's authors.
    public var ownKeys: [OwnKey] = []

    /// Creates a row.
    public init(id: SourceText, name: SourceText) {
      self.id = id
      self.name = name
    }
  }

  /// A rule that the map's authors have turned off.
  public struct DisabledRule: Sendable, Equatable {
    /// The id of the rule.
    public var rule: SourceText
    /// Why.
    public var reason: SourceText?
    /// Keys of the map's authors.
    public var ownKeys: [OwnKey] = []

    /// Creates an exception.
    public init(rule: SourceText, reason: SourceText?) {
      self.rule = rule
      self.reason = reason
    }
  }

  /// The version in which files of JSON are written.
  package static let currentFormatVersion: WrittenNumber = 1

  /// What it tells: a list of one, which is copied when it is changed in one of two places.
  private var content: [Content]

  /// Creates a map that tells nothing yet.
  public init(title: SourceText, framework: FrameworkReference) {
    content = [Content(title: title, framework: framework)]
  }

  /// The scale of its emotions.
  public var emotionScale: EmotionScale { declaredScale ?? .standard }

  /// What kind of journey it tells.
  public var kind: Kind { declaredKind ?? .journey }
}

extension JourneyMap {
  /// The schema that an editor uses.
  public var schema: SourceText? {
    get { content[0].schema }
    _modify { yield &content[0].schema }
  }

  /// The version of the file format, 1.
  public var formatVersion: WrittenNumber? {
    get { content[0].formatVersion }
    _modify { yield &content[0].formatVersion }
  }

  /// What the map is called.
  public var title: SourceText {
    get { content[0].title }
    _modify { yield &content[0].title }
  }

  /// What it is about, in a few sentences.
  public var description: SourceText? {
    get { content[0].description }
    _modify { yield &content[0].description }
  }

  /// The language of its texts (BCP 47).
  public var language: SourceText? {
    get { content[0].language }
    _modify { yield &content[0].language }
  }

  /// The framework through which it is told.
  public var framework: FrameworkReference {
    get { content[0].framework }
    _modify { yield &content[0].framework }
  }

  /// What kind of journey it tells, where it says so.
  public var declaredKind: Kind? {
    get { content[0].declaredKind }
    _modify { yield &content[0].declaredKind }
  }

  /// Whether it tells what is or what should be.
  public var state: State? {
    get { content[0].state }
    _modify { yield &content[0].state }
  }

  /// What it rests on.
  public var basis: Basis? {
    get { content[0].basis }
    _modify { yield &content[0].basis }
  }

  /// Whose journey it is.
  public var persona: Persona? {
    get { content[0].persona }
    _modify { yield &content[0].persona }
  }

  /// In which situation.
  public var scenario: SourceText? {
    get { content[0].scenario }
    _modify { yield &content[0].scenario }
  }

  /// What the persona wants to achieve.
  public var goal: SourceText? {
    get { content[0].goal }
    _modify { yield &content[0].goal }
  }

  /// What the persona expects.
  public var expectations: [SourceText] {
    get { content[0].expectations }
    _modify { yield &content[0].expectations }
  }

  /// What the journey starts with.
  public var startsWith: SourceText? {
    get { content[0].startsWith }
    _modify { yield &content[0].startsWith }
  }

  /// What it ends with.
  public var endsWith: SourceText? {
    get { content[0].endsWith }
    _modify { yield &content[0].endsWith }
  }

  /// The version of the map.
  public var version: SourceText? {
    get { content[0].version }
    _modify { yield &content[0].version }
  }

  /// When it was made.
  public var date: CalendarDate? {
    get { content[0].date }
    _modify { yield &content[0].date }
  }

  /// The question for the date, which nobody has answered yet.
  package var dateQuestion: SourceText? {
    get { content[0].dateQuestion }
    _modify { yield &content[0].dateQuestion }
  }

  /// When it has to be looked at again.
  public var reviewBy: CalendarDate? {
    get { content[0].reviewBy }
    _modify { yield &content[0].reviewBy }
  }

  /// Who takes care of it.
  public var owner: SourceText? {
    get { content[0].owner }
    _modify { yield &content[0].owner }
  }

  /// Who made it.
  public var authors: [SourceText] {
    get { content[0].authors }
    _modify { yield &content[0].authors }
  }

  /// The scale of its emotions, where it is not the standard one.
  public var declaredScale: EmotionScale? {
    get { content[0].declaredScale }
    _modify { yield &content[0].declaredScale }
  }

  /// The words and faces that stand for emotions in it.
  public var emotionWords: [EmotionWord] {
    get { content[0].emotionWords }
    _modify { yield &content[0].emotionWords }
  }

  /// Its own rows.
  public var lanes: [Lane] {
    get { content[0].lanes }
    _modify { yield &content[0].lanes }
  }

  /// The research that it refers to.
  public var sources: [EvidenceSource] {
    get { content[0].sources }
    _modify { yield &content[0].sources }
  }

  /// The rules that do not apply to it.
  public var disabledRules: [DisabledRule] {
    get { content[0].disabledRules }
    _modify { yield &content[0].disabledRules }
  }

  /// The stages.
  public var stages: [StageEntry] {
    get { content[0].stages }
    _modify { yield &content[0].stages }
  }

  /// Touchpoints that no stage holds, left by a reframing.
  public var unplaced: [Touchpoint] {
    get { content[0].unplaced }
    _modify { yield &content[0].unplaced }
  }

  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] {
    get { content[0].ownKeys }
    _modify { yield &content[0].ownKeys }
  }
}
