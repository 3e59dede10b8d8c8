/// A generator whose numbers are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Texts of everything that makes measuring hard.
enum RandomText {
  private static let words = [
    "a", "điểm", "chạm", "khách hàng", "e\u{302}\u{301}", "tìm kiếm trực tuyến", "購買", "体験、",
    "「良い」", "한국어", "🙂", "👩‍⚕️", "🇻🇳", "1️⃣", "❤️", "👍🏽", "10\u{A0}%", "−2,5",
    "https://example.vn/a/b/c?d=e",
    "می‌خواهم", "क्षत्रिय", "น้ำ", "สวัสดี\u{200B}ครับ", "x", "I", "—", "…", "(", ")", "●", "═",
    "Nguyễn", "ng\u{75}\u{31B}\u{309}", "Москва", "\u{1100}\u{1161}\u{11A8}",
  ]
  private static let strange: [String] = [
    "\u{1B}[31m", "\u{0}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{200D}", "\u{FE0F}",
    "\u{301}", "\u{FEFF}", "\t", "\r", "\n", "\r\n", "\u{2028}", "\u{E0041}", "\u{AD}", "\u{1F3FB}",
    "\u{1F1FB}", "\u{85}", "\u{A0}", "\u{3000}", "\u{600}", "\u{20E3}",
  ]

  /// A text as people write them.
  static func clean(length: Int, using random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      text += words.randomElement(using: &random) ?? ""
      if Int.random(in: 0..<3, using: &random) > 0 { text += " " }
    }
    return text
  }

  /// A text as attackers and broken programs write them.
  static func any(length: Int, using random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      let source = Int.random(in: 0..<3, using: &random) == 0 ? strange : words
      text += source.randomElement(using: &random) ?? ""
      if Int.random(in: 0..<4, using: &random) == 0 { text += " " }
    }
    return text
  }
}
