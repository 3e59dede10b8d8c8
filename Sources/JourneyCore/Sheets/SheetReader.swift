/// Goes through the XML of one sheet and collects its cells.
struct SheetReader {
  /// What the value of a cell is.
  enum CellType {
    /// The number of a shared text.
    case shared
    /// A text that stands in the cell, or an error.
    case text
    case flag
    case date
    case number
  }

  private var scanner: XMLScanner
  private let bytes: [UInt8]
  private var cells: SheetCells
  private var spans: [CellGrid.Span] = []
  private var hiddenRows: [Int] = []
  private var hiddenColumns: [Range<Int>] = []
  private var unknown: [(row: Int, column: Int)] = []
  private var links: [(row: Int, column: Int)] = []

  /// Takes the part of a sheet, which is known to be UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The part, and maybe others around it.
  ///   - range: Which bytes are those of the part.
  ///   - textLimit: How many bytes the texts of its cells may have together.
  init(_ bytes: [UInt8], _ range: Range<Int>, textLimit: Int) {
    self.bytes = bytes
    scanner = XMLScanner(bytes, range)
    cells = SheetCells(capacity: range.count / 4, limit: textLimit)
  }

  /// Reads all cells.
  ///
  /// - Parameter append: Appends the text of a cell by type, number of its style and stored value,
  ///   and tells whether it is taken as it is.
  /// - Throws: What `append` throws, and `damaged` for what is no sheet.
  mutating func read(
    _ append: (CellType, Int, [UInt8], inout [UInt8]) throws(Workbook.Fault) -> Bool
  ) throws(Workbook.Fault) {
    var (row, column, style) = (0, -1, 0)
    var type = CellType.number
    var value: [UInt8] = []
    var isValue = false
    var isPhonetic = false
    var hasFormula = false
    var start = 0
    while let event = scanner.next() {
      switch event {
      case .open(.row, _):
        row = scanner.attributeRange("r").flatMap(number) ?? row + 1
        column = -1
        if isTrue(scanner.attributeRange("hidden")) { hiddenRows.append(row - 1) }
      case .open(.cell, let isEmpty):
        let place = scanner.attributeRange("r").flatMap { Self.place(bytes[$0]) }
        column = place?.column ?? column + 1
        if let place { row = place.row + 1 }
        guard row >= 1, row <= 1 << 20, column >= 0, column < 1 << 14 else { throw .damaged }
        if isEmpty { continue }
        type = Self.type(scanner.attributeRange("t").map { bytes[$0] } ?? [])
        style = scanner.attributeRange("s").flatMap(number) ?? 0
        value.removeAll(keepingCapacity: true)
        hasFormula = false
      case .close(.cell):
        guard column >= 0 else { throw .damaged }
        if value.isEmpty {
          guard hasFormula else { continue }
          unknown.append((row - 1, column))
          // The first one is told, at its own place.
          if unknown.count == 1 {
            try cells.add(row: row - 1, column: column, isKept: true) {
              (_) throws(Workbook.Fault) in false
            }
          }
          continue
        }
        try cells.add(row: row - 1, column: column) { (output) throws(Workbook.Fault) in
          try append(type, style, value, &output)
        }
      case .open(.value, let isEmpty), .open(.text, let isEmpty):
        isValue = !isEmpty
        start = value.count
      case .close(.value), .close(.text):
        isValue = false
        if type == .text { CharacterEscapes.decode(&value, from: start) }
      case .open(.formula, _): hasFormula = true
      case .open(.phonetic, let isEmpty): isPhonetic = !isEmpty
      case .close(.phonetic): isPhonetic = false
      case .open(.column, _):
        if isTrue(scanner.attributeRange("hidden")),
          let first = scanner.attributeRange("min").flatMap(number),
          let last = scanner.attributeRange("max").flatMap(number), first >= 1, last >= first
        {
          hiddenColumns.append(first - 1..<last)
        }
      case .open(.merge, _):
        if let span = scanner.attributeRange("ref").flatMap({ Self.span(bytes[$0]) }) {
          spans.append(span)
        }
      case .open(.link, _):
        // Of a link over several cells the first counts.
        if let range = scanner.attributeRange("ref"),
          let place = Self.place(bytes[range].prefix { $0 != 0x3A }),
          scanner.attributeRange("location") == nil
        {
          links.append(place)
        }
      case .text(let range, let isLiteral):
        if isValue, !isPhonetic { scanner.append(range, isLiteral: isLiteral, to: &value) }
      default: break
      }
    }
    if let fault = scanner.fault { throw fault }
  }

  /// Lays the cells out.
  ///
  /// - Parameter name: The name of the file, by which findings speak of it.
  /// - Returns: The cells, and what nobody sees of them.
  /// - Throws: `scattered` for cells that lie too far apart.
  consuming func grid(named name: String) throws(Workbook.Fault) -> SheetGrid {
    let grid = try cells.grid(named: name, spans: spans)
    let rows = hiddenRows.filter { $0 < grid.rowCount && !grid.isBlank(row: $0) }
    let columns = hiddenColumns.flatMap { $0.clamped(to: 0..<grid.width) }.filter { column in
      (0..<grid.rowCount).contains { !grid.isBlank($0, column) }
    }
    return SheetGrid(grid: grid, hidden: (rows, columns), unknown: unknown, links: links)
  }

  /// The cells that have comments, by the part that holds these.
  static func comments(_ bytes: [UInt8]) -> [(row: Int, column: Int)] {
    var scanner = XMLScanner(bytes)
    var cells: [(row: Int, column: Int)] = []
    while let event = scanner.next() {
      guard case .open(.comment, _) = event,
        let place = scanner.attributeRange("ref").flatMap({ place(bytes[$0]) })
      else { continue }
      cells.append(place)
    }
    return cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  // MARK: Attributes

  private static func type(_ text: ArraySlice<UInt8>) -> CellType {
    switch text.count {
    case 1:
      switch text.first {
      case 0x73: .shared
      case 0x62: .flag
      case 0x64: .date
      case 0x65: .text
      default: .number
      }
    // `str` and `inlineStr`
    case 3, 9: .text
    default: .number
    }
  }

  private func number(_ range: Range<Int>) -> Int? {
    guard (1...9).contains(range.count) else { return nil }
    var value = 0
    for index in range {
      guard bytes[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }

  private func isTrue(_ range: Range<Int>?) -> Bool {
    range.map { bytes[$0].elementsEqual("1".utf8) || bytes[$0].elementsEqual("true".utf8) } ?? false
  }

  /// The row and column of a reference such as `B7`, from 0.
  static func place(_ reference: ArraySlice<UInt8>) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in reference {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
      case 0x24: continue
      default: return nil
      }
      guard column <= 1 << 14, row <= 1 << 20 else { return nil }
    }
    return column > 0 && row > 0 ? (row - 1, column - 1) : nil
  }

  private static func span(_ reference: ArraySlice<UInt8>) -> CellGrid.Span? {
    let parts = reference.split(separator: 0x3A)
    guard parts.count == 2, let first = place(parts[0]), let last = place(parts[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    return CellGrid.Span(
      rows: first.row..<last.row + 1, columns: first.column..<last.column + 1)
  }
}
