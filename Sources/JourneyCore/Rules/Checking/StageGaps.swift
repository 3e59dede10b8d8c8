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
  ///   - context: What the rule may look at.
  ///   - findings: The findings, which know where the file could not be read.
  ///   - lacks: Decides for a stage entry, reached through its list.
  init(
    of keys: [String], within extent: SourceMap.Extent, _ context: RuleContext,
    _ findings: inout Findings, lacks: (Span<StageEntry>, Int) -> Bool
  ) {
    let stages = context.map.stages.span
    var lacking: [Int] = []
    var count = 0
    for index in stages.indices where !context.isEmpty(stages[index]) {
      count += 1
      if lacks(stages, index), findings.isSure(of: keys, in: .stage(index), extent) {
        lacking.append(index)
      }
    }
    self.lacking = lacking
    isEverywhere = count > 1 && lacking.count == count
  }

  /// The ids of stages, each once, however often they are entered.
  static func ids(_ stages: [Int], of map: JourneyMap) -> [SourceText] {
    var known: Set<SourceText> = []
    return stages.map { map.stages[$0].stage }.filter { known.insert($0).inserted }
  }

  /// The names of stages in a sentence: `'a', 'b' and 'c'`.
  static func names(_ stages: [Int], of map: JourneyMap) -> LocalizedText {
    let ids = ids(stages, of: map).map { "'\($0)'" }
    let more = ids.count - most
    guard more > 1 else {
      return LocalizedText(vi: listed(ids, "và"), en: listed(ids, "and"))
    }
    let some = ids.prefix(most).joined(separator: ", ")
    return LocalizedText(
      vi: some + " và \(more) giai đoạn khác", en: some + " and \(more) more")
  }

  /// Words with commas between them, and a word before the last.
  static func listed(_ words: [String], _ conjunction: String) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
