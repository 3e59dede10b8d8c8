import Testing

@testable import JourneyCore

@Suite struct LineDiffTests {
  /// The new text, put together from the lines that stay and those that come.
  private func applied(_ diff: LineDiff) -> [UInt8] {
    var result: [UInt8] = []
    var kept = diff.old.indices.filter { !diff.isRemoved[$0] }[...]
    for (index, line) in diff.new.enumerated() {
      if diff.isAdded[index] {
        result += line
      } else if let first = kept.popFirst() {
        result += diff.old[first]
      }
    }
    #expect(kept.isEmpty)
    return result
  }

  private func differences(_ diff: LineDiff) -> Int {
    diff.isRemoved.count { $0 } + diff.isAdded.count { $0 }
  }

  /// The length of the shortest way, by the table of all ways.
  private func shortest(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> Int {
    var row = Array(0...new.count)
    for (x, line) in old.enumerated() {
      var next = [x + 1]
      for (y, other) in new.enumerated() {
        next.append(line == other ? row[y] : min(row[y + 1], next[y]) + 1)
      }
      row = next
    }
    return row[new.count]
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func isRightAndShortest(seed: UInt64) {
    var random = SeededGenerator(seed: seed + 1)
    func text(_ letters: Int) -> [UInt8] {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        text.append(UInt8.random(in: 97..<97 + UInt8(letters), using: &random))
        text.append(10)
      }
      if Bool.random(using: &random), !text.isEmpty { text.removeLast() }
      return text
    }
    let letters = Int.random(in: 1...12, using: &random)
    let (old, new) = (text(letters), text(letters))
    let diff = LineDiff(old, new)
    #expect(applied(diff) == new)
    #expect(differences(diff) == shortest(diff.old, diff.new))
  }

  @Test(.timeLimit(.minutes(10))) func longTextsTakeNoQuadraticTime() {
    var random = SeededGenerator(seed: 7)
    func text(_ count: Int) -> [UInt8] {
      (0..<count).flatMap { _ in Array("\(Int.random(in: 0..<count, using: &random))\n".utf8) }
    }
    let (old, new) = (text(6000), text(6000))
    #expect(applied(LineDiff(old, new)) == new)
  }

  @Test func scatteredChangesInALongTextAreFound() {
    let old = (0..<5000).map { "\($0)" }
    let new = old.map { ($0.last == "7") ? $0 + "!" : $0 }
    func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }
    let diff = LineDiff(bytes(old), bytes(new))
    #expect(differences(diff) == 1000)
  }
}
