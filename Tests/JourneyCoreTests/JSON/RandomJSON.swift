@testable import JourneyCore

/// Small JSON documents, and damaged ones, that are the same on every run.
struct RandomJSON {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A well-formed document with blanks wherever JSON allows them.
  mutating func document() -> [UInt8] {
    let root = value(depth: 0)
    return Array((blank() + root + blank()).utf8)
  }

  /// A document in which a few bytes were dropped, doubled, replaced or moved.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.remove(at: index)
      case 1: bytes.insert(bytes[index], at: index)
      case 2: bytes[index] = pick(Array("{}[]:,\"\\0-.e 1nt'u/\n".utf8))
      case 3: bytes.insert(pick(Array("{}[]:,\"\\0-.e 1nt'u/\n".utf8)), at: index)
      case 4: bytes[index] = UInt8.random(in: .min ... .max, using: &random)
      default: bytes.swapAt(index, Int.random(in: 0..<bytes.count, using: &random))
      }
    }
    return bytes
  }

  /// Bytes of which many mean something in JSON.
  mutating func noise(length: Int) -> [UInt8] {
    let pieces = [
      "{", "}", "[", "]", ":", ",", "\"", "'", "“", "”", "«", "\\", "\\u", "\\ud83d", "/*", "*/",
      "//", "#", "\n", "\r", " ", "\t", "1", "-", ".", "e", "true", "nul", "\"a\"", "\"a\": ", "=",
      ";", "ữ", "😀", "\u{0}", "\u{FEFF}", "x", "\"stages\": [", "3,5",
    ]
    var bytes: [UInt8] = []
    while bytes.count < length {
      if Int.random(in: 0..<12, using: &random) == 0 {
        bytes.append(UInt8.random(in: .min ... .max, using: &random))
      } else {
        bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
    }
    return bytes
  }

  private mutating func pick(_ bytes: [UInt8]) -> UInt8 {
    bytes.randomElement(using: &random) ?? 0
  }

  private mutating func blank() -> String {
    ["", "", " ", "\n", "\r\n  ", "\t"].randomElement(using: &random) ?? ""
  }

  private mutating func value(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 3 ? 5 : 8), using: &random) {
    case 0: return ["true", "false", "null"].randomElement(using: &random) ?? "null"
    case 1, 2: return number()
    case 3, 4: return string()
    case 5: return list("[", "]", depth) { $0.value(depth: depth + 1) }
    default:
      var count = 0
      return list("{", "}", depth) { random in
        count += 1
        let key = "\"k\(count)\(random.string().dropFirst())"
        return key + random.blank() + ":" + random.blank() + random.value(depth: depth + 1)
      }
    }
  }

  private mutating func list(
    _ opening: String, _ closing: String, _ depth: Int, _ member: (inout RandomJSON) -> String
  ) -> String {
    var members: [String] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      members.append(blank() + member(&self) + blank())
    }
    return opening + (members.isEmpty ? blank() : members.joined(separator: ",")) + closing
  }

  private mutating func number() -> String {
    [
      "0", "-0", "7", "-12", "1.50", "1e2", "1E-3", "123456789012", "0.1",
      "2.2250738585072014e-308",
      "9007199254740993", "1.7976931348623157e308", "3.14159265358979323846", "-0.0", "100",
    ].randomElement(using: &random) ?? "0"
  }

  private mutating func string() -> String {
    var text = "\""
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      text +=
        [
          "a", "điểm chạm", "e\u{302}\u{301}", "😀", "\\\"", "\\\\", "\\/", "\\b\\f\\n\\r\\t",
          "\\u0041", "\\u00e9", "\\ud83d\\ude00", "\\u0000", " ", "{", "]", ":", ",", "//",
          "\u{7F}",
        ].randomElement(using: &random) ?? ""
    }
    return text + "\""
  }
}
