/// A search for the known word for which a mistyped one most likely stands.
///
/// Most candidates are passed over by their lengths, most of the rest by their letters: each edit
/// changes at most one letter, so words that differ in more letters than edits are allowed need
/// not be compared. Example: `stagse` against `channel` has `a` alone in common.
struct NearestWord {
  /// Longer words are not typing mistakes of an id, and comparing them would cost time.
  private static let longestWord = 100

  /// The nearest candidate so far; of two equally near ones the first.
  private(set) var best: String?
  private let word: [Unicode.Scalar]
  /// A bit for each letter of the word; some letters share one.
  private let letters: UInt64
  /// The most edits that the next candidate may be away; 0 where none can be nearer.
  private var limit: Int
  private var candidate: [Unicode.Scalar] = []
  private var distance = EditDistance()

  /// Begins a search.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - most: The most edits that are a slip; by the length of the word if not given.
  init(to word: String, limit most: Int? = nil) {
    let typed = Array(word.unicodeScalars.prefix(Self.longestWord + 1))
    self.word = typed
    letters = typed.reduce(0) { $0 | Self.bit($1) }
    let usual = typed.count > Self.longestWord ? 0 : max(1, typed.count / 3)
    limit = most.map { min($0, usual) } ?? usual
  }

  /// Compares one more candidate; one that is the word itself is none.
  mutating func consider(_ name: String) {
    guard limit > 0, name.utf8.count + limit >= word.count else { return }
    candidate.removeAll(keepingCapacity: true)
    var others: UInt64 = 0
    for scalar in name.unicodeScalars {
      candidate.append(scalar)
      others |= Self.bit(scalar)
      if candidate.count > word.count + limit { return }
      if candidate.count > Self.longestWord { break }
    }
    guard (letters & ~others).nonzeroBitCount <= limit,
      (others & ~letters).nonzeroBitCount <= limit,
      let edits = distance.edits(word, candidate, limit: limit), edits > 0
    else { return }
    best = name
    // Only a nearer one can replace it.
    limit = edits - 1
  }

  private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 &<< UInt64(scalar.value) }
}

/// The edits between two words, with rows that are kept from one pair of words to the next.
struct EditDistance {
  // Three rows of the usual table are enough: the one before the last serves the swaps.
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var row: [Int] = []

  /// Counts the edits between two words: inserted, dropped, replaced and swapped neighbours.
  ///
  /// - Parameters:
  ///   - first: One word.
  ///   - second: The other word.
  ///   - limit: The distance from which on the answer does not matter.
  /// - Returns: `nil` if the words are further apart than the limit.
  mutating func edits(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    prepare(second.count + 1)
    for i in 1...first.count {
      row[0] = i
      var lowest = i
      var lowestOfLast = last[0]
      for j in 1...second.count {
        let isSame = first[i - 1] == second[j - 1]
        lowestOfLast = min(lowestOfLast, last[j])
        var edits = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
          edits = min(edits, beforeLast[j - 2] + 1)
        }
        row[j] = edits
        lowest = min(lowest, edits)
      }
      // A swap may still reach back one row, so both rows must be beyond the limit.
      if lowest > limit, lowestOfLast > limit { return nil }
      swap(&beforeLast, &last)
      swap(&last, &row)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }

  private mutating func prepare(_ count: Int) {
    while last.count < count {
      beforeLast.append(0)
      last.append(0)
      row.append(0)
    }
    for index in 0..<count { last[index] = index }
  }
}
