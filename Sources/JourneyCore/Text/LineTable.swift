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
  private let starts: [Int]

  /// Finds the lines of a file; LF, CRLF and a lone CR each end one.
  public init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    var starts = [Self.markLength(file.bytes)]
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte > 0x0D { continue }
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
        starts.append(index + 1)
      }
    }
    self.starts = starts
  }

  /// The number of lines, at least 1.
  public var lineCount: Int { starts.count }

  /// Returns the line and column of a byte offset.
  ///
  /// - Parameter offset: A place in bytes; one behind the end counts as the end.
  /// - Returns: The place as a person counts it.
  public func position(of offset: Int) -> Position {
    let line = lineIndex(of: offset)
    var column = 1
    let bytes = file.bytes
    let end = min(offset, bytes.count)
    var index = starts[line]
    while index < end {
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return Position(line: line + 1, column: column)
  }

  /// Returns the bytes of a line without what ends it.
  ///
  /// - Parameter line: The line, from 1.
  /// - Returns: The place of the line in bytes.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : file.bytes.count
    while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The length of a byte order mark, which is no part of the first line.
  private static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
