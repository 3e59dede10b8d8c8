/// The name of a person or team as a key that does not depend on how it is typed.
enum WrittenName {
  /// A name in lower case with single blanks; accents stay, since they tell names apart.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether two names are the same but for case and blanks.
  static func areSame(_ left: SourceText, _ right: SourceText) -> Bool {
    if left == right { return true }
    if !left.isEscaped, !right.isEscaped,
      beginApart(left.file.bytes[left.range], right.file.bytes[right.range])
    {
      return false
    }
    return key(left.string) == key(right.string)
  }

  /// Whether two names have another letter of ASCII at the same place, with nothing but such letters
  /// in front: most are told apart there, and no key is made of them.
  private static func beginApart(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    for (one, other) in zip(left, right) {
      let (one, other) = (one | 0x20, other | 0x20)
      guard one &- UInt8(ascii: "a") < 26, other &- UInt8(ascii: "a") < 26 else { return false }
      if one != other { return true }
    }
    return false
  }
}
