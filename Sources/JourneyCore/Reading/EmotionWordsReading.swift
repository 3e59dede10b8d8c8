/// What came of reading a file of words for emotions: the words, and what was wrong with the file.
public struct EmotionWordsReading: Sendable {
  /// The words with their numbers, in the order of the file.
  public let words: [EmotionWord]
  /// What the reader found.
  public let diagnostics: [Diagnostic]
  /// The file that the places of the diagnostics count in.
  public let source: SourceFile

  /// Whether something is wrong that keeps the words from being used.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
