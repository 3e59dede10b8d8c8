/// Rows and columns; how wide each column gets is the renderer's business.
public struct DocumentTable: Sendable, Hashable {
  /// What the table is, which decides what happens to it where it does not fit.
  public enum Kind: Sendable, Hashable {
    /// Each row is a thing with properties; without room the things stand one under the other.
    case records
    /// The first column holds headings; without room the table is drawn in several bands of
    /// columns, with that column repeated.
    case matrix
  }

  /// One column.
  public struct Column: Sendable, Hashable {
    /// The heading.
    public var title: InlineText
    /// The side to which the cells keep.
    public var alignment: TextAlignment

    /// Creates a column.
    public init(_ title: InlineText, alignment: TextAlignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// One cell: entries one under the other, as in a field.
  public typealias Cell = [DocumentEntry]

  /// What the table is.
  public var kind: Kind
  /// The columns.
  public var columns: [Column]
  /// The rows; cells that are missing at the end of one are empty.
  public var rows: [[Cell]]
  /// The cell of what is missing, where that may be left out of a row that is no row any more.
  public var missing: Cell?
  /// The curve over the columns of a matrix: a point for each column but the first.
  public var curve: EmotionChart?

  /// Creates a table.
  public init(
    _ kind: Kind = .records, columns: [Column], rows: [[Cell]], curve: EmotionChart? = nil
  ) {
    self.kind = kind
    self.columns = columns
    self.rows = rows
    self.curve = curve
  }

  /// Returns a cell, which is empty if its row is too short.
  func cell(row: Int, column: Int) -> Cell {
    column < rows[row].count ? rows[row][column] : []
  }
}
