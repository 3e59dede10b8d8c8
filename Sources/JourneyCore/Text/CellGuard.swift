/// The apostrophe in front of what a spreadsheet would run, or what a reader would take off.
///
/// A line that begins like a formula, a bullet or a number of a list gets an apostrophe; so does one
/// that already has apostrophes before such a beginning: who takes one away from either has the text.
package enum CellGuard {
  /// Whether a spreadsheet would run a text that begins with this byte.
  static func runs(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }

  /// Whether a line begins, behind apostrophes, with something that has to be guarded.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The line.
  /// - Returns: Whether an apostrophe goes in front.
  static func isDue(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x27 { start += 1 }
    guard start < range.upperBound else { return false }
    return runs(bytes[start]) || ListMark.length(bytes, start..<range.upperBound) > 0
  }

  /// Whether a reader would take something off the beginning of a line, be it an apostrophe.
  ///
  /// What a spreadsheet would run is no matter where a format tells texts from formulas.
  static func isTakenOff(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let byte = bytes[first]
    if byte == 0x27 { return isDue(bytes, range) }
    // A hyphen alone says that there is nothing.
    return byte == 0x2D && range.count == 1 || ListMark.length(bytes, range) > 0
  }

  /// Returns a text with an apostrophe in front of each line that is due one.
  static func guarded(_ text: String) -> [UInt8] {
    var guarded: [UInt8] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { guarded.append(0x0A) }
      let line = Array(line.utf8)
      if isDue(line.span, line.indices) { guarded.append(0x27) }
      guarded += line
    }
    return guarded
  }
}
