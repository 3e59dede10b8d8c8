/// Turns the digits of a JSON number into a value.
enum NumberReading {
  /// Returns the value of a well-formed JSON number, or nothing if it is beyond `Double`.
  ///
  /// Up to 15 digits with up to 22 decimals are exact in one division (Clinger, 1990); anything
  /// else goes to the standard library.
  static func value(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    var mantissa: Int64 = 0
    var digits = 0
    var decimals = 0
    var isFraction = false
    var index = range.lowerBound
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        let digit = byte &- UInt8(ascii: "0")
        guard digit < 10, digits < 15 else { return slowValue(bytes[range]) }
        mantissa = mantissa &* 10 &+ Int64(digit)
        digits += 1
        if isFraction { decimals += 1 }
      }
      index += 1
    }
    var value = Double(mantissa)
    if decimals > 0 {
      var divisor = 1.0
      for _ in 0..<decimals { divisor *= 10 }
      value /= divisor
    }
    return isNegative ? -value : value
  }

  private static func slowValue(_ digits: ArraySlice<UInt8>) -> Double? {
    guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }
}
