/// Texts that stand where somebody wanted to write something later, or where nothing is: `TBD`,
/// `[...]`, `Không có`, `Nobody yet`.
///
/// They count as absent wherever it matters whether something is told.
package enum PlaceholderText {
  /// Longer texts say something more.
  private static let longest = 60

  private static let matcher: PhraseMatcher = {
    var matcher = PhraseMatcher(fillers: [])
    for phrase in phrases { matcher.add(phrase, tag: 0) }
    matcher.finish()
    return matcher
  }()

  /// Whether a text is a placeholder and nothing else.
  package static func isPlaceholder(_ text: SourceText) -> Bool {
    if text.isEscaped { return isPlaceholder(SourceText(text.string)) }
    let range = text.range
    guard range.count <= longest else { return false }
    let bytes = text.file.bytes
    return isBracketed(range, in: bytes.span) || matcher.tag(of: range, in: bytes.span) != nil
  }

  /// Whether a text without JSON escapes is a slot of a template: one pair of brackets around it.
  ///
  /// A question of a starter map is none: its mark stands in brackets, and its words do not.
  static func isBracketed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count > 2, range.count <= longest, bytes[range.lowerBound] == UInt8(ascii: "["),
      bytes[range.upperBound - 1] == UInt8(ascii: "]"),
      !GuidanceText.isGuidance(range, in: bytes)
    else { return false }
    for index in range.lowerBound + 1..<range.upperBound - 1 {
      if bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "]") { return false }
    }
    return true
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
    "not applicable",
    "điền sau", "bổ sung sau", "sẽ bổ sung", "sẽ bổ sung sau", "chờ bổ sung", "cần bổ sung",
    "cập nhật sau", "sẽ cập nhật", "sẽ cập nhật sau", "đang cập nhật", "chờ cập nhật",
    "viết sau", "cần điền", "điền vào đây", "nhập vào đây", "nhập nội dung", "nội dung mẫu",
    "văn bản mẫu", "điền nội dung", "chưa điền",
    "không có", "không có gì", "chưa có", "chưa có gì", "chưa rõ", "không rõ", "chưa biết",
    "chưa xác định", "chưa có ai", "chưa ai", "chưa phân công", "chưa có người phụ trách",
    "không áp dụng",
  ]
}
