import Testing

@testable import JourneyCore

/// Every character there is, in texts that are looked at in two ways.
@Suite struct VisibleTextSlowTests {
  /// The byte scan must never pass a text in which the scalar walk finds something.
  @Test func missesNoHiddenScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "a"
      let found = InvisibleCharacters(in: text).contains { _ in true }
      guard found || scalar.properties.isDefaultIgnorableCodePoint else { continue }
      #expect(VisibleText.escaped(text) != text, "U+\(String(value, radix: 16))")
      // Long texts are looked at sixteen bytes at once.
      let long = "Một điểm chạm mà khách nhớ"
      for text in [String(scalar) + long, long + String(scalar), long + String(scalar) + long] {
        #expect(VisibleText.escaped(text) != text, "U+\(String(value, radix: 16))")
      }
    }
  }
}
