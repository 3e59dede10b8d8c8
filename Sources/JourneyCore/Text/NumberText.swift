/// Writes numbers as readers of a language write them: `2,1` or `2.1`, with a true minus sign.
package enum NumberText {
  /// Returns a number with at most the given digits after the decimal sign, zeros dropped.
  package static func plain(_ value: Double, language: Language, digits: Int = 2) -> String {
    plain(written(value, digits: digits), language: language)
  }

  /// Returns a number in every digit that it was written with, as in `1.50`.
  ///
  /// - Parameters:
  ///   - written: A number as JSON writes it.
  ///   - language: The language that decides on the decimal sign.
  /// - Returns: The number with the decimal sign of the language and a true minus sign.
  package static func plain(_ written: String, language: Language) -> String {
    // Most numbers are whole and above zero: they stay as they are.
    let isKept = written.utf8.allSatisfy { $0 != 0x2D && ($0 != 0x2E || language != .vi) }
    if isKept { return written }
    var result = ""
    for character in written {
      switch character {
      case "-": result += "\u{2212}"
      case "." where language == .vi: result += ","
      default: result.append(character)
      }
    }
    return result
  }

  /// Returns a count with a mark between each three digits: `6.222` stands under `18.162`.
  static func grouped(_ count: Int, language: Language) -> String {
    grouped(String(count), language: language, from: 4)
  }

  /// Returns a written number with a mark between each three digits in front of the decimal sign,
  /// if there are more than four of them, as a year is none: `1.250.000` or `1,250,000`.
  ///
  /// - Parameters:
  ///   - written: A number as JSON writes it.
  ///   - language: The language that decides on the marks.
  ///   - least: So many digits are grouped, or more.
  /// - Returns: The number.
  package static func grouped(_ written: String, language: Language, from least: Int = 5) -> String
  {
    let text = plain(written, language: language)
    let start = text.unicodeScalars.first == "\u{2212}" ? "\u{2212}".utf8.count : 0
    let bytes = text.utf8.span
    var end = start
    while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
    guard end - start >= least else { return text }
    // A number with an exponent is not written in full.
    for index in end..<bytes.count where bytes[index] | 0x20 == 0x65 { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for index in bytes.indices {
      if index > start, index < end, (end - index).isMultiple(of: 3) {
        result.append(language == .vi ? 0x2E : 0x2C)
      }
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns a share as per cent, rounded to the nearest whole one.
  ///
  /// What is not all is never shown as 100 %, and what is not nothing never as 0 %.
  package static func percent(_ share: Double, language: Language, digits: Int = 0) -> String {
    var digits = digits
    var text = plain(share * 100, language: language, digits: digits)
    while digits < 9, text == "0" && share != 0 || text == "100" && share != 1 {
      digits += 1
      text = plain(share * 100, language: language, digits: digits)
    }
    return text + "%"
  }

  /// Returns a number with a sign in front unless it is zero, as emotions are shown.
  package static func signed(_ value: Double, language: Language, digits: Int = 2) -> String {
    signed(written(value, digits: digits), language: language)
  }

  /// Returns a written number with a sign in front unless it is zero.
  package static func signed(_ written: String, language: Language) -> String {
    let mantissa = written.prefix { $0 != "e" && $0 != "E" }
    let isZero = !mantissa.contains { ("1"..."9").contains($0) }
    let digits = written.first == "-" || written.first == "+" ? written.dropFirst() : written[...]
    let bare = plain(String(digits), language: language)
    if isZero { return bare }
    return (written.first == "-" ? "\u{2212}" : "+") + bare
  }

  /// Returns a number as JSON writes it, with at most four digits after the point.
  static func plainForPrograms(_ value: Double) -> String { written(value, digits: 4) }

  private static func written(_ value: Double, digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    // Beyond this a Double holds no digits after the point that could be rounded.
    guard abs(value) * scale < 1e15 else { return "\(value)" }
    let scaled = Int(abs(value) * scale + 0.5)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let (whole, remainder) = scaled.quotientAndRemainder(dividingBy: Int(scale))
    var fraction = String(remainder)
    guard fraction != "0" else { return "\(sign)\(whole)" }
    fraction = String(repeating: "0", count: max(0, digits - fraction.utf8.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    return "\(sign)\(whole).\(fraction)"
  }
}
