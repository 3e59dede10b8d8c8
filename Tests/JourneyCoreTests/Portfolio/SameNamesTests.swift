import Testing

@testable import JourneyCore

/// Personas and owners whose names differ in case, blanks or composition are one; accents tell apart.
@Suite struct SameNamesTests {
  private static func portfolio(_ names: [String], state: String = "current") throws -> Portfolio {
    var portfolio = Portfolio()
    for (number, name) in names.enumerated() {
      let map = try SmallMaps.touchpoint(
        #""owner": "\#(name)", "emotion": 1, "painPoints": ["P\#(number)"]"#,
        #""persona": { "name": "\#(name)" }, "state": "\#(state)","#)
      portfolio.add(SmallMaps.contribution("\(state)-\(number)", map))
    }
    return portfolio
  }

  @Test func theCommonestWritingIsShown() throws {
    let names = ["LAN", "Lan", "lan ", "Lan", "Lán", "L\u{61}\u{301}n", "Hạnh  Vũ", "hạnh vũ"]
    let report = PortfolioReport(try Self.portfolio(names))
    #expect(Set(report.portfolio.owners.keys) == ["Lan", "Lán", "Hạnh  Vũ"])
    #expect(report.portfolio.owners["Lan"]?.touchpoints == 4)
    #expect(report.portfolio.owners["Lan"]?.openPains == 4)
    #expect(
      Set(report.portfolio.groups(by: .persona).compactMap(\.name)) == ["Lan", "Lán", "Hạnh  Vũ"])
    #expect(report.portfolio.groups(by: .persona).first { $0.name == "Lan" }?.maps == 4)
    #expect(report.portfolio.groups(by: .team).count == 3)
    let text = SmallMaps.text(report, width: 200)
    #expect(text.contains("Lan 4 · ") && !text.contains("LAN"))
  }

  @Test func aFutureOfAnyWritingIsOne() throws {
    var portfolio = try Self.portfolio(["LAN", "Lan", "Lán"])
    let shared = portfolio.join(try Self.portfolio(["lan"], state: "future"))
    #expect(shared.isEmpty)
    #expect(PortfolioReport(portfolio).portfolio.personasWithoutFuture == ["Lán"])
  }

  @Test(arguments: 0..<12)
  func theSumOfPartsHasTheSameNames(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = (0..<12).map { _ in
      ["Lan", "LAN", "lan", " lan", "Lán", "L\u{61}\u{301}n"].randomElement(using: &random) ?? ""
    }
    func part(_ indices: [Int]) throws -> Portfolio {
      var portfolio = Portfolio()
      for index in indices {
        let map = try SmallMaps.touchpoint(
          #""owner": "\#(names[index])""#, #""persona": { "name": "\#(names[index])" },"#)
        portfolio.add(SmallMaps.contribution("m\(index)", map))
      }
      return portfolio
    }
    let whole = PortfolioSample.json(try part(Array(names.indices)))
    var parts: [[Int]] = [[], [], []]
    for index in names.indices.shuffled(using: &random) {
      parts[Int.random(in: 0..<3, using: &random)].append(index)
    }
    var joined = Portfolio()
    for part in try parts.map(part) {
      let json = PortfolioSample.json(part)
      let shared = joined.join(try Portfolio(report: SourceFile(name: "r", text: json)))
      #expect(shared.isEmpty)
    }
    #expect(PortfolioSample.json(joined) == whole)
  }

  /// A step between two writings of one name passes the customer on to nobody.
  @Test func oneNameIsNoHandover() throws {
    func handovers(_ first: String, _ second: String) throws -> Int {
      let map = try SmallMaps.map(
        #"""
        { "stage": "decision", "touchpoints": [
          { "name": "A", "owner": "\#(first)", "emotion": 1 },
          { "name": "B", "owner": "\#(second)", "emotion": -1 }] }
        """#)
      return SmallMaps.report([("a", map)]).portfolio.handovers.count
    }
    #expect(try handovers("Service", "service ") == 0)
    #expect(try handovers("Lan", "Lán") == 1)
  }

  @Test func filtersHaveOneValueAName() throws {
    var choices = PortfolioDocument.Choices()
    choices.isDrawn = true
    let report = PortfolioReport(try Self.portfolio(["Lan", "LAN", "Lan", "Ben"]))
    let page = String(
      decoding: HTMLRenderer(language: .en).bytes(
        PortfolioDocument(report, language: .en, choices: choices).document), as: UTF8.self)
    #expect(page.contains("<option value=\"Lan\">") && !page.contains("<option value=\"LAN\">"))
    #expect(!page.contains("owner=LAN") && !page.contains("persona=LAN"))
  }
}
