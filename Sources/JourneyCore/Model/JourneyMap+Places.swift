extension JourneyMap {
  /// Visits every touchpoint in place, without copying any.
  ///
  /// - Parameter visit: Gets the touchpoints, the index of one, and its stage entry; the unplaced
  ///   ones have none.
  func forEachTouchpoint(_ visit: (Span<Touchpoint>, Int, Int?) -> Void) {
    let stages = self.stages.span
    for stage in stages.indices {
      let touchpoints = stages[stage].touchpoints.span
      for index in touchpoints.indices { visit(touchpoints, index, stage) }
    }
    let unplaced = self.unplaced.span
    for index in unplaced.indices { visit(unplaced, index, nil) }
  }

  /// Visits every place where pains and opportunities may stand: touchpoints, then their stage.
  ///
  /// - Parameter visit: Gets the pain points and opportunities of one place.
  func forEachPlace(_ visit: (Span<PainPoint>, Span<Opportunity>, MapPlace) -> Void) {
    forEachTouchpoint { touchpoints, index, stage in
      let place = MapPlace(stage: stage, touchpoint: index)
      // Each list that is handed over is counted, which costs more than to look into it.
      let list = touchpoints[index].parts.list
      let parts = list.span
      if parts.isEmpty {
        visit(Span(), Span(), place)
      } else {
        visit(parts[0].painPoints.span, parts[0].opportunities.span, place)
      }
    }
    let stages = self.stages.span
    for stage in stages.indices {
      visit(
        stages[stage].painPoints.span, stages[stage].opportunities.span,
        MapPlace(stage: stage, touchpoint: nil))
    }
  }

  /// Who takes care of a place: the touchpoint's owner, else that of its stage.
  ///
  /// The owner of the whole map is left to those who ask for anybody at all.
  func owner(at place: MapPlace) -> SourceText? {
    if let touchpoint = place.touchpoint {
      if let stage = place.stage {
        let owner = stages[stage].touchpoints[touchpoint].owner
        if let owner = owner.stated { return owner.trimmed }
      } else {
        let owner = unplaced[touchpoint].owner
        if let owner = owner.stated { return owner.trimmed }
      }
    }
    guard let stage = place.stage else { return nil }
    return stages[stage].owner.stated?.trimmed
  }

  /// The touchpoint of a place, unless that is a whole stage.
  func touchpoint(at place: MapPlace) -> Touchpoint? {
    guard let touchpoint = place.touchpoint else { return nil }
    return place.stage.map { stages[$0].touchpoints[touchpoint] } ?? unplaced[touchpoint]
  }

  /// The emotion of the touchpoint of a place; nothing for a whole stage.
  func emotion(at place: MapPlace) -> Double? {
    guard let touchpoint = place.touchpoint else { return nil }
    guard let stage = place.stage else { return unplaced[touchpoint].emotion?.value }
    return stages[stage].touchpoints[touchpoint].emotion?.value
  }

  /// Whether the touchpoint of a place is a moment of truth.
  func isMomentOfTruth(_ place: MapPlace) -> Bool {
    guard let touchpoint = place.touchpoint else { return false }
    guard let stage = place.stage else { return unplaced[touchpoint].isMomentOfTruth == true }
    return stages[stage].touchpoints[touchpoint].isMomentOfTruth == true
  }

  /// The name of the touchpoint of a place; nothing for a whole stage.
  func name(at place: MapPlace) -> SourceText? {
    guard let touchpoint = place.touchpoint else { return nil }
    guard let stage = place.stage else { return unplaced[touchpoint].name }
    return stages[stage].touchpoints[touchpoint].name
  }

  /// The pain points of a place.
  func painPoints(at place: MapPlace) -> [PainPoint] {
    // A touchpoint is reached through its list: handed over alone it would be copied.
    guard let touchpoint = place.touchpoint else {
      return place.stage.map { stages[$0].painPoints } ?? []
    }
    guard let stage = place.stage else { return unplaced[touchpoint].painPoints }
    return stages[stage].touchpoints[touchpoint].painPoints
  }

  /// The opportunities of a place.
  func opportunities(at place: MapPlace) -> [Opportunity] {
    guard let touchpoint = place.touchpoint else {
      return place.stage.map { stages[$0].opportunities } ?? []
    }
    guard let stage = place.stage else { return unplaced[touchpoint].opportunities }
    return stages[stage].touchpoints[touchpoint].opportunities
  }

  /// Visits the metrics of every touchpoint and stage.
  func forEachMetricList(_ visit: (Span<Metric>, MapPlace) -> Void) {
    forEachTouchpoint { touchpoints, index, stage in
      visit(touchpoints[index].metrics.span, MapPlace(stage: stage, touchpoint: index))
    }
    let stages = self.stages.span
    for stage in stages.indices {
      visit(stages[stage].metrics.span, MapPlace(stage: stage, touchpoint: nil))
    }
  }
}
