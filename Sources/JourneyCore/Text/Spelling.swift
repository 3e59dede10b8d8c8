/// Suggestions for a word that nobody knows: the nearest of the words that somebody does know.
public enum Spelling {
  /// Longer words are not typing mistakes of an id, and comparing them would cost time.
  private static let longestWord = 100

  /// Finds the candidate that a mistyped word most likely stands for.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - candidates: The words that would have been right; of two equally near ones the first wins.
  /// - Returns: `nil` if no other word is at most a third of the word's length, or one edit, away.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(word.unicodeScalars.prefix(longestWord + 1))
    guard typed.count <= longestWord else { return nil }
    var limit = max(1, typed.count / 3)
    var best: String?
    for candidate in candidates {
      let scalars = Array(candidate.unicodeScalars.prefix(longestWord + 1))
      guard let distance = distance(typed, scalars, limit: limit), distance > 0 else { continue }
      best = candidate
      // Only a nearer one can replace it.
      limit = distance - 1
      if limit == 0 { break }
    }
    return best
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
  public static func distance(_ first: String, _ second: String, limit: Int = .max) -> Int? {
    distance(Array(first.unicodeScalars), Array(second.unicodeScalars), limit: limit)
  }

  private static func distance(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    // Three rows of the usual table are enough: the one before the last serves the swaps.
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    var row = beforeLast
    for i in 1...first.count {
      row[0] = i
      var lowest = i
      for j in 1...second.count {
        let isSame = first[i - 1] == second[j - 1]
        var edits = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
          edits = min(edits, beforeLast[j - 2] + 1)
        }
        row[j] = edits
        lowest = min(lowest, edits)
      }
      // A swap may still reach back one row, so both rows must be beyond the limit.
      if lowest > limit, (last.min() ?? 0) > limit { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
