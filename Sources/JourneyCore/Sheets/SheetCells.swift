/// The cells of a sheet as one text, in which places are rows and columns of the sheet.
struct SheetCells {
  /// One cell that is not empty.
  struct Cell {
    let row: Int
    let column: Int
    let text: [UInt8]
    let isVerbatim: Bool
  }

  private let cells: [Cell]

  /// Takes cells in any order.
  init(_ cells: [Cell]) {
    let isSorted = zip(cells, cells.dropFirst()).allSatisfy {
      ($0.row, $0.column) < ($1.row, $1.column)
    }
    self.cells = isSorted ? cells : cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// Lays the cells out as a text, cells parted by commas and rows by line breaks.
  func grid(named name: String, spans: [CellGrid.Span]) -> CellGrid {
    var bytes: [UInt8] = []
    var places: [SourceFile.CellPlace] = []
    var ranges: [(cell: Cell, range: Range<Int>)] = []
    var row = 0
    var isFirst = true
    for cell in cells {
      while row < cell.row {
        bytes.append(0x0A)
        row += 1
        isFirst = true
      }
      if !isFirst { bytes.append(0x2C) }
      isFirst = false
      let start = bytes.count
      bytes += cell.text
      places.append(
        SourceFile.CellPlace(
          offset: UInt32(truncatingIfNeeded: start), row: UInt32(cell.row),
          column: UInt32(cell.column)))
      ranges.append((cell, start..<bytes.count))
    }
    let source = SourceFile(name: name, bytes: bytes, cells: places)
    var grid = CellGrid(source, isGuarded: false)
    var index = 0
    for row in 0..<(cells.last.map { $0.row + 1 } ?? 0) {
      grid.beginRow()
      var column = 0
      while index < ranges.count, ranges[index].cell.row == row {
        let cell = ranges[index].cell
        while column < cell.column {
          grid.append(
            CellGrid.Cell(ranges[index].range.lowerBound..<ranges[index].range.lowerBound))
          column += 1
        }
        if column == cell.column {
          grid.append(CellGrid.Cell(ranges[index].range, cell.isVerbatim ? .verbatim : .plain))
          column += 1
        }
        index += 1
      }
    }
    grid.endRow()
    grid.spans = spans
    return grid
  }
}
