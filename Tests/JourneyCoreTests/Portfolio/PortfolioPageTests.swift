import Testing

@testable import JourneyCore

/// The page of a report: what readers narrow, and what leads to the pages of maps.
@Suite struct PortfolioPageTests {
  private static func report(_ count: Int = 4) throws -> PortfolioReport {
    let maps = try (0..<count).map { number in
      (
        file: "m\(number).journey.json",
        map: try SmallMaps.map(
          #"""
          { "stage": "information-search", "emotion": 1, "touchpoints": [
            { "name": "A", "channel": "tv", "owner": "X", "emotion": 2 }] },
          { "stage": "decision", "touchpoints": [
            { "name": "Till \#(number)", "channel": "store", "owner": "Y", "momentOfTruth": true,
              "emotion": -2, "painPoints": ["Slow \#(number)"],
              "metrics": [{ "name": "M\#(number)", "value": 1, "target": 2, "better": "higher" }] },
            { "name": "Shelf", "channel": "store",
              "opportunities": [{ "text": "Idea \#(number)", "impact": 5, "effort": 1 }] }] }
          """#, #""persona": { "name": "P\#(number % 2)" }, "state": "current","#)
      )
    }
    return SmallMaps.report(maps)
  }

  private static func page(_ report: PortfolioReport, hasPages: Bool = true) -> String {
    var choices = PortfolioDocument.Choices()
    choices.isDrawn = true
    choices.top = 50
    if hasPages {
      for map in report.portfolio.maps { choices.pages[map.file] = "pages/" + map.file + ".html" }
    }
    let document = PortfolioDocument(report, language: .en, choices: choices).document
    return String(decoding: HTMLRenderer(language: .en).bytes(document), as: UTF8.self)
  }

  /// The part of the page for screens; what follows is drawn for paper.
  private static func screen(_ page: String) throws -> Substring {
    try #require(page.components("<div class=\"paper\">").first)
  }

  @Test(arguments: [
    "<g data-kind=\"row\"", "<g data-kind=\"point\"", "<g data-kind=\"name\"",
    "data-kind=\"line pain\"", "data-kind=\"line opportunity\"",
    "data-kind=\"line momentOfTruth\"", "data-kind=\"line warning\"", "data-kind=\"line metric\"",
    "data-kind=\"card pain\"", "data-kind=\"card opportunity\"", "data-kind=\"item\"",
  ])
  func everythingIsNarrowed(_ kind: String) throws {
    let parts = try Self.screen(try Self.page(Self.report())).components(kind)
    // Each has the properties of its maps.
    #expect(parts.count > 1)
    for part in parts.dropFirst() {
      let tag = part.prefix { $0 != ">" }
      #expect(tag.contains("persona=P") && tag.contains("framework="), "\(kind) \(tag)")
    }
  }

  @Test func rowsAndListsLeadToTheirMaps() throws {
    let screen = try Self.screen(try Self.page(Self.report(3)))
    for number in 0..<3 {
      let link = "<a href=\"./pages/m\(number).journey.json.html\">"
      // A row, a point and its name, cards and list entries.
      #expect(screen.components(link).count > 8, "\(number)")
    }
    #expect(screen.contains("<a href=\"./pages/m0.journey.json.html\"><text"))
    #expect(screen.contains("role=\"group\""))
    let without = try Self.screen(try Self.page(Self.report(3), hasPages: false))
    #expect(!without.contains("<a href"))
  }

  /// A single picture says, too, that it does not draw all opportunities.
  @Test func picturesTellWhatTheyLeaveOut() throws {
    let map = try SmallMaps.touchpoint(
      #""opportunities": [{ "text": "Drawn", "impact": 5, "effort": 1 }, "Not drawn"]"#)
    var choices = PortfolioDocument.Choices()
    choices.isDrawn = true
    let picture = PortfolioDocument(
      SmallMaps.report([("a", map)]), language: .en, choices: choices
    ).picture
    let text = String(decoding: MarkdownRenderer(language: .en).bytes(picture), as: UTF8.self)
    #expect(text.contains("1 of 2 opportunities are drawn"))
  }

  /// A moment that several maps have is found under the personas of all of them.
  @Test func whatMapsShareHasThePropertiesOfAll() throws {
    let maps = try ["Ann", "Ben"].map { name in
      try SmallMaps.touchpoint(
        #""momentOfTruth": true, "emotion": -1, "opportunities": ["O"]"#,
        #""persona": { "name": "\#(name)" },"#)
    }
    let page = Self.page(
      SmallMaps.report([("a", maps[0]), ("b", maps[1])]), hasPages: false)
    for kind in ["data-kind=\"line momentOfTruth\"", "data-kind=\"card opportunity\""] {
      let tags = page.components(kind).dropFirst().map { $0.prefix { $0 != ">" } }
      #expect(tags.count == 1)
      #expect(
        tags.allSatisfy { $0.contains("persona=Ann") && $0.contains("persona=Ben") }, "\(tags)")
    }
  }

  /// What is chosen together one map has: a pain that Ann's map answers is not open for her.
  @Test func whatIsChosenTogetherOneMapHas() throws {
    let answered = try SmallMaps.touchpoint(
      #""painPoints": ["Slow"], "opportunities": ["O"]"#, #""persona": { "name": "Ann" },"#)
    let open = try SmallMaps.touchpoint(
      #""painPoints": ["Slow"]"#, #""persona": { "name": "Ben" },"#)
    let page = Self.page(
      SmallMaps.report([("a", answered), ("b", open)]), hasPages: false)
    let tags = page.components("data-kind=\"card pain\"").dropFirst().map {
      $0.prefix { $0 != ">" }
    }
    #expect(tags.count == 1)
    for tag in tags {
      #expect(tag.contains("persona=Ann|persona=Ben|unanswered=unanswered"))
      #expect(tag.contains("data-things=\"|0|1|1\""))
    }
    let listed = page.components("data-kind=\"line pain\"").dropFirst().map {
      $0.prefix { $0 != ">" }
    }
    #expect(listed.count == 1)
    #expect(listed.allSatisfy { !$0.contains("persona=Ann") && !$0.contains("data-things") })
  }

  /// Only the formats that are pages have links and properties in pictures.
  @Test func filesOfPicturesHaveNone() throws {
    var choices = PortfolioDocument.Choices()
    choices.isDrawn = true
    choices.pages["m0.journey.json"] = "p.html"
    let document = PortfolioDocument(try Self.report(2), language: .en, choices: choices).document
    let svg = String(decoding: SVGRenderer(language: .en).bytes(document), as: UTF8.self)
    #expect(!svg.contains("<a ") && !svg.contains("data-kind"))
    #expect(svg.contains("m0"))
  }

  @Test func theNumberOfDrawnOpportunitiesIsTold() throws {
    #expect(
      try Self.page(Self.report(24)).contains(
        "20 of 24 opportunities are drawn: the first to do that state impact and effort."))
    #expect(!(try Self.page(Self.report(20)).contains("opportunities are drawn")))
  }

  /// Readers narrow all that the page holds, though it shows no more at once than was asked for, and
  /// they are told of what it does not hold.
  @Test func whatIsNotShownAtOnceIsFolded() throws {
    var choices = PortfolioDocument.Choices()
    choices.isDrawn = true
    choices.top = 2
    choices.held = 5
    let document = PortfolioDocument(try Self.report(6), language: .en, choices: choices).document
    let page = String(decoding: HTMLRenderer(language: .en).bytes(document), as: UTF8.self)
    let metrics = page.components("data-kind=\"line metric\"").count - 1
    let folded = page.components("class=\"line rest\" data-kind=\"line metric\"").count - 1
    #expect(metrics == 5)
    #expect(folded == 3)
    #expect(page.contains("and 3 more</span>"))
    #expect(page.contains("1 more is not on this page; --format json has all"))
  }

  /// Nothing stands over the names of the four parts: they are outside of the square.
  @Test func noPointCoversAName() throws {
    let points = (0..<9).map { number in
      [(1.0, 1.0), (1, 5), (5, 1), (5, 5)].map { x, y in
        DocumentQuadrant.Point(number: "\(number)", text: "T", x: x, y: y)
      }
    }.joined()
    let quadrant = DocumentQuadrant(
      xLabel: "Effort", yLabel: "Impact", minimum: 1, maximum: 5,
      parts: ["Quick wins", "Big bets", "Fill-ins", "Think twice"], points: Array(points))
    let layer = QuadrantLayout(quadrant, width: 900).layer
    var names: [PictureText] = []
    var circles: [(center: PicturePoint, radius: Double)] = []
    for element in layer.elements {
      if case .text(let text) = element { names.append(text) }
      if case .part(_, let elements) = element {
        for case .circle(let center, let radius, _) in elements { circles.append((center, radius)) }
      }
    }
    #expect(names.count == 6 && circles.count == 36)
    for name in names {
      for circle in circles {
        let isApart =
          circle.center.y + circle.radius < name.box.y
          || circle.center.y - circle.radius > name.box.maxY
        #expect(isApart)
      }
    }
    #expect(names.allSatisfy { $0.box.maxY <= layer.height && $0.box.y >= 0 })
  }
}

extension StringProtocol {
  /// The parts between a text.
  fileprivate func components(_ separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      parts.append(Substring(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [Substring(rest)]
  }
}
