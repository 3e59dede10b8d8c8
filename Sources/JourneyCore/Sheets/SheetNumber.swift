/// Numbers of workbooks, of which programs show fifteen digits.
enum SheetNumber {
  /// The digits that a number has for a person: `0.1 + 0.2` is `0.3`.
  private static let digits = 15

  /// Returns a number as a person sees it.
  static func text(_ value: Double) -> String {
    if abs(value) < 1e15, value == Double(Int64(value)) { return String(Int64(value)) }
    let text = "\(value)"
    let count = text.utf8.filter { $0 &- 0x30 < 10 }.count
    guard count > digits, !text.contains("e"), let point = text.firstIndex(of: ".") else {
      return text
    }
    let whole = text[..<point].drop { $0 == "-" || $0 == "0" }.count
    let fraction = text[text.index(after: point)...]
    let zeros = whole == 0 ? fraction.prefix { $0 == "0" }.count : 0
    let kept = digits - whole + zeros
    guard kept < fraction.count, kept > 0 else { return text }
    return rounded(text[..<point], fraction, kept)
  }

  /// Rounds a number in its decimal digits.
  private static func rounded(_ whole: Substring, _ fraction: Substring, _ kept: Int) -> String {
    var all = Array((whole + fraction.prefix(kept)).utf8)
    let next = fraction.utf8.dropFirst(kept).first ?? 0x30
    var index = all.count - 1
    var carries = next >= 0x35
    while carries, index >= 0, all[index] != 0x2D {
      carries = all[index] == 0x39
      all[index] = carries ? 0x30 : all[index] + 1
      index -= 1
    }
    var text = String(decoding: all, as: UTF8.self)
    if carries { text.insert("1", at: text.index(text.startIndex, offsetBy: index + 1)) }
    text.insert(".", at: text.index(text.endIndex, offsetBy: -kept))
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
