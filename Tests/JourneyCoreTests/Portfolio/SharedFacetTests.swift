import Testing

@testable import JourneyCore

/// The properties of what many maps share: as many as readers can choose from, and no more.
@Suite struct SharedFacetTests {
  /// The page of maps that share everything but their personas and owners.
  static func page(_ count: Int, owners: Int = 1) throws -> String {
    let maps = try (0..<count).map { number in
      (
        file: "m\(number).journey.json",
        map: try SmallMaps.map(
          #"""
          { "stage": "decision", "touchpoints": [
            { "name": "Till", "channel": "store", "owner": "Owner \#(number % owners)",
              "momentOfTruth": true, "emotion": -2, "painPoints": ["Slow"] },
            { "name": "Desk", "channel": "phone", "owner": "Desk", "emotion": -2,
              "opportunities": [{ "text": "Open one more", "impact": 5, "effort": 1 }] }] }
          """#, #""persona": { "name": "Customer \#(number)" }, "state": "current","#)
      )
    }
    var choices = PortfolioDocument.Choices()
    choices.isDrawn = true
    choices.top = 50
    let document = PortfolioDocument(
      SmallMaps.report(maps), language: .en, choices: choices
    ).document
    return String(decoding: HTMLRenderer(language: .en).bytes(document), as: UTF8.self)
  }

  static func tags(_ page: String, _ kind: String) -> [Substring] {
    page.split(separator: "data-kind=\"\(kind)\"", omittingEmptySubsequences: false).dropFirst().map
    { $0.prefix { $0 != ">" } }
  }

  static let kinds = [
    "card pain", "card opportunity", "line pain", "line momentOfTruth",
  ]

  /// What can be chosen from has all names.
  @Test func someNamesAreAllThere() throws {
    let page = try Self.page(150, owners: 100)
    for kind in Self.kinds {
      let tags = Self.tags(page, kind)
      #expect(!tags.isEmpty, "\(kind)")
      for tag in tags {
        #expect(
          tag.split(separator: "persona=", omittingEmptySubsequences: false).count == 151, "\(kind)"
        )
        #expect(tag.contains("state="), "\(kind)")
      }
    }
    #expect(
      Self.tags(page, "line momentOfTruth")[0].split(
        separator: "owner=", omittingEmptySubsequences: false
      ).count == 101)
    #expect(page.contains("<select name=\"persona\">") && page.contains("<select name=\"owner\">"))
  }

  /// Names whose combinations are many are kept once each, however many maps share a thing.
  @Test func whatMapsHaveIsKeptOnce() throws {
    func counts(_ range: Range<Int>) -> MapCounts {
      var counts = MapCounts(keepsTraits: true)
      for number in range {
        counts.add(
          ofOneMap: [TextKey("a"), TextKey("b"), TextKey("a")],
          MapTraits(persona: "P\(number % 150)", framework: "buyer-4", state: .current))
      }
      return counts
    }
    let all = counts(0..<1000)
    #expect(all.maps(having: TextKey("a")) == 1000)
    #expect(all.traits(of: TextKey("a")).count == 150)
    var joined = counts(600..<1000)
    joined.add(counts(0..<600))
    #expect(joined.traits(of: TextKey("a")) == all.traits(of: TextKey("a")))
    #expect(joined.maps(having: TextKey("b")) == 1000)
    var many = MapCounts(keepsTraits: true)
    for number in 0..<1000 {
      many.add(ofOneMap: [TextKey("a")], MapTraits(persona: "P\(number)", framework: "buyer-4"))
    }
    #expect(many.traits(of: TextKey("a")).count <= MapTraits.mostNames + 1)
  }
}
