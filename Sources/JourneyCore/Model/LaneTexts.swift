/// What a map tells of a stage or touchpoint in one of its own rows.
public struct LaneTexts: Sendable, Equatable {
  /// The id of the lane.
  public var lane: SourceText
  private var told = Told.several([])

  /// A sheet may have half a million of them with one text each, which needs no list of its own.
  private enum Told: Sendable, Equatable {
    case one(SourceText)
    /// None, or two and more.
    case several([SourceText])
  }

  /// Creates the cell of a lane.
  public init(lane: SourceText, texts: [SourceText]) {
    self.lane = lane
    self.texts = texts
  }

  /// Creates the cell of a lane with one text.
  init(lane: SourceText, only text: SourceText) {
    self.lane = lane
    told = .one(text)
  }

  /// The texts.
  public var texts: [SourceText] {
    get {
      switch told {
      case .one(let text): [text]
      case .several(let texts): texts
      }
    }
    set { told = newValue.count == 1 ? .one(newValue[0]) : .several(newValue) }
  }

  /// The text, where there is one alone.
  var only: SourceText? {
    if case .one(let text) = told { text } else { nil }
  }

  /// How many texts there are.
  var count: Int {
    switch told {
    case .one: 1
    case .several(let texts): texts.count
    }
  }

  /// The text at a place among all.
  subscript(index: Int) -> SourceText {
    switch told {
    case .one(let text): text
    case .several(let texts): texts[index]
    }
  }

  /// Adds a text behind the others.
  mutating func append(_ text: SourceText) {
    switch told {
    case .one(let first): told = .several([first, text])
    case .several(var texts):
      // Alone the list is not copied.
      told = .several([])
      texts.append(text)
      told = texts.count == 1 ? .one(texts[0]) : .several(texts)
    }
  }
}
