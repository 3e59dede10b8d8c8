/// How far the answers to the questions of starter maps have come.
public struct OpenQuestionCount: Sendable, Equatable {
  /// The questions that nobody has answered yet.
  public var open = 0
  /// The questions that the starter maps of the same frameworks ask; at least those that are open.
  public var asked = 0
  /// The file, line and column of the first open one; nothing where none is.
  public var next: String?

  /// Creates the count of no map.
  public init() {}

  /// Counts the questions of a map in which the rule on open questions has found some.
  init(
    of map: JourneyMap, in framework: Framework?, _ source: SourceFile, _ diagnostics: [Diagnostic]
  ) {
    open = OpenQuestionRule.questions(of: map).count
    let starter = framework.map {
      StarterMap.map(of: $0, as: map.framework, in: .en)
    }
    asked = max(open, starter.map { OpenQuestionRule.questions(of: $0).count } ?? 0)
    let places = diagnostics.filter { $0.rule == .openQuestion }
      .compactMap { $0.notes.first?.range.lowerBound }
    next = places.min().map { FindingLine.place(source, LineTable(source), $0) }
  }

  /// Adds the counts of two lists of files.
  static func + (first: OpenQuestionCount, second: OpenQuestionCount) -> OpenQuestionCount {
    var sum = first
    sum.open += second.open
    sum.asked += second.asked
    sum.next = first.next ?? second.next
    return sum
  }
}
