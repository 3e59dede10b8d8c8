/// Names of stages as people write them into tables, and what makes them stages of a framework.
enum StageNames {
  /// The name without a number in front: `1. Mua hàng`, `Stage 2: Search`, `03 - Use`.
  static func bare(_ text: SourceText) -> SourceText {
    let contents = text.file.bytes
    let bytes = contents.span
    let range = text.range
    var start = range.lowerBound + ListMark.length(bytes, range)
    let string = String(decoding: contents[start..<range.upperBound], as: UTF8.self)
    // "Stage 1: …", "Giai đoạn 1 - …"
    if let cut = string.firstIndex(where: { ":-–—.".contains($0) }) {
      let head = HeadingText.words(String(string[..<cut]))
      if let last = head.last, last.allSatisfy(\.isNumber),
        head.count == 1 || words.contains(head.dropLast().joined())
      {
        let rest = string[string.index(after: cut)...].drop { $0 == " " }
        if !rest.isEmpty { start = range.upperBound - rest.utf8.count }
      }
    }
    if start == range.lowerBound, !text.isEscaped { return text }
    return SourceText(file: text.file, range: start..<range.upperBound, isEscaped: false)
  }

  private static let words: Set<String> = [
    "stage", "phase", "step", "giaidoan", "chang", "buoc", "gd",
  ]

  /// Whether a cell is the head of a row that sums others up.
  static func isTotal(_ text: SourceText) -> Bool {
    guard text.range.count <= 60 else { return false }
    let words = HeadingText.words(text.string)
    return totals.contains(words.joined(separator: " "))
      || words.count <= 4
        && [words.first, words.prefix(2).joined(separator: " ")].contains {
          $0.map { heads.contains($0) } ?? false
        }
  }

  private static let totals: Set<String> = [
    "total", "totals", "sum", "average", "averages", "avg", "mean", "median", "count", "min", "max",
    "minimum", "maximum", "overall", "subtotal", "tong", "tong cong", "tong so", "trung binh", "tb",
    "binh quan", "cong", "summe", "durchschnitt", "mittelwert", "gesamt", "ø",
  ]
  private static let heads: Set<String> = [
    "total", "average", "avg", "subtotal", "grand total", "tong cong", "trung binh",
    "overall score",
    "diem trung binh", "gesamt", "durchschnitt",
  ]
}
