import Foundation
import Testing

@testable import JourneyCore

/// Texts of files that want to be more are shown, and nothing else, whatever field they are in.
///
/// `.ci/check-pictures` has browsers look.
@Suite struct HostilePictureSlowTests {
  static let texts = [
    "</script><script>run()</script>", "\"><svg onload=run()>", "javascript:run()", "]]>",
    "<!--", "-->", "</style><style>*{display:none}</style>", "</title><script>run()</script>",
    "' onmouseover='run()", "<img src=x onerror=run()>", "&lt;b&gt;&#60;", "<![CDATA[", "<?xml?>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;", "a|unanswered=yes", "url(//x)",
    "\u{202E}abc\u{202C}", "\u{2066}abc\u{2069}", "\u{0}\u{1}\u{7}\u{8}\u{B}\u{C}\u{1B}[31m\u{7F}",
    "\u{85}\u{9B}31m", "\u{FFFE}\u{FFFF}", "\u{E0041}\u{E007F}", "{{constructor}}", "${run()}",
  ]

  /// What holds texts of people; everything else is chosen among words or refers to something.
  private static let keys: Set<String> = [
    "title", "description", "name", "role", "goals", "needs", "frustrations", "quote", "scenario",
    "goal", "expectations", "startsWith", "endsWith", "version", "owner", "authors", "line", "url",
    "reason", "actions", "thoughts", "feelings", "text", "unit", "backstage", "duration", "notes",
    "when", "origin", "channel", "actors", "handover", "author", "publisher", "document", "note",
    "chooseWhen", "purpose", "objective", "touchpoints", "metrics", "summary", "substages", "vi",
    "en", "links", "lane-a",
  ]

  /// The map in which every key is set, with one text wherever people write.
  private static func map(_ text: String) throws -> (JourneyMap, Framework) {
    var count = 0
    func changed(_ value: Any, _ key: String) -> Any {
      if let object = value as? [String: Any] {
        return object.reduce(into: [String: Any]()) { $0[$1.key] = changed($1.value, $1.key) }
      }
      if let list = value as? [Any] { return list.map { changed($0, key) } }
      // The languages of a translation are no texts.
      guard value is String, keys.contains(key), value as? String != "own" else { return value }
      count += 1
      return text
    }
    let whole = try JSONSerialization.jsonObject(with: Data(EveryKey.text.utf8))
    let bytes = try JSONSerialization.data(withJSONObject: changed(whole, ""))
    #expect(count > 100)
    let reading = MapReading.json(SourceFile(name: "m", bytes: Array(bytes)))
    let map = try #require(reading.map)
    guard case .inline(let framework) = map.framework else { throw NoFramework() }
    return (map, framework)
  }

  private struct NoFramework: Error {}

  /// Everything that is drawn of such a map.
  private static func documents(_ text: String) throws -> [Document] {
    let (map, framework) = try map(text)
    let (plain, _) = try Self.map("plain")
    let journeys = [
      PhasedJourney(name: text, map: map, framework: framework),
      PhasedJourney(name: "plain", map: plain, framework: framework),
    ]
    let diff = MapDiff(plain, map)
    var portfolio = PortfolioDocument.Choices()
    portfolio.isDrawn = true
    return [
      MapSheet(map, framework: framework, language: .vi).document,
      MapComparisonDocument(MapComparison(journeys), language: .vi).document,
      DiffDocument(
        diff, origin: DiffOrigin(old: text, new: text), frameworks: (framework, framework),
        language: .vi
      ).picture,
      FrameworkComparisonDocument(
        FrameworkComparison([framework] + FrameworkCatalog.all.prefix(2)), language: .vi
      ).picture,
      PortfolioDocument(
        PortfolioReport(PortfolioSample.portfolio([(text, map, framework)])), language: .vi,
        choices: portfolio
      ).document,
    ]
  }

  /// A theme whose texts want to be more.
  private static func theme(_ text: String) throws -> PictureTheme {
    let file: [String: Any] = ["name": text, "footer": text, "fonts": ["Inter"]]
    let bytes = try JSONSerialization.data(withJSONObject: file)
    let reading = ThemeReading.json(SourceFile(name: "t", bytes: Array(bytes)))
    #expect(!reading.hasErrors)
    return reading.theme
  }

  /// The characters that must be seen, whatever breaks the lines between them.
  private static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          // No XML can hold the last two.
          !$0.properties.isWhitespace && $0 != "\u{FFFE}" && $0 != "\u{FFFF}"
        }))
  }

  @Test(arguments: texts) func picturesShowThem(_ text: String) throws {
    let renderer = SVGRenderer(language: .vi, theme: try Self.theme(text))
    for document in try Self.documents(text) {
      let picture = renderer.render(document)
      let seen = try XMLElements(picture)
      #expect(seen.names.isSubset(of: XMLElements.ofPictures), "\(seen.names)")
      #expect(seen.attributes.isSubset(of: XMLElements.attributesOfPictures))
      let shown = Self.letters(VisibleText.escaped(text))
      #expect(shown.isEmpty || Self.letters(seen.text).contains(shown), "\(text) is not shown")
      #expect(!picture.unicodeScalars.contains(where: Self.isUnseen))
    }
  }

  @Test(arguments: texts) func pagesShowThem(_ text: String) throws {
    let documents = try Self.documents(text)
    let own = HTMLRenderer(language: .vi, theme: try Self.theme(text))
    // Without a theme of its own a page has both built-in ones; its texts are the same.
    let plain = documents.prefix(1).map(HTMLRenderer(language: .vi, theme: nil).render)
    for page in plain + documents.map(own.render) {
      let tags = PageTags.all(page)
      let names = Set(tags.map { $0.prefix { $0 != " " && $0 != ">" } })
      let known = PageTags.plainNames.union(PageTags.otherNames)
      #expect(names.isSubset(of: known), "\(names.subtracting(known))")
      #expect(PageTags.unbalanced(tags) == [])
      // A tag that stands there a hundred times is looked at once.
      for tag in Set(tags) {
        let attributes = Self.attributes(tag)
        #expect(!attributes.contains { $0.hasPrefix("on") }, "\(tag)")
        if attributes.contains("href") {
          #expect(tag.contains(" href=\"https://") || tag.contains(" href=\"http://"), "\(tag)")
        }
        #expect(!attributes.contains("src"), "\(tag)")
        // Numbers that the product counts are the only rules within a tag.
        if attributes.contains("style") {
          let numbers = /\ style="(--stages:\d+;--least:\d+px;--most:\d+px|--chart:\d+px)"/
          #expect(tag.contains(numbers), "\(tag)")
        }
      }
      #expect(page.components(separatedBy: "<script").count <= 2)
      #expect(!page.unicodeScalars.contains(where: Self.isUnseen))
      var shown = ""
      XMLText.append(VisibleText.escaped(text), in: .content, to: &shown)
      let letters = Self.letters(shown)
      #expect(letters.isEmpty || Self.letters(page).contains(letters), "\(text) is not shown")
    }
  }

  /// The names of the attributes of a tag.
  private static func attributes(_ tag: String) -> [String] {
    var names: [String] = []
    var name = ""
    var isQuoted = false
    for character in tag.dropFirst().drop(while: { $0 != " " }) {
      if character == "\"" { isQuoted.toggle() }
      if isQuoted || character == "\"" { continue }
      if character == "=" || character == " " || character == ">" {
        if !name.isEmpty { names.append(name) }
        name = ""
      } else {
        name.append(character)
      }
    }
    return names
  }

  /// Characters that turn the direction, move a cursor or are in no XML.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// `a|unanswered=yes` as a name does not become a second facet of a card.
  @Test func aNameIsOneFacet() throws {
    let (map, framework) = try Self.map("a|unanswered=yes")
    let page = HTMLRenderer(language: .vi).render(
      MapSheet(map, framework: framework, language: .vi).document)
    let facets = page.components(separatedBy: "data-facets=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(!facets.isEmpty)
    for text in facets {
      #expect(!text.split(separator: "|").contains("unanswered=yes"), "\(text)")
    }
  }
}
