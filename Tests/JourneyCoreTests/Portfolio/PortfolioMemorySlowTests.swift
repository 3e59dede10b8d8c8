import Testing

@testable import JourneyCore

/// Groups and texts of thousands of maps.
@Suite struct PortfolioMemorySlowTests {
  /// What is shared by more maps than fit into a small number is counted and ranked as it is.
  @Test func groupsOfManyMapsAreCountedAndRankedRight() {
    let counts = ["a": 66_000, "b": 11, "c": 12, "d": 1]
    let maps = (0..<66_000).map { number in
      var map = PortfolioMap(
        file: "\(number)", fingerprint: 0, title: "", persona: nil, framework: "")
      map.pains = counts.filter { number < $0.value }.keys.sorted().map {
        PortfolioPain(
          key: TextKey($0), score: 410_000_000, severity: 3, isAnswered: false, isAccepted: false,
          isLinked: false)
      }
      return map
    }
    let groups = PainGroups(maps)
    let names = ["a", "c", "b", "d"]
    #expect(groups.first(4).map(\.key) == names.map { TextKey($0) })
    #expect(groups.first(4).map(\.maps) == names.map { counts[$0] })
    #expect(groups.first(4).map(\.score) == names.map { (counts[$0] ?? 0) * 410_000_000 })
    for name in names { #expect(groups.maps(having: TextKey(name)) == counts[name]) }
    #expect(groups.maps(havingPain: 0, ofMap: 65_999) == 66_000)
    #expect(groups.maps(havingPain: 1, ofMap: 10) == 11)
  }

  /// Words of texts are held once; blanks, bytes that are no characters, and more words than there
  /// are codes for come back as they were.
  @Test func textsComeBackFromTheCodesOfTheirWords() {
    var random = SeededGenerator(seed: 13)
    var texts = ["", " ", "  ", "ab", " ab", "ab ", "ab  cd", "ab cd ", "a", "a b"].map {
      Array($0.utf8)
    }
    texts += [[0xFF], [0x80, 0x20, 0x41], [0xC3], [0xC3, 0x20, 0x61, 0x62], [0xE1, 0xBA]]
    texts += [[0xF0, 0x9F, 0x98, 0x80], [0xF5, 0x41, 0x42], [0xC0, 0x80]]
    texts += ["a\"b cd", "ab c\\d", "ab \u{202E}cd", "ab\u{7}c de"].map { Array($0.utf8) }
    let longest = String(repeating: "x", count: 17)
    texts.append(Array("ab \(longest) ab".utf8))
    for number in 0..<25_000 {
      var text = Array("word\(number) ab word\(number / 2)".utf8)
      if number.isMultiple(of: 50) { text.append(.random(in: 0...255, using: &random)) }
      texts.append(text)
    }
    var pool = TextPool()
    let numbers = texts.map { pool.index(of: $0.span) }
    #expect(zip(texts, numbers).allSatisfy { pool.bytes($1) == $0 })
    #expect(zip(texts, numbers).allSatisfy { pool.isEmpty($1) == $0.isEmpty })
    // What is said to stand in JSON as it is does.
    var plain = 0
    for (text, number) in zip(texts, numbers) {
      var buffer = TextBuffer()
      guard pool.append(number, to: &buffer) else { continue }
      #expect(buffer.bytes == text)
      plain += 1
      let needsEscapes = JSONText.needsEscapes(text.span)
      #expect(!needsEscapes)
    }
    #expect(plain > 5_000)
    #expect(pool.count == Set(texts).count)
    pool.rest()
    #expect(zip(texts, numbers).allSatisfy { pool.index(of: $0.span) == $1 })
  }
}
