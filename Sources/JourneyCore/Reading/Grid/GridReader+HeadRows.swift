/// A row above or below the table: labels with their values, a title, or text.
extension GridReader {
  mutating func readHeadRow(
    _ cells: [CellGrid.Cell], _ free: inout [FreeLine], isBelow: Bool
  ) {
    guard let first = cells.first else { return }
    let words = HeadingWords.shared
    let label = grid.string(first)
    if !isBelow, readPlaceAndDay(cells) { return }
    // "Author: Jane | Persona: Lan" in one cell.
    if let facts = facts(in: first) {
      readFurtherPairs(facts + cells.dropFirst(), nil, &free)
      return
    }
    // "Persona: Lan" in one cell.
    if let (field, value) = labelled(first) {
      if let whole = joined([value] + cells.dropFirst()) {
        readHeadValue(field, whole)
        return
      }
      readHeadValue(field, value)
      // Sources stand side by side.
      readFurtherPairs(Array(cells.dropFirst()), field == .source ? field : nil, &free)
      return
    }
    // Whoever signs stands below.
    let areSigners =
      isBelow && cells.count > 1 && cells.allSatisfy { FootLabels.isSigner(grid.string($0)) }
    let hasFacts = cells.count > 1 && labelled(cells[1]) != nil
    // "Branch: Hà Nội" is no label of what stands behind it.
    let known = cells.count > 1 ? words.head(first, in: grid) : nil
    if cells.count > 1, known == nil,
      cells.allSatisfy({ GridLayout.isLabelled(grid.string($0)) }),
      cells.contains(where: { labelled($0) != nil })
    {
      for cell in cells {
        if let (field, value) = labelled(cell) {
          readHeadValue(field, value)
        } else {
          addFree(cell, &free, mayBeTitle: false)
        }
      }
      return
    }
    if let field = known, !standsAlone(cells, field), !areSigners,
      field != .map(.title) || !hasFacts
    {
      // Where blanks stand behind all commas, one begins no rest of a text.
      if grid.source.bytes[cells[1].range].first != 0x20,
        let whole = joined(Array(cells.dropFirst()))
      {
        readHeadValue(field, whole)
        return
      }
      readHeadValue(field, cells[1])
      readFurtherPairs(Array(cells.dropFirst(2)), field, &free)
      return
    }
    if label.trimmingBlanks.hasSuffix(":"), cells.count > 1 {
      free.append(pair(first, cells[1]))
      readFurtherPairs(Array(cells.dropFirst(2)), nil, &free)
      return
    }
    // `Product, Loan, Segment, SME`: one label that is known makes all of them labels.
    if cells.count > 2, cells.count.isMultiple(of: 2),
      stride(from: 2, to: cells.count, by: 2).contains(where: { isLabel(cells, at: $0) }),
      !isLabel(cells, at: 1)
    {
      free.append(pair(first, cells[1], sign: ":"))
      readFurtherPairs(Array(cells.dropFirst(2)), nil, &free)
      return
    }
    // A list below the table has its parts side by side.
    if isBelow, cells.count > 1 { return addListed(cells, &free) }
    if cells.count == 2, isPair(label, cells[1]) {
      free.append(pair(first, cells[1], sign: ":"))
      return
    }
    // One text is the title, and so is what stands in front of labels with their values; of two the
    // first may be the label of the other.
    let mayBeTitle = cells.count != 2 || !holdsNumber(cells[1])
    if cells.count > 1, standsAlone(cells, .map(.title)) || hasFacts {
      addFree(first, &free, mayBeTitle: true)
      readFurtherPairs(Array(cells.dropFirst()), nil, &free)
      return
    }
    // Below a block about the persona the word alone heads the journey, and names none.
    if cells.count == 1, map.persona != nil, words.head(label) == .map(.title), words.isHead(label)
    {
      return
    }
    // `Stages` right above the table says what that is, and no more.
    if cells.count == 1, !isBelow, words.meaning(label)?.field == .stage(.stage),
      label.split(whereSeparator: \.isWhitespace).count <= 3
    {
      return
    }
    if cells.count == 1, !isBelow, isUnanswered(first) { return }
    for cell in cells { addFree(cell, &free, mayBeTitle: mayBeTitle) }
  }

  /// Takes the date of a line that an office writes above its tables, and keeps the whole line:
  /// `Hà Nội, ngày 12 tháng 3 năm 2026`.
  private mutating func readPlaceAndDay(_ cells: [CellGrid.Cell]) -> Bool {
    guard map.date == nil, let cell = cells.count == 1 ? cells[0] : joined(cells),
      cell.range.count <= 100, let last = grid.source.bytes[cell.range].last, last &- 0x30 < 10
    else { return false }
    let text = grid.string(cell).trimmingBlanks
    guard let cut = text.lastIndex(of: ","), FootLabels.isOfDay(text),
      let date = CellDate.date(
        CellDate.withoutDay(String(text[text.index(after: cut)...]).trimmingBlanks))
    else { return false }
    map.date = date
    places.add(PlaceKey.root.key("date"), cell.range)
    map.description = Self.joined(map.description, SourceText(text), by: "\n")
    places.add(PlaceKey.root.key("description"), cell.range)
    return true
  }

  /// Says of a label beside which nobody has written anything that it is not read.
  private mutating func isUnanswered(_ cell: CellGrid.Cell) -> Bool {
    var text = grid.string(cell).trimmingBlanks
    if text.hasSuffix(":") { text = String(text.dropLast()).trimmingBlanks }
    guard HeadingWords.shared.isHead(text), let field = HeadingWords.shared.head(text),
      field != .map(.title)
    else { return false }
    problem(
      .tableReading, .note, GridMessages.emptyRow(VisibleText.escaped(SourceText(text).excerpt)),
      cell.range)
    return true
  }

  /// Keeps a row of a list as one line.
  func addListed(_ cells: [CellGrid.Cell], _ free: inout [FreeLine]) {
    guard let first = cells.first else { return }
    let texts = cells.map { grid.string($0).trimmingBlanks }
    free.append(FreeLine(text: SourceText(texts.joined(separator: ", ")), range: first.range))
  }

  private mutating func addFree(_ cell: CellGrid.Cell, _ free: inout [FreeLine], mayBeTitle: Bool) {
    let values = table.values(of: cell, hasMarks: false)
    guard let text = values.values.first else { return }
    if mayBeTitle, values.values.count == 1, readLegendOfWords(text) { return }
    let whole =
      cell.form == .plain && values.values.count == 1
      ? text.text
      : SourceText(values.values.map(\.text.string).joined(separator: "\n"))
    // Numbers writes the name of each table above it.
    let words = FoldedName.words(whole.string)
    let isNumbered =
      words.count == 2 && ["table", "bang", "sheet"].contains(words[0])
      && Int(words[1]) != nil
    // Below what is known of the map a label with its value is no title: `Age: 29`.
    let isFact =
      (map.persona != nil || map.scenario != nil || map.goal != nil)
      && GridLayout.isLabelled(whole.string)
      && whole.string.prefix { $0 != ":" }.split(separator: " ").count <= 3
    // `Exported from TheyDo on 2026-03-02`.
    let programs = ["exported", "generated", "downloaded", "printed"]
    let isOfProgram =
      words.count > 2
      && (programs.contains(words[0])
        || ["report", "file", "data", "export"].contains(words[0]) && programs.contains(words[1]))
    free.append(
      FreeLine(
        text: whole, range: cell.range,
        mayBeTitle: mayBeTitle && !isNumbered && !isFact && !isOfProgram))
  }

  /// What a cell tells that holds a label of the head and its value, `Persona: Lan`, and where the
  /// value stands.
  func labelled(_ cell: CellGrid.Cell) -> (HeadField, CellGrid.Cell)? {
    let contents = grid.source.bytes
    // Most cells hold no colon.
    guard WordScan.firstIndex(of: 0x3A, contents.span, in: cell.range) < cell.range.upperBound
    else {
      return nil
    }
    let label = grid.string(cell)
    let words = HeadingWords.shared
    guard let cut = label.utf8.firstIndex(of: UInt8(ascii: ":")), !words.isHead(label),
      let field = words.head(String(label[..<cut]))
    else { return nil }
    // A line of a document may have no mark within it.
    let isAsWritten =
      cell.form == .plain || cell.form == .markdown && label.utf8.count == cell.range.count
    let value = CellValues(CellGrid.Cell(cell.range), in: grid, hasMarks: false)
    guard isAsWritten, let line = value.values.first, value.values.count == 1,
      let colon = line.text.string.utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let offset = line.text.string.utf8.distance(from: line.text.string.startIndex, to: colon)
    var start = line.range.lowerBound + offset + 1
    // `**Goal:** pay less` in a document, or `- **Goal:** pay less`.
    if label[..<cut].utf8.contains(UInt8(ascii: "*")),
      line.text.string.utf8.dropFirst(offset + 1).starts(with: [0x2A, 0x2A])
    {
      start += 2
    }
    // In a document the value may have marks of its own.
    let rest = CellGrid.Cell(
      start..<line.range.upperBound, cell.form == .markdown ? .markdown : .plain)
    if SourceText(file: grid.source, range: rest.range, isEscaped: false).isBlank { return nil }
    return (field, rest)
  }

  /// The facts of a cell that holds several, each with its label: `Author: Jane | Persona: Lan`.
  private func facts(in cell: CellGrid.Cell) -> [CellGrid.Cell]? {
    guard cell.form == .plain, cell.range.count <= 1_000 else { return nil }
    let bytes = grid.source.bytes[cell.range]
    guard bytes.count(where: { $0 == UInt8(ascii: ":") }) > 1 else { return nil }
    for sign in ["|", "·", "•", ";"] {
      let parts = Self.parts(of: cell.range, by: Array(sign.utf8), bytes)
      guard parts.count > 1 else { continue }
      let areLabelled = parts.allSatisfy { part in
        let text = grid.string(part)
        return GridLayout.isLabelled(text)
          && text.prefix { $0 != ":" }.split(separator: " ").count <= 4
      }
      if areLabelled, parts.count(where: { labelled($0) != nil }) > 1 { return parts }
    }
    return nil
  }

  /// A text of several lines is none of these.
  private static func parts(
    of range: Range<Int>, by sign: [UInt8], _ bytes: ArraySlice<UInt8>
  ) -> [CellGrid.Cell] {
    var parts: [CellGrid.Cell] = []
    var start = range.lowerBound
    var index = start
    func add(_ end: Int) {
      var part = start..<end
      while let first = part.first, bytes[first] <= 0x20 { part = part.dropFirst() }
      while let last = part.last, bytes[last] <= 0x20 { part = part.dropLast() }
      if !part.isEmpty { parts.append(CellGrid.Cell(part)) }
    }
    while index < range.upperBound {
      if bytes[index] == 0x0A || bytes[index] == 0x0D { return [] }
      if bytes[index...].starts(with: sign) {
        add(index)
        index += sign.count
        start = index
      } else {
        index += 1
      }
    }
    add(range.upperBound)
    return parts
  }

  /// Whether a cell is a label, and the one behind it its value.
  private func isLabel(_ cells: [CellGrid.Cell], at index: Int) -> Bool {
    guard index + 1 < cells.count else { return false }
    let text = grid.string(cells[index]).trimmingBlanks
    return text.hasSuffix(":") || HeadingWords.shared.isHead(text)
  }

  /// Whether the first cell of a row is the title, and labels with their values stand behind it.
  private func standsAlone(_ cells: [CellGrid.Cell], _ field: HeadField) -> Bool {
    field == .map(.title) && !cells.count.isMultiple(of: 2)
      && !grid.string(cells[0]).trimmingBlanks.hasSuffix(":") && isLabel(cells, at: 1)
  }

  /// A row may hold several pairs: `Date, 2026-03-12, , Version, 0.3`.
  private mutating func readFurtherPairs(
    _ cells: [CellGrid.Cell], _ previous: HeadField?,
    _ free: inout [FreeLine]
  ) {
    var rest = cells[...]
    var field = previous
    while let cell = rest.first {
      rest = rest.dropFirst()
      if let (next, value) = labelled(cell) {
        field = nil
        readHeadValue(next, value)
      } else if let next = HeadingWords.shared.head(grid.string(cell)), let value = rest.first {
        field = next
        readHeadValue(next, value)
        rest = rest.dropFirst()
      } else if grid.string(cell).trimmingBlanks.hasSuffix(":"), let value = rest.first {
        free.append(pair(cell, value))
        rest = rest.dropFirst()
        field = nil
      } else if field.map({ Self.isOfOne($0) }) == true
        || furtherLabels.contains(cell.range.lowerBound), let value = rest.first
      {
        // Behind a label that takes one value the next label stands, whoever knows it.
        free.append(pair(cell, value, sign: ":"))
        rest = rest.dropFirst()
      } else if let field {
        // A list that goes on in the next cell.
        readHeadValue(field, cell)
      } else {
        free.append(
          FreeLine(
            text: SourceText(grid.string(cell)).trimmed, range: cell.range, mayBeTitle: false))
      }
    }
  }

  /// Whether a label takes one value and no list.
  static func isOfOne(_ field: HeadField) -> Bool {
    switch field {
    case .persona(.name), .map(.title), .map(.version), .map(.date), .map(.owner): true
    default: false
    }
  }

  /// A label that nobody knows, and what stands behind it.
  private func pair(
    _ label: CellGrid.Cell, _ value: CellGrid.Cell, sign: String = ""
  ) -> FreeLine {
    let text =
      grid.string(label).trimmingBlanks + sign + " " + grid.string(value).trimmingBlanks
    return FreeLine(text: SourceText(text), range: label.range, mayBeTitle: false)
  }

  /// Whether the first of two cells side by side is a label and no title: a few words, of which the
  /// first alone is large, in front of something else than a version or a date.
  private func isPair(_ label: String, _ value: CellGrid.Cell) -> Bool {
    let label = label.trimmingBlanks
    let words = label.split(whereSeparator: \.isWhitespace)
    guard words.count <= 4, label.count <= 30, label.contains(where: \.isLowercase),
      !label.contains(where: \.isNumber)
    else { return false }
    // What heads a column elsewhere is no title.
    if HeadingWords.shared.meaning(label) != nil { return true }
    let text = grid.string(value).trimmingBlanks
    if CellDate.date(text, isDayFirst: true) != nil || CalendarDate(text) != nil { return false }
    // `v1.2`, `Version 3`, `Bản nháp`.
    let first = FoldedName.words(text).first ?? ""
    return !Self.versionWords.contains(first)
      && !(first.hasPrefix("v") && Int(first.dropFirst()) != nil)
  }

  private static let versionWords: WordSet = ["v", "version", "draft", "phien", "ban", "rev"]

  /// Whether a cell is a number and nothing else.
  private func holdsNumber(_ cell: CellGrid.Cell) -> Bool {
    CellNumber.literal(grid.string(cell).trimmingBlanks) != nil
  }
}
