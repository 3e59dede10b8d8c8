/// Whole numbers of small parts, written and read as decimal numbers without any rounding.
package enum FixedDecimal {
  /// Writes a number of parts, of which `10` to the power of `digits` are 1.
  package static func text(_ parts: Int, digits: Int) -> String {
    var text = String(parts.magnitude)
    if text.utf8.count <= digits {
      text = String(repeating: "0", count: digits + 1 - text.utf8.count) + text
    }
    let point = text.index(text.endIndex, offsetBy: -digits)
    var fraction = text[point...]
    while fraction.last == "0" { fraction.removeLast() }
    let whole = text[..<point]
    return (parts < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Reads what `text` writes.
  ///
  /// - Returns: Nothing for another text, or a number with more digits.
  package static func parts(_ text: String, digits: Int) -> Int? {
    let isNegative = text.hasPrefix("-")
    let pieces = text.dropFirst(isNegative ? 1 : 0).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = pieces.first, !whole.isEmpty, text.utf8.count < 19 + digits else {
      return nil
    }
    let fraction = pieces.count > 1 ? pieces[1] : ""
    // A sign may stand in front alone.
    let isPlain = (whole + fraction).utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isPlain, fraction.utf8.count <= digits, pieces.count < 2 || !fraction.isEmpty,
      let parts = Int(
        whole + fraction + String(repeating: "0", count: digits - fraction.utf8.count))
    else { return nil }
    return isNegative ? -parts : parts
  }
}
