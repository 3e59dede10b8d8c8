/// The title of a map, and labels with their values beside its table.
extension GridReader {
  /// Which of the lines above a table is the title: the first, unless that is whose paper it is and a
  /// further one says that it is a journey.
  static func title(among lines: ArraySlice<FreeLine>) -> Int {
    guard let first = lines.first else { return 0 }
    let words = FoldedName.words(first.text.string)
    let isLetterhead = letterheads.contains {
      words.starts(with: $0.split(separator: " ").map(String.init))
    }
    guard isLetterhead else { return 0 }
    return lines.firstIndex { line in
      let words = FoldedName.words(line.text.string)
      let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
      return words.count <= 12
        && (words.contains("journey") || pairs.contains("hanh trinh") || pairs.contains("ban do"))
    } ?? 0
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

  /// Reads the labels and values beside the table: of a persona each line is about that.
  mutating func readPanel(_ free: inout [FreeLine]) {
    guard let panel = layout.panel else { return }
    let start = free.count
    defer { for index in start..<free.count { free[index].isBeside = true } }
    var isInPersona =
      grid.cell(panel.rows.lowerBound, panel.column).map {
        GridLayout.isNameOfPerson(grid.string($0))
      } ?? false
    for row in panel.rows {
      let cells = (panel.column..<panel.column + 2).compactMap {
        grid.isBlank(row, $0) ? nil : grid.cell(row, $0)
      }
      guard let first = cells.first else { continue }
      if isInPersona, cells.count == 1, HeadingWords.shared.head(grid.string(first)) == nil,
        labelled(first) == nil
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
