import Testing

@testable import JourneyCore

/// Browsers break lines at hyphens; dates and keys of tickets stay on one line.
@Suite struct NumberedKeysTests {
  @Test(
    arguments: [
      ("reviewed 2026-11-25, n = 12", ["2026-11-25"]), ("CX-123 · FS-7", ["CX-123", "FS-7"]),
      ("post-purchase, ki-ốt", []), ("-1 to -2", []), ("a - 1", []),
      ("https://desk.example/browse/CX-123-and-more", []), ("", []), ("-", []),
      ("quý-3 năm 2026-11", ["quý-3", "2026-11"]),
      ("0123456789-0123456789-0123456789", []),
      ("A · phone-instalments-future.journey.json, B", ["phone-instalments-future.journey.json"]),
      ("post-purchase. Then", []), ("maps/phone-map.json", []), ("map.json", []),
    ] as [(String, [String])])
  func keysAreFound(_ text: String, _ keys: [String]) {
    let found = NumberedKeys.ranges(in: text).map { String(text[$0]) }
    #expect(found == keys)
    #expect(keys.isEmpty || NumberedKeys.mayBeIn(text))
  }

  @Test func keysAreWholeOnAPage() {
    let note = DocumentBlock.note(InlineText("Sources: desk, 2026-11-25 · CX-123 & others"))
    let marked = DocumentBlock.note(InlineText("Sources: desk, 2026-11-25 · CX-123"))
    let page = HTMLRenderer(language: .en).render(Document(blocks: [note, marked]))
    let whole = "<span class=\"whole\">"
    #expect(page.contains("desk, \(whole)2026-11-25</span> · \(whole)CX-123</span></p>"))
    #expect(page.contains("\(whole)CX-123</span> &amp; others</p>"))
    let title = Document(title: DocumentHeading("Map of 2026-11-25"))
    let titled = HTMLRenderer(language: .en).render(title)
    #expect(titled.contains("<title>Map of 2026-11-25</title>"))
  }
}
