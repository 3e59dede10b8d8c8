/// For which reader a table is written: what parts its cells, the sign of its decimals, and whether a
/// mark at its beginning says that it is UTF-8.
package struct CSVStyle: Sendable {
  /// The byte between cells.
  let separator: UInt8
  /// Whether a comma stands in front of decimals.
  let hasDecimalComma: Bool
  /// Whether a mark stands at the beginning.
  let hasMark: Bool

  /// What programs read: commas, decimal points, no mark.
  package static let plain = CSVStyle(isForExcel: false, .en)

  /// Decides how a table is laid out.
  ///
  /// - Parameters:
  ///   - isForExcel: Whether a double click in Excel has to open it as it is meant.
  ///   - language: The language of whoever opens it.
  ///   - isPartedByTabs: Whether tabs part cells.
  package init(isForExcel: Bool, _ language: Language, isPartedByTabs: Bool = false) {
    // Excel in Vietnamese parts cells by semicolons, because the comma is its decimal sign.
    hasDecimalComma = isForExcel && language == .vi
    separator = isPartedByTabs ? 0x09 : hasDecimalComma ? 0x3B : 0x2C
    hasMark = isForExcel
  }

  /// What stands at the beginning of a table.
  var mark: String { hasMark ? "\u{FEFF}" : "" }

  /// A number that JSON writes so.
  func number(_ written: String) -> String {
    hasDecimalComma ? String(written.map { $0 == "." ? "," : $0 }) : written
  }
}
