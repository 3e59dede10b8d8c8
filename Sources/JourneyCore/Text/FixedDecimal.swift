/// Whole numbers of small parts, written and read as decimal numbers without any rounding.
package enum FixedDecimal {
  /// Writes a number of parts, of which `10` to the power of `digits` are 1.
  package static func text(_ parts: Int, digits: Int) -> String {
    var buffer = TextBuffer()
    append(parts, digits: digits, to: &buffer)
    return String(decoding: buffer.finish(), as: UTF8.self)
  }

  /// Appends what `text` writes.
  static func append(_ parts: Int, digits: Int, to buffer: inout TextBuffer) {
    // Whole numbers of parts have no more digits than this.
    guard digits > 0, digits < 19 else { return buffer.append(parts) }
    let (whole, rest) = parts.magnitude.quotientAndRemainder(dividingBy: unit(digits))
    if parts < 0 { buffer.put("-") }
    buffer.append(digits: whole, atLeast: 1)
    guard rest > 0 else { return }
    // Zeros at the end of a fraction are not written.
    var (fraction, length) = (rest, digits)
    while fraction.isMultiple(of: 10) { (fraction, length) = (fraction / 10, length - 1) }
    buffer.put(".")
    buffer.append(digits: fraction, atLeast: length)
  }

  private static func unit(_ digits: Int) -> UInt {
    switch digits {
    case 3: return 1000
    case 6: return 1_000_000
    case 9: return 1_000_000_000
    default:
      var unit: UInt = 1
      for _ in 0..<digits { unit &*= 10 }
      return unit
    }
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
