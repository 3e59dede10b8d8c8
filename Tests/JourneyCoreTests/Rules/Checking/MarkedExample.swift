/// A piece of a map in which `↓` stands before each place that a rule reports.
///
/// `\xE1` stands for that byte, `\[127]` for as many opening brackets (closed at the end).
struct MarkedExample {
  /// The piece without its marks.
  let bytes: [UInt8]
  /// The offsets of the marks, in bytes of the piece.
  let places: [Int]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var places: [Int] = []
    var closing = 0
    var rest = text[...]
    while let character = rest.first {
      if character == "↓" {
        places.append(bytes.count)
        rest.removeFirst()
      } else if rest.hasPrefix("\\x"), let byte = UInt8(rest.dropFirst(2).prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(4)
      } else if rest.hasPrefix("\\["), let end = rest.firstIndex(of: "]"),
        let count = Int(rest[rest.index(rest.startIndex, offsetBy: 2)..<end])
      {
        bytes += [UInt8](repeating: UInt8(ascii: "["), count: count)
        closing = count
        rest = rest[rest.index(after: end)...]
      } else {
        if closing > 0, character == "}" {
          // The object's own bracket: what was opened within is closed before it.
          while bytes.last == 0x20 { bytes.removeLast() }
          bytes += [UInt8](repeating: UInt8(ascii: "]"), count: closing)
          closing = 0
        }
        bytes += Array(String(character).utf8)
        rest.removeFirst()
      }
    }
    self.bytes = bytes
    self.places = places
  }
}
