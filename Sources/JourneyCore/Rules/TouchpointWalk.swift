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
}
