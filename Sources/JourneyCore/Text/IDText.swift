/// Ids made of names: `Mua hàng` is `mua-hang`.
enum IDText {
  /// Returns the id of a name: lower-case letters and digits of ASCII with single hyphens.
  ///
  /// - Parameter name: Any text.
  /// - Returns: Nothing for a name without a letter or digit that ASCII has.
  static func id(of name: String) -> String? {
    var id = ""
    var isParted = false
    for scalar in name.unicodeScalars {
      guard let letter = FoldedWords.letter(scalar.value), letter != 0x2F else {
        isParted = true
        continue
      }
      // An accent alone belongs to the letter before it.
      if letter == 0 { continue }
      guard letter < 0x80, let character = Unicode.Scalar(letter) else {
        isParted = true
        continue
      }
      if isParted, !id.isEmpty { id += "-" }
      isParted = false
      id.unicodeScalars.append(character)
    }
    return id.isEmpty ? nil : id
  }
}
