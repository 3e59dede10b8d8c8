extension RuleContext {
  /// Visits every touchpoint in place, without copying any.
  ///
  /// - Parameter visit: Gets the touchpoints, the index of one, and its stage entry; the unplaced
  ///   ones have none.
  func forEachTouchpoint(_ visit: (Span<Touchpoint>, Int, Int?) -> Void) {
    let stages = map.stages.span
    for stage in stages.indices {
      let touchpoints = stages[stage].touchpoints.span
      for index in touchpoints.indices { visit(touchpoints, index, stage) }
    }
    let unplaced = map.unplaced.span
    for index in unplaced.indices { visit(unplaced, index, nil) }
  }

  /// Visits every place where pains and opportunities may stand: touchpoints, then their stage.
  ///
  /// - Parameter visit: Gets the pain points and opportunities of one place.
  func forEachPlace(_ visit: (Span<PainPoint>, Span<Opportunity>, MapPlace) -> Void) {
    forEachTouchpoint { touchpoints, index, stage in
      visit(
        touchpoints[index].painPoints.span, touchpoints[index].opportunities.span,
        MapPlace(stage: stage, touchpoint: index))
    }
    let stages = map.stages.span
    for stage in stages.indices {
      visit(
        stages[stage].painPoints.span, stages[stage].opportunities.span,
        MapPlace(stage: stage, touchpoint: nil))
    }
  }

  /// Visits the metrics of every touchpoint and stage.
  func forEachMetricList(_ visit: (Span<Metric>, MapPlace) -> Void) {
    forEachTouchpoint { touchpoints, index, stage in
      visit(touchpoints[index].metrics.span, MapPlace(stage: stage, touchpoint: index))
    }
    let stages = map.stages.span
    for stage in stages.indices {
      visit(stages[stage].metrics.span, MapPlace(stage: stage, touchpoint: nil))
    }
  }
}
