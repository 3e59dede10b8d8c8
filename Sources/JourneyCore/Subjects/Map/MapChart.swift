/// The emotion curve of a map, one point a stage.
struct MapChart {
  /// The data, which may have no value at all.
  let chart: EmotionChart?

  /// Gathers the points.
  ///
  /// - Parameters:
  ///   - outline: The stages.
  ///   - texts: The words of the map.
  ///   - hasNotes: Whether each point tells what is felt, and its value as the map writes it.
  init(_ outline: MapOutline, _ texts: MapTexts, hasNotes: Bool = false) {
    let (map, language) = (texts.map, texts.language)
    let points = outline.stages.prefix(texts.shown.stages).map { stage in
      let entry = stage.entry.map { map.stages[$0] }
      var point = EmotionChart.Point(
        number: stage.number, label: stage.name, value: entry?.feltEmotion,
        isMomentOfTruth: entry?.hasMomentOfTruth ?? false)
      if hasNotes {
        point.text = entry.flatMap { texts.emotion(of: $0)?.text }
        point.note = entry.map { texts.list($0.feelings) }
      }
      return point
    }
    let isTold = points.contains { $0.value != nil || $0.note?.isEmpty == false }
    let scale = map.emotionScale
    chart =
      isTold
      ? EmotionChart(
        minimum: scale.minimum.value, maximum: scale.maximum.value, points: points,
        words: EmotionChart.Words(
          stage: MapLabels.stage[language], emotion: MapLabels.emotion[language],
          momentOfTruth: MapLabels.momentOfTruthExplained[language],
          beyondScale: MapLabels.beyondScale[language])) : nil
  }
}
