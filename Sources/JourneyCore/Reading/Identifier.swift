/// Ids are ASCII kebab-case: `google-search`, `interviews-2026`.
enum Identifier {
  /// Whether a text is lower-case ASCII letters and digits with single hyphens between them.
  static func isKebabCase(_ text: SourceText) -> Bool {
    if text.isEscaped { return isKebabCase(SourceText(text.string)) }
    let bytes = text.file.bytes
    let range = text.range
    var wasHyphen = true
    for index in range {
      let byte = bytes[index]
      if byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 {
        wasHyphen = false
      } else if byte == UInt8(ascii: "-"), !wasHyphen {
        wasHyphen = true
      } else {
        return false
      }
    }
    return !wasHyphen
  }
}
