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

  private let grid: CellGrid
  /// For each row the place of its first cell below, and how many cells it has.
  private var firsts: [Int] = []
  private var counts: [Int] = []
  /// Whether it says whose journey it is.
  private var areHead: [Bool] = []
  /// What each cell means, as far as that is known.
  private var found: [HeadingMeaning?] = []
  private var isKnown: [Bool] = []
  /// The places above of texts that were looked at: the same texts stand in many cells.
  private var places = RangeTable()

  init(_ grid: CellGrid) { self.grid = grid }

  /// Adds the next row.
  ///
  /// - Parameters:
  ///   - count: How many of its cells may be asked for.
  ///   - isHead: Whether it says whose journey it is, so that none of its cells means anything.
  func addRow(_ count: Int, isHead: Bool) {
    firsts.append(found.count)
    counts.append(count)
    areHead.append(isHead)
    found.append(contentsOf: repeatElement(nil, count: count))
    isKnown.append(contentsOf: repeatElement(isHead, count: count))
  }

  /// The rows that were added.
  var indices: Range<Int> { 0..<counts.count }
  var count: Int { counts.count }
  subscript(row: Int) -> Row { Row(meanings: self, row: row, endIndex: counts[row]) }

  /// Whether a row says whose journey it is, so that none of its cells means anything.
  func isHead(_ row: Int) -> Bool { areHead[row] }

  /// What a cell means whose text is known, though its row may be none of those that were added.
  func meaning(_ row: Int, _ column: Int, _ text: String) -> HeadingMeaning? {
    if row < count, !areHead[row], column < counts[row] { return meaning(row, column) }
    return HeadingWords.shared.meaning(text)
  }

  fileprivate func meaning(_ row: Int, _ column: Int) -> HeadingMeaning? {
    let place = firsts[row] + column
    if isKnown[place] { return found[place] }
    let mayMean = mayMean(row, column)
    isKnown[place] = true
    guard mayMean, let cell = grid.cell(row, column) else { return nil }
    let contents = grid.source.bytes
    let bytes = contents.span
    // What a cell says in another way says it by other bytes.
    let isPlain = cell.form == .plain
    if isPlain, let known = places.number(of: cell.range, bytes) {
      found[place] = found[known]
      return found[place]
    }
    let meaning = HeadingWords.shared.meaning(cell, in: grid)
    found[place] = meaning
    if isPlain { places.note(place, for: cell.range, bytes) }
    return meaning
  }

  /// Whether a cell means the stages, or is a name of them as it stands there: most texts are told
  /// from that by their letters.
  func areStages(_ row: Int, _ column: Int, isAsWritten: Bool = false) -> Bool {
    guard column < counts[row] else { return false }
    if !isKnown[firsts[row] + column], let cell = grid.cell(row, column), cell.form == .plain {
      let contents = grid.source.bytes
      guard HeadingWords.wordsOfStages.stand(in: contents.span, cell.range) else { return false }
    }
    let meaning = isAsWritten ? meaningAsWritten(row, column) : meaning(row, column)
    return meaning?.field == .stage(.stage)
  }

  /// What a cell means that is the name of something as it stands there; nothing for most texts, of
  /// which nothing more is found out.
  func meaningAsWritten(_ row: Int, _ column: Int) -> HeadingMeaning? {
    guard column < counts[row] else { return nil }
    let place = firsts[row] + column
    if isKnown[place] { return found[place] }
    guard mayMean(row, column), let cell = grid.cell(row, column),
      let meaning = HeadingWords.shared.meaningAsWritten(cell, in: grid)
    else { return nil }
    isKnown[place] = true
    found[place] = meaning
    return meaning
  }

  /// How many cells of a row may mean something, at most.
  func mostKnown(inRow row: Int) -> Int {
    let (isKnown, found) = (isKnown, found)
    let (first, count) = (firsts[row], counts[row])
    return (0..<count).count { column in
      let place = first + column
      return isKnown[place] ? found[place] != nil : mayMean(row, column)
    }
  }

  /// How many cells of a column may mean something, at most.
  func mostKnown(inColumn column: Int) -> Int {
    let (firsts, counts, isKnown, found) = (firsts, counts, isKnown, found)
    return counts.indices.count { row in
      guard column < counts[row] else { return false }
      let place = firsts[row] + column
      return isKnown[place] ? found[place] != nil : mayMean(row, column)
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
