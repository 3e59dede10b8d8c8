/// What the cells at the beginning of a sheet mean as headings, each found when somebody asks for it.
///
/// Of a table whose stages are columns nearly all cells are texts: what they might mean as headings is
/// looked at only where that can decide anything.
final class CellMeanings {
  /// What the cells of a row mean.
  struct Row: RandomAccessCollection {
    fileprivate let meanings: CellMeanings
    fileprivate let row: Int
    let endIndex: Int
    var startIndex: Int { 0 }
    subscript(column: Int) -> HeadingMeaning? { meanings.meaning(row, column) }
  }

  /// A row that was added.
  private struct Added {
    /// The place of its first cell among those that were found out.
    let first: Int
    /// How many cells it has.
    let count: Int
    /// Whether it says whose journey it is.
    let isHead: Bool
  }

  /// What is known of a cell.
  private enum Known {
    case nothing
    case meaning(HeadingMeaning?)
  }

  private let grid: CellGrid
  private var rows: [Added] = []
  /// The cells of all rows, one row behind the other.
  private var found: [Known] = []
  /// The places above of texts that were looked at: the same texts stand in many cells.
  private var places = RangeTable()

  init(_ grid: CellGrid) { self.grid = grid }

  /// Adds the next row.
  ///
  /// - Parameters:
  ///   - count: How many of its cells may be asked for.
  ///   - isHead: Whether it says whose journey it is, so that none of its cells means anything.
  func addRow(_ count: Int, isHead: Bool) {
    rows.append(Added(first: found.count, count: count, isHead: isHead))
    found.append(contentsOf: repeatElement(isHead ? .meaning(nil) : .nothing, count: count))
  }

  /// The rows that were added.
  var indices: Range<Int> { 0..<count }
  var count: Int { rows.count }
  subscript(row: Int) -> Row { Row(meanings: self, row: row, endIndex: rows[row].count) }

  /// Whether a row says whose journey it is, so that none of its cells means anything.
  func isHead(_ row: Int) -> Bool { rows[row].isHead }

  /// What a cell means whose text is known, though its row may be none of those that were added.
  func meaning(_ row: Int, _ column: Int, _ text: String) -> HeadingMeaning? {
    if row < count {
      let added = rows[row]
      if !added.isHead, column < added.count { return meaning(row, column) }
    }
    return HeadingWords.shared.meaning(text)
  }

  fileprivate func meaning(_ row: Int, _ column: Int) -> HeadingMeaning? {
    let place = rows[row].first + column
    if case .meaning(let known) = found[place] { return known }
    guard mayMean(row, column), let cell = grid.cell(row, column) else {
      found[place] = .meaning(nil)
      return nil
    }
    let contents = grid.source.bytes
    let bytes = contents.span
    // What a cell says in another way says it by other bytes.
    let isPlain = cell.form == .plain
    if isPlain, let known = places.number(of: cell.range, bytes),
      case .meaning(let meaning) = found[known]
    {
      found[place] = .meaning(meaning)
      return meaning
    }
    let meaning = HeadingWords.shared.meaning(cell, in: grid)
    found[place] = .meaning(meaning)
    if isPlain { places.note(place, for: cell.range, bytes) }
    return meaning
  }

  /// Whether a cell means the stages: most texts are told from that by their letters.
  func areStages(_ row: Int, _ column: Int) -> Bool {
    let added = rows[row]
    guard column < added.count else { return false }
    if case .nothing = found[added.first + column], let cell = grid.cell(row, column),
      cell.form == .plain
    {
      let contents = grid.source.bytes
      guard HeadingWords.wordsOfStages.stand(in: contents.span, cell.range) else { return false }
    }
    return meaning(row, column)?.field == .stage(.stage)
  }

  /// Whether one of the cells of a row is a name of the stages as it stands there.
  func holdsNameOfStages(_ row: Int) -> Bool {
    let (found, added) = (found, rows[row])
    let contents = grid.source.bytes
    for column in 0..<added.count {
      if case .meaning(let meaning) = found[added.first + column] {
        if meaning?.field == .stage(.stage) { return true }
        continue
      }
      guard let cell = grid.cell(row, column), cell.form == .plain,
        cell.range.count <= HeadingWords.longestNameOfStages,
        HeadingWords.wordsOfStages.stand(in: contents.span, cell.range)
      else { continue }
      let meaning = HeadingWords.shared.meaningAsWritten(cell, in: grid)
      if meaning?.field == .stage(.stage) { return true }
    }
    return false
  }

  /// The fields of a row that are named as they stand there, each once; of most texts nothing is found
  /// out by that.
  func fieldsAsWritten(ofRow row: Int) -> FieldList {
    var fields = FieldList()
    let added = rows[row]
    for column in 0..<added.count {
      switch found[added.first + column] {
      case .meaning(let meaning):
        if let field = meaning?.field { fields.insert(field) }
      case .nothing:
        guard mayMean(row, column), let cell = grid.cell(row, column),
          let meaning = HeadingWords.shared.meaningAsWritten(cell, in: grid)
        else { continue }
        found[added.first + column] = .meaning(meaning)
        fields.insert(meaning.field)
      }
    }
    return fields
  }

  /// How many cells of a row may mean something, at most.
  func mostKnown(inRow row: Int) -> Int {
    let (found, added) = (found, rows[row])
    return (0..<added.count).count { column in
      switch found[added.first + column] {
      case .meaning(let meaning): meaning != nil
      case .nothing: mayMean(row, column)
      }
    }
  }

  /// How many cells of a column may mean something, at most.
  func mostKnown(inColumn column: Int) -> Int {
    let (found, rows) = (found, rows)
    return rows.indices.count { row in
      guard column < rows[row].count else { return false }
      switch found[rows[row].first + column] {
      case .meaning(let meaning): return meaning != nil
      case .nothing: return mayMean(row, column)
      }
    }
  }

  /// Whether a cell of which it is not known yet may mean something, as far as that is seen at once.
  private func mayMean(_ row: Int, _ column: Int) -> Bool {
    guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return false }
    guard cell.form == .plain else { return true }
    guard cell.range.count <= HeadingWords.longest else { return false }
    // Digits alone are the number of a row, or a value.
    let contents = grid.source.bytes
    return !contents[cell.range].allSatisfy { $0 &- 0x30 < 10 }
  }
}
