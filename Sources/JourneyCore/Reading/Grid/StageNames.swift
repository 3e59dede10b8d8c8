/// What a table has in its column of stages besides stages.
enum StageNames {
  /// Whether a cell is the head of a row that sums others up.
  static func isTotal(_ text: SourceText) -> Bool {
    mayBeTotal(text) || isNamedTotal(text)
  }

  /// `Σ`, `∑ minutes`, `Ø`: the signs of sums and averages.
  private static func isSign(_ text: SourceText) -> Bool {
    let contents = text.file.bytes
    guard (2...60).contains(text.range.count),
      [0xC3, 0xCE, 0xE2].contains(contents[text.range.lowerBound])
    else { return false }
    let string = text.string
    guard let first = string.first, "ΣØø∑⌀".contains(first) else { return false }
    return string.dropFirst().first.map { " :=.".contains($0) } ?? true
  }

  /// Whether a cell is such a head if nothing but numbers stands beside it: `Total visits`, and
  /// `Total care` if it is no stage.
  static func mayBeTotal(_ text: SourceText) -> Bool {
    guard text.range.count <= 60, mayHoldWord(text) else { return false }
    // "Total touchpoints: 12" in one cell.
    let words = FoldedName.words(String(text.string.prefix { $0 != ":" && $0 != "=" }))
    guard let first = words.first, words.count <= 7 else { return false }
    if statistics.contains(joined(words[...])) { return true }
    // "CSAT trung bình", "Cảm xúc TB".
    if words.count > 1,
      words.last == "tb" || endings.contains(joined(words.suffix(2)))
    {
      return true
    }
    guard leads.contains(first) else { return false }
    return words.count <= (first == "diem" ? 7 : 5)
      && [
        words.first, joined(words.prefix(2)), joined(words.prefix(3)),
      ].contains {
        $0.map { heads.contains($0) } ?? false
      }
  }

  /// Whether a word of those may be in a text, as far as its letters tell: a look that spares the
  /// folding of most names.
  private static func mayHoldWord(_ text: SourceText) -> Bool {
    if text.isEscaped { return true }
    let contents = text.file.bytes
    let bytes = contents.span
    if letters.stand(in: bytes, text.range) { return true }
    // The sign of an average is no letter of ASCII.
    return contents[text.range].contains(0xB8)
  }

  /// A part of each of the words and heads below.
  private static let letters = LetterWords([
    "total", "sum", "average", "avg", "mean", "median", "count", "min", "max", "overall", "grand",
    "tong", "trung", "tb", "quan", "cong", "diem", "schnitt", "mittel", "gesamt", "stdev", "std",
    "deviat", "lech", "phuong", "mau", "phieu", "sample", "lonnhat", "nhonhat",
  ])

  /// Words with blanks between them; what the library does with parts of lists costs more than all
  /// other looks at such a cell.
  private static func joined(_ words: ArraySlice<String>) -> String {
    Array(words).joined(separator: " ")
  }

  /// Whether a cell can be nothing but such a head.
  static func isNamedTotal(_ text: SourceText) -> Bool {
    if isSign(text) { return true }
    guard text.range.count <= 60, mayHoldWord(text) else { return false }
    let words = FoldedName.words(text.string)
    return totals.contains(words.joined(separator: " "))
      || (2...4).contains(words.count) && words.last.map { tails.contains($0) } ?? false
  }

  /// What a cell says beside a word for sums, as far as that may be the name of a stage:
  /// `Tổng giai đoạn Tìm`, `Sub-total: Buy`, `Find (average)`.
  ///
  /// - Returns: The words of the name; nothing for any other cell.
  static func summed(in text: SourceText) -> [String]? {
    guard text.range.count <= 80, mayHoldWord(text) else { return nil }
    let words = FoldedName.words(text.string)
    guard (2...12).contains(words.count) else { return nil }
    for count in [2, 1] where words.count > count {
      if sums.contains(joined(words.prefix(count))) {
        let rest = words.dropFirst(count)
        return Array(rest.drop { between.contains($0) })
      }
      if sums.contains(joined(words.suffix(count))) { return words.dropLast(count) }
    }
    return nil
  }

  private static let sums: WordSet = [
    "total", "subtotal", "sub total", "sum", "average", "avg", "mean", "tong", "tong cong", "cong",
    "trung binh", "tb", "binh quan", "gesamt", "summe",
  ]
  /// What stands between those and the name of a stage.
  private static let between: WordSet = [
    "of", "for", "in", "the", "stage", "phase", "giai", "doan", "buoc", "cua", "cho", "chang",
  ]

  /// Whether a cell names the highest or lowest of the rows above it.
  static func isExtreme(_ text: SourceText) -> Bool {
    guard text.range.count <= 60 else { return false }
    let words = FoldedName.words(text.string)
    return words.count <= 4
      && [words.first, joined(words.prefix(2))].contains {
        $0.map { extremes.contains($0) } ?? false
      }
  }

  private static let extremes: WordSet = [
    "lowest", "highest", "best", "worst", "peak", "cao nhat", "thap nhat", "tot nhat", "te nhat",
    "diem cao", "diem thap",
  ]

  private static let totals: WordSet = [
    "total", "totals", "sum", "average", "averages", "avg", "mean", "median", "count", "min", "max",
    "minimum", "maximum", "overall", "subtotal", "tong", "tong cong", "tong so", "tong the",
    "trung binh", "tb",
    "binh quan", "cong", "summe", "durchschnitt", "mittelwert", "gesamt", "ø", "grand total",
  ]
  private static let tails: WordSet = ["total", "subtotal", "average", "avg"]
  /// The first words of those heads.
  private static let leads: WordSet = [
    "total", "average", "avg", "subtotal", "grand", "tong", "trung", "overall", "diem", "gesamt",
    "durchschnitt",
  ]
  private static let heads: WordSet = [
    "total", "average", "avg", "subtotal", "grand total", "tong cong", "tong so", "trung binh",
    "overall score",
    "diem trung binh", "gesamt", "durchschnitt", "diem tb", "tong diem", "tong thoi gian",
    "tong thoi luong", "tong chi phi", "tong gia tri", "tong luot", "tong doanh thu",
  ]
  /// What a survey or a spreadsheet writes below its numbers besides sums and averages.
  private static let statistics: WordSet = [
    "std dev", "stdev", "std", "standard deviation", "sub total", "sample size", "do lech chuan",
    "phuong sai", "trung vi", "co mau", "so mau", "so phieu", "tong hop", "lon nhat", "nho nhat",
  ]
  /// The last words of those heads.
  private static let endings: WordSet = ["trung binh", "binh quan"]
}
