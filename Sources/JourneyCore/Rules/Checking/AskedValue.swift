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
  /// The values of stages and of the whole map for which starter maps ask and that the map asks for or
  /// tells.
  ///
  /// One that it neither asks for nor tells is nothing to anybody, and most are that.
  var askedValues: [AskedValue] {
    var values: [AskedValue] = []
    func add(_ question: SourceText?, _ isTold: Bool, _ pointer: () -> DocumentPointer) {
      if question == nil, !isTold { return }
      values.append(AskedValue(pointer: pointer(), question: question, isTold: isTold))
    }
    func add(_ pains: [PainPoint], _ place: () -> DocumentPointer) {
      for index in pains.indices {
        add(pains[index].severityQuestion, pains[index].severity != nil) {
          place().element("painPoints", index).key("severity")
        }
      }
    }
    add(dateQuestion, date != nil) { DocumentPointer([.key("date")]) }
    for stage in stages.indices {
      add(stages[stage].painPoints) { .stage(stage) }
      for (index, metric) in stages[stage].metrics.enumerated() {
        add(metric.targetQuestion, metric.target != nil) {
          DocumentPointer.stage(stage).element("metrics", index).key("target")
        }
      }
    }
    forEachTouchpoint { touchpoints, index, stage in
      add(touchpoints[index].momentQuestion, touchpoints[index].isMomentOfTruth != nil) {
        DocumentPointer.touchpoint(stage, index).key("momentOfTruth")
      }
      add(touchpoints[index].painPoints) { .touchpoint(stage, index) }
    }
    return values
  }
}
