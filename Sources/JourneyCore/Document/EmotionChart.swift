/// The data of an emotion curve: one point a stage, on a scale.
public struct EmotionChart: Sendable, Hashable {
  /// The point of one stage.
  public struct Point: Sendable, Hashable {
    /// The number under which the stage stands in the document.
    public var number: String
    /// A short name of the stage.
    public var label: String
    /// The emotion on the chart's scale; without one the curve is interrupted here.
    public var value: Double?
    /// Whether a moment of truth lies in the stage.
    public var isMomentOfTruth: Bool

    /// Creates a point.
    public init(number: String, label: String, value: Double?, isMomentOfTruth: Bool = false) {
      self.number = number
      self.label = label
      self.value = value
      self.isMomentOfTruth = isMomentOfTruth
    }
  }

  /// The lowest emotion of the scale.
  public var minimum: Double
  /// The highest emotion of the scale.
  public var maximum: Double
  /// The stages in order.
  public var points: [Point]

  /// Creates a chart; points beyond the scale are shown at its edge.
  public init(minimum: Double, maximum: Double, points: [Point]) {
    self.minimum = minimum
    self.maximum = maximum
    self.points = points
  }

  /// The titles of the columns where the chart is written as a table.
  static let stageTitle = LocalizedText(vi: "Giai đoạn", en: "Stage")
  static let emotionTitle = LocalizedText(vi: "Cảm xúc", en: "Emotion")
  /// The meaning of the point that a moment of truth gets.
  static let momentOfTruthLegend = LocalizedText(
    vi: "khoảnh khắc quyết định", en: "moment of truth")
  /// The meaning of the arrows at the edge of the scale.
  static let beyondScaleLegend = LocalizedText(vi: "ngoài thang đo", en: "beyond the scale")
}
