/// Cells that are said once for several records, and records that sum the others up.
extension GridReader {
  /// What a cell says for those beside it: a phase above, or in front of, several stages stands once.
  func held(_ record: Int, _ heading: GridTable.Column) -> CellGrid.Cell? {
    guard !layout.wider.isEmpty, layout.wider.contains(heading.line), let stages = table.stages,
      let stage = table.filled(record, stages)
    else { return nil }
    for above in (max(layout.first, record - 200)..<record).reversed() {
      if table.isSame(stage, as: table.filled(above, stages)) { return nil }
      if let cell = table.filled(above, heading) { return cell }
    }
    return nil
  }

  /// The cell that one stands for that only says to look above, or where stages are columns to the left:
  /// `〃`, `như trên`, `same as left`, `→`.
  func meant(
    by cell: CellGrid.Cell, _ record: Int, _ heading: GridTable.Column
  ) -> CellGrid.Cell {
    guard goesOn(cell, heading), !layout.namesFramework(grid) else { return cell }
    for above in (max(layout.first, record - 200)..<record).reversed() {
      if let upper = table.filled(above, heading), !goesOn(upper, heading) { return upper }
    }
    return cell
  }

  /// Whether a cell says what the one of the record before does.
  private func goesOn(_ cell: CellGrid.Cell, _ heading: GridTable.Column) -> Bool {
    guard layout.isTransposed else { return CellNothing.isDitto(cell, in: grid) }
    if CellNothing.isDittoOfLeft(cell, in: grid) { return true }
    // Among feelings and values an arrow says how they go.
    switch heading.meaning?.field {
    case .touchpoint(.owner)?, .touchpoint(.channel)?, .touchpoint(.name)?,
      .touchpoint(.backstage)?, .stage(.actions)?:
      return cell.range.count <= 24 && CellNothing.isArrow(grid.string(cell))
    default: return false
    }
  }

  /// Whether the last record sums the others up without saying so: it names nothing, and each of its
  /// numbers is the sum or the mean of those above.
  func isUnlabelledTotal(_ record: Int) -> Bool {
    guard record + 1 == layout.end, record - layout.first > 1,
      record - layout.first <= 10_000, !layout.namesFramework(grid)
    else { return false }
    var columns = 0
    var fewest = Int.max
    for column in table.columns {
      guard let cell = table.filled(record, column) else { continue }
      guard let total = number(in: cell) else { return false }
      var count = 0
      var sum = 0.0
      for above in layout.first..<record {
        guard let cell = table.filled(above, column) else { continue }
        guard let value = number(in: cell) else { return false }
        count += 1
        sum += value
      }
      guard count > 1 else { return false }
      let isSum = abs(total - sum) <= 0.005 * max(1, abs(sum))
      guard isSum || abs(total - sum / Double(count)) <= 0.05 else { return false }
      columns += 1
      fewest = min(fewest, count)
    }
    // One number may be the sum of two others by chance.
    return columns > 1 || columns == 1 && fewest > 2
  }

  private func number(in cell: CellGrid.Cell) -> Double? {
    guard cell.range.count <= 24 else { return nil }
    var text = grid.string(cell).trimmingBlanks
    if text.hasSuffix("%") { text = String(text.dropLast()).trimmingBlanks }
    return CellNumber.literal(text).flatMap { Double($0) }
  }

  /// The name of a stage without the address that databases put behind it:
  /// `Awareness (https://www.notion.so/…)`.
  mutating func withoutAddress(_ text: SourceText, _ range: Range<Int>) -> SourceText {
    let end = UInt8(ascii: ")")
    // Most names end in a letter: no text is made of them.
    if !text.isEscaped, !text.range.isEmpty, text.file.bytes[text.range.upperBound - 1] != end {
      return text
    }
    guard let (name, _) = Self.nameAndAddress(text.string) else { return text }
    if !hasToldAddress {
      hasToldAddress = true
      problem(
        .tableReading, .note,
        GridMessages.addressOfStage(VisibleText.escaped(SourceText(name).excerpt)),
        range, losesContent: true)
    }
    return SourceText(name)
  }

  /// A name and the address in brackets behind it: `Call (https://www.notion.so/…)`.
  static func nameAndAddress(_ string: String) -> (name: String, address: String)? {
    guard string.utf8.last == UInt8(ascii: ")"), let open = string.lastIndex(of: "(") else {
      return nil
    }
    let inner = string[string.index(after: open)...].dropLast()
    var name = String(string[..<open]).trimmingBlanks
    // `[Call](https://…)` in a document.
    if name.utf8.first == UInt8(ascii: "["), name.utf8.last == UInt8(ascii: "]") {
      name = String(name.dropFirst().dropLast()).trimmingBlanks
    }
    guard inner.hasPrefix("https://") || inner.hasPrefix("http://"), !name.isEmpty,
      !inner.contains(where: \.isWhitespace)
    else { return nil }
    return (name, String(inner))
  }

  /// Whether the touchpoints of each column work over a network or in the world, where headings say
  /// so and no column tells it: `Touchpoint online`, `Physical touchpoints`.
  mutating func takeModes(_ named: [GridTable.Column]) {
    for (index, heading) in layout.headings.enumerated() {
      if let channel = heading.channel { lineChannels[index] = SourceText(channel) }
    }
    guard !named.isEmpty,
      !table.columns.contains(where: { $0.meaning?.field == .touchpoint(.mode) })
    else { return }
    for column in named {
      let words = FoldedName.words(layout.headings[column.index].text)
      guard words.count > 1 else { continue }
      let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
      let isOnline =
        words.contains { $0 == "online" || $0 == "digital" } || pairs.contains("truc tuyen")
      let isOffline =
        words.contains { $0 == "offline" || $0 == "physical" } || pairs.contains("ngoai tuyen")
        || pairs.contains("truc tiep")
      if isOnline != isOffline { modes[column.index] = isOnline ? .online : .offline }
    }
  }
}
