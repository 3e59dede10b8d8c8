// Mermaid: journeys as Mermaid's own lexer reads them, the blocks of Mermaid in Markdown, and the
// entities by which any text is written safely; knows no maps.
//
// Source: packages/mermaid/src/diagrams/user-journey/parser/journey.jison and the preprocessing
// before it (diagram-api, preprocess.ts), release 11.16.

/// What Mermaid's lexer takes for blanks, words and keywords.
enum MermaidSyntax {
  /// The length of the blank that begins here, or 0: the `\s` of JavaScript, line ends included.
  @inline(__always)
  static func blankLength(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || byte &- 0x09 < 5 { return 1 }
    if byte < 0xC2 { return 0 }
    return wideBlankLength(bytes, at: index, end: end)
  }

  private static func wideBlankLength(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Int {
    func isNext(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
      index + offset < end && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0xC2: return isNext(1, 0xA0...0xA0) ? 2 : 0
    case 0xE1: return isNext(1, 0x9A...0x9A) && isNext(2, 0x80...0x80) ? 3 : 0
    case 0xE2:
      if isNext(1, 0x80...0x80) {
        return isNext(2, 0x80...0x8A) || isNext(2, 0xA8...0xA9) || isNext(2, 0xAF...0xAF) ? 3 : 0
      }
      return isNext(1, 0x81...0x81) && isNext(2, 0x9F...0x9F) ? 3 : 0
    case 0xE3: return isNext(1, 0x80...0x80) && isNext(2, 0x80...0x80) ? 3 : 0
    case 0xEF: return isNext(1, 0xBB...0xBB) && isNext(2, 0xBF...0xBF) ? 3 : 0
    default: return 0
    }
  }

  /// Whether a byte is a letter, digit or low line of ASCII: the `\w` of JavaScript.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
      || byte == UInt8(ascii: "_")
  }

  /// Whether the bytes at a place are a word, whatever the case of their letters.
  static func begins(
    with word: String, _ bytes: Span<UInt8>, at index: Int, end: Int
  ) -> Bool {
    let letters = word.utf8
    guard index + letters.count <= end else { return false }
    var place = index
    for letter in letters {
      if bytes[place] | 0x20 != letter | 0x20 { return false }
      place += 1
    }
    return true
  }

  /// The length of the entity `#word;` that begins here, or 0.
  static func entityLength(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Int {
    var next = index + 1
    while next < end, isWord(bytes[next]) { next += 1 }
    return next > index + 1 && next < end && bytes[next] == UInt8(ascii: ";") ? next + 1 - index : 0
  }

  /// A range without blanks at its ends.
  @inline(__always)
  static func trimmed(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    // Most texts begin and end with a letter, and have a blank in front at the most.
    var start = range.lowerBound
    if start < range.upperBound, bytes[start] == 0x20 { start &+= 1 }
    guard start < range.upperBound else { return start..<start }
    let first = bytes[start]
    let last = bytes[range.upperBound &- 1]
    if first > 0x20, first < 0xC2, last > 0x20, last < 0x80 { return start..<range.upperBound }
    return withoutBlanks(start..<range.upperBound, bytes)
  }

  private static func withoutBlanks(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let length = blankLength(bytes, at: start, end: range.upperBound)
      if length == 0 { break }
      start += length
    }
    var end = range.upperBound
    while end > start {
      // Nearly every text ends with a letter.
      let last = bytes[end - 1]
      if last < 0x80 {
        guard last == 0x20 || last &- 0x09 < 5 else { break }
        end -= 1
        continue
      }
      // A blank of several bytes begins at most three bytes back.
      guard
        let length = (1...3).first(where: {
          end - $0 >= start && blankLength(bytes, at: end - $0, end: end) == $0
        })
      else { break }
      end -= length
    }
    return start..<end
  }
}

extension String {
  /// The text without what Mermaid takes for blanks at its ends.
  var withoutEndBlanks: String {
    let bytes = Array(utf8)
    return String(
      decoding: bytes[MermaidSyntax.trimmed(0..<bytes.count, bytes.span)], as: UTF8.self)
  }
}
