/// Suggestions for a word that nobody knows: the nearest of the words that somebody does know.
package enum Spelling {
  /// Finds the candidate that a mistyped word most likely stands for.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - candidates: The words that would have been right; of two equally near ones the first wins.
  /// - Returns: `nil` if no other word is at most a third of the word's length, or one edit, away.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    var search = NearestWord(to: word)
    for candidate in candidates { search.consider(candidate) }
    return search.best
  }

  /// Counts the edits between two words: inserted, dropped, replaced and swapped neighbours.
  ///
  /// This is the Damerau–Levenshtein distance in its optimal-string-alignment form, over Unicode
  /// scalars: no part of a word is edited twice.
  ///
  /// - Parameters:
  ///   - first: One word.
  ///   - second: The other word.
  ///   - limit: The distance from which on the answer does not matter.
  /// - Returns: `nil` if the words are further apart than the limit.
  package static func distance(_ first: String, _ second: String, limit: Int = .max) -> Int? {
    var distance = EditDistance()
    return distance.edits(Array(first.unicodeScalars), Array(second.unicodeScalars), limit: limit)
  }
}
