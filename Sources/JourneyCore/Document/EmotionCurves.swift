/// The data of emotion curves over one another: one series a journey, one point a step, on a scale.
public struct EmotionCurves: Sendable, Hashable {
  /// A place on the way on which the journeys are compared, such as a phase.
  public struct Step: Sendable, Hashable {
    /// The name.
    public var label: String
    /// The heading of the steps that begin with this one.
    public var heading: String?
    /// Whether nothing is known in it and it only keeps its place on the axis of a drawing.
    package var isOnAxisOnly = false

    /// Creates a step.
    public init(_ label: String, heading: String? = nil) {
      self.label = label
      self.heading = heading
    }
  }

  /// The point of one journey in one step.
  public struct Point: Sendable, Hashable {
    /// The emotion on the scale of the curves.
    public var value: Double
    /// The emotion in words, such as its value on the journey's own scale.
    public var text: InlineText

    /// Creates a point.
    public init(_ value: Double, _ text: InlineText) {
      self.value = value
      self.text = text
    }
  }

  /// The curve of one journey.
  public struct Series: Sendable, Hashable {
    /// The letter by which the journey is told from the others.
    public var letter: String
    /// What is to be known about its values, such as the scale on which they were written.
    public var note: String?
    /// One point a step; without one the curve is interrupted there.
    public var points: [Point?]

    /// Creates a series.
    public init(letter: String, note: String? = nil, points: [Point?]) {
      self.letter = letter
      self.note = note
      self.points = points
    }
  }

  /// The words that may stand beside the curves.
  public struct Words: Sendable, Hashable {
    /// What a step is.
    public var step: String
    /// The meaning of the sign of several journeys in one place.
    public var meeting: String
    /// The meaning of the sign of a value outside the scale.
    public var beyondScale: String

    /// Creates the words of curves.
    public init(step: String, meeting: String, beyondScale: String) {
      self.step = step
      self.meeting = meeting
      self.beyondScale = beyondScale
    }
  }

  /// The lowest emotion of the scale.
  public var minimum: Double
  /// The highest emotion of the scale.
  public var maximum: Double
  /// The steps in order.
  public var steps: [Step]
  /// The journeys.
  public var series: [Series]
  /// The words that may stand beside the curves, in the language of the document.
  public var words: Words
  /// The meanings of what stands in the texts of the points.
  public var legend: [DocumentEntry]
  /// Whether texts like those of the points stand nowhere else, so that a drawing, in which they do
  /// not stand, need not explain their signs.
  package var isAlone = false

  /// Creates curves; points beyond the scale are shown at its edge.
  public init(
    minimum: Double, maximum: Double, steps: [Step], series: [Series], words: Words,
    legend: [DocumentEntry] = []
  ) {
    self.minimum = minimum
    self.maximum = maximum
    self.steps = steps
    self.series = series
    self.words = words
    self.legend = legend
  }

  /// Returns the point of a journey in a step, which may be missing at the end of a series.
  func point(of series: Int, in step: Int) -> Point? {
    let points = self.series[series].points
    return step < points.count ? points[step] : nil
  }
}
