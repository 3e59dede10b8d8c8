import Foundation
import Testing

@testable import JourneyCore

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGRendererTests {
  private let renderer = SVGRenderer(language: .vi)

  @Test(arguments: Subject.allCases)
  func picturesAreWellFormedAndFetchNothing(_ subject: Subject) throws {
    for document in try subject.documents(Subject.examples() + Subject.generated(4), .vi) {
      let picture = renderer.render(document)
      let seen = try XMLElements(picture)
      #expect(seen.names.isSubset(of: Self.elements), "\(seen.names)")
      #expect(seen.attributes.isSubset(of: Self.attributes), "\(seen.attributes)")
    }
  }

  @Test func hostileTextsStayTexts() throws {
    for text in [
      "</script>", "\"><svg onload=alert(1)>", "javascript:alert(1)", "]]>", "<!--", "&lt;",
      "\u{202E}abc\u{202C}", "\u{0}\u{1B}[31m", "<style>*{}</style>",
    ] {
      let entries = [DocumentEntry(InlineText(text))]
      let document = Document(
        title: DocumentHeading(InlineText(text)), lead: [InlineText(text)],
        blocks: [
          .list(entries), .fields([DocumentField(text, entries)]),
          .table(
            DocumentTable(
              .matrix, columns: [.init(""), .init(InlineText(text))], rows: [[entries, entries]])),
        ])
      let seen = try XMLElements(renderer.render(document))
      #expect(seen.names.isSubset(of: Self.elements), "\(text) made \(seen.names)")
      #expect(seen.attributes.isSubset(of: Self.attributes), "\(text)")
      let shown = VisibleText.escaped(text).unicodeScalars.filter {
        $0 != " " && $0 != "\u{FFFE}"
      }
      let whole = seen.text.unicodeScalars.filter { !$0.properties.isWhitespace }
      #expect(
        String(String.UnicodeScalarView(whole)).contains(String(String.UnicodeScalarView(shown))))
      #expect(!seen.text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
    }
  }

  @Test func theDescriptionTellsTheCurve() throws {
    let (map, framework) = try Subject.example("phone-instalments")
    let picture = renderer.render(
      MapSheet(map, framework: framework, language: .vi).document)
    #expect(
      picture.contains(
        "<desc id=\"desc\">Cảm xúc: 1 Nhận diện và tìm kiếm: −1 (sốt ruột, rối); 2 Quyết định"))
    #expect(picture.contains("<title id=\"title\">Mua điện thoại trả góp</title>"))
  }

  @Test func theSameMapIsTheSamePicture() throws {
    let (map, framework) = try Subject.example("clinic-visit")
    let document = MapSheet(map, framework: framework, language: .en).document
    #expect(renderer.bytes(document) == renderer.bytes(document))
  }

  private static let elements: Set<String> = [
    "svg", "title", "desc", "g", "rect", "circle", "path", "text", "tspan",
  ]
  private static let attributes: Set<String> = [
    "xmlns", "width", "height", "viewBox", "font-family", "role", "aria-labelledby", "id", "x", "y",
    "rx", "cx", "cy", "r", "d", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity",
    "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "transform", "text-anchor",
    "font-size", "font-weight", "font-style", "paint-order", "xml:space", "data-box",
  ]
}

/// The names and the text of an XML file, by a reader that is not ours.
private final class XMLElements: NSObject, XMLParserDelegate {
  private(set) var names: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var text = ""

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Damaged(error: "\(String(describing: parser.parserError))") }
  }

  struct Damaged: Error { let error: String }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    names.insert(name)
    attributes.formUnion(found.keys)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
