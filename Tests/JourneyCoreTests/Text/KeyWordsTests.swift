import Testing

@testable import JourneyCore

@Suite struct KeyWordsTests {
  /// Letters get the lower case that Unicode gives them, so keys never change.
  @Test func lowerCaseIsThatOfUnicode() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars.first?.value
      #expect(KeyWords.lowercase(value) == mapped, "\(String(value, radix: 16))")
    }
  }

  /// A word that was read before counts as one that is read for the first time.
  @Test func keysAreThoseOfTextsThatAreReadAlone() {
    let pieces = [
      "Chờ", "chờ", "cho", "queues", "queue,", "the", "The", "of", "in", "a,b", "x-ray", "—", "",
      "\u{301}a", "a\u{301}", "ố", "Ố", "và", "VÀ", "của", "không", "not", "news", "boxes", "12",
      "…",
      "abcdefgh", "abcdefghi", "ngoằn", "nghiêngnghiêng", "aVeryLongWordThatIsNotKnown", "é", "s",
      "access", "queries", "ﬁ", "🧑", "İ", "\t", "a\u{A0}b",
    ]
    var words = KeyWords()
    var number = 1
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<number % 7 {
        number = number * 31 % 7919
        text += pieces[number % pieces.count] + " "
      }
      number = number * 31 % 7919
      text += pieces[number % pieces.count]
      let source = SourceText(text)
      let again = TextKey(source, &words)
      #expect(again == TextKey(text), "\(text)")
    }
  }
}
