/// What a person decides about reading a file where its format leaves it open.
public struct ReadingChoices: Sendable {
  /// The framework of maps in formats that name none.
  public var framework: Framework?
  /// The number, from 1, or the title of one of several journeys in a file.
  public var journey: String?
  /// Whether the file is to be corrected, so that every typing accident in it is looked for.
  var isForCorrection = false
  /// How many guesses at what was meant are built on in one reading; nothing for as many as usual.
  var guesses: Int?
  /// The name of one of several sheets of a workbook.
  public var sheet: String?

  /// Words for emotions that tables may use besides those of their own legend; their numbers are on
  /// the scale of the table.
  public var emotionWords: [EmotionWord] = []

  /// Creates choices that leave everything open.
  public init(framework: Framework? = nil, journey: String? = nil) {
    self.framework = framework
    self.journey = journey
  }
}
