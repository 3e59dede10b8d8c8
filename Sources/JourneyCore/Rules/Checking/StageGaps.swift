/// The stages of a map that lack something, so that one finding tells of all of them.
struct StageGaps {
  /// So many stages are named.
  private static let most = 8

  /// The indices of the stage entries that lack it.
  let lacking: [Int]
  /// Whether no stage has it, of two or more.
  let isEverywhere: Bool

  /// Looks for the stages that lack something for certain.
  ///
  /// Those that are told to be empty are left out: with that all is said of them.
  ///
  /// - Parameters:
  ///   - keys: The keys of the file that would hold it.
  ///   - extent: Where in a stage it would be.
  ///   - isOnceAStage: Whether one entry of a stage tells it for all of them.
  ///   - isOfCustomer: Whether it is about the customer, who is not in every column of a blueprint.
  ///   - context: What the rule may look at.
  ///   - findings: The findings, which know where the file could not be read.
  ///   - lacks: Decides for a stage entry, reached through its list.
  init(
    of keys: [String], within extent: SourceMap.Extent, isOnceAStage: Bool = false,
    isOfCustomer: Bool = false, _ context: RuleContext, _ findings: inout Findings,
    lacks: (Span<StageEntry>, Int) -> Bool
  ) {
    let stages = context.map.stages.span
    var lacking: [Int] = []
    var count = 0
    var told: Set<SourceText> = []
    if isOnceAStage, context.map.stages.contains(where: \.isRevisit) {
      for index in stages.indices where !lacks(stages, index) { told.insert(stages[index].stage) }
    }
    for index in stages.indices {
      let isTold = told.contains(stages[index].stage)
      let isSure =
        !isTold && lacks(stages, index) && findings.isSure(of: keys, in: .stage(index), extent)
      if isSure, context.isEmpty(stages[index]) { continue }
      if isSure, isOfCustomer, context.map.isWithoutCustomer(index) { continue }
      count += 1
      if isSure { lacking.append(index) }
    }
    self.lacking = lacking
    isEverywhere = count > 1 && lacking.count == count
  }

  /// The ids of stages, each once, however often they are entered.
  static func ids(_ stages: [Int], of map: JourneyMap) -> [SourceText] {
    var known: Set<SourceText> = []
    return stages.map { map.stages[$0].stage }.filter { known.insert($0).inserted }
  }

  /// The names of stages in a sentence: `'a', 'b' (visit 2) and 'c' (Purchase)`.
  ///
  /// With a stage that lacks something from its first entry on no visit of it is named.
  static func names(_ stages: [Int], in context: RuleContext) -> LocalizedText {
    let entries = context.map.stages
    var known: Set<SourceText> = []
    let first = stages.filter {
      !entries[$0].isRevisit && known.insert(entries[$0].stage).inserted
    }
    let kept = Set(first)
    let names = stages.filter { kept.contains($0) || !known.contains(entries[$0].stage) }
      .map(context.named)
    let more = names.count - most
    func listed(_ language: Language, _ and: String, _ others: String) -> String {
      let names = names.map { $0.quoted(language) }
      if more <= 1 { return Self.listed(names, and) }
      return names.prefix(most).joined(separator: ", ") + " \(and) \(more) \(others)"
    }
    return LocalizedText(
      vi: listed(.vi, "và", "giai đoạn khác"), en: listed(.en, "and", "more"))
  }

  /// Words with commas between them, and a word before the last.
  static func listed(_ words: [String], _ conjunction: String) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
