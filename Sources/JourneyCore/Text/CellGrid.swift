/// A table of cells, each with its place in a file, whatever the format of the file is.
///
/// Cells stay in the bytes of the file: a table of a million cells costs eight bytes a cell.
package struct CellGrid: Sendable {
  /// How the bytes of a cell have to be read.
  package enum Form: UInt32, Sendable {
    /// As they are.
    case plain = 0
    /// Two quotes stand for one.
    case quoted = 1
    /// `\|` stands for a line and `<br>` for a line break, as in a table of Markdown.
    case markdown = 2
    /// As they are, and nothing at their beginning is a bullet.
    case verbatim = 3
  }

  /// One cell: where it lies, without quotes around it.
  package struct Cell: Sendable {
    private let start: UInt32
    private let lengthAndForm: UInt32

    /// Creates a cell.
    init(_ range: Range<Int>, _ form: Form = .plain) {
      start = UInt32(truncatingIfNeeded: range.lowerBound)
      lengthAndForm = UInt32(truncatingIfNeeded: range.count << 2) | form.rawValue
    }

    /// Where it lies, in bytes.
    var range: Range<Int> { Int(start)..<Int(start) + Int(lengthAndForm >> 2) }
    /// Whether there is nothing in it.
    var isEmpty: Bool { lengthAndForm >> 2 == 0 }
    /// How its bytes have to be read.
    var form: Form { Form(rawValue: lengthAndForm & 3) ?? .plain }
  }

  /// Cells that are shown as one, which holds the value of the first.
  package struct Span: Sendable, Equatable {
    /// The rows, from 0.
    let rows: Range<Int>
    /// The columns, from 0.
    let columns: Range<Int>

    /// Creates a span.
    init(rows: Range<Int>, columns: Range<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// The file.
  let source: SourceFile
  /// The cells of all rows.
  private(set) var cells: [Cell] = []
  /// The first cell of each row.
  private(set) var starts: [UInt32] = []
  /// Cells that are shown as one.
  var spans: [Span] = []
  /// Whether an apostrophe may guard the beginning of a line of a cell.
  let isGuarded: Bool
  /// Whether an invisible character may be in the file, where the reader of the format has looked.
  var mayHoldInvisible: Bool?
  /// What parts the cells of a file in which formulas behind other signs may be guarded.
  var separator: UInt8?
  /// Whether semicolons part the cells, which they do where a comma is the decimal sign.
  var isContinental = false
  /// Whether a cell in front of which no quote stands is of one line, as in CSV.
  var areLinesQuoted = false
  /// Whether cells stand where they stand, as in a workbook: no sign that is missing moves others.
  var isSheet = false
  /// The most cells of a row.
  private(set) var width = 0

  /// Creates a table without rows.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - isGuarded: Whether an apostrophe may guard the beginning of a cell.
  init(_ source: SourceFile, isGuarded: Bool) {
    self.source = source
    self.isGuarded = isGuarded
  }

  /// Creates a table without rows for cells of another one, which are read as there.
  init(like other: CellGrid) {
    self.init(other.source, isGuarded: other.isGuarded)
    mayHoldInvisible = other.mayHoldInvisible
    separator = other.separator
    isContinental = other.isContinental
    areLinesQuoted = other.areLinesQuoted
    isSheet = other.isSheet
  }

  /// Begins the next row.
  @inline(__always)
  mutating func beginRow() {
    endRow()
    starts.append(UInt32(truncatingIfNeeded: cells.count))
  }

  /// Appends a cell to the row.
  @inline(__always)
  mutating func append(_ cell: Cell) {
    cells.append(cell)
  }

  /// Begins the next row with all cells of a row of another table.
  mutating func appendRow(_ row: Int, of other: CellGrid) {
    beginRow()
    append(row, 0..<other.count(ofRow: row), of: other)
  }

  /// Appends cells of a row of another table, an empty one for each that it has not.
  mutating func append(_ row: Int, _ columns: Range<Int>, of other: CellGrid) {
    for column in columns { append(other.cell(row, column) ?? Cell(0..<0)) }
  }

  /// Takes the rows of a whole table.
  ///
  /// - Parameters:
  ///   - cells: The cells of all rows.
  ///   - starts: The first cell of each row.
  mutating func take(_ cells: [Cell], _ starts: [UInt32]) {
    var widest = 0
    for row in starts.indices {
      let end = row + 1 < starts.count ? Int(starts[row + 1]) : cells.count
      widest = max(widest, end - Int(starts[row]))
    }
    (self.cells, self.starts, width) = (cells, starts, widest)
  }

  /// Ends the last row.
  mutating func endRow() {
    guard let start = starts.last else { return }
    width = max(width, cells.count - Int(start))
  }

  /// Returns some of the rows, and of their columns, as a table of its own with the same places.
  func part(rows: [Int], columns: Range<Int>? = nil) -> CellGrid {
    var part = CellGrid(like: self)
    for row in rows {
      part.beginRow()
      let all = 0..<count(ofRow: row)
      for column in columns.map({ $0.clamped(to: all) }) ?? all {
        if let cell = cell(row, column) { part.append(cell) }
      }
    }
    part.endRow()
    return part
  }

  /// Returns some of the columns of each row as a table of its own with the same places.
  func part(columns: (_ row: Int) -> [Int]) -> CellGrid {
    var part = CellGrid(like: self)
    for row in 0..<rowCount {
      part.beginRow()
      for column in columns(row) { if let cell = cell(row, column) { part.append(cell) } }
    }
    part.endRow()
    return part
  }

  /// The number of rows.
  var rowCount: Int { starts.count }

  /// The number of cells of all rows.
  var cellCount: Int { cells.count }

  /// Returns the number of cells of a row.
  func count(ofRow row: Int) -> Int {
    (row + 1 < starts.count ? Int(starts[row + 1]) : cells.count) - Int(starts[row])
  }

  /// Returns a cell; nothing beyond the end of a row.
  func cell(_ row: Int, _ column: Int) -> Cell? {
    guard row < starts.count, column < count(ofRow: row) else { return nil }
    return cells[Int(starts[row]) + column]
  }

  /// Whether nothing but blanks is in a cell.
  func isBlank(_ row: Int, _ column: Int) -> Bool {
    guard let cell = cell(row, column), !cell.isEmpty else { return true }
    if SourceText.beginsNoBlank(source.bytes[cell.range.lowerBound]) { return false }
    return SourceText(file: source, range: cell.range, isEscaped: false).isBlank
  }

  /// Whether all cells of a row are blank.
  func isBlank(row: Int) -> Bool {
    for column in 0..<count(ofRow: row) where !isBlank(row, column) { return false }
    return true
  }

  /// Lets `<br>` break the lines of cells, as wikis and trackers write it into their tables.
  mutating func breakLines() {
    let contents = source.bytes
    let bytes = contents.span
    // Hardly any table holds one.
    guard Self.holdsBreak(bytes, 0..<bytes.count) else { return }
    for index in cells.indices where cells[index].form == .plain {
      let range = cells[index].range
      if Self.holdsBreak(bytes, range) { cells[index] = Cell(range, .markdown) }
    }
  }

  private static func holdsBreak(_ bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      index = WordScan.firstIndex(of: 0x3C, bytes, in: index..<range.upperBound)
      guard index + 4 <= range.upperBound else { return false }
      let second = bytes[index + 1]
      if second == 0x62 {
        let third = bytes[index + 2]
        if third == 0x72 { return true }
      }
      index += 1
    }
    return false
  }

  /// Returns what is in a cell as a string.
  func string(_ cell: Cell) -> String {
    let text = String(decoding: source.bytes[cell.range], as: UTF8.self)
    switch cell.form {
    case .plain, .verbatim: return text
    case .quoted:
      let bare = Self.replacing("\"\"", by: "\"", in: text)
      guard let separator else { return bare }
      return String(decoding: InnerGuard.taken(from: Array(bare.utf8), separator), as: UTF8.self)
    case .markdown:
      var result = Self.replacing("\\|", by: "|", in: text)
      for mark in ["<br>", "<br/>", "<br />"] {
        result = Self.replacing(mark, by: "\n", in: result)
      }
      return result
    }
  }

  private static func replacing(_ mark: String, by other: String, in text: String) -> String {
    // Of hundreds of thousands of cells few have one.
    guard let first = mark.utf8.first, text.utf8.contains(first) else { return text }
    let mark = Array(mark.utf8)
    let other = Array(other.utf8)
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
        result += other
        index += mark.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
