/// Writes the emotions of maps that are compared: on −2…2, the map's own value beside it.
struct ComparedEmotion {
  let comparison: MapComparison
  let language: Language

  /// Whether a map has another scale than −2…2.
  func hasOwnScale(_ map: Int) -> Bool {
    comparison.journeys[map].map.map { !$0.emotionScale.isStandard } ?? true
  }

  /// An emotion on −2…2, with its value on the map's own scale where that is another; a mean that
  /// nobody wrote is marked as such.
  func text(_ emotion: PhasedJourney.Emotion, of map: Int) -> InlineText {
    let sign = emotion.mean == nil ? "" : ComparisonLabels.mean
    let role: TextRole =
      emotion.isBeyondScale
      ? .warning : emotion.value > 0 ? .positive : emotion.value < 0 ? .negative : .plain
    let text =
      InlineText(sign, .faint)
      + InlineText(NumberText.signed(emotion.value, language: language), role)
    guard hasOwnScale(map) else { return text }
    let original = NumberText.plain(emotion.original, language: language)
    return text + InlineText("\u{A0}(\(sign)\(original))", .faint)
  }
}
