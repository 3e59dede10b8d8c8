import Testing

@testable import JourneyCore

/// Pictures of everything, read as XML.
@Suite struct SVGRendererSlowTests {
  /// What the quick ones look with.
  private let quick = SVGRendererTests()

  @Test(arguments: Subject.allCases)
  func picturesAreWellFormedAndFetchNothing(_ subject: Subject) throws {
    for document in try subject.documents(Subject.examples() + Subject.generated(4), .vi) {
      let picture = quick.renderer.render(document)
      let seen = try XMLElements(picture)
      #expect(seen.names.isSubset(of: XMLElements.ofPictures), "\(seen.names)")
      #expect(seen.attributes.isSubset(of: XMLElements.attributesOfPictures), "\(seen.attributes)")
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
      let seen = try XMLElements(quick.renderer.render(document))
      #expect(seen.names.isSubset(of: XMLElements.ofPictures), "\(text) made \(seen.names)")
      #expect(seen.attributes.isSubset(of: XMLElements.attributesOfPictures), "\(text)")
      let shown = VisibleText.escaped(text).unicodeScalars.filter {
        $0 != " " && $0 != "\u{FFFE}"
      }
      let whole = seen.text.unicodeScalars.filter { !$0.properties.isWhitespace }
      #expect(
        String(String.UnicodeScalarView(whole)).contains(String(String.UnicodeScalarView(shown))))
      #expect(!seen.text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
    }
  }
}
