/// How far the answers to the questions of starter maps have come.
public struct OpenQuestionCount: Sendable, Equatable {
  /// The questions that nobody has answered yet.
  public private(set) var open = 0
  /// The questions that the maps have, open or answered: those of the starter maps of the same
  /// frameworks as far as something stands at their places.
  public private(set) var asked = 0
  /// The file, line and column of the first open one; nothing where none is.
  public private(set) var next: String?

  /// Creates the count of no map.
  public init() {}

  /// Counts the questions that the rule on open ones has found in a map.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found in the map.
  ///   - map: The map.
  ///   - source: The file of the map.
  ///   - framework: Its framework.
  init(
    _ diagnostics: [Diagnostic], of map: JourneyMap?, in source: SourceFile,
    _ framework: Framework?
  ) {
    let questions = diagnostics.filter { $0.rule == .openQuestion }.flatMap(\.notes)
      .filter(\.isDetail)
    guard let first = questions.map(\.range.lowerBound).min() else { return }
    open = questions.count
    // Its language does not change how much is asked.
    let starter = framework.map { StarterMap.fullMap(of: $0, as: .id($0.id), in: .en) }
    asked = open
    if let map, let starter { asked += OpenQuestionRule.answered(in: map, of: starter) }
    next = FindingLine.place(source, LineTable(source), first)
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
