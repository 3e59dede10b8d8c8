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
}
