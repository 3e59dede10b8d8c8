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

  /// Rows that belong together, up to the first row of the next group.
  public struct Group: Sendable, Hashable {
    /// The heading over the rows.
    public var title: String
    /// The index of the first row.
    public var firstRow: Int

    /// Creates a group.
    public init(_ title: String, firstRow: Int) {
      self.title = title
      self.firstRow = firstRow
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
  /// The headings over rows that belong together, in the order of the rows.
  public var groups: [Group]
  /// The cell of what is missing, where that may be left out of a row that is no row any more.
  public var missing: Cell?
  /// The curve over the columns of a matrix: a point for each column but the first.
  public var curve: EmotionChart?

  /// Creates a table.
  public init(
    _ kind: Kind = .records, columns: [Column], rows: [[Cell]], groups: [Group] = [],
    curve: EmotionChart? = nil
  ) {
    self.kind = kind
    self.columns = columns
    self.rows = rows
    self.groups = groups
    self.curve = curve
  }

  /// Returns a cell, which is empty if its row is too short.
  func cell(row: Int, column: Int) -> Cell {
    column < rows[row].count ? rows[row][column] : []
  }
}
