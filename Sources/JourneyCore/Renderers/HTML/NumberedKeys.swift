/// Dates, keys of tickets and names of files in a text, as in 2026-11-25, CX-123 and
/// phone-instalments.json: browsers break lines at their hyphens.
enum NumberedKeys {
  /// Longer ones are addresses and other names without blanks, which have to break.
  private static let longest = 24

  /// Whether a text may have one; most texts have no hyphen before a digit or in a name of a file.
  static func mayBeIn(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var index = 1
    while index + 1 < bytes.count {
      index = WordScan.firstIndex(of: UInt8(ascii: "-"), bytes, in: index..<bytes.count) + 1
      guard index < bytes.count else { return false }
      let next = bytes[index]
      if isDigit(next) { return true }
      if FileNameWord.end(bytes, from: index) != nil { return true }
    }
    return false
  }

  /// The places of all, in their order.
  static func ranges(in text: String) -> [Range<String.Index>] {
    let bytes = text.utf8
    var ranges: [Range<String.Index>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      guard isPart(bytes[start]) else {
        start = bytes.index(after: start)
        continue
      }
      var end = start
      var length = 0
      var isBeforeNumber = false
      var last: UInt8 = 0
      var hasHyphen = false
      var isPath = false
      while end < bytes.endIndex, isPart(bytes[end]) {
        if last == UInt8(ascii: "-"), isDigit(bytes[end]), length > 1 { isBeforeNumber = true }
        last = bytes[end]
        if last == UInt8(ascii: "-") { hasHyphen = true }
        if last == UInt8(ascii: "/") || last == UInt8(ascii: ":") { isPath = true }
        length += 1
        end = bytes.index(after: end)
      }
      if hasHyphen, !isPath, let name = FileNameWord.end(bytes, from: end) {
        end = name
        ranges.append(start..<end)
      } else if isBeforeNumber, length <= longest {
        ranges.append(start..<end)
      }
      start = end
    }
    return ranges
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Letters, digits, hyphens and the signs of addresses; what is beyond ASCII belongs to words.
  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "/"), UInt8(ascii: ":"), 0x80...0xFF:
      true
    default: false
    }
  }
}
