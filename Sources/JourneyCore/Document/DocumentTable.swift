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
    /// The number in front of the heading, where a format shows it apart.
    public var number: String?
    /// Whether it is left out, and that said, where a table of all columns does not fit.
    public var isSecondary = false

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

  /// Columns that belong together, up to the first column of the next group.
  public struct ColumnGroup: Sendable, Hashable {
    /// The heading over the columns; empty for columns of no group.
    public var title: String
    /// The index of the first column.
    public var firstColumn: Int
    /// The colour that the columns share.
    public var hue: Hue?

    /// Creates a group.
    public init(_ title: String, firstColumn: Int, hue: Hue?) {
      self.title = title
      self.firstColumn = firstColumn
      self.hue = hue
    }
  }

  /// A colour that stands for the place of something in an order of three; never told alone.
  public enum Hue: Sendable, Hashable, CaseIterable {
    case first, second, third
  }

  /// A line across the table under a row, with a name.
  public struct DividingLine: Sendable, Hashable {
    /// The index of the row above.
    public var row: Int
    /// The name.
    public var title: String

    /// Creates a line.
    public init(below row: Int, _ title: String) {
      self.row = row
      self.title = title
    }
  }

  /// A way from a column to another one that does not follow it.
  public struct Jump: Sendable, Hashable {
    /// The index of the column that is left.
    public var from: Int
    /// The index of the column that is entered.
    public var to: Int
    /// When the way is taken.
    public var text: String

    /// Creates a way.
    public init(from: Int, to: Int, _ text: String) {
      self.from = from
      self.to = to
      self.text = text
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
  /// The curve over the columns of a matrix: a point for each column but the first.
  ///
  /// Rows tell its values where a format draws it over the columns.
  public var curve: EmotionChart?
  /// The index of the row over which formats that draw put the curve; under all rows for the number
  /// of rows.
  public var curveRow = 0
  /// The headings over columns that belong together, in the order of the columns.
  public var columnGroups: [ColumnGroup] = []
  /// The lines across the table, in the order of the rows.
  public var dividingLines: [DividingLine] = []
  /// The ways between columns beside the order of the columns.
  public var jumps: [Jump] = []

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

  /// Takes all rows away, with their headings.
  mutating func removeRows() {
    rows = []
    groups = []
  }

  /// Returns a cell, which is empty if its row is too short.
  func cell(row: Int, column: Int) -> Cell {
    column < rows[row].count ? rows[row][column] : []
  }
}
