/// The one table of headings: what people call the columns and the head of a sheet.
///
/// The names of all keys in both languages are in it by themselves; their usual aliases stand in `KeyAliases`.
final class HeadingWords: Sendable {
  static let shared = HeadingWords()

  private let columns: NamedValues<HeadingMeaning>
  private let heads: NamedValues<HeadField>

  private init() {
    columns = Self.makeColumns()
    heads = Self.makeHeads()
  }

  /// Finds what a heading of a column means.
  func meaning(_ text: String) -> HeadingMeaning? {
    // A question of a starter map is about its row, and no heading.
    guard text.utf8.count <= Self.longest, !text.hasPrefix(GuidanceText.mark) else { return nil }
    let heading = HeadingText(text)
    // Jira calls a field of one's own so: `Custom field (Journey Stage)`.
    if !heading.remark.isEmpty, FoldedName.key(heading.name) == "customfield" {
      return meaning(heading.remark)
    }
    // Most headings are known as they are written.
    if let meaning = columns.value(of: NameNumber(heading.name)) { return meaning }
    let words = FoldedName.words(heading.name)
    for key in heading.furtherKeys(words) { if let meaning = columns[key] { return meaning } }
    return HeadingQuestion.meaning(heading, words) ?? numbered(words) ?? ofStage(words)
      ?? HeadingPhrase.ofPart(words)
      ?? HeadingPhrase.meaning(words)
  }

  /// Headings of which there are several: "Pain point 1", "Giải pháp 2".
  private func numbered(_ words: [String]) -> HeadingMeaning? {
    guard words.count > 1, let last = words.last, last.utf8.count <= 2, Int(last) != nil,
      let meaning = columns[NameNumber(ofWords: words.dropLast()).key]
    else { return nil }
    switch meaning.field {
    case .pain(.text), .opportunity(.text), .metric(.name), .touchpoint(.name), .stage(.actions),
      .stage(.thoughts), .touchpoint(.channel):
      return meaning
    default: return nil
    }
  }

  /// Headings that say they are about stages: "Stage emotion", "Cảm xúc của giai đoạn".
  private func ofStage(_ words: [String]) -> HeadingMeaning? {
    guard (2...6).contains(words.count) else { return nil }
    var rest: ArraySlice<String>?
    if let prefix = Self.stagePrefixes.first(where: {
      $0.count < words.count && words.starts(with: $0)
    }) {
      rest = words.dropFirst(prefix.count)
    } else if let suffix = Self.stageSuffixes.first(where: {
      $0.count < words.count && words.ends(with: $0)
    }) {
      rest = words.dropLast(suffix.count)
    }
    guard let rest, let meaning = self.meaning(rest.joined(separator: " ")),
      meaning.isOfTouchpoint != true
    else { return nil }
    switch meaning.field {
    case .stage(.stage): return nil
    case .stage: return meaning
    case .touchpoint(let key) where !GridColumn.isShared(key): return nil
    case .touchpoint, .pain, .opportunity, .metric:
      return HeadingMeaning(field: meaning.field, isOfTouchpoint: false)
    }
  }

  private static let stagePrefixes = [[String]](phrases: "stage,phase,giai doan")
  private static let stageSuffixes = [[String]](
    phrases:
      """
      of the stage,of stage,per stage,of the phase,cua giai doan,ca giai doan,\
      theo giai doan,giai doan
      """)

  /// Finds what a label above the table means.
  func head(_ text: String) -> HeadField? {
    guard text.utf8.count <= Self.longest else { return nil }
    let heading = HeadingText(text)
    if let field = heads.value(of: NameNumber(heading.name)) { return field }
    for key in heading.furtherKeys(FoldedName.words(heading.name)) {
      if let field = heads[key] { return field }
    }
    return nil
  }

  /// Whether a whole text is a label of those above a table, and not only its first part.
  func isHead(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    return heads.value(of: NameNumber(HeadingText(text).name)) != nil
  }

  /// More bytes are no heading.
  private static let longest = 200

  // MARK: Columns

  private static func makeColumns() -> NamedValues<HeadingMeaning> {
    var table = NamedValues<HeadingMeaning>(capacity: 1_024)
    for (names, field) in KeyAliases.columns {
      table.add(HeadingMeaning(field: field), names: names)
    }
    // What the writers write: every key by its own name.
    for column in GridColumn.all {
      let meaning = HeadingMeaning(field: column.field, isOfTouchpoint: column.isOfTouchpoint)
      for language in Language.allCases { table.add(meaning, column.number(in: language)) }
    }
    return table
  }

  // MARK: The head

  private static func makeHeads() -> NamedValues<HeadField> {
    var table = NamedValues<HeadField>(capacity: 512)
    for (names, field) in KeyAliases.heads { table.add(field, names: names) }
    for row in GridHeadRow.all {
      for language in Language.allCases { table.add(row.field, NameNumber(row.label[language])) }
    }
    return table
  }
}
