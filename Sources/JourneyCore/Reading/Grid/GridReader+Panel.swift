/// The title of a map, and labels with their values beside its table.
extension GridReader {
  /// Which of the lines above a table is the title: the caption of the table, or the first heading
  /// below plain text; else the first line, unless that is whose paper it is and a further one says
  /// that it is a journey.
  func title(among lines: ArraySlice<FreeLine>) -> Int {
    guard let first = lines.first else { return 0 }
    // What a sign means is no title.
    let legends = lines.prefix { FootNotes.isLegend($0.text.string) }.count
    if legends > 0 { return legends + title(among: Array(lines.dropFirst(legends))[...]) }
    let signs = lines.prefix(Self.mostTitles).map { LineSign(before: $0.range, grid.source.bytes) }
    if let caption = signs.firstIndex(of: .caption) { return caption }
    if signs[0] == .plain, let heading = signs.firstIndex(of: .heading) { return heading }
    let words = FoldedName.words(first.text.string)
    let isLetterhead = Self.letterheads.contains {
      words.starts(with: $0.split(separator: " ").map(String.init))
    }
    guard isLetterhead else { return 0 }
    /// The first service of which a line tells.
    var service: Int?
    for index in lines.indices {
      let words = FoldedName.words(lines[index].text.string)
      guard words.count <= 12 else { continue }
      let pairs: [String] = zip(words, words.dropFirst()).map { $0 + " " + $1 }
      if words.contains("journey") || pairs.contains("hanh trinh") || pairs.contains("ban do") {
        return index
      }
      if service == nil, let pair = pairs.first, Self.services.contains(pair) { service = index }
    }
    return service ?? 0
  }

  /// A title without the sign in front that makes it a comment or a line of a list, and without the
  /// colon behind it: `# Journey of Mai`, `- Journey of Mai:`.
  static func withoutSign(_ title: SourceText) -> SourceText {
    let text = title.string
    let signs = text.prefix { "#-*".contains($0) }
    guard !signs.isEmpty, text.dropFirst(signs.count).first == " " else { return title }
    var bare = String(text.dropFirst(signs.count)).trimmingBlanks
    if bare.hasSuffix(":") { bare.removeLast() }
    return bare.isEmpty ? title : SourceText(bare)
  }

  /// Further lines above a table are looked at no more for a title.
  private static let mostTitles = 20

  /// What stands in front of a text in its line of a document: `# Title`, `== Title ==`, `|+ Title`.
  private enum LineSign {
    case plain, heading, caption

    /// The longest sign, with what a caption says of its looks.
    private static let longest = 200

    init(before text: Range<Int>, _ bytes: [UInt8]) {
      self = .plain
      var start = text.lowerBound
      let end = max(0, start - Self.longest)
      while start > end, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
      while start < text.lowerBound, bytes[start] <= 0x20 { start += 1 }
      guard start < text.lowerBound else { return }
      let sign = bytes[start..<text.lowerBound]
      if sign.starts(with: "|+".utf8) {
        self = .caption
      } else if bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: "=")
        || sign.count == 4 && sign.first == UInt8(ascii: "h")
          && sign.dropFirst(2).elementsEqual(". ".utf8)
      {
        self = .heading
      }
    }
  }

  /// Whether the words in front of the stages are the title of the map: `Hành trình mua nhà`.
  static func isTitleInCorner(_ text: String) -> Bool {
    guard text.utf8.count <= 120, !AspectWords.isCorner(text) else { return false }
    let words = FoldedName.words(text)
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    return words.count > 2
      && (words.contains("journey") || pairs.contains("hanh trinh") || pairs.contains("ban do"))
      && HeadingWords.shared.meaning(text) == nil
  }

  private static let letterheads = [
    "so", "bo", "benh vien", "phong kham", "cong ty", "cong hoa", "tap doan", "truong", "uy ban",
    "ubnd", "ngan hang",
  ]

  /// What a paper of an office is about begins so.
  private static let services: WordSet = ["quy trinh", "thu tuc", "dich vu"]

  /// Reads the labels and values beside the table: of a persona each line is about that.
  mutating func readPanel(_ free: inout [FreeLine]) {
    guard let panel = layout.panel else { return }
    let start = free.count
    defer { for index in start..<free.count { free[index].isBeside = true } }
    var isInPersona =
      grid.cell(panel.rows.lowerBound, panel.column).map {
        GridLayout.isNameOfPerson(grid.string($0))
      } ?? false
    if panel.width == 1 { isInPersona = true }
    var next = panel.rows.lowerBound
    for row in panel.rows where row >= next {
      let cells = (panel.column..<panel.column + panel.width).compactMap {
        grid.isBlank(row, $0) ? nil : grid.cell(row, $0)
      }
      guard let first = cells.first else { continue }
      if cells.count == 1, row > panel.rows.lowerBound,
        let (field, value) = labelOverValue(row, panel.column, panel.rows.upperBound)
      {
        readHeadValue(field, value)
        next = row + 2
        continue
      }
      if isInPersona, cells.count == 1, HeadingWords.shared.head(grid.string(first)) == nil,
        labelled(first) == nil, !GridLayout.isOfPerson(grid.string(first))
      {
        // Below the word for it the person stands alone, and what is said of it.
        let isNamed = map.persona.map { !$0.name.isBlank } ?? false
        readHeadValue(.persona(isNamed ? .description : .name), first)
        continue
      }
      if readPersonaRow(cells, &isInPersona) { continue }
      readHeadRow(cells, &free, isBelow: true)
      if row == panel.rows.lowerBound {
        isInPersona = HeadingWords.shared.head(grid.string(first)) == .persona(.name)
      }
    }
  }
}
