/// Turns the digits of a JSON number into a value.
enum NumberReading {
  /// Returns a well-formed JSON number, or nothing if it is beyond `Double`.
  ///
  /// Up to 15 digits with up to 22 decimals are exact in one division (Clinger, 1990); anything
  /// else goes to the standard library. Whole numbers need not keep how they were written.
  static func number(_ file: SourceFile, _ range: Range<Int>) -> WrittenNumber? {
    var mantissa: Int64 = 0
    var digits = 0
    var decimals = 0
    var isFraction = false
    var index = range.lowerBound
    let isNegative = file.bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    while index < range.upperBound {
      let byte = file.bytes[index]
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        let digit = byte &- UInt8(ascii: "0")
        guard digit < 10, digits < 15 else { return unusualNumber(file, range) }
        mantissa = mantissa &* 10 &+ Int64(digit)
        digits += 1
        if isFraction { decimals += 1 }
      }
      index += 1
    }
    var value = Double(isNegative ? -mantissa : mantissa)
    if !isFraction, mantissa != 0 || !isNegative {
      return WrittenNumber(value: value, literal: nil)
    }
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    value /= divisor
    return WrittenNumber(value: value, literal: literal(file, range))
  }

  private static func unusualNumber(_ file: SourceFile, _ range: Range<Int>) -> WrittenNumber? {
    guard let value = Double(String(decoding: file.bytes[range], as: UTF8.self)), value.isFinite
    else { return nil }
    return WrittenNumber(value: value, literal: literal(file, range))
  }

  private static func literal(_ file: SourceFile, _ range: Range<Int>) -> SourceText {
    SourceText(file: file, range: range, isEscaped: false)
  }
}
