/// One step of a framework.
public struct FrameworkStage: Sendable, Equatable {
  /// Who says what is said about a stage.
  public enum Provenance: String, Sendable, CaseIterable {
    case document, book, own

    /// The word for people.
    public var label: LocalizedText {
      switch self {
      case .document: LocalizedText(vi: "theo tài liệu", en: "from the document")
      case .book: LocalizedText(vi: "theo sách", en: "from the book")
      case .own: LocalizedText(vi: "do người soạn viết", en: "the authors' own")
      }
    }
  }

  /// The id, unique in the framework.
  public var id: SourceText
  /// What it is called.
  public var name: ReaderText
  /// What happens, in one sentence.
  public var summary: ReaderText?
  /// The life-cycle phases that it covers.
  public var phases: [Phase] = []
  /// The parts that the source divides it into.
  public var substages: [ReaderText] = []
  /// How the customer feels.
  public var feelings: [ReaderText] = []
  /// What customer and business do.
  public var activities: [FrameworkActivity] = []
  /// Where they meet.
  public var touchpoints: [FrameworkActivity] = []
  /// What is measured.
  public var metrics: [ReaderText] = []
  /// What helps to fill in a map.
  public var questions: [FrameworkQuestion] = []
  /// Where the journey goes on from here, besides the following stage.
  public var next: [FrameworkNext] = []
  /// Who says what the stage is called, and which feelings, activities, touchpoints and metrics it has.
  public var provenance: Provenance?
  /// Who wrote the summary.
  public var summaryProvenance: Provenance?
  /// Who says which phases it covers.
  public var phasesProvenance: Provenance?
  /// Who asks the questions.
  public var questionsProvenance: Provenance?
  /// Whether each language's name is the source's or an own translation.
  public var translations: [Translation] = []
  /// Keys of the framework's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates a stage of which only id and name are known.
  public init(id: SourceText, name: ReaderText) {
    self.id = id
    self.name = name
  }
}
