extension EmotionWordsReading {
  /// Reads words for emotions from JSON: an object of words and numbers, as a map's `emotionWords`
  /// holds it.
  ///
  /// - Parameter source: The file; it is read without errors thrown, whatever it holds.
  /// - Returns: The words as far as they were understood, and what is wrong.
  public static func json(_ source: SourceFile) -> EmotionWordsReading {
    let document = JSONDocument(source)
    let reader = ObjectReader(document)
    let words = document.hasRoot ? EmotionReader(reader).legend(0) : []
    return EmotionWordsReading(
      words: words,
      diagnostics: (document.problems + reader.problems).sorted(by: Diagnostic.isOrdered),
      source: source)
  }
}
