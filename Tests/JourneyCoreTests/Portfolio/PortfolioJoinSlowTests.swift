import Testing

@testable import JourneyCore

/// A report of many maps is the sum of reports of its parts, whatever the parts and their order.
@Suite struct PortfolioJoinSlowTests {
  /// A sequence of numbers that is the same in every run (SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private static func read(_ json: String) throws -> Portfolio {
    try Portfolio(report: SourceFile(name: "report.json", text: json))
  }

  @Test func isReadBackAsItWas() throws {
    let json = PortfolioSample.json(PortfolioSample.portfolio(try PortfolioSample.maps()))
    #expect(PortfolioSample.json(try Self.read(json)) == json)
  }

  @Test(arguments: 0..<12)
  func isTheSumOfItsParts(seed: Int) throws {
    var numbers = Numbers(state: UInt64(seed))
    let maps = try PortfolioSample.maps()
    let whole = PortfolioSample.json(PortfolioSample.portfolio(maps))
    #expect(
      PortfolioSample.json(PortfolioSample.portfolio(maps.shuffled(using: &numbers))) == whole)
    var parts = [Portfolio](repeating: PortfolioSample.portfolio([]), count: seed % 5 + 2)
    for map in maps.shuffled(using: &numbers) {
      parts[Int.random(in: parts.indices, using: &numbers)].add(PortfolioSample.contribution(map))
    }
    var joined = Portfolio()
    for part in parts {
      let shared = joined.join(try Self.read(PortfolioSample.json(part)))
      #expect(shared == [])
    }
    #expect(PortfolioSample.json(joined) == whole)
    let document = PortfolioDocument(PortfolioReport(joined), language: .vi).document
    let direct = PortfolioDocument(
      PortfolioReport(PortfolioSample.portfolio(maps)), language: .vi
    ).document
    #expect(document == direct)
  }

  @Test func partsMustBeOfOtherFiles() throws {
    let maps = try PortfolioSample.maps()
    var first = PortfolioSample.portfolio(Array(maps.prefix(4)))
    let before = PortfolioSample.json(first)
    #expect(
      first.join(PortfolioSample.portfolio(Array(maps[3..<6]))) == [maps[3].path])
    #expect(PortfolioSample.json(first) == before)
  }

  // MARK: Files that are no report

  @Test func tellsWhatIsNoReport() {
    for text in ["", "{}", "[]", "nothing", #"{ "kind": "maps", "version": 1 }"#] {
      #expect(throws: PortfolioReadingError.isNoReport) { try Self.read(text) }
    }
    #expect(throws: PortfolioReadingError.version("2")) {
      try Self.read(#"{ "version": 2, "kind": "report" }"#)
    }
    #expect(throws: PortfolioReadingError.damaged("maps")) {
      try Self.read(#"{ "version": 1, "kind": "report", "maps": 3 }"#)
    }
  }

  /// Times are not below 0, and nothing falls further than a scale is long.
  @Test func numbersThatNothingHasAreRefused() throws {
    let json = PortfolioSample.json(PortfolioSample.portfolio(try PortfolioSample.maps()))
    for (key, list, value) in [("takes", "maps", "-5"), ("fall", "handovers", "4.5")] {
      let start = try #require(json.firstRange(of: ", \"\(key)\": ")).upperBound
      let end = try #require(json[start...].firstIndex { $0 == "," || $0 == " " })
      let damaged = json[..<start] + value + json[end...]
      #expect(throws: PortfolioReadingError.damaged(list)) { try Self.read(String(damaged)) }
    }
  }

  /// A report of which bytes are missing or others is refused, or read; nothing ends the program.
  @Test func survivesDamage() throws {
    let json = PortfolioSample.json(
      PortfolioSample.portfolio(Array(try PortfolioSample.maps().prefix(1))))
    let bytes = Array(json.utf8)
    var numbers = Numbers(state: 7)
    var refused = 0
    for _ in 0..<1_000 {
      var damaged = bytes
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: damaged.removeSubrange(Int.random(in: damaged.indices, using: &numbers)...)
      case 1:
        let start = Int.random(in: damaged.indices, using: &numbers)
        damaged.removeSubrange(start..<min(start + 7, damaged.count))
      default:
        damaged[Int.random(in: damaged.indices, using: &numbers)] =
          Array(#"09-."{}[],:e"#.utf8).randomElement(using: &numbers) ?? 0x30
      }
      do {
        let portfolio = try Portfolio(report: SourceFile(name: "r", bytes: damaged))
        _ = PortfolioSample.json(portfolio)
      } catch { refused += 1 }
    }
    #expect(refused > 500)
  }
}
