/// The one table of headings: what people call the columns and the head of a sheet.
///
/// The names of all keys in both languages are in it by themselves; their usual aliases stand in `KeyAliases`.
final class HeadingWords: Sendable {
  static let shared = HeadingWords()

  private let columns = RecordedNames(HeadingTable.columns, HeadingTable.columnPlaces) { place in
    // Behind the aliases what the writers write: every key by its own name.
    let aliases = KeyAliases.columns
    if place < aliases.count { return HeadingMeaning(field: aliases[place].1) }
    return GridColumn.meanings[place - aliases.count]
  }
  private let heads = RecordedNames(HeadingTable.heads, HeadingTable.headPlaces) { place in
    let aliases = KeyAliases.heads
    return place < aliases.count ? aliases[place].1 : GridHeadRow.fields[place - aliases.count]
  }

  private init() {}

  /// Finds what a heading of a column means.
  func meaning(_ text: String) -> HeadingMeaning? {
    // A question of a starter map is about its row, and no heading.
    guard text.utf8.count <= Self.longest else { return nil }
    if text.utf8.first == UInt8(ascii: "["), text.hasPrefix(GuidanceText.mark) { return nil }
    let heading = HeadingText(text)
    // Jira calls a field of one's own so: `Custom field (Journey Stage)`.
    if !heading.remark.isEmpty, FoldedName.key(heading.name) == "customfield" {
      return meaning(heading.remark)
    }
    // Most headings are known as they are written.
    if let meaning = columns.value(of: NameNumber(heading.name)) {
      // How often somebody comes is not which time a stage is entered.
      let isCount = meaning.field == .stage(.visit) && heading.name.lowercased().hasSuffix("s")
      // `Owner (opportunity)` is not whoever the stage belongs to, and `Owner (pain)` has no key.
      if !heading.remark.isEmpty, meaning.field == .touchpoint(.owner) {
        switch columns.value(of: NameNumber(heading.remark))?.field {
        case .opportunity(.text): return HeadingMeaning(field: .opportunity(.owner))
        case .pain(.text): return nil
        default: break
        }
      }
      return isCount ? nil : meaning
    }
    if let field = KeyAliases.accentedColumn(heading.name) {
      return HeadingMeaning(field: field)
    }
    let words = FoldedName.words(heading.name)
    let isJoined = heading.isJoined(words)
    if isJoined && tellsTwoThings(heading, words) || counts(text, words) { return nil }
    if isJoined, let meaning = stageAndTouchpoint(heading, words) { return meaning }
    // "Is pain point?" and "has_pain" ask for a yes or no.
    if words.first == "is" || words.first == "has", words.count > 1,
      let meaning = columns.value(of: NameNumber(ofWords: words.dropFirst()))
    {
      switch meaning.field {
      case .pain(.text), .opportunity(.text): return nil
      case .touchpoint(.momentOfTruth): return meaning
      default: break
      }
    }
    if words.first == "our", let meaning = meaning(words.dropFirst().joined(separator: " ")) {
      // What we do is behind the scenes; our customers are those of everybody.
      switch meaning.field {
      case .stage(.actions): return HeadingMeaning(field: .touchpoint(.backstage))
      case .stage(.goal), .stage(.thoughts), .stage(.feelings), .touchpoint(.emotion): return nil
      default: return meaning
      }
    }
    for key in heading.furtherKeys(words, isJoined: isJoined) {
      if let meaning = columns[key] { return meaning }
    }
    if let meaning = inTwoLanguages(heading.name) { return meaning }
    if let meaning = HeadingQuestion.meaning(heading, words) { return meaning }
    guard words.count > 1 else { return ofRemark(heading) }
    if let meaning = HeadingDeeds.meaning(heading.name, words) { return meaning }
    // More words are a sentence, which the others do not look at.
    guard words.count <= 8 else {
      return numbered(words) ?? explained(heading) ?? ofRemark(heading)
    }
    let joined = JoinedWords(words)
    return numbered(words) ?? stageOf(words) ?? ofStage(words, joined) ?? HeadingPhrase.ofPart(
      words)
      ?? HeadingPhrase.meaning(words, joined) ?? ofRemark(heading)
  }

  /// A heading behind which a whole sentence explains it: `Actions – list what the customer does`.
  private func explained(_ heading: HeadingText) -> HeadingMeaning? {
    let parts = heading.name.split(separator: " ")
    let cut = parts.prefix(4).firstIndex { ["–", "—", "-"].contains($0) || $0.last == ":" }
    guard parts.count > 4, let cut else { return nil }
    let name = parts[...cut].joined(separator: " ").prefix { !"–—-:".contains($0) }
    return columns.value(of: NameNumber(String(name).trimmingBlanks))
  }

  /// A heading in two languages, each on a line of its own: `Hành động` and below it `Actions`.
  private func inTwoLanguages(_ name: String) -> HeadingMeaning? {
    guard name.utf8.contains(0x0A) else { return nil }
    let lines = name.split(whereSeparator: \.isNewline)
    guard lines.count == 2,
      let first = columns.value(of: NameNumber(String(lines[0]).trimmingBlanks)),
      let second = columns.value(of: NameNumber(String(lines[1]).trimmingBlanks)),
      first.field == second.field
    else { return nil }
    return first
  }

  /// Whether a heading says how many there are: `# of touchpoints`.
  private func counts(_ text: String, _ words: [String]) -> Bool {
    words.first == "of" && text.trimmingBlanks.hasPrefix("#")
  }

  /// Kinds of what a heading may tell that nobody takes for one another.
  private enum Kind { case pain, opportunity, action, thought, feeling, wish, front, back }

  /// Whether a heading joins two things of different kinds, so that its cells may tell either:
  /// "Pain points/Opportunities", "Needs and pains".
  private func tellsTwoThings(_ heading: HeadingText, _ words: [String]) -> Bool {
    // More is a sentence.
    guard (2...8).contains(words.count) else { return false }
    let kinds = heading.parts(of: words, isWhole: true).map { part -> Kind? in
      let words = FoldedName.words(part)
      if let word = words.last, Self.wishes.contains(NameNumber(word).key) { return .wish }
      if let word = words.first, word == "front" || word == "frontstage" || word == "onstage" {
        return .front
      }
      switch columns.value(of: NameNumber(ofWords: words))?.field {
      case .pain(.text): return .pain
      case .opportunity(.text): return .opportunity
      case .stage(.actions): return .action
      case .stage(.thoughts): return .thought
      case .stage(.feelings), .touchpoint(.emotion): return .feeling
      case .stage(.goal): return .wish
      case .touchpoint(.backstage): return .back
      default: return nil
      }
    }
    guard kinds.count > 1, let first = kinds.compactMap({ $0 }).first else { return false }
    return kinds.contains { $0 != nil && $0 != first }
  }

  /// The names of touchpoints below those of their stages in one column: `Stage/Touchpoint`.
  private func stageAndTouchpoint(_ heading: HeadingText, _ words: [String]) -> HeadingMeaning? {
    guard (2...6).contains(words.count) else { return nil }
    let fields = heading.parts(of: words, isWhole: true).map {
      columns.value(of: NameNumber($0))?.field
    }
    guard fields.count == 2, fields[0] == .stage(.stage), fields[1] == .touchpoint(.name) else {
      return nil
    }
    return HeadingMeaning(field: .touchpoint(.name))
  }

  /// What people wish, gain and need.
  private static let wishes: Set<UInt64> = Set(
    ["need", "gain", "want", "wish", "benefit"].map { NameNumber($0).key })

  /// Headings of which there are several: "Pain point 1", "Giải pháp 2".
  private func numbered(_ words: [String]) -> HeadingMeaning? {
    guard words.count > 1, let last = words.last, last.utf8.count <= 8 else { return nil }
    let isMode = ["online", "offline", "digital", "physical"].contains(last)
    guard isMode || last.utf8.count <= 2 && Int(last) != nil,
      let meaning = columns[NameNumber(ofWords: words.dropLast()).key]
    else { return nil }
    // "Touchpoint online".
    if isMode { return meaning.field == .touchpoint(.name) ? meaning : nil }
    switch meaning.field {
    case .touchpoint(.owner), .pain(.text), .opportunity(.text), .metric(.name), .touchpoint(.name),
      .stage(.actions),
      .stage(.thoughts), .touchpoint(.channel), .touchpoint(.emotion):
      return meaning
    default: return nil
    }
  }

  /// The stages of somebody: "Employee stage", "Deal phase".
  private func stageOf(_ words: [String]) -> HeadingMeaning? {
    guard words.count == 2, ["stage", "stages", "phase", "phases"].contains(words[1]),
      !Self.otherStages.contains(words[0]), columns.value(of: NameNumber(words[0])) == nil
    else { return nil }
    return HeadingMeaning(field: .stage(.stage))
  }

  private static let otherStages = [
    "front", "back", "on", "off", "next", "previous", "last", "current", "target", "first", "final",
    "of", "by", "per", "this",
    "other", "old", "new", "future",
  ]

  /// Headings that say in brackets that they are about emotions: "Experience (emotion)".
  private func ofRemark(_ heading: HeadingText) -> HeadingMeaning? {
    guard !heading.remark.isEmpty, let meaning = columns.value(of: NameNumber(heading.remark)),
      meaning.field == .touchpoint(.emotion)
    else { return nil }
    return meaning
  }

  /// Headings that say they are about stages: "Stage emotion", "Cảm xúc của giai đoạn".
  private func ofStage(_ words: [String], _ joined: JoinedWords) -> HeadingMeaning? {
    guard (2...6).contains(words.count) else { return nil }
    var rest: ArraySlice<String>?
    if let count = Self.stagePrefixes.atStart(of: joined) {
      rest = words.dropFirst(count)
    } else if let count = Self.stageSuffixes.atEnd(of: joined) {
      rest = words.dropLast(count)
    }
    guard let rest, !rest.isEmpty, let meaning = self.meaning(rest.joined(separator: " ")),
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

  private static let stagePrefixes = WordPhrases("stage,phase,giai doan")
  private static let stageSuffixes = WordPhrases(
    """
    of the stage,of stage,per stage,of the phase,cua giai doan,ca giai doan,\
    theo giai doan,giai doan
    """)

  /// Finds what a label above the table means.
  func head(_ text: String) -> HeadField? {
    guard text.utf8.count <= Self.longest else { return nil }
    let heading = HeadingText(text)
    return heads.value(of: NameNumber(heading.name)) ?? furtherHead(heading)
  }

  /// Finds what a cell means as a label above the table.
  func head(_ cell: CellGrid.Cell, in grid: CellGrid) -> HeadField? {
    // Most labels are known as they are written: no string is made of those.
    if let number = Self.number(of: cell, in: grid), let field = heads.value(of: number) {
      return field
    }
    return head(grid.string(cell))
  }

  /// Finds what a cell means as the heading of a column.
  func meaning(_ cell: CellGrid.Cell, in grid: CellGrid) -> HeadingMeaning? {
    meaningAsWritten(cell, in: grid) ?? meaning(grid.string(cell))
  }

  /// Finds what a cell means that is a name as it stands there: no string is made of it.
  func meaningAsWritten(_ cell: CellGrid.Cell, in grid: CellGrid) -> HeadingMeaning? {
    guard let number = Self.number(of: cell, in: grid), let meaning = columns.value(of: number),
      meaning.field != .stage(.visit)
    else { return nil }
    return meaning
  }

  /// The number of a cell that is a name as it stands there; nothing for any other one.
  private static func number(of cell: CellGrid.Cell, in grid: CellGrid) -> NameNumber? {
    guard cell.form == .plain, cell.range.count <= longestName else { return nil }
    let contents = grid.source.bytes
    let bytes = contents.span.extracting(cell.range)
    return HeadingText.areWords(bytes) ? NameNumber(bytes) : nil
  }

  /// The same of a label that is not known as it is written.
  private func furtherHead(_ heading: HeadingText) -> HeadField? {
    if let field = KeyAliases.accentedHead(heading.name) { return field }
    let words = FoldedName.words(heading.name)
    for key in heading.furtherKeys(words, isJoined: heading.isJoined(words)) {
      if let field = heads[key] { return field }
    }
    return nil
  }

  /// Whether a text that is a label above a table is the heading of a column as well.
  ///
  /// What only resembles one is none where the label is known as it is written.
  func isColumn(_ text: String) -> Bool {
    let number = NameNumber(HeadingText(text).name)
    return columns.value(of: number) != nil
      || heads.value(of: number) == nil && meaning(text) != nil
  }

  /// Whether a text is a label above a table and no heading of a column: what `head` and `isColumn`
  /// say together, of which the heading of a column is known at once.
  func isOnlyHead(_ cell: CellGrid.Cell, in grid: CellGrid) -> Bool {
    if let number = Self.number(of: cell, in: grid) {
      if columns.value(of: number) != nil { return false }
      if heads.value(of: number) != nil { return true }
    }
    let text = grid.string(cell)
    guard text.utf8.count <= Self.longest else { return false }
    let heading = HeadingText(text)
    let number = NameNumber(heading.name)
    if columns.value(of: number) != nil { return false }
    if heads.value(of: number) != nil { return true }
    return furtherHead(heading) != nil && meaning(text) == nil
  }

  /// Whether a cell is the heading of a column and no label above a table, as it stands there.
  func isOnlyColumn(_ cell: CellGrid.Cell, in grid: CellGrid) -> Bool {
    guard let number = Self.number(of: cell, in: grid) else { return false }
    return columns.value(of: number) != nil && heads.value(of: number) == nil
  }

  /// Whether a whole text is a label of those above a table, and not only its first part.
  func isHead(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    return heads.value(of: NameNumber(HeadingText(text).name)) != nil
  }

  /// Words of which one stands in each name of stages, and one in each name of rows whose cells have
  /// their places: most texts are told from those by their letters.
  static let wordsOfStages = LetterWords([
    "stage", "phase", "step", "lestone", "moment", "buoc", "giai", "chang", "moc", "thoi", "etappe",
    "schritt", "cong", "sect", "list", "khau",
  ])
  static let wordsOfParts = LetterWords([
    "source", "nguon", "quelle", "lane", "rieng", "stage", "hinh",
  ])

  /// More bytes are no heading.
  static let longest = 200
  /// More bytes are no name that is known as it is written, whether accents stand behind their letters
  /// or not.
  static let longestName = 96
  /// More bytes are no name of the stages that is known as it is written.
  static let longestNameOfStages = 48
}
