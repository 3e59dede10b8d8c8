/// Rows of bars over common columns: how several ways are divided into parts.
public struct DocumentBands: Sendable, Hashable {
  /// One part of a way, over one or several columns.
  public struct Bar: Sendable, Hashable {
    /// The number in front.
    public var number: String
    /// The name.
    public var text: String
    /// The columns that it covers, in order; those that do not follow one another are tied.
    public var columns: [Int]
    /// Whether it was not taken from where its neighbours were.
    public var isDashed: Bool

    /// Creates a bar.
    public init(number: String, text: String, columns: [Int], isDashed: Bool = false) {
      self.number = number
      self.text = text
      self.columns = columns
      self.isDashed = isDashed
    }
  }

  /// One way.
  public struct Band: Sendable, Hashable {
    /// The name.
    public var title: InlineText
    /// What stands small under the name.
    public var note: String?
    /// The parts.
    public var bars: [Bar]
    /// What is to be known about the order of the parts.
    public var remark: String?

    /// Creates a band.
    public init(title: InlineText, note: String? = nil, bars: [Bar], remark: String? = nil) {
      self.title = title
      self.note = note
      self.bars = bars
      self.remark = remark
    }
  }

  /// The names of the columns.
  public var columns: [String]
  /// The headings over columns that belong together.
  public var groups: [DocumentTable.ColumnGroup]
  /// The rows.
  public var bands: [Band]
  /// What the drawing's signs mean.
  public var legend: [DocumentEntry]

  /// Creates bands.
  public init(
    columns: [String], groups: [DocumentTable.ColumnGroup], bands: [Band],
    legend: [DocumentEntry] = []
  ) {
    self.columns = columns
    self.groups = groups
    self.bands = bands
    self.legend = legend
  }
}
