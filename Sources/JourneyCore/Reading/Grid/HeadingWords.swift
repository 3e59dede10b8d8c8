/// The one table of headings: what people call the columns and the head of a sheet.
///
/// The names of all keys in both languages are in it by themselves; their usual aliases stand in `KeyAliases`.
final class HeadingWords: Sendable {
  static let shared = HeadingWords()

  private let columns: [String: HeadingMeaning]
  private let heads: [String: HeadField]

  private init() {
    columns = Self.makeColumns()
    heads = Self.makeHeads()
  }

  /// Finds what a heading of a column means.
  func meaning(_ text: String) -> HeadingMeaning? {
    // A question of a starter map is about its row, and no heading.
    guard text.utf8.count <= Self.longest, !text.hasPrefix(GuidanceText.mark) else { return nil }
    let heading = HeadingText(text)
    let words = FoldedName.words(heading.name)
    for key in heading.keys(words) { if let meaning = columns[key] { return meaning } }
    return HeadingQuestion.meaning(heading, words) ?? numbered(words) ?? ofStage(words)
      ?? HeadingPhrase.ofPart(words)
      ?? HeadingPhrase.meaning(words)
  }

  /// Headings of which there are several: "Pain point 1", "Giải pháp 2".
  private func numbered(_ words: [String]) -> HeadingMeaning? {
    guard words.count > 1, let last = words.last, last.utf8.count <= 2, Int(last) != nil,
      let meaning = columns[FoldedName.key(Array(words.dropLast()))]
    else { return nil }
    switch meaning.field {
    case .pain(.text), .opportunity(.text), .metric(.name), .touchpoint(.name): return meaning
    default: return nil
    }
  }

  /// Headings that say they are about stages: "Stage emotion", "Cảm xúc của giai đoạn".
  private func ofStage(_ words: [String]) -> HeadingMeaning? {
    guard (2...6).contains(words.count) else { return nil }
    let text = words.joined(separator: " ")
    var rest: Substring?
    for prefix in Self.stagePrefixes where text.hasPrefix(prefix + " ") {
      rest = text.dropFirst(prefix.utf8.count + 1)
      break
    }
    for suffix in Self.stageSuffixes where rest == nil && text.hasSuffix(" " + suffix) {
      rest = text.dropLast(suffix.utf8.count + 1)
    }
    guard let rest, let meaning = self.meaning(String(rest)), meaning.isOfTouchpoint != true else {
      return nil
    }
    switch meaning.field {
    case .stage(.stage): return nil
    case .stage: return meaning
    case .touchpoint(let key) where !GridColumn.isShared(key): return nil
    case .touchpoint, .pain, .opportunity, .metric:
      return HeadingMeaning(field: meaning.field, isOfTouchpoint: false)
    }
  }

  private static let stagePrefixes = ["stage", "phase", "giai doan"]
  private static let stageSuffixes = [
    "of the stage", "of stage", "per stage", "of the phase", "cua giai doan", "ca giai doan",
    "theo giai doan", "giai doan",
  ]

  /// Finds what a label above the table means.
  func head(_ text: String) -> HeadField? {
    guard text.utf8.count <= Self.longest else { return nil }
    let heading = HeadingText(text)
    for key in heading.keys(FoldedName.words(heading.name)) {
      if let field = heads[key] { return field }
    }
    return nil
  }

  /// More bytes are no heading.
  private static let longest = 200

  // MARK: Columns

  private static func makeColumns() -> [String: HeadingMeaning] {
    var table: [String: HeadingMeaning] = [:]
    table.reserveCapacity(2_048)
    func add(_ text: String, _ field: GridField, _ isOfTouchpoint: Bool? = nil) {
      let words = FoldedName.words(text)
      for key in [words.joined(), FoldedName.key(words)] where table[key] == nil {
        table[key] = HeadingMeaning(field: field, isOfTouchpoint: isOfTouchpoint)
      }
    }
    for (names, field) in KeyAliases.columns {
      for name in names.unicodeScalars.split(separator: ",") { add(String(name), field) }
    }
    // What the writers write: every key by its own name.
    for column in GridColumn.all {
      for language in Language.allCases {
        add(column.label[language], column.field, column.isOfTouchpoint)
      }
    }
    return table
  }

  // MARK: The head

  private static func makeHeads() -> [String: HeadField] {
    var table: [String: HeadField] = [:]
    table.reserveCapacity(512)
    func add(_ text: String, _ field: HeadField) {
      let words = FoldedName.words(text)
      for key in [words.joined(), FoldedName.key(words)] where table[key] == nil {
        table[key] = field
      }
    }
    for (names, field) in KeyAliases.heads {
      for name in names.unicodeScalars.split(separator: ",") { add(String(name), field) }
    }
    for row in GridHeadRow.all {
      for language in Language.allCases { add(row.label[language], row.field) }
    }
    return table
  }
}
