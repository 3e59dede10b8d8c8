import Testing

@testable import JourneyCore

@Suite struct SVGRendererTests {
  private let renderer = SVGRenderer(language: .vi)

  @Test(arguments: Subject.allCases)
  func picturesAreWellFormedAndFetchNothing(_ subject: Subject) throws {
    for document in try subject.documents(Subject.examples() + Subject.generated(4), .vi) {
      let picture = renderer.render(document)
      let seen = try XMLElements(picture)
      #expect(seen.names.isSubset(of: XMLElements.ofPictures), "\(seen.names)")
      #expect(seen.attributes.isSubset(of: XMLElements.attributesOfPictures), "\(seen.attributes)")
    }
  }

  /// A viewer of a PDF shows its title, and reads it out in its language.
  @Test func aPageForPrintingSaysWhatItIs() {
    let document = Document(
      title: DocumentHeading(InlineText("Đặt <cà phê>")), lead: [],
      blocks: [
        .table(
          DocumentTable(.matrix, columns: [.init(""), .init(InlineText("Mua"))], rows: [[[], []]]))
      ])
    let page = renderer.picture(document).screenPage()
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("<html lang=\"vi\">"))
    #expect(text.contains("<title>Đặt &lt;cà phê&gt;</title>"))
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
}
