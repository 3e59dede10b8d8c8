import Foundation
import Testing

@testable import JourneyCore

/// Workbooks as people's programs save them, in `Fixtures/workbooks`, each with what is read of it.
///
/// `RECORD=1 swift test --filter PracticeWorkbook` writes down what is read; such a run fails once.
/// Read the difference: it has to be what a person gets out of the sheet.
@Suite struct PracticeWorkbookTests {
  static let path = "Tests/JourneyCoreTests/Fixtures/workbooks/saved.workbooks"
  static let cases = (try? Repository.text(path)).map(FixtureText.cases) ?? []

  @Test func isReadAsAPersonReadsIt() throws {
    var found: [String] = []
    var differing: [String] = []
    for book in Self.cases {
      let sheet = SheetText(book: WorkbookText(book.text).bytes, name: book.name + ".xlsx")
      let outline = sheet.outline.map { $0.replacingOccurrences(of: "\n", with: "⏎") }
      let lines = sheet.head + outline + sheet.findings.map { "! " + $0 }
      if lines != book.parts["read as"] { differing.append(book.name) }
      found.append("== \(book.name)\n\(book.text)-- read as\n" + lines.map { $0 + "\n" }.joined())
    }
    if Recording.isOn {
      try Data(found.joined(separator: "\n").utf8).write(
        to: Repository.root.appending(path: Self.path))
    }
    #expect(differing == [], "RECORD=1 writes down what is read now")
    #expect(!Recording.isOn)
  }

  @Test func manyAreLookedAt() {
    #expect(Self.cases.count >= 20)
    #expect(Set(Self.cases.map(\.name)).count == Self.cases.count)
  }
}

extension SheetText {
  /// A workbook in the bytes of its file.
  init(book bytes: [UInt8], name: String, sheet: String? = nil) {
    let file = SourceFile(name: name, bytes: bytes)
    self.init(MapReading.sheet(file, named: sheet, GridOptions(ReadingChoices())))
  }
}
