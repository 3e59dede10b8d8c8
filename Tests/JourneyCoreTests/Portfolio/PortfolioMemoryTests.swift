import Testing

@testable import JourneyCore

/// What a report over many maps holds of each of them, in few bytes.
@Suite struct PortfolioMemoryTests {
  /// There are hundreds of thousands of pains and opportunities.
  @Test func listsAreOfSmallParts() {
    #expect(MemoryLayout<PortfolioPain>.stride <= 16)
    #expect(MemoryLayout<PortfolioOpportunity>.stride <= 24)
    #expect(MemoryLayout<PortfolioMetric>.stride <= 48)
    #expect(MemoryLayout<PortfolioMap.StagePoint>.stride <= 24)
    #expect(MemoryLayout<PhaseEmotions>.size == 4 * Phase.allCases.count)
  }

  @Test func aPainKeepsItsOwnerBesideWhatItIsLike() {
    var pool = TextPool()
    let names = ["Lan", "", "Bảo trì"].map { pool.index(of: $0) }
    for traits in 0..<32 {
      var pain = PortfolioPain(
        key: TextKey("a"), score: 410_000_000, severity: UInt8(traits / 8),
        isAnswered: traits & 1 != 0, isAccepted: traits & 2 != 0,
        isLinked: traits & 4 != 0)
      #expect(pain.owner == .none && pool[pain.owner] == nil)
      for name in names + [.none] {
        pain.owner = name
        #expect(pain.owner == name && pain.score == 410_000_000)
        #expect(Int(pain.severity) == traits / 8 && pain.isAnswered == (traits & 1 != 0))
        #expect(pain.isAccepted == (traits & 2 != 0) && pain.isLinked == (traits & 4 != 0))
      }
    }
  }

  @Test func anOpportunityKeepsItsOwnerAndAnswersBesideWhatItIsLike() {
    var pool = TextPool()
    let names = ["Lan", "", "Bảo trì"].map { pool.index(of: $0) } + [.none]
    for status in [nil] + Opportunity.Status.allCases.map(Optional.some) {
      for traits in 0..<16 {
        var opportunity = PortfolioOpportunity(
          key: TextKey("a"), impact: nil, effort: 2.5, status: status,
          isMomentOfTruth: traits & 1 != 0, isLinked: traits & 2 != 0,
          severity: UInt8(traits / 4))
        #expect(opportunity.owner == .none && opportunity.answers.isEmpty)
        for (index, owner) in names.enumerated() {
          let answers = 70_000 * index..<70_000 * index + 2 * index
          (opportunity.answers, opportunity.owner) = (answers, owner)
          #expect(opportunity.answers == answers && opportunity.owner == owner)
          #expect(opportunity.status == status && Int(opportunity.severity) == traits / 4)
          #expect(opportunity.isMomentOfTruth == (traits & 1 != 0))
          #expect(opportunity.isLinked == (traits & 2 != 0))
          #expect(opportunity.impact == nil && opportunity.effort == 2.5)
        }
      }
    }
  }

  /// Impact and effort come back as they are written, wrong ones, too.
  @Test(arguments: [1, 5, 2.5, 3.7, 4.999999, 0, -1, 50.25, 1999])
  func anOpportunityKeepsItsNumbers(number: Double) {
    let opportunity = PortfolioOpportunity(
      key: TextKey("a"), impact: number, effort: -number, status: nil, isMomentOfTruth: false,
      isLinked: false, severity: 0)
    #expect(opportunity.impact == number && opportunity.effort == -number)
  }

  /// A place is told as it is up to its greatest numbers, and places are in the order of the file.
  @Test func placesAreTheirNumbersInTheOrderOfTheFile() {
    let stages: [Int?] = [0, 1, 999, 4_000_000, nil]
    let touchpoints: [Int?] = [0, 7, 2_000_000, nil]
    let indices: [Int?] = [nil, 0, 3, 2_000_000]
    var places: [PortfolioPlace] = []
    for stage in stages {
      for touchpoint in touchpoints {
        for index in indices {
          let place = PortfolioPlace(MapPlace(stage: stage, touchpoint: touchpoint), index)
          #expect(place.place == MapPlace(stage: stage, touchpoint: touchpoint))
          #expect(place.stage == stage ?? -1 && place.touchpoint == touchpoint ?? -1)
          #expect(place.index == index ?? -1)
          places.append(place)
        }
      }
    }
    #expect(places == places.sorted())
    #expect(Set(places).count == places.count)
    // Numbers that do not fit are told at the last one that does.
    let beyond = PortfolioPlace(MapPlace(stage: 5_000_000, touchpoint: 5_000_000), .max)
    #expect(beyond.stage == 1 << 22 - 2 && beyond.touchpoint == 1 << 21 - 2)
    #expect(beyond.index == 1 << 21 - 2)
  }

  /// Metrics of the same name and unit hold one title, others their own.
  @Test func titlesOfMetricsAreHeldOnce() {
    var titles = MetricTitles()
    let first = titles.shared(MetricTitle("CSAT", "%"))
    for (name, unit) in [("CSAT", nil), ("CSAT", "%"), ("NPS", "%"), ("CSAT", "%")]
      as [(String, String?)]
    {
      let shared = titles.shared(MetricTitle(name, unit))
      #expect(shared.name == name && shared.unit == unit)
      #expect((shared === first) == (name == "CSAT" && unit == "%"))
    }
    // Equal names may be written by other bytes.
    let composed = titles.shared(MetricTitle("Hài lòng", nil))
    let parted = titles.shared(MetricTitle("Ha\u{300}i lo\u{300}ng", nil))
    #expect(composed !== parted)
    for number in 0..<5000 {
      #expect(titles.shared(MetricTitle("M\(number)", nil)).name == "M\(number)")
    }
  }

  /// Equal texts have one number, others have their own, and every number leads to its text,
  /// wherever the pieces of memory end.
  @Test func pooledTextsAreTheirTexts() {
    var random = SeededGenerator(seed: 12)
    let longest = String(repeating: "Chờ lâu ", count: 20_000)
    var texts = ["", "a", "Chờ lâu", "Cho\u{300} la\u{302}u", "🧑‍🤝‍🧑", longest, longest + "."]
    for number in 0..<3000 {
      let length = Int.random(in: 0..<90, using: &random)
      texts.append("\(number / 2)" + String(longest.prefix(length)))
    }
    var pool = TextPool()
    let numbers = texts.map { pool.index(of: $0) }
    for (text, number) in zip(texts, numbers) {
      #expect(pool[number].map { Array($0.utf8) } == Array(text.utf8))
      #expect(pool.index(of: text) == number)
    }
    let different = Set(texts.map { Array($0.utf8) })
    #expect(pool.count == different.count)
    #expect(Set(pool.indices) == Set(numbers))
    #expect(pool[.none] == nil)
    #expect(TextPool().count == 0)
  }

  /// A text of words that were met before takes a byte or two a word.
  @Test func wordsAreHeldOnce() {
    var codes = WordCodes()
    var packed: [UInt8] = []
    let first = Array("Chờ rất lâu ở quầy thanh toán".utf8)
    codes.pack(first.span, into: &packed)
    #expect(packed.count == 7)
    let second = Array("thanh toán ở quầy".utf8)
    codes.pack(second.span, into: &packed)
    var text = TextBuffer()
    codes.unpack(packed.span, to: &text)
    #expect(packed.count == 4 && text.bytes == second)
    let many = Array((0..<40).map { "word\($0)" }.joined(separator: " ").utf8)
    codes.pack(many.span, into: &packed)
    text.removeAll()
    codes.unpack(packed.span, to: &text)
    // Seven words had codes of one byte before.
    #expect(packed.count == 29 + 11 * 2 && text.bytes == many)
  }

  /// Maps and reports are copied by what points to them.
  @Test func holdersCopyAPointer() {
    #expect(MemoryLayout<PortfolioMap>.size == MemoryLayout<Int>.size)
    #expect(MemoryLayout<Portfolio>.size == MemoryLayout<Int>.size)
    #expect(MemoryLayout<PortfolioReport>.size == MemoryLayout<Int>.size)
  }

  /// Texts that a map brought are the same numbers as strings.
  @Test func packedTextsAreKept() {
    let texts = ["", "a", "Chờ lâu", "", "a"]
    let packed = PackedTexts(texts)
    var pool = TextPool()
    let numbers = packed.indices.map { packed.keep($0, in: &pool) }
    #expect(numbers == texts.map { pool.index(of: $0) })
    #expect(pool.count == 3)
  }

  /// An object that is written at once has the bytes of one that was a value first.
  @Test func aLineIsWrittenAsItsValue() {
    let texts = ["", "a \"b\" \\", "\u{202E}abc\u{7}\n", "Chờ lâu 🧑‍🤝‍🧑", "\u{AD}"]
    var members = JSONMembers()
    var line = JSONLine()
    for text in texts { members.add("text", text: text) }
    members.add("none", text: nil)
    members.add("texts", texts: texts)
    members.add("empty", texts: [])
    for number in [0, -0.0, 1.5, -2, 20, 21, 1e14, 1e15, 1e300, 0.1 + 0.2, -1e-9] {
      members.add("number", number: number)
    }
    members.add("yes", flag: true)
    members.add("no", flag: false)
    members.add("bool", JSONValue.bool(false))
    members.add("inner") { $0.add("a", number: 1) }
    members.add("hollow") { $0.add("a", flag: false) }
    members.add("list", [1, 2]) { number, inner in
      inner.add("n", number: Double(number))
      inner.add("deep", [number]) { $1.add("text", text: "\($0)") }
    }
    members.add("after", number: 3)
    line.write(after: "\n") { line in
      for text in texts { line.add("text", text: text) }
      line.add("none", text: nil)
      line.add("texts", texts: texts)
      line.add("empty", texts: [])
      for number in [0, -0.0, 1.5, -2, 20, 21, 1e14, 1e15, 1e300, 0.1 + 0.2, -1e-9] {
        line.add("number", number: number)
      }
      line.add("yes", flag: true)
      line.add("no", flag: false)
      line.add("bool", bool: false)
      line.add("inner") { $0.add("a", number: 1) }
      line.add("hollow") { $0.add("a", flag: false) }
      line.add("list", [1, 2]) { number, inner in
        inner.add("n", number: Double(number))
        inner.add("deep", [number]) { $1.add("text", text: "\($0)") }
      }
      line.add("after", number: 3)
    }
    let written = String(decoding: line.buffer.bytes, as: UTF8.self)
    #expect(written == "\n" + JSONLayout.line(members.object))
  }

  /// An emotion is kept to the billionth, and none is none.
  @Test func emotionsKeepTheirBillionths() {
    var phases = PhaseEmotions()
    for units in [nil, 0, 1, -1, 1_999_999_999, 2_000_000_000, -2_000_000_000] {
      #expect(StandardEmotion(units).units == units)
      phases[10] = units
      #expect(phases[10] == units)
    }
    #expect(phases[0] == nil)
  }
}
