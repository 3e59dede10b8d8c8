/// Files with a few accidents in them, thousands of them and the same ones in every run.
struct MutatedFile {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// What stands in files of this kind, and what never should.
  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "-", "1e999",
      "0.5", "-0", "\"id\"", "\"stages\"", "\"version\"", "\"x-a\"", "\"\"", "\u{FEFF}", "“",
      "\u{0}",
      "\u{202E}", "\n", "\r\n", "\t", "//", "<<<<<<<", "=======", "{}", "[]", "[[[[[[", "é", "👩‍👧",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80]]

  /// Returns a file with one to four accidents.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...3, using: &random) { mutate(&bytes) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0...6, using: &random) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2: bytes.removeSubrange(start...)
    case 3 where start < bytes.count:
      bytes[start] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 4:
      let piece = Self.pieces.randomElement(using: &random) ?? []
      bytes.replaceSubrange(start..<end, with: piece)
    case 5:
      let part = Array(bytes[start..<end])
      bytes.insert(contentsOf: part, at: Int.random(in: 0...bytes.count, using: &random))
    default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: start)
    }
  }
}
