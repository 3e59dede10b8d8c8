import Testing

@testable import JourneyCore

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("\u{1B}[31mđỏ", "␛[31mđỏ"), ("a\u{0}\u{7F}\u{7}", "a␀␡␇"), ("a\tb", "a␉b"),
    ("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"), ("\u{9B}2J", "‹U+009B›2J"), ("\u{85}", "‹U+0085›"),
    ("x\u{202E}y", "x‹U+202E›y"), ("\u{2066}a\u{2069}", "‹U+2066›a‹U+2069›"),
    ("a\u{200B}b", "a‹U+200B›b"), ("\u{FEFF}a", "‹U+FEFF›a"), ("co\u{AD}op", "co‹U+00AD›op"),
    ("a\u{200D}b", "a‹U+200D›b"), ("a\u{FE0F}", "a‹U+FE0F›"), ("1\u{FE0F}", "1‹U+FE0F›"),
    ("🙂\u{200D}", "🙂‹U+200D›"), ("🙂\u{FE0F}\u{FE0F}", "🙂\u{FE0F}‹U+FE0F›"),
    ("🙂\u{E0041}", "🙂‹U+E0041›"), ("\u{1F3F4}\u{E0067}\u{E007F}", "\u{1F3F4}‹U+E0067›‹U+E007F›"),
    ("a\u{2028}b", "a‹U+2028›b"), ("\u{3164}", "‹U+3164›"), ("\u{34F}", "‹U+034F›"),
    ("中\u{FE0F}", "中‹U+FE0F›"), ("\u{E0100}", "‹U+E0100›"), ("\u{2063}", "‹U+2063›"),
  ])
  func showsWhatHides(text: String, expected: String) {
    #expect(VisibleText.escaped(text) == expected)
    #expect(VisibleText.escaped(expected) == expected)
  }

  @Test(arguments: [
    "", "Quá nhiều quảng cáo – “đúng” … • −2", "e\u{302}\u{301}", "👩‍⚕️ 👨‍👩‍👧‍👦 ❤️‍🔥 🏳️‍🌈", "1️⃣ #️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇻🇳", "☝🏽",
    "می‌خواهم", "क्‍ष र्‍य", "ක්‍ර", "ភាសា\u{200B}ខ្មែរ", "葛\u{E0100}", "﨑︀", "10\u{A0}% 1\u{202F}000",
    "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠠ",
    "⌚\u{FE0E}", "ộẬỮỹ \u{1E9E}", "ᄀ", "㇀", "𝄞", "︵",
  ])
  func leavesWhatIsNeeded(text: String) {
    #expect(VisibleText.escaped(text).utf8.elementsEqual(text.utf8))
    #expect(VisibleText.firstInvisible(in: text) == nil)
  }

  @Test func keepsLineBreaksWhenTold() {
    #expect(VisibleText.escaped("a\nb\r\nc\rd\te", keepingLineBreaks: true) == "a\nb\nc␍d␉e")
    #expect(VisibleText.escaped("a\n", keepingLineBreaks: true) == "a\n")
  }

  @Test func findsTheFirst() {
    let text = "a\n\tb\u{202E}"
    #expect(VisibleText.firstInvisible(in: text)?.scalar == "\u{202E}")
    #expect(VisibleText.firstInvisible(in: text)?.kind == .bidirectional)
    #expect(VisibleText.firstInvisible(in: text, ignoringLayout: false)?.kind == .lineBreak)
    let kinds = InvisibleCharacters(in: "\t\r\n\u{1B}\u{200B}").map(\.kind)
    #expect(kinds == [.tab, .lineBreak, .lineBreak, .control, .zeroWidth])
  }

  @Test func leavesNothingHiddenAndIsStable() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<3_000 {
      let escaped = VisibleText.escaped(RandomText.any(length: 20, using: &random))
      #expect(VisibleText.escaped(escaped).utf8.elementsEqual(escaped.utf8))
      #expect(!escaped.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}
