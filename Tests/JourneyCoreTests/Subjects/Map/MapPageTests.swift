import Testing

@testable import JourneyCore

/// The page of a map for GitHub and wikis: sources are footnotes, each told once.
@Suite struct MapPageTests {
  private static func page(_ map: JourneyMap) -> String {
    let page = MapPage(map, framework: nil, language: .en)
    return String(decoding: MarkdownRenderer(language: .en).bytes(page.document), as: UTF8.self)
  }

  private static func map(titled titles: String...) -> JourneyMap {
    var map = JourneyMap(title: "Shop", framework: .id("own"))
    map.sources = titles.enumerated().map {
      EvidenceSource(id: SourceText("s\($0 + 1)"), title: SourceText($1))
    }
    var stage = StageEntry(stage: "buy")
    var touchpoint = Touchpoint(name: "Till")
    touchpoint.evidence = ["s1"]
    var pain = PainPoint(text: "Queue!")
    pain.evidence = ["s1", "unknown"]
    touchpoint.painPoints = [pain]
    stage.touchpoints = [touchpoint]
    map.stages = [stage]
    return map
  }

  @Test func evidenceIsAFootnote() {
    var map = Self.map(titled: "12 talks", "A survey")
    map.sources[0].kind = .interview
    map.sources[0].sampleSize = 12
    let page = Self.page(map)
    #expect(page.contains("- **Sources**:\n  - 12 talks[^1]\n  - A survey[^2]\n"))
    #expect(page.contains("✗ Queue\\![^1] · unknown\n"))
    #expect(page.contains("- evidence: 12 talks[^1]\n"))
    #expect(page.hasSuffix("\n[^1]: 12 talks · interview · n = 12\n\n[^2]: A survey\n"))
  }

  /// As in a terminal and in a picture.
  @Test func whatThePersonaSaysStandsInMarks() {
    var map = Self.map(titled: "12 talks")
    map.persona = Persona(name: "Ann")
    map.persona?.quote = "I wait."
    #expect(Self.page(map).contains("- **Quote**: “I wait.”\n"))
    map.persona?.quote = "\"I wait.\""
    #expect(Self.page(map).contains("- **Quote**: “I wait.”\n"))
  }

  /// A reader without footnotes would take one word for the address of a link, and hide it.
  @Test func aFootnoteIsNoAddress() {
    let page = Self.page(Self.map(titled: "Talks", "Talks \"2026\"", "Talks (2026)"))
    #expect(page.contains("[^1]: Talks &#8203;\n"))
    #expect(page.contains("[^2]: Talks \"2026\" &#8203;\n"))
    #expect(page.contains("[^3]: Talks (2026) &#8203;\n"))
  }

  @Test func noTextBecomesAFootnote() {
    let page = Self.page(Self.map(titled: "[^1]: x", "a[^2]b"))
    #expect(!page.contains("a[^2]b"))
    #expect(page.contains("[^1]: \\[\\^1\\]: x"))
  }
}
