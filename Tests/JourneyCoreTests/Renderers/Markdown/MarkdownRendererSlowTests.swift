import Testing

@testable import JourneyCore

/// Documents of all subjects as Markdown.
@Suite struct MarkdownRendererSlowTests {
  /// What the quick ones look with.
  private let quick = MarkdownRendererTests()

  @Test func everyDocumentIsWrittenInWholeLines() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<200 {
      let document = RandomDocument.document(using: &random)
      let text = quick.render(document)
      #expect(text.isEmpty || text.hasSuffix("\n"))
      #expect(!text.contains("\n\n\n") && !text.hasPrefix("\n"))
      #expect(
        quick.visible(text).utf8.elementsEqual(text.utf8),
        "nothing hidden is left")
      #expect(text == quick.render(document))
    }
    #expect(quick.render(Document()).isEmpty)
  }
}
