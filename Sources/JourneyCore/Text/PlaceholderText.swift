/// Texts that stand where somebody wanted to write something later, or where nothing is: `TBD`,
/// `[...]`, `Không có`, `Nobody yet`.
///
/// They count as absent wherever it matters whether something is told.
package enum PlaceholderText {
  /// Longer texts say something more.
  private static let longest = 60

  /// The phrases, of which nothing is made at the start: `PlaceholderTable` holds them.
  private static let matcher = PhraseMatcher(
    fillers: [], beginnings: PlaceholderTable.beginnings, numbers: [PlaceholderTable.numbers])

  /// What `PlaceholderTable` is made of.
  static func made() -> PhraseMatcher {
    var matcher = PhraseMatcher(fillers: [], beginnings: NumberFilter(bits: 12))
    for phrase in phrases { matcher.add(phrase, tag: 0) }
    matcher.finish()
    return matcher
  }

  /// Whether a text is a placeholder and nothing else.
  package static func isPlaceholder(_ text: SourceText) -> Bool {
    if text.isEscaped { return isPlaceholder(SourceText(text.string)) }
    let range = text.range
    guard range.count <= longest else { return false }
    let bytes = text.file.bytes
    if isBracketed(range, in: bytes.span) { return true }
    return matcher.tag(of: range, in: bytes.span) != nil && !isDuring(range, in: bytes.span)
  }

  /// Whether a text is `Trong`, which is "during" beside "before" and "after": without its accent
  /// "empty" is written so by hardly anybody.
  private static func isDuring(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count == 5 else { return false }
    var index = range.lowerBound
    for letter in "trong".utf8 {
      if bytes[index] | 0x20 != letter { return false }
      index += 1
    }
    return true
  }

  /// Whether a text without JSON escapes is a slot of a template: one pair of brackets around it,
  /// `[…]`, `<…>` or `{{…}}`.
  ///
  /// A question of a starter map is none: its mark stands in brackets, and its words do not.
  static func isBracketed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count > 2, range.count <= longest else { return false }
    let opening = bytes[range.lowerBound]
    // A list as programs write it says what it lists: `["Too slow"]`.
    if opening == UInt8(ascii: "["), bytes[range.lowerBound + 1] == UInt8(ascii: "\"") {
      return false
    }
    let closing: UInt8
    switch opening {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    default: return false
    }
    var inner = range
    // One brace is part of a text; two are the slot of a template.
    for _ in 0..<(opening == UInt8(ascii: "{") ? 2 : 1) {
      guard inner.count > 2 else { return false }
      let first = bytes[inner.lowerBound]
      let last = bytes[inner.upperBound - 1]
      guard first == opening, last == closing else { return false }
      inner = inner.lowerBound + 1..<inner.upperBound - 1
    }
    for index in inner {
      let byte = bytes[index]
      if byte == opening || byte == closing { return false }
    }
    return !GuidanceText.isGuidance(range, in: bytes)
  }

  /// What stands where somebody wanted to write something later, and where nothing is.
  static let phrases = [
    "TBD", "TBA", "TBC", "TODO", "to do", "to be defined", "to be determined", "to be decided",
    "to be confirmed", "to be added", "to be completed", "FIXME", "fill in", "fill me in",
    "fill in later", "add later", "placeholder", "n/a", "xxx", "xxxx", "xxxxx", "asdf", "qwerty",
    "blah blah", "blah blah blah", "text here", "your text here", "insert text here",
    "enter text here", "write here", "sample text", "dummy text", "lorem ipsum",
    "none", "none yet", "none known", "nobody", "nobody yet", "no one yet", "no owner",
    "no owner yet", "unassigned", "not assigned", "unknown", "not known", "not known yet",
    "not applicable", "nothing", "nothing yet", "somebody", "someone", "to be assigned",
    "no idea yet", "no ideas yet",
    "điền sau", "bổ sung sau", "sẽ bổ sung", "sẽ bổ sung sau", "chờ bổ sung", "cần bổ sung",
    "cập nhật sau", "sẽ cập nhật", "sẽ cập nhật sau", "đang cập nhật", "chờ cập nhật",
    "viết sau", "cần điền", "điền vào đây", "nhập vào đây", "nhập nội dung", "nội dung mẫu",
    "văn bản mẫu", "điền nội dung", "chưa điền",
    "không", "không có", "không có gì", "chưa có", "chưa có gì", "chưa rõ", "không rõ", "chưa biết",
    "chưa xác định", "chưa có ai", "chưa ai", "chưa phân công", "chưa có người phụ trách",
    "không áp dụng", "trống", "để trống", "bỏ trống", "không ai", "ai đó", "chưa phân",
    "chưa có ý tưởng",
  ]
}
