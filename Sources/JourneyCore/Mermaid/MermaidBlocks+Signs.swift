/// The signs of Markdown by which blocks of Mermaid are found.
extension MermaidBlocks {
  /// The end of front matter at the beginning of the document.
  static func endOfFrontMatter(_ bytes: Span<UInt8>) -> Int {
    func lineEnd(_ start: Int) -> Int {
      var index = start
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      return index
    }
    func isRule(_ range: Range<Int>) -> Bool {
      let content = MermaidSyntax.trimmed(range, bytes)
      return content.lowerBound == range.lowerBound && content.count == 3
        && (content.allSatisfy { bytes[$0] == UInt8(ascii: "-") }
          || content.lowerBound > 0 && content.allSatisfy { bytes[$0] == UInt8(ascii: ".") })
    }
    let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var end = lineEnd(start)
    guard isRule(start..<end), bytes[start] == UInt8(ascii: "-") else { return start }
    while end < bytes.count {
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      let next = end + (isPair ? 2 : 1)
      end = lineEnd(next)
      if next < bytes.count, isRule(next..<end) { return end }
    }
    return start
  }

  /// Whether a line is a heading, what underlines one, or a rule: no paragraph goes on behind it.
  static func isHeadingOrRule(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let sign = bytes[line.lowerBound]
    let behind = run(of: sign, bytes, line.lowerBound, line.upperBound) + line.lowerBound
    switch sign {
    case UInt8(ascii: "#"):
      return behind - line.lowerBound < 7
        && (behind == line.upperBound || bytes[behind] == 0x20 || bytes[behind] == 0x09)
    case UInt8(ascii: "="): return MermaidSyntax.trimmed(behind..<line.upperBound, bytes).isEmpty
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      return line.allSatisfy { bytes[$0] == sign || bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    default: return false
    }
  }

  /// Whether the sign of an item is a bullet or the number one.
  static func isFirst(_ bytes: Span<UInt8>, _ marker: Range<Int>) -> Bool {
    let digits = marker.dropLast()
    guard let last = digits.last else { return true }
    return bytes[last] == UInt8(ascii: "1")
      && digits.dropLast().allSatisfy { bytes[$0] == UInt8(ascii: "0") }
  }

  /// The end of the sign of a list item: `-`, `+`, `*`, `1.` or `1)`.
  static func endOfMarker(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return start + 1
    default: break
    }
    var index = start
    while index < end, index - start < 9, bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    guard index > start, index < end,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
    else { return nil }
    return index + 1
  }

  /// Whether a comment of HTML ends in a part of a line.
  static func endsComment(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { MermaidSyntax.begins(with: "-->", bytes, at: $0, end: range.upperBound) }
  }

  static func run(of sign: UInt8, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == sign { index += 1 }
    return index - start
  }

  /// Whether a line is a fence of Mermaid, wherever it stands.
  static func isFence(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard let first = line.first, "`~:".utf8.contains(bytes[first]) else { return false }
    let length = run(of: bytes[first], bytes, first, line.upperBound)
    let info = MermaidSyntax.trimmed(first + length..<line.upperBound, bytes)
    return length >= 3 && isMermaid(info, bytes)
  }

  /// Whether the words behind a fence name Mermaid: `mermaid`, `{mermaid}`, `{.mermaid}`.
  static func isMermaid(_ info: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var start = info.lowerBound
    while start < info.upperBound,
      bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: ".")
        || bytes[start] == 0x20
    {
      start += 1
    }
    guard MermaidSyntax.begins(with: "mermaid", bytes, at: start, end: info.upperBound) else {
      return false
    }
    let behind = start + 7
    return behind >= info.upperBound
      || !MermaidSyntax.isWord(bytes[behind]) && bytes[behind] != UInt8(ascii: "-")
  }
}
