/// The parts of a row above the table whose cells have their places, where somebody has put a column in
/// among them: the sheet of a map is edited by columns, and its head is moved with these.
extension GridReader {
  /// The cells of a row as parts, those that are empty included.
  func parts(ofRow row: Int, from start: Int) -> [CellValues.Value?] {
    (start..<max(start, grid.count(ofRow: row))).map { column in
      guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return nil }
      return table.values(of: cell, hasMarks: false).values.first
    }
  }

  /// Parts without the empty ones that a column has put in.
  mutating func withoutInserted(_ parts: [CellValues.Value?]) -> [CellValues.Value?] {
    // Empty parts at the end move nothing, and sources tell their facts where these belong.
    guard let last = parts.lastIndex(where: { $0 != nil }),
      parts[..<last].contains(where: { $0 == nil })
    else { return parts }
    let inserted = insertedParts ?? (Self.areOfSource(parts) ? 0..<0 : findInserted())
    insertedParts = inserted
    guard !inserted.isEmpty, inserted.upperBound <= parts.count,
      parts[inserted].allSatisfy({ $0 == nil })
    else { return parts }
    var rest = parts
    rest.removeSubrange(inserted)
    return rest
  }

  /// Which parts are empty in all sources though what stands behind them belongs into their places.
  private func findInserted() -> Range<Int> {
    guard table.isWritten else { return 0..<0 }
    var found: Range<Int>?
    for row in 0..<layout.headEnd {
      let columns = GridLayout.filledColumns(row, grid)
      guard columns.count > 2, let label = grid.cell(row, columns[0]),
        HeadingWords.shared.head(label, in: grid) == .source
      else { continue }
      let parts = parts(ofRow: row, from: columns[0] + 1)
      if Self.areOfSource(parts) { return 0..<0 }
      guard let run = Self.columnPutIn(among: parts), found == nil || found == run else {
        return 0..<0
      }
      found = run
    }
    return found ?? 0..<0
  }

  /// The empty parts without which the others are those of a source.
  private static func columnPutIn(among parts: [CellValues.Value?]) -> Range<Int>? {
    for count in 1...3 {
      for start in 0..<max(0, parts.count - count) {
        let run = start..<start + count
        guard parts[run].allSatisfy({ $0 == nil }) else { continue }
        var rest = parts
        rest.removeSubrange(run)
        if areOfSource(rest) { return run }
      }
    }
    return nil
  }

  /// Whether parts are the id, title, kind, date, address and sample size of a source, as far as each
  /// is there.
  private static func areOfSource(_ parts: [CellValues.Value?]) -> Bool {
    func text(_ index: Int) -> String? { index < parts.count ? parts[index]?.text.string : nil }
    guard let id = parts.first, let id, Identifier.isKebabCase(id.text), text(1) != nil,
      parts.dropFirst(6).allSatisfy({ $0 == nil })
    else { return false }
    return text(2).map { EvidenceSource.Kind.resolve($0) != nil } ?? true
      && text(3).map { CellDate.date($0) != nil || CalendarDate($0) != nil } ?? true
      && text(4).map { CalendarDate($0) == nil && $0.contains(where: \.isLetter) } ?? true
      && text(5).map { CellNumber.literal($0) != nil } ?? true
  }
}
