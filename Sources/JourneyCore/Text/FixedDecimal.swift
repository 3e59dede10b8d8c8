/// Whole numbers of small parts, written and read as decimal numbers without any rounding.
package enum FixedDecimal {
  /// Writes a number of parts, of which `10` to the power of `digits` are 1.
  package static func text(_ parts: Int, digits: Int) -> String {
    var bytes: [UInt8] = []
    append(parts, digits: digits, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what `text` writes.
  static func append(_ parts: Int, digits: Int, to bytes: inout [UInt8]) {
    if parts < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = parts.magnitude
    // Most numbers are whole and small.
    var fraction = digits
    if fraction > 0, fraction < 19 {
      var unit: UInt = 1
      for _ in 0..<fraction { unit &*= 10 }
      let (whole, parts) = rest.quotientAndRemainder(dividingBy: unit)
      if parts == 0 { (rest, fraction) = (whole, 0) }
    }
    if fraction == 0, rest < 100 {
      if rest >= 10 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 10)) }
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      return
    }
    // Zeros at the end of a fraction are not written.
    while fraction > 0, rest.isMultiple(of: 10) {
      rest /= 10
      fraction -= 1
    }
    // The last digit first.
    let start = bytes.count
    var written = 0
    while rest > 0 || written <= fraction {
      if written == fraction, fraction > 0 { bytes.append(UInt8(ascii: ".")) }
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      written += 1
    }
    bytes[start...].reverse()
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
