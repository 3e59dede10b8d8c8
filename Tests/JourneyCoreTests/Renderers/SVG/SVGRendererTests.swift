import Testing

@testable import JourneyCore

@Suite struct SVGRendererTests {
  let renderer = SVGRenderer(language: .vi)

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
