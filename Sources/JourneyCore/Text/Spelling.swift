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

  /// Whether a mistyped word can stand for one of the candidates alone.
  ///
  /// - Parameters:
  ///   - candidate: The candidate that is nearest to it.
  ///   - word: What was typed.
  ///   - candidates: The words that would have been right.
  /// - Returns: `false` if another one is not too far away, either.
  static func isAlone(
    _ candidate: String, nearTo word: String, among candidates: some Sequence<String>
  ) -> Bool {
    var others = NearestWord(to: word)
    for other in candidates where other != candidate {
      others.consider(other)
      if others.best != nil { return false }
    }
    return true
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
