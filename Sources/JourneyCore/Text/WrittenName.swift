/// The name of a person or team as a key that does not depend on how it is typed.
enum WrittenName {
  /// A name in lower case with single blanks; accents stay, since they tell names apart.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether two names are the same but for case and blanks.
  static func areSame(_ left: String, _ right: String) -> Bool {
    left == right || key(left) == key(right)
  }
}
