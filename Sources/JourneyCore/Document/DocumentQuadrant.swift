/// Things by two of their numbers in a square that is parted into four.
public struct DocumentQuadrant: Sendable, Hashable {
  /// One thing.
  public struct Point: Sendable, Hashable {
    /// The number by which the drawing and the list name it.
    public var number: String
    /// The name.
    public var text: InlineText
    /// Its place from left to right.
    public var x: Double
    /// Its place from below upwards.
    public var y: Double
    /// The properties by which readers of an interactive format narrow the things.
    public var facets: [DocumentFacet] = []
    /// The path of a page beside the document that tells of the thing.
    public var page: String?

    /// Creates a thing.
    public init(number: String, text: InlineText, x: Double, y: Double) {
      self.number = number
      self.text = text
      self.x = x
      self.y = y
    }
  }

  /// What grows from left to right.
  public var xLabel: String
  /// What grows upwards.
  public var yLabel: String
  /// The lower end of both scales.
  public var minimum: Double
  /// The upper end of both scales.
  public var maximum: Double
  /// The names of the four parts: above left, above right, below left, below right.
  public var parts: [String]
  /// The things.
  public var points: [Point]

  /// Creates a square.
  public init(
    xLabel: String, yLabel: String, minimum: Double, maximum: Double, parts: [String],
    points: [Point]
  ) {
    self.xLabel = xLabel
    self.yLabel = yLabel
    self.minimum = minimum
    self.maximum = maximum
    self.parts = parts
    self.points = points
  }
}
