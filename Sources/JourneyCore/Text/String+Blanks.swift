extension String {
  /// The text without blanks at its ends.
  package var trimmingBlanks: String {
    // Most texts begin and end with a letter.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isLatin,
      last.isLatin
    {
      return self
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension Unicode.Scalar {
  /// Whether it is a printable sign of ASCII or a Latin letter, which no accent follows in itself.
  fileprivate var isLatin: Bool {
    switch value {
    case 0x21...0x7E, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
