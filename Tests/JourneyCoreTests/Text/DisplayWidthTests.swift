import Foundation
import Testing

@testable import JourneyCore

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Điểm chạm", 9), ("−2…+2 · ●", 9), ("╭─╮", 3),
    ("購買する", 8), ("한국", 4), ("ｱ", 1), ("Ａ", 2), ("、", 2),
    ("🙂", 2), ("👍🏽", 2), ("☝🏽", 2), ("👩‍⚕️", 2), ("👨‍👩‍👧‍👦", 2), ("🇻🇳", 2), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2),
    ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("✓✗◆", 3), ("●▼▲■", 4), ("✔", 1), ("✔️", 2), ("◾", 2),
    ("◆\u{301}", 1), ("™", 1), ("⌚", 2),
    ("e\u{301}", 1), ("\u{301}", 0), ("a\u{20DD}", 1), ("ก็", 1), ("น้ำ", 2),
    ("a\u{200B}b", 2), ("\u{FEFF}", 0), ("\u{AD}", 0), ("a\nb", 2), ("\r\n", 0),
    ("\u{1100}\u{1161}", 2),
    ("㐀", 2), ("𠀀", 2), ("Ελλάδα", 6), ("Москва", 6), ("中a\u{301}", 3),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
    #expect(DisplayWidth.columns(of: text[...]) == columns)
  }

  @Test func isEqualForEveryNormalForm() {
    for text in ["Nhận diện và tìm kiếm", "ẤẦẨẪẬ ắằẳẵặ ƯỨỪ đĐ", "한국어 カ゛ガ", "Ångström"] {
      let widths = [
        text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping,
      ].map(DisplayWidth.columns(of:))
      #expect(widths[0] == widths[1], "\(text)")
    }
  }

  @Test func addsUpAsItsClusters() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let text = RandomText.any(length: 20, using: &random)
      let clusters = Array(TextClusters(text[...]))
      let bytes = Array(text.utf8)
      #expect(clusters.map { Array(bytes[$0.range]) } == text.map { Array(String($0).utf8) })
      #expect(clusters.reduce(0) { $0 + $1.columns } == DisplayWidth.columns(of: text))
    }
  }

  @Test func padsOnEverySide() {
    #expect(DisplayWidth.padded("điểm", to: 7) == "điểm   ")
    #expect(DisplayWidth.padded("中", to: 5, alignment: .right) == "   中")
    #expect(DisplayWidth.padded("🙂", to: 5, alignment: .centre) == " 🙂  ")
    #expect(DisplayWidth.padded("longer", to: 3, alignment: .centre) == "longer")
  }
}
