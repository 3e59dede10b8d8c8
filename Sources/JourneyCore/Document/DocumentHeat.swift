/// A heat map: things as rows, steps of a way as columns, how each thing does in each step.
public struct DocumentHeat: Sendable, Hashable {
  /// One thing.
  public struct Row: Sendable, Hashable {
    /// The name.
    public var title: InlineText
    /// The value in each column on the scale of the map; nothing where there is none.
    public var values: [Double?]
    /// The properties by which readers of an interactive format narrow the rows.
    public var facets: [DocumentFacet] = []
    /// The path of a page beside the document that tells of the thing.
    public var page: String?

    /// Creates a row.
    public init(title: InlineText, values: [Double?]) {
      self.title = title
      self.values = values
    }
  }

  /// What a row is.
  public var corner: String
  /// The names of the columns.
  public var columns: [String]
  /// The numbers of the columns, by which they go where there is no room for names.
  public var numbers: [String]
  /// The rows.
  public var rows: [Row]
  /// The lowest value of the scale.
  public var minimum: Double
  /// The highest value of the scale.
  public var maximum: Double

  /// Creates a heat map; values beyond the scale are shown at its edge.
  ///
  /// - Parameters:
  ///   - corner: What a row is.
  ///   - columns: The names of the columns.
  ///   - numbers: Their numbers, one for each; without them they are counted.
  ///   - rows: The rows.
  ///   - minimum: The lowest value of the scale.
  ///   - maximum: The highest value of the scale.
  public init(
    corner: String, columns: [String], numbers: [String]? = nil, rows: [Row], minimum: Double,
    maximum: Double
  ) {
    self.corner = corner
    self.columns = columns
    self.numbers = numbers ?? columns.indices.map { "\($0 + 1)" }
    self.rows = rows
    self.minimum = minimum
    self.maximum = maximum
  }
}
