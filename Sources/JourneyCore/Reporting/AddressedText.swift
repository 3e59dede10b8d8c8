/// A text with the address of a file or a place in it, which stays in one piece: a terminal opens
/// what it finds on one line.
struct AddressedText: Equatable {
  /// What stands in front of the address.
  var before = ""
  /// The file, or the file with line and column; empty where the text has no address.
  var address = ""
  /// What stands behind it.
  var after = ""

  /// Breaks the text into lines of a width; an address that does not fit, or that has blanks at which
  /// a line would end, stands on a line of its own.
  func lines(width: Int) -> [String] {
    let parts = [before, address, after].filter { !$0.isEmpty }
    let lines = Self.lines(of: parts.joined(separator: " "), width)
    if isWhole(in: lines, width) { return lines }
    return [
      before.isEmpty ? [] : Self.lines(of: before, width), [address],
      after.isEmpty ? [] : Self.lines(of: after, width),
    ].flatMap { $0 }
  }

  private func isWhole(in lines: [String], _ width: Int) -> Bool {
    if address.isEmpty { return true }
    if before.isEmpty { return lines.first?.hasPrefix(address) ?? false }
    let columns = DisplayWidth.columns(of: address)
    return columns <= width && TextWrapping.longestPiece(of: address) == columns
  }

  private static func lines(of text: String, _ width: Int) -> [String] {
    TextWrapping.lines(of: text, width: width).map(String.init)
  }
}
