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
    /// The emotion as it is written beside the point.
    public var text: String?
    /// What is felt, in words.
    public var note: String?

    /// Creates a point.
    public init(number: String, label: String, value: Double?, isMomentOfTruth: Bool = false) {
      self.number = number
      self.label = label
      self.value = value
      self.isMomentOfTruth = isMomentOfTruth
    }
  }

  /// The words that may stand beside the curve.
  public struct Words: Sendable, Hashable {
    /// What a point is of.
    public var stage: String
    /// What a value is.
    public var emotion: String
    /// The meaning of the sign of a stage with a moment of truth.
    public var momentOfTruth: String
    /// The meaning of the sign of a value outside the scale.
    public var beyondScale: String

    /// Creates the words of a chart.
    public init(stage: String, emotion: String, momentOfTruth: String, beyondScale: String) {
      self.stage = stage
      self.emotion = emotion
      self.momentOfTruth = momentOfTruth
      self.beyondScale = beyondScale
    }
  }

  /// The lowest emotion of the scale.
  public var minimum: Double
  /// The highest emotion of the scale.
  public var maximum: Double
  /// The stages in order.
  public var points: [Point]
  /// The words that may stand beside the curve, in the language of the document.
  public var words: Words

  /// Creates a chart; points beyond the scale are shown at its edge.
  public init(minimum: Double, maximum: Double, points: [Point], words: Words) {
    self.minimum = minimum
    self.maximum = maximum
    self.points = points
    self.words = words
  }
}

extension EmotionChart {
  /// A value of the chart in a reader's digits, with a sign where the scale goes through zero.
  func text(of value: Double, language: Language) -> String {
    Self.text(of: value, from: minimum, to: maximum, language: language)
  }

  /// A value of a scale in a reader's digits, with a sign where the scale goes through zero.
  static func text(
    of value: Double, from minimum: Double, to maximum: Double, language: Language
  ) -> String {
    minimum < 0 && maximum > 0
      ? NumberText.signed(value, language: language)
      : NumberText.plain(value, language: language)
  }
}
