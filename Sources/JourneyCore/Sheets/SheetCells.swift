/// The cells of a sheet as one text, in which places are rows and columns of the sheet.
struct SheetCells {
  /// One cell that is not empty, in little room: a full sheet has hundreds of thousands.
  private struct Cell {
    private let line: UInt32
    private let start: UInt32
    private let length: UInt32
    private let place: UInt16
    let isVerbatim: Bool

    /// Takes a cell of a sheet, which has at most 1,048,576 rows and 16,384 columns.
    init(row: Int, column: Int, range: Range<Int>, isVerbatim: Bool) {
      line = UInt32(truncatingIfNeeded: row)
      place = UInt16(truncatingIfNeeded: column)
      start = UInt32(truncatingIfNeeded: range.lowerBound)
      length = UInt32(truncatingIfNeeded: range.count)
      self.isVerbatim = isVerbatim
    }

    var row: Int { Int(line) }
    var column: Int { Int(place) }
    /// Where its text lies in the bytes.
    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

    /// The same cell with its text in another place.
    func moved(to range: Range<Int>) -> Cell {
      Cell(row: row, column: column, range: range, isVerbatim: isVerbatim)
    }
  }

  private var cells: [Cell] = []
  /// The texts of the cells; where these come in their order, already parted by commas and lines.
  private var bytes: [UInt8] = []
  /// The line of the text that is written.
  private var row = 0
  private var isSorted = true

  /// So many bytes of text a sheet may have, and so many more for each byte of its file.
  static let usualText = 16 << 20
  static let textOfEachByte = 16
  /// So many empty cells may lie in front of others in their rows.
  private static let mostEmpty = 2_000_000

  private let limit: Int

  /// Begins an empty sheet.
  ///
  /// - Parameters:
  ///   - capacity: The bytes that its texts will about have.
  ///   - limit: The bytes that they may have.
  init(capacity: Int, limit: Int) {
    self.limit = limit
    bytes.reserveCapacity(min(capacity, limit))
  }

  /// Adds a cell; one without a text is none, unless its place is to be known.
  ///
  /// - Parameters:
  ///   - row: Its row, from 0.
  ///   - column: Its column, from 0.
  ///   - isKept: Whether the place of a cell without a text is kept.
  ///   - append: Appends its text, and tells whether this is taken as it is.
  /// - Throws: What `append` throws.
  mutating func add(
    row: Int, column: Int, isKept: Bool = false,
    _ append: (inout [UInt8]) throws(Workbook.Fault) -> Bool
  ) throws(Workbook.Fault) {
    let length = bytes.count
    if let last = cells.last {
      if (row, column) <= (last.row, last.column) { isSorted = false }
      if isSorted, row == last.row { bytes.append(0x2C) }
    }
    if isSorted, self.row < row {
      bytes += repeatElement(0x0A, count: row - self.row)
    }
    let start = bytes.count
    let isVerbatim = try append(&bytes)
    guard bytes.count <= limit else { throw .repeated }
    guard bytes.count > start || isKept else {
      bytes.removeLast(bytes.count - length)
      return
    }
    self.row = max(self.row, row)
    cells.append(Cell(row: row, column: column, range: start..<bytes.count, isVerbatim: isVerbatim))
  }

  /// Lays the cells out as a text, cells parted by commas and rows by line breaks.
  ///
  /// - Throws: `scattered` if many more empty cells lie between them.
  consuming func grid(
    named name: String, spans: [CellGrid.Span]
  ) throws(Workbook.Fault) -> CellGrid {
    if !isSorted { sort() }
    guard emptyCount <= Self.mostEmpty else { throw .scattered }
    let places = cells.map {
      SourceFile.CellPlace(
        offset: UInt32(truncatingIfNeeded: $0.range.lowerBound),
        row: UInt32(truncatingIfNeeded: $0.row), column: UInt32(truncatingIfNeeded: $0.column))
    }
    let source = SourceFile(name: name, bytes: bytes, cells: places)
    var grid = CellGrid(source, isGuarded: true)
    grid.isSheet = true
    var index = 0
    for row in 0..<(cells.last.map { $0.row + 1 } ?? 0) {
      grid.beginRow()
      var column = 0
      while index < cells.count, cells[index].row == row {
        let cell = cells[index]
        while column < cell.column {
          grid.append(CellGrid.Cell(cell.range.lowerBound..<cell.range.lowerBound))
          column += 1
        }
        // Of two cells at one place the first counts.
        if column == cell.column {
          grid.append(CellGrid.Cell(cell.range, cell.isVerbatim ? .verbatim : .plain))
          column += 1
        }
        index += 1
      }
    }
    grid.endRow()
    grid.spans = spans
    return grid
  }

  /// How many empty cells lie in front of others in their rows, of cells that are sorted.
  private var emptyCount: Int {
    var count = 0
    for index in cells.indices
    where index + 1 == cells.count || cells[index + 1].row > cells[index].row {
      count += cells[index].column + 1
    }
    return count - cells.count
  }

  /// Brings cells that came in any order into theirs.
  private mutating func sort() {
    let (all, texts) = (cells, bytes)
    cells = []
    bytes = []
    row = 0
    var order = Array(all.indices)
    order.sort { (all[$0].row, all[$0].column, $0) < (all[$1].row, all[$1].column, $1) }
    for index in order {
      let cell = all[index]
      if let last = cells.last, last.row == cell.row { bytes.append(0x2C) }
      bytes += repeatElement(0x0A, count: cell.row - row)
      row = cell.row
      let start = bytes.count
      bytes += texts[cell.range]
      cells.append(cell.moved(to: start..<bytes.count))
    }
  }
}
