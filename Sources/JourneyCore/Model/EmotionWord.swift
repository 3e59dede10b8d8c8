/// A word or face of the map's own for an emotion, with the number that it stands for.
public struct EmotionWord: Sendable, Equatable {
  /// The word as the map writes it, such as `lo lắng` or `😟`.
  public var word: SourceText
  /// The emotion on the map's scale.
  public var emotion: WrittenNumber

  /// Creates a word.
  public init(word: SourceText, emotion: WrittenNumber) {
    self.word = word
    self.emotion = emotion
  }

  /// What two writings of one word have in common: case, composition of accents, blanks around it,
  /// how many blanks part its words and by which sign a picture is asked for do not matter.
  ///
  /// - Parameter text: A word as somebody writes it.
  /// - Returns: A text to compare by `==`.
  package static func folded(_ text: SourceText) -> String {
    let key = WrittenName.key(text.string)
    return String(
      String.UnicodeScalarView(key.unicodeScalars.filter { !(0xFE00...0xFE0F).contains($0.value) }))
  }
}

extension JourneyMap {
  /// The number that a word of the map's own stands for.
  func emotion(of word: SourceText) -> WrittenNumber? {
    let folded = EmotionWord.folded(word)
    return emotionWords.first { EmotionWord.folded($0.word) == folded }?.emotion
  }
}
