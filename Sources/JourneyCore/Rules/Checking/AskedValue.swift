/// A value that is no text and for which starter maps ask in its place: a date, how much a pain point
/// hurts, the target of a metric, whether a touchpoint is a moment of truth.
struct AskedValue {
  /// Where it stands.
  let pointer: DocumentPointer
  /// The question that nobody has answered yet.
  let question: SourceText?
  /// Whether the map tells it.
  let isTold: Bool
}

extension JourneyMap {
  /// The values of stages and of the whole map for which starter maps ask.
  var askedValues: [AskedValue] {
    var values = [
      AskedValue(
        pointer: DocumentPointer([.key("date")]), question: dateQuestion, isTold: date != nil)
    ]
    for stage in stages.indices {
      let place = DocumentPointer.stage(stage)
      add(stages[stage].painPoints, place, to: &values)
      for (index, metric) in stages[stage].metrics.enumerated() {
        values.append(
          AskedValue(
            pointer: place.element("metrics", index).key("target"), question: metric.targetQuestion,
            isTold: metric.target != nil))
      }
    }
    forEachTouchpoint { touchpoints, index, stage in
      let place = DocumentPointer.touchpoint(stage, index)
      values.append(
        AskedValue(
          pointer: place.key("momentOfTruth"), question: touchpoints[index].momentQuestion,
          isTold: touchpoints[index].isMomentOfTruth != nil))
      add(touchpoints[index].painPoints, place, to: &values)
    }
    return values
  }

  private func add(_ pains: [PainPoint], _ place: DocumentPointer, to values: inout [AskedValue]) {
    for (index, pain) in pains.enumerated() {
      values.append(
        AskedValue(
          pointer: place.element("painPoints", index).key("severity"),
          question: pain.severityQuestion, isTold: pain.severity != nil))
    }
  }
}
