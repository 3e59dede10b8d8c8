/// Columns of ticks and of answers of yes and no.
extension GridLayout {
  /// Reads a second column of touchpoints that only marks some of them as moments of truth:
  /// `Điểm chạm quan trọng`, with an `x`.
  mutating func settleFlags(_ grid: CellGrid) {
    let names = headings.indices.filter {
      headings[$0].isRead && headings[$0].meaning?.field == .touchpoint(.name)
        && headings[$0].cell != nil
    }
    guard names.count > 1,
      !headings.contains(where: { $0.meaning?.field == .touchpoint(.momentOfTruth) })
    else { return }
    let flags = names.filter { holdsFlags(headings[$0], grid) }
    guard flags.count == 1, flags.count < names.count else { return }
    headings[flags[0]].meaning = HeadingMeaning(
      field: .touchpoint(.momentOfTruth), isOfTouchpoint: true)
  }

  /// Keeps ticks and answers of yes and no as a lane below what looks like a heading of texts:
  /// `Pain point?`, `Opportunity (Y/N)`.
  mutating func settleQuestions(_ grid: CellGrid) {
    for index in headings.indices where headings[index].isRead {
      switch headings[index].meaning?.field {
      case .pain(.text)?, .opportunity(.text)?:
        if asksForFlags(headings[index], grid), !namesFramework(grid) {
          headings[index].meaning = nil
        }
      default: break
      }
    }
  }

  /// Whether flags alone stand below a heading.
  func holdsFlags(_ heading: Heading, _ grid: CellGrid) -> Bool {
    !flags(heading, grid).isEmpty
  }

  /// Whether flags alone stand below a heading that asks for them, or the same sign or whole words in
  /// several cells: one letter alone may be a text.
  private func asksForFlags(_ heading: Heading, _ grid: CellGrid) -> Bool {
    let flags = flags(heading, grid)
    if flags.isEmpty { return false }
    let (name, remark) = (HeadingText(heading.text).name, HeadingText(heading.text).remark)
    if name.utf8.last == UInt8(ascii: "?") { return true }
    if !remark.isEmpty,
      remark.split(separator: "/").allSatisfy({ CellFlag.value(SourceText(String($0))) != nil })
    {
      return true
    }
    return flags.count > 1
      && (flags.allSatisfy { $0 == flags[0] } || flags.allSatisfy { $0.count > 1 })
  }

  /// The flags below a heading; none where anything else stands there.
  private func flags(_ heading: Heading, _ grid: CellGrid) -> [String] {
    var flags: [String] = []
    for record in (first..<end).prefix(200) {
      guard let cell = cell(record, heading, grid), !cell.isEmpty else { continue }
      // Most texts are longer than any flag with blanks around it.
      guard cell.range.count <= 12 else { return [] }
      let text = SourceText(grid.string(cell)).trimmed
      if text.isBlank || CellNothing.isNothing(cell, in: grid) { continue }
      guard text.range.count <= 8, CellFlag.value(text) != nil else { return [] }
      flags.append(text.string.lowercased())
    }
    return flags
  }
}
