/// Values that name the end of their scale behind a slash: `4/5`, `8 / 10`.
enum CellShare {
  /// Parts such a value.
  ///
  /// - Returns: The number and the end; nothing for any other text, such as a date.
  static func parts(_ text: String) -> (number: String, end: String)? {
    guard text.utf8.count <= 16, let cut = text.firstIndex(of: "/") else { return nil }
    let end = String(text[text.index(after: cut)...]).trimmingBlanks
    guard ["5", "7", "10", "100"].contains(end),
      let number = CellNumber.literal(String(text[..<cut]).trimmingBlanks),
      let value = Double(number), let highest = Double(end), value >= 0, value <= highest
    else { return nil }
    return (number, end)
  }

  /// Whether a sign is a picture, or makes one of the sign in front.
  static func isPicture(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x2600...0x27BF, 0x1F000...0x1FAFF, 0xFE0F, 0x200D, 0x2B50: true
    default: false
    }
  }
}
