/// Finds the lines that a version control system writes around the two versions of a conflict.
///
/// Between them a document stands twice, in pieces: whatever else could be said of such a file
/// would only repeat that. It is looked for only where the syntax is wrong anyway.
struct MergeConflicts {
  /// One finding for each conflict, at its first marker.
  private(set) var problems: [Diagnostic] = []

  /// Looks through the lines of a file.
  init(_ source: SourceFile) {
    let bytes = source.bytes
    var first: Range<Int>?
    // A line of equals signs alone may underline a heading in a text that goes over lines.
    var isCertain = false
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, problems.count < JSONScanner.maximumProblems {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let line = start..<end
      start = end + 1
      switch Self.marker(bytes[line]) {
      case UInt8(ascii: "<"):
        if isCertain, let first { report(first) }
        first = line
        isCertain = true
      case UInt8(ascii: "="): first = first ?? line
      case UInt8(ascii: ">"):
        report(first ?? line)
        first = nil
        isCertain = false
      default: break
      }
    }
    if isCertain, let first { report(first) }
  }

  /// The character of which a line has seven, alone or with a blank and a name behind them.
  private static func marker(_ line: ArraySlice<UInt8>) -> UInt8? {
    guard let byte = line.first, byte >= UInt8(ascii: "<"), byte <= UInt8(ascii: ">") else {
      return nil
    }
    let behind = line.dropFirst(7)
    guard line.count >= 7, line.prefix(7).allSatisfy({ $0 == byte }), behind.first ?? 0x20 == 0x20
    else { return nil }
    return byte == UInt8(ascii: "=") && !behind.isEmpty ? nil : byte
  }

  private mutating func report(_ range: Range<Int>) {
    let message = JSONMessages.mergeConflict
    problems.append(
      Diagnostic(
        rule: .syntax, severity: .error, message: message.text, range: range, help: message.help))
  }
}
