import Testing

@testable import JourneyCore

/// Characters that XML cannot hold go through workbooks as `_xHHHH_`.
@Suite struct CharacterEscapesTests {
  private static func decoded(_ text: String) -> String {
    var bytes = Array(text.utf8)
    CharacterEscapes.decode(&bytes, from: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x0041_", "A"), ("_x005F_x0041_", "_x0041_"),
    ("_x005f_x000d_", "_x000d_"), ("_xD83D__xDE00_", "😀"), ("_xD83D_!", "_xD83D_!"),
    ("_X0041_", "_X0041_"), ("_x41_", "_x41_"), ("_x004G_", "_x004G_"), ("_x0041", "_x0041"),
    ("a_b_c", "a_b_c"), ("_", "_"), ("", ""), ("a_x0000_b", "ab"), ("__x0041__", "_A_"),
    ("_x1EA1_", "ạ"),
  ])
  func decodes(_ written: String, _ meant: String) {
    #expect(Self.decoded(written) == meant)
  }

  @Test(arguments: [
    ("plain text", "plain text"), ("_x0041_", "_x005F_x0041_"), ("a\u{1}b", "a_x0001_b"),
    ("a\rb", "a_x000D_b"), ("a\tb\nc", "a\tb\nc"), ("\u{FFFF}", "_xFFFF_"),
    ("_x005F_", "_x005F_x005F_"), ("_x41_", "_x41_"), ("😀_ạ", "😀_ạ"),
  ])
  func writes(_ meant: String, _ written: String) {
    #expect(CharacterEscapes.written(meant) == written)
    #expect(Self.decoded(written) == meant)
  }

  @Test func everyTextComesBack() {
    var random = SeededGenerator(seed: 5)
    let pieces = ["_", "x", "0", "0", "5", "F", "\u{1}", "\u{1B}", "\u{FFFE}", "ạ", "😀", "_x0041_"]
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      #expect(Self.decoded(CharacterEscapes.written(text)) == text)
    }
  }

  /// The numbers that a person sees, who sees fifteen digits.
  @Test(arguments: [
    (3.0, "3"), (0.1 + 0.2, "0.3"), (3.5, "3.5"), (-1.25, "-1.25"), (4.0999999999999996, "4.1"),
    (1.0000000000000002, "1"), (0.30000000000000004, "0.3"), (123456.78900000001, "123456.789"),
    (9.9999999999999982, "10"), (-0.99999999999999989, "-1"),
    (0.00012345678901234567, "0.000123456789012346"),
    (1e20, "1e+20"),
  ])
  func numbers(_ value: Double, _ text: String) {
    #expect(SheetNumber.text(value) == text)
  }
}
