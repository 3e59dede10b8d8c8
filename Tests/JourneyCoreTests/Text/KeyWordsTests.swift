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
}
