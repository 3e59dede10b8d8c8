// Writing/Grid: a map as a table of cells, whatever format the table is written in.

/// One cell of a table that is written.
enum SheetCell: Equatable, Sendable {
  case empty
  /// A text; lines of it are values of their own.
  case text(String)
  /// A number as JSON writes it.
  case number(String)

  /// Whether nothing is in it.
  var isEmpty: Bool { self == .empty }

  /// Whether it is a text of several lines.
  var hasLines: Bool {
    guard case .text(let text) = self else { return false }
    return text.utf8.contains(UInt8(ascii: "\n"))
  }

  /// A text, or an empty cell for none.
  init(_ text: String?) {
    self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  /// A number, or an empty cell for none.
  init(_ number: WrittenNumber?) {
    self = number.map { .number($0.literal.string) } ?? .empty
  }
}
