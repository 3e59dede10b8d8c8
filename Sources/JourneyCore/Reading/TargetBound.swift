/// A target as people write one that should not be passed.
enum TargetBound {
  /// Reads a bound that something should not pass: `≤ 5 phút`, `at least 80 %`.
  ///
  /// - Parameter text: The text.
  /// - Returns: Which way is better, and the text without the sign or words in front.
  static func read(_ text: String) -> (better: Metric.Direction, rest: String)? {
    let text = text.trimmingBlanks
    guard text.utf8.count <= 80, let first = text.first, !first.isNumber else { return nil }
    for (signs, better) in bounds {
      for sign in signs.split(separator: ",") where text.hasPrefix(sign) {
        return (better, String(text.dropFirst(sign.count)).trimmingBlanks)
      }
    }
    let words = text.split(separator: " ")
    for (phrases, better) in boundWords {
      for phrase in phrases.split(separator: ",") {
        let count = phrase.split(separator: " ").count
        let start = words.prefix(count).joined(separator: " ")
        guard words.count > count, FoldedName.words(start).joined(separator: " ") == phrase else {
          continue
        }
        return (better, words.dropFirst(count).joined(separator: " "))
      }
    }
    return nil
  }

  private static let bounds: [(String, Metric.Direction)] = [
    ("<=,=<,≤,<", .lower), (">=,=>,≥,>", .higher),
  ]
  private static let boundWords: [(String, Metric.Direction)] = [
    (
      "toi da,nhieu nhat,khong qua,duoi,at most,no more than,not more than,less than,below,under,"
        + "up to,max,maximum", .lower
    ),
    (
      "toi thieu,it nhat,tren,at least,no less than,not less than,more than,above,over,min,minimum",
      .higher
    ),
  ]
}
