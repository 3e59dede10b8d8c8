/// Which lines tell two texts apart, found in time that grows with their length only.
///
/// Equal lines at both ends are set aside; between them the shortest way from one text to the
/// other is looked for as by Myers, "An O(ND) Difference Algorithm" (1986). Where that takes more
/// than `patience` lines, the way that has come furthest is taken, and the search starts anew
/// behind it: the result is always right, and only where much differs not the shortest.
struct LineDiff {
  private static let patience = 128

  /// The lines of both texts, each with what ends it.
  let old: [ArraySlice<UInt8>]
  let new: [ArraySlice<UInt8>]
  /// Whether a line of the old text is not in the new one, and the other way round.
  private(set) var isRemoved: [Bool]
  private(set) var isAdded: [Bool]

  init(_ old: [UInt8], _ new: [UInt8]) {
    self.old = Self.lines(old)
    self.new = Self.lines(new)
    isRemoved = [Bool](repeating: true, count: self.old.count)
    isAdded = [Bool](repeating: true, count: self.new.count)

    var start = 0
    while start < min(self.old.count, self.new.count), self.old[start] == self.new[start] {
      keep(start, start)
      start += 1
    }
    var ends = (self.old.count, self.new.count)
    while ends.0 > start, ends.1 > start, self.old[ends.0 - 1] == self.new[ends.1 - 1] {
      ends = (ends.0 - 1, ends.1 - 1)
      keep(ends.0, ends.1)
    }
    var numbers = LineNumbers()
    var first = Part(
      numbers: self.old[start..<ends.0].map { numbers.number(of: $0) },
      places: Array(start..<ends.0))
    var second = Part(
      numbers: self.new[start..<ends.1].map { numbers.number(of: $0) },
      places: Array(start..<ends.1))
    var isFiltered = false
    while !first.numbers.isEmpty, !second.numbers.isEmpty {
      let search = Search(first.numbers[...], second.numbers[...], patience: Self.patience)
      for (x, y) in search.equalLines { keep(first.places[x], second.places[y]) }
      first.drop(search.end.0)
      second.drop(search.end.1)
      // Where much differs, what is in one text alone need not be met by every way.
      if !isFiltered, !first.numbers.isEmpty, !second.numbers.isEmpty {
        isFiltered = true
        Part.filter(&first, &second, numbers.count)
      }
    }
  }

  /// The lines of a text that are still looked for, by their numbers, and where they stand.
  private struct Part {
    var numbers: ArraySlice<Int>
    var places: ArraySlice<Int>

    init(numbers: [Int], places: [Int]) {
      self.numbers = numbers[...]
      self.places = places[...]
    }

    /// Goes on at an index.
    mutating func drop(_ index: Int) {
      numbers = numbers[index...]
      places = places[index...]
    }

    /// Leaves the lines out that are not in the other text.
    static func filter(_ first: inout Part, _ second: inout Part, _ count: Int) {
      let (inFirst, inSecond) = (first.known(count), second.known(count))
      first.keep(inSecond)
      second.keep(inFirst)
    }

    private func known(_ count: Int) -> [Bool] {
      var known = [Bool](repeating: false, count: count)
      for number in numbers { known[number] = true }
      return known
    }

    private mutating func keep(_ known: [Bool]) {
      let kept = numbers.indices.filter { known[numbers[$0]] }
      self = Part(numbers: kept.map { numbers[$0] }, places: kept.map { places[$0] })
    }
  }

  private mutating func keep(_ x: Int, _ y: Int) {
    isRemoved[x] = false
    isAdded[y] = false
  }

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    let bytes = text.span
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  /// Numbers lines, equal ones alike, so that they are compared by their numbers.
  private struct LineNumbers {
    private var lines: [ArraySlice<UInt8>] = []
    private var numbers: [UInt64: Int] = [:]

    /// How many lines there are that differ.
    var count: Int { lines.count }

    mutating func number(of line: ArraySlice<UInt8>) -> Int {
      var print = WordScan.fingerprint(line.span, 0..<line.count)
      // Different lines of one fingerprint are seldom; the later one takes another.
      while let known = numbers[print] {
        if lines[known] == line { return known }
        print &+= 1
      }
      numbers[print] = lines.count
      lines.append(line)
      return lines.count - 1
    }
  }

  /// One search: as far as a number of removed and added lines leads.
  private struct Search {
    /// The pairs of equal lines on the way, by their places in the whole texts.
    private(set) var equalLines: [(Int, Int)] = []
    /// Where the way ends.
    private(set) var end: (Int, Int)

    /// For each number of differences, how far in the first text each diagonal has come; −1 for
    /// a diagonal that is not reached.
    private var rounds: [[Int]] = []
    private let first: ArraySlice<Int>
    private let second: ArraySlice<Int>

    init(_ first: ArraySlice<Int>, _ second: ArraySlice<Int>, patience: Int) {
      self.first = first
      self.second = second
      end = (first.startIndex, second.startIndex)
      for round in 0...patience {
        if let last = advance(round) ?? (round == patience ? furthest(in: round) : nil) {
          walkBack(from: last, round)
          return
        }
      }
    }

    /// Goes one difference further on every diagonal; returns the one that reached the end.
    private mutating func advance(_ round: Int) -> Int? {
      var reached = [Int](repeating: -1, count: 2 * round + 1)
      defer { rounds.append(reached) }
      let before = rounds.last ?? []
      for diagonal in stride(from: -round, through: round, by: 2) {
        // What `start` returns, without a look at the list of rounds for each diagonal.
        var x = 0
        if round > 0 {
          let above = diagonal + round < before.count ? before[diagonal + round] : -1
          let left = diagonal + round >= 2 ? before[diagonal + round - 2] : -1
          let adding = above - diagonal <= second.count ? above : -1
          let removing = left >= 0 && left < first.count ? left + 1 : -1
          x = max(adding, removing)
          if x < 0 { continue }
        }
        while x < first.count, x - diagonal < second.count,
          first[first.startIndex + x] == second[second.startIndex + x - diagonal]
        {
          x += 1
        }
        reached[diagonal + round] = x
        if x == first.count, x - diagonal == second.count { return diagonal }
      }
      return nil
    }

    /// Where a diagonal is entered by one more difference, as far as possible.
    private func start(_ diagonal: Int, _ round: Int) -> Int? {
      guard round > 0 else { return 0 }
      let (fromAdding, fromRemoving) = neighbours(diagonal, round)
      guard let fromAdding, let fromRemoving else { return fromAdding ?? fromRemoving }
      return max(fromAdding, fromRemoving)
    }

    /// The places on a diagonal behind one added or one removed line.
    private func neighbours(_ diagonal: Int, _ round: Int) -> (adding: Int?, removing: Int?) {
      let above = place(diagonal + 1, round - 1)
      let left = place(diagonal - 1, round - 1)
      return (
        above.flatMap { $0 - diagonal <= second.count ? $0 : nil },
        left.flatMap { $0 < first.count ? $0 + 1 : nil }
      )
    }

    private func place(_ diagonal: Int, _ round: Int) -> Int? {
      guard abs(diagonal) <= round else { return nil }
      let x = rounds[round][diagonal + round]
      return x < 0 ? nil : x
    }

    private func furthest(in round: Int) -> Int? {
      stride(from: -round, through: round, by: 2)
        .compactMap { diagonal in place(diagonal, round).map { (diagonal, 2 * $0 - diagonal) } }
        .max { $0.1 < $1.1 }?.0
    }

    private mutating func walkBack(from last: Int, _ rounds: Int) {
      var diagonal = last
      var x = place(diagonal, rounds) ?? 0
      end = (first.startIndex + x, second.startIndex + x - diagonal)
      for round in stride(from: rounds, through: 0, by: -1) {
        let entry = start(diagonal, round) ?? 0
        while x > entry {
          x -= 1
          equalLines.append((first.startIndex + x, second.startIndex + x - diagonal))
        }
        guard round > 0 else { break }
        let isAdding = neighbours(diagonal, round).adding == entry
        diagonal += isAdding ? 1 : -1
        x = place(diagonal, round - 1) ?? 0
      }
    }
  }
}
