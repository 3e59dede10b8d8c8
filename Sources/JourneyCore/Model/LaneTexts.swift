/// What a map tells of a stage or touchpoint in one of its own rows.
public struct LaneTexts: Sendable, Equatable {
  /// The id of the lane.
  public var lane: SourceText
  // A sheet may have half a million of them with one text each, which needs no list of its own.
  private var first: SourceText?
  private var others: [SourceText] = []

  /// Creates the cell of a lane.
  public init(lane: SourceText, texts: [SourceText]) {
    self.lane = lane
    self.texts = texts
  }

  /// Creates the cell of a lane with one text.
  init(lane: SourceText, only text: SourceText) {
    self.lane = lane
    first = text
  }

  /// The texts.
  public var texts: [SourceText] {
    get { first.map { [$0] + others } ?? [] }
    set {
      first = newValue.first
      others = Array(newValue.dropFirst())
    }
  }

  /// The text, where there is one alone.
  var only: SourceText? { others.isEmpty ? first : nil }

  /// How many texts there are.
  var count: Int { first == nil ? 0 : 1 + others.count }

  /// The text at a place among all.
  subscript(index: Int) -> SourceText {
    guard index == 0, let first else { return others[index - 1] }
    return first
  }

  /// Adds a text behind the others.
  mutating func append(_ text: SourceText) {
    if first == nil { first = text } else { others.append(text) }
  }
}
