import Testing

@testable import JourneyCore

/// A renderer that knows no subject draws every one whole.
@Suite struct SubjectDocumentSlowTests {
  /// What the quick ones look with.
  private let quick = SubjectDocumentTests()

  @Test(arguments: Subject.allCases, Language.allCases)
  func aToyRendererDrawsEverySubject(_ subject: Subject, language: Language) throws {
    let maps = try Subject.examples() + Subject.generated(4)
    for document in try subject.documents(maps, language) {
      #expect(!document.blocks.isEmpty || document.title != nil)
      quick.expectWhole(document)
    }
  }

  @Test func aToyRendererDrawsEveryBlock() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<200 { quick.expectWhole(RandomDocument.document(using: &random)) }
  }

  /// No text of the product is drawn of lines, arrows and signs: those are a renderer's.
  @Test(arguments: Subject.allCases) func noTextIsADrawing(_ subject: Subject) throws {
    let signs = Set("─│┼╭╮╰╯┆▲▼●◆✗✓◎".unicodeScalars)
    for document in try subject.documents(Subject.examples(), .vi) {
      for text in SubjectDocumentTests.texts(in: document) {
        #expect(signs.isDisjoint(with: text.unicodeScalars), "\(text)")
      }
    }
  }
}
