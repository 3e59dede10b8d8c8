import Testing

@testable import JourneyCore

/// What a report over many maps finds by a shorter way is what the long way finds.
@Suite struct PortfolioShortcutTests {
  /// Maps with pains, owners, unplaced touchpoints and stages that come again, and the examples.
  private static func maps() throws -> [(map: JourneyMap, framework: Framework?)] {
    var random = RandomMap(seed: 1_201)
    var maps: [(map: JourneyMap, framework: Framework?)] = (0..<60).map { _ in
      (random.map(), nil)
    }
    maps += try PortfolioSample.maps().map { ($0.map, $0.framework) }
    return maps
  }

  private static func places(of map: JourneyMap) -> [MapPlace] {
    var places: [MapPlace] = []
    map.forEachPlace { _, _, place in places.append(place) }
    return places
  }

  @Test func ownersOfPlacesAreThoseOfTheMap() throws {
    for (map, _) in try Self.maps() {
      let owners = PlaceOwners(map)
      for place in Self.places(of: map) {
        #expect(owners.owner(at: place) == map.owner(at: place))
        #expect(map.name(at: place) == map.touchpoint(at: place)?.name)
        #expect(map.emotion(at: place) == map.touchpoint(at: place)?.emotion?.value)
        #expect(
          map.isMomentOfTruth(place) == (map.touchpoint(at: place)?.isMomentOfTruth == true))
      }
      for placed in MapFacts(map).pains {
        let own = placed.pain(of: map).owner
        #expect(owners.owner(own, at: placed.place) == map.owner(of: placed))
      }
    }
  }

  @Test func painsOfPhasesAreThoseOfTheJourney() throws {
    for (map, framework) in try Self.maps() {
      let counted = PhasedJourney(name: "", map: map, framework: framework)
      let bare = PhasedJourney(name: "", map: map, framework: framework, counting: nil)
      #expect(bare.tally.isEmpty && bare.touchpoints == counted.touchpoints)
      var pains = [Int](repeating: 0, count: Phase.allCases.count)
      var open = pains
      for placed in MapFacts(map).pains {
        bare.phases(at: placed.place).forEachOrder { order in
          pains[order] += 1
          if placed.isUnanswered { open[order] += 1 }
        }
      }
      for phase in Phase.allCases {
        #expect(pains[phase.order] == counted.tally(in: phase).pains)
        #expect(open[phase.order] == counted.tally(in: phase).unanswered)
      }
    }
  }

  /// An opportunity answers the open pains of its place and of its stage, the worst eight of them.
  @Test func answeredPainsAreThoseOfThePlaceAndItsStage() throws {
    for (map, framework) in try Self.maps() {
      let facts = MapFacts(map)
      if facts.areAnswersNamed { continue }
      let told = PortfolioSample.contribution(("m", map, framework)).map
      let places = told.pains.indices.map(told.place(ofPain:))
      var answered = AnsweredPains(map, told.pains, at: places, areNamed: false)
      for placed in facts.opportunities {
        let place = placed.place
        let meant = told.pains.indices.filter { pain in
          let other = places[pain].place
          if told.pains[pain].isAccepted { return false }
          if other == place { return true }
          guard let stage = place.stage, other.stage == stage else { return false }
          return place.touchpoint == nil || other.touchpoint == nil
        }.sorted { left, right in
          let (first, second) = (told.pains[left], told.pains[right])
          let (one, other) = (max(first.severity, 1), max(second.severity, 1))
          if one != other { return one > other }
          return (second.score, places[left]) < (first.score, places[right])
        }
        let list = placed.opportunity(of: map).answers
        #expect(answered.pains(of: list, at: place) == Array(meant.prefix(8)))
      }
    }
  }

  @Test func listsAreInTheSameOrderByTheirNumbers() {
    var random = SeededGenerator(seed: 77)
    for most in [nil, 1, 7, 500] as [Int?] {
      var plain = RankedList<Int>(most: most) { ($0 / 10, $0) < ($1 / 10, $1) }
      var ranked = RankedList<Int>(most: most, rank: { Double($0 / 10) }) {
        ($0 / 10, $0) < ($1 / 10, $1)
      }
      for _ in 0..<1_000 {
        let number = Int.random(in: -200...200, using: &random)
        plain.add(number)
        ranked.add(number)
      }
      plain.finish()
      ranked.finish()
      #expect(plain.elements == ranked.elements)
    }
  }

  @Test func namesAreOrderedByTheirBytes() {
    var random = SeededGenerator(seed: 78)
    let letters = ["a", "b", "é", "e\u{301}", "ữ", "🧑", " ", "\u{0}", "/"]
    func text() -> String {
      let end = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &random)]
      }
      return String(repeating: "a", count: Int.random(in: 0...9, using: &random)) + end.joined()
    }
    for _ in 0..<3_000 {
      let (left, right) = (text(), text())
      #expect(
        Portfolio.isBefore(left, right) == Array(left.utf8).lexicographicallyPrecedes(right.utf8))
    }
  }

  /// Words are put in order in one way or another, whatever their number.
  @Test func keysDoNotDependOnTheOrderOfWords() {
    var random = SeededGenerator(seed: 79)
    for count in [1, 2, 5, 31, 32, 33, 90] {
      var words = (0..<count).map { "từ\($0)" }
      let key = TextKey(words.joined(separator: " "))
      for _ in 0..<10 {
        words.shuffle(using: &random)
        #expect(TextKey(words.joined(separator: " ")) == key)
      }
    }
  }

  /// Equal texts have equal hashes, with and without escapes of JSON.
  @Test func escapedTextsHashAsPlainOnes() throws {
    let words = ["", "a", "Chờ lâu quá", "\"quoted\" and a \\", "12345678", "123456789 \u{1F600}"]
    for word in words {
      let written = word.unicodeScalars.map { scalar in
        scalar.value < 0x10000
          ? "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).utf8.count)
            + String(scalar.value, radix: 16) : String(scalar)
      }
      let text = #"{ "title": "\#(written.joined())", "framework": "buyer-4", "stages": [] }"#
      let map = try #require(MapReading.json(SourceFile(name: "m.json", text: text)).map)
      #expect(map.title == SourceText(word))
      #expect(map.title.hashValue == SourceText(word).hashValue)
    }
  }

  /// A key that is written at once is the one that is written piece by piece.
  @Test func aLineIsTheSameWithWrittenKeys() {
    let texts = ["", "a \"b\" \\", "\u{202E}abc\u{7}\n", "Chờ lâu 🧑‍🤝‍🧑", "\u{AD}"]
    var plain = JSONLine()
    var fast = JSONLine()
    plain.write(after: "\n") { line in
      for text in texts { line.add("text", text: text) }
      line.add("count", number: -12)
      line.add("number", number: 0.25)
      line.add("parts", parts: 1_500_000, digits: 6)
      line.add("bool", bool: true)
      line.add("none", flag: false)
      line.add("key", text: TextKey(number: 0xFEDC).text)
      line.add("keys", texts: [TextKey(number: 1).text, TextKey(number: .max).text])
      line.add("list", [1, 2]) { $1.add("n", number: Double($0)) }
    }
    func append(_ text: String) -> (inout TextBuffer) -> Bool {
      { buffer in
        buffer += text
        return false
      }
    }
    fast.write(after: "\n") { line in
      for text in texts { line.add(", \"text\": " as JSONKey, text: append(text)) }
      line.add(", \"count\": " as JSONKey, count: -12)
      line.add(", \"number\": " as JSONKey, number: 0.25)
      line.add(", \"parts\": " as JSONKey, parts: 1_500_000, digits: 6)
      line.add(", \"bool\": " as JSONKey, bool: true)
      line.add(", \"none\": " as JSONKey, flag: false)
      line.add(", \"key\": " as JSONKey, plain: { TextKey(number: 0xFEDC).append(to: &$0) })
      line.add(", \"keys\": " as JSONKey, texts: [TextKey(number: 1), TextKey(number: .max)]) {
        key, bytes in
        key.append(to: &bytes)
        return true
      }
      line.add(", \"list\": " as JSONKey, [1, 2]) { $1.add(", \"n\": " as JSONKey, count: $0) }
    }
    #expect(fast.buffer.bytes == plain.buffer.bytes)
    #expect(TextKey(number: 0xFEDC).text == "000000000000fedc")
  }

  /// A number of a text is the same wherever the pieces of memory end, and so are its bytes.
  @Test func pooledBytesAreTheirTexts() {
    var pool = TextPool()
    let long = String(repeating: "Chờ ", count: 9_000)
    for length in [0, 1, 65_535, 65_536, 65_537, 30_000, 3] {
      let text = "\(length)" + String(decoding: long.utf8.prefix(length), as: UTF8.self)
      let index = pool.index(of: text)
      #expect(pool.bytes(index).map { Array($0) } == Array(text.utf8))
      #expect(pool[index] == text)
    }
    #expect(pool.bytes(.none) == nil)
  }
}
