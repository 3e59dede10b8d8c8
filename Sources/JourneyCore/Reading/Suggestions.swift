/// Suggestions for many unknown words of one file among the same candidates, with a bound on the
/// work: in a file of thousands of unknown words each would be compared with thousands.
struct Suggestions {
  /// How many candidates are compared, for all words together.
  static let maximumComparisons = 100_000

  /// The candidates that were compared.
  private(set) var comparisons = 0
  private let words: () -> [String]
  private var candidates: [String]?
  /// What was found for the words so far.
  private var found: [String: LocalizedText] = [:]

  /// Creates suggestions among words, which are made when there is something to suggest.
  init(among words: @escaping @autoclosure () -> [String]) {
    self.words = words
  }

  /// Returns the words "did you mean" with the nearest of the candidates, or nothing.
  mutating func suggestion(for word: String) -> LocalizedText {
    if let known = found[word] { return known }
    let candidates = candidates ?? ReadingMessages.candidates(words())
    self.candidates = candidates
    let isBounded = comparisons + candidates.count <= Self.maximumComparisons
    if isBounded { comparisons += candidates.count }
    let suggestion = ReadingMessages.suggestion(word, isBounded ? candidates : [])
    found[word] = suggestion
    return suggestion
  }
}
