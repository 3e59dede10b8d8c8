/// Turns byte offsets of a file into lines and columns; made only when something has to be said.
public struct LineTable: Sendable {
  /// A place as a person counts it.
  public struct Position: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode code points.
    public let column: Int
  }

  private let file: SourceFile
  /// The offset of the first byte of every line.
  private let starts: [UInt32]
  /// The number of code points that begin before each block of the file.
  ///
  /// A map may be a single line of a hundred megabytes with a finding in every corner; nobody
  /// should count it from the start for each of them.
  private let pointsBeforeBlock: [Int]

  /// The bytes of a block, more than which no column takes to count.
  static let blockSize = 256

  /// Finds the lines of a file; LF, CRLF and a lone CR each end one.
  public init(_ file: SourceFile) {
    self.file = file
    let contents = file.bytes
    let bytes = contents.span
    let count = bytes.count
    var starts = [UInt32(Self.markLength(contents))]
    starts.reserveCapacity(count / 64 + 1)
    var pointsBeforeBlock: [Int] = []
    pointsBeforeBlock.reserveCapacity(count / Self.blockSize + 1)
    var continued = 0
    func endLine(_ index: Int) {
      if bytes[index] == 0x0D, index + 1 < count, bytes[index + 1] == 0x0A { return }
      starts.append(UInt32(truncatingIfNeeded: index + 1))
    }
    // A block is a whole number of sixteen bytes, so that no lane counts further than it can.
    var lanes = SIMD16<UInt8>(repeating: 0)
    var index = 0
    while index + 16 <= count {
      if index % Self.blockSize == 0 {
        for lane in lanes.indices { continued += Int(lanes[lane]) }
        lanes = SIMD16(repeating: 0)
        pointsBeforeBlock.append(index - continued)
      }
      if WordScan.countContinued(bytes, at: index, &lanes) {
        for word in [index, index + 8] {
          var breaks = WordScan.charactersAndBreaks(bytes, at: word).breaks
          while breaks != 0 {
            endLine(word + breaks.trailingZeroBitCount / 8)
            breaks &= breaks - 1
          }
        }
      }
      index += 16
    }
    for lane in lanes.indices { continued += Int(lanes[lane]) }
    while index < count {
      if index % Self.blockSize == 0 { pointsBeforeBlock.append(index - continued) }
      if bytes[index] & 0xC0 == 0x80 { continued += 1 }
      if bytes[index] == 0x0A || bytes[index] == 0x0D { endLine(index) }
      index += 1
    }
    self.starts = starts
    self.pointsBeforeBlock = pointsBeforeBlock
  }

  /// The number of lines, at least 1.
  public var lineCount: Int { starts.count }

  /// Returns the line and column of a byte offset.
  ///
  /// - Parameter offset: A place in bytes; one behind the end counts as the end.
  /// - Returns: The place as a person counts it.
  public func position(of offset: Int) -> Position {
    if let cell = cell(at: offset) {
      return Position(line: Int(cell.row) + 1, column: Int(cell.column) + 1)
    }
    let line = lineIndex(of: offset)
    let start = Int(starts[line])
    let end = min(offset, file.bytes.count)
    let column =
      end - start <= Self.blockSize
      ? points(in: start..<max(start, end)) : points(before: end) - points(before: start)
    return Position(line: line + 1, column: column + 1)
  }

  /// Returns the bytes of a line without what ends it.
  ///
  /// - Parameter line: The line, from 1.
  /// - Returns: The place of the line in bytes.
  public func range(ofLine line: Int) -> Range<Int> {
    if !file.cells.isEmpty { return range(ofRow: line - 1) }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : file.bytes.count
    while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The bytes of a row of a sheet.
  private func range(ofRow row: Int) -> Range<Int> {
    let first = file.cells.firstIndex { $0.row >= row } ?? file.cells.count
    let start = first < file.cells.count ? Int(file.cells[first].offset) : file.bytes.count
    guard first < file.cells.count, file.cells[first].row == row else { return start..<start }
    let next = file.cells[first...].firstIndex { $0.row > row } ?? file.cells.count
    var end = next < file.cells.count ? Int(file.cells[next].offset) : file.bytes.count
    while end > start, file.bytes[end - 1] == 0x0A { end -= 1 }
    return start..<end
  }

  /// The cell of a sheet in which an offset lies; nothing in a file that is a text.
  private func cell(at offset: Int) -> SourceFile.CellPlace? {
    let cells = file.cells
    guard !cells.isEmpty else { return nil }
    var low = 0
    var high = cells.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(cells[middle].offset) <= offset { low = middle } else { high = middle }
    }
    return cells[low]
  }

  /// The bytes that are counted to know how many code points begin before an offset.
  static func counted(before offset: Int) -> Range<Int> {
    max(0, offset - 1) / blockSize * blockSize..<offset
  }

  /// The number of code points that begin before an offset.
  private func points(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let counted = Self.counted(before: offset)
    return pointsBeforeBlock[counted.lowerBound / Self.blockSize] + points(in: counted)
  }

  /// The number of code points that begin in a few bytes.
  private func points(in range: Range<Int>) -> Int {
    let contents = file.bytes
    let bytes = contents.span
    var points = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { points += 1 }
    return points
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The length of a byte order mark, which is no part of the first line.
  private static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
