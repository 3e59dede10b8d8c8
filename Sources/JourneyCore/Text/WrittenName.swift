/// The name of a person or team as a key that does not depend on how it is typed.
enum WrittenName {
  /// A name in lower case with single blanks; accents stay, since they tell names apart.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether two names are the same but for case and blanks.
  static func areSame(_ left: SourceText, _ right: SourceText) -> Bool {
    if left == right { return true }
    if !left.isEscaped, !right.isEscaped {
      let (one, other) = (left.file.bytes, right.file.bytes)
      if beginApart(one.span.extracting(left.range), other.span.extracting(right.range)) {
        return false
      }
    }
    return key(left.string) == key(right.string)
  }

  /// Whether two names have another letter of ASCII at the same place, with nothing but such letters
  /// in front: most are told apart there, and no key is made of them.
  static func beginApart(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    for index in 0..<min(left.count, right.count) {
      let (one, other) = (left[index] | 0x20, right[index] | 0x20)
      guard one &- UInt8(ascii: "a") < 26, other &- UInt8(ascii: "a") < 26 else { return false }
      if one != other { return true }
    }
    return false
  }
}
