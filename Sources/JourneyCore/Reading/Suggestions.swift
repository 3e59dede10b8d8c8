/// Suggestions for many unknown words of one file among the same candidates, with a bound on the
/// work: in a file of thousands of unknown words each would be compared with thousands.
struct Suggestions {
  /// How many candidates are compared, for all words together.
  static let maximumComparisons = 100_000
  /// How many words are looked for among a list of fixed length.
  private static let maximumWords = 1_000

  /// The candidates that were compared.
  private(set) var comparisons = 0
  /// A list of candidates.
  private struct Search {
    /// How many there are; nothing for a table of fixed length.
    let count: Int?
    let nearest: (String) -> NamedID?
  }
  private var search: Search?
  private let prepare: () -> Search
  /// What was found for the words so far.
  private var found: [String: LocalizedText] = [:]
  private var words = 0

  /// Creates suggestions among words, which are made when there is something to suggest.
  init(among words: @escaping @autoclosure () -> [String]) {
    prepare = {
      let candidates = ReadingMessages.candidates(words())
      return Search(count: candidates.count) {
        Spelling.nearest(to: $0, among: candidates).map { NamedID($0) }
      }
    }
  }

  /// Creates suggestions among the stages of a framework, by their ids and names.
  init(amongStages stages: @escaping @autoclosure () -> [FrameworkStage]) {
    prepare = {
      let stages = stages()
      guard ReadingMessages.isList(stages.count) else {
        return Search(count: 0) { _ in nil }
      }
      let lookup = StageLookup(stages)
      return Search(count: stages.count) { lookup.suggestion(for: $0) }
    }
  }

  /// Creates suggestions out of a table of fixed length and what a repository adds to it.
  ///
  /// - Parameters:
  ///   - own: How many names the repository adds.
  ///   - suggestion: Looks among all of them.
  init(besides own: Int, _ suggestion: @escaping (String) -> NamedID?) {
    prepare = { Search(count: own == 0 ? nil : own, nearest: suggestion) }
  }

  /// Returns the words "did you mean" with the nearest of the candidates, or nothing.
  mutating func suggestion(for word: String) -> LocalizedText {
    if let known = found[word] { return known }
    let search = search ?? prepare()
    self.search = search
    words += 1
    let isBounded =
      search.count.map { comparisons + $0 <= Self.maximumComparisons }
      ?? (words <= Self.maximumWords)
    if isBounded { comparisons += search.count ?? 0 }
    let suggestion = ReadingMessages.suggestion(isBounded ? search.nearest(word) : nil)
    found[word] = suggestion
    return suggestion
  }
}
