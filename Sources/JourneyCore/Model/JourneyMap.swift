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

  /// The schema that an editor uses.
  public var schema: SourceText?
  /// The version of the file format, 1.
  public var formatVersion: WrittenNumber?
  /// The version in which files of JSON are written.
  package static let currentFormatVersion: WrittenNumber = 1
  /// What the map is called.
  public var title: SourceText
  /// What it is about, in a few sentences.
  public var description: SourceText?
  /// The language of its texts (BCP 47).
  public var language: SourceText?
  /// The framework through which it is told.
  public var framework: FrameworkReference
  /// What kind of journey it tells, where it says so.
  public var declaredKind: Kind?
  /// Whether it tells what is or what should be.
  public var state: State?
  /// What it rests on.
  public var basis: Basis?
  /// Whose journey it is.
  public var persona: Persona?
  /// In which situation.
  public var scenario: SourceText?
  /// What the persona wants to reach.
  public var goal: SourceText?
  /// What the persona expects.
  public var expectations: [SourceText] = []
  /// What the journey starts with.
  public var startsWith: SourceText?
  /// What it ends with.
  public var endsWith: SourceText?
  /// The version of the map.
  public var version: SourceText?
  /// When it was made.
  public var date: CalendarDate?
  /// When it has to be looked at again.
  public var reviewBy: CalendarDate?
  /// Who takes care of it.
  public var owner: SourceText?
  /// Who made it.
  public var authors: [SourceText] = []
  /// The scale of its emotions, where it is not the standard one.
  public var declaredScale: EmotionScale?
  /// The words and faces that stand for emotions in it.
  public var emotionWords: [EmotionWord] = []
  /// Its own rows.
  public var lanes: [Lane] = []
  /// The research that it refers to.
  public var sources: [EvidenceSource] = []
  /// The rules that do not apply to it.
  public var disabledRules: [DisabledRule] = []
  /// The stages.
  public var stages: [StageEntry] = []
  /// Touchpoints that no stage holds, left by a reframing.
  public var unplaced: [Touchpoint] = []
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates a map that tells nothing yet.
  public init(title: SourceText, framework: FrameworkReference) {
    self.title = title
    self.framework = framework
  }

  /// The scale of its emotions.
  public var emotionScale: EmotionScale { declaredScale ?? .standard }

  /// What kind of journey it tells.
  public var kind: Kind { declaredKind ?? .journey }
}
