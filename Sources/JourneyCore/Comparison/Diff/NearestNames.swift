/// Pairs names that were reworded: those of two lists that are most alike.
///
/// Names are compared by their pairs of neighbouring letters, without case and accents; two that
/// share less than 60 % of them are different things, unless most words of the shorter one stand in
/// the longer one: a text that was made more exact grows. In short lists every pair is looked at. In
/// long ones a name is compared only with those that share one of its rarest triples of letters,
/// and with the one at the same place, which keeps the time linear; names of which every triple
/// is common may then stay without a pair.
struct NearestNames {
  /// More pairs than this are not all looked at.
  private static let mostPairs = 4096
  /// In long lists: how many triples of a name lead to candidates, and how many each.
  private static let triples = 4
  private static let candidates = 8
  /// Longer texts are told apart by their beginning.
  private static let longestName = 200
  private static let leastLikeness = 0.6
  /// So many words must have stayed in a text that has lost some of its words.
  private static let leastWords = 3

  /// A pair of likely names.
  private struct Pair {
    let old: Int32
    let new: Int32
    let likeness: Double
  }

  // Of the old ones the letters are made one by one, of the new ones all at once: of each list there
  // may be hundreds of thousands.
  private let old: [SourceText]
  private let new: Names

  /// Returns the pairs of indices of two lists whose names are most alike; the nearest pair first
  /// come, so that no name is in two.
  ///
  /// - Parameters:
  ///   - old: The names of the old list.
  ///   - new: The names of the new list.
  /// - Returns: The pairs in the order of the old list.
  static func pairs(_ old: [SourceText], _ new: [SourceText]) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let search = NearestNames(old: old, new: Names(new))
    let isShort = old.count <= mostPairs / new.count
    return search.best(of: isShort ? search.allPairs() : search.likelyPairs())
  }

  private func allPairs() -> [Pair] {
    old.indices.flatMap { first in
      let letters = Letters(old[first])
      return (0..<new.count).compactMap { pair(first, letters, $0) }
    }
  }

  private func likelyPairs() -> [Pair] {
    let index = Index(new)
    var pairs: [Pair] = []
    for first in old.indices {
      let letters = Letters(old[first])
      var looked: [Int] = []
      if first < new.count { looked.append(first) }
      for found in index.candidates(for: letters, Self.triples, Self.candidates)
      where !looked.contains(found) {
        looked.append(found)
      }
      for second in looked {
        if let pair = pair(first, letters, second) { pairs.append(pair) }
      }
    }
    return pairs
  }

  private func pair(_ first: Int, _ letters: Letters, _ second: Int) -> Pair? {
    let likeness = new.likeness(of: second, to: letters)
    return likeness < Self.leastLikeness
      ? nil
      : Pair(
        old: Int32(truncatingIfNeeded: first), new: Int32(truncatingIfNeeded: second),
        likeness: likeness)
  }

  private func best(of pairs: consuming [Pair]) -> [(old: Int, new: Int)] {
    pairs.sort { left, right in
      if left.likeness != right.likeness { return left.likeness > right.likeness }
      let (near, far) = (abs(left.old - left.new), abs(right.old - right.new))
      return (near, left.old, left.new) < (far, right.old, right.new)
    }
    var partner = [OptionalIndex](repeating: OptionalIndex(), count: old.count)
    var isTaken = [Bool](repeating: false, count: new.count)
    for pair in pairs {
      let (first, second) = (Int(pair.old), Int(pair.new))
      guard partner[first].value == nil, !isTaken[second] else { continue }
      partner[first] = OptionalIndex(second)
      isTaken[second] = true
    }
    return partner.indices.compactMap { old in partner[old].value.map { (old, $0) } }
  }
}

extension NearestNames {
  /// A name as the sorted numbers of its pairs and triples of letters.
  private struct Letters {
    let pairs: [UInt64]
    let triples: [UInt64]
    /// Numbers that stand for its words, sorted.
    let words: [UInt64]

    init(_ name: SourceText) {
      // A blank parts words and stands at both ends.
      var letters: [UInt64] = [0x20]
      for scalar in name.string.unicodeScalars.prefix(longestName) {
        let letter = FoldedWords.letter(scalar.value).map { UInt64($0) } ?? 0x20
        if letter != 0, letter != 0x20 || letters.last != 0x20 { letters.append(letter) }
      }
      if letters.last != 0x20 { letters.append(0x20) }
      pairs = zip(letters, letters.dropFirst()).map { $0 << 21 | $1 }.sorted()
      triples = letters.indices.dropLast(2)
        .map { letters[$0] << 42 | letters[$0 + 1] << 21 | letters[$0 + 2] }
      words = letters.split(separator: 0x20).map { word in
        word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01b3 }
      }.sorted()
    }
  }

  /// The names of a list, each as ``Letters`` has it, in one row of numbers.
  private struct Names {
    private var numbers: [UInt64] = []
    /// Where the pairs, the triples and the words of each name end.
    private var ends: [Int32] = []

    init(_ names: [SourceText]) {
      ends.reserveCapacity(names.count * 3)
      for name in names {
        let letters = Letters(name)
        for list in [letters.pairs, letters.triples, letters.words] {
          numbers += list
          ends.append(Int32(truncatingIfNeeded: numbers.count))
        }
      }
    }

    /// How many names there are.
    var count: Int { ends.count / 3 }

    /// The triples of a name.
    func triples(of name: Int) -> ArraySlice<UInt64> { numbers[range(name, 1)] }

    private func range(_ name: Int, _ part: Int) -> Range<Int> {
      let place = name * 3 + part
      return (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
    }

    /// How alike two names are, from 0 to 1: the share of the pairs that both have, or that of the
    /// words which have stayed.
    func likeness(of name: Int, to other: Letters) -> Double {
      let (pairs, words) = (range(name, 0), range(name, 2))
      guard !pairs.isEmpty, !other.pairs.isEmpty else { return 0 }
      let shared = shared(pairs, other.pairs)
      let likeness = Double(2 * shared) / Double(pairs.count + other.pairs.count)
      guard likeness < leastLikeness else { return likeness }
      let shorter = min(words.count, other.words.count)
      let stayed = self.shared(words, other.words)
      // Two words that happen to be in both are no rewording; all of them are.
      let isReworded =
        stayed >= NearestNames.leastWords && stayed * 4 >= shorter * 3
        || stayed == shorter && shorter > 1
      // Behind all that are alike letter by letter.
      return isReworded ? leastLikeness : likeness
    }

    /// How many numbers two sorted lists share, one of them a part of the row.
    private func shared(_ range: Range<Int>, _ other: [UInt64]) -> Int {
      var (left, right, shared) = (range.lowerBound, 0, 0)
      while left < range.upperBound, right < other.count {
        if numbers[left] == other[right] {
          shared += 1
          left += 1
          right += 1
        } else if numbers[left] < other[right] {
          left += 1
        } else {
          right += 1
        }
      }
      return shared
    }
  }

  /// Which names of a list have a triple of letters.
  private struct Index {
    /// Every triple with the name that holds it, sorted.
    private let entries: [(triple: UInt64, name: Int)]
    /// The entries of each triple.
    private var ranges: [UInt64: Range<Int>] = [:]

    init(_ names: Names) {
      var entries: [(triple: UInt64, name: Int)] = []
      for name in 0..<names.count {
        for triple in names.triples(of: name) { entries.append((triple, name)) }
      }
      entries.sort { ($0.triple, $0.name) < ($1.triple, $1.name) }
      self.entries = entries
      var start = 0
      while start < entries.count {
        var end = start
        while end < entries.count, entries[end].triple == entries[start].triple { end += 1 }
        ranges[entries[start].triple] = start..<end
        start = end
      }
    }

    /// The names that share a rare triple with a name.
    func candidates(for letters: Letters, _ triples: Int, _ most: Int) -> [Int] {
      let rare = letters.triples.compactMap { ranges[$0] }
        .sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
      return rare.prefix(triples).flatMap { range in
        range.prefix(most).map { entries[$0].name }
      }
    }
  }
}
