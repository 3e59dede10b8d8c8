/// Which parts of the stages of a map have a card in the picture of a diff.
///
/// Of each kind the first of a stage are drawn: those of its touchpoints, then its own. Of the
/// hundreds of thousands that a map may have nothing need be noted.
struct DrawnParts {
  /// Where the parts of one kind end that are drawn.
  private struct End {
    /// The touchpoint that holds the first part that is not drawn; none of them for `.max`.
    var touchpoint = Int.max
    var index = Int.max

    /// Whether a part stands before it.
    func isBehind(_ touchpoint: Int?, _ index: Int) -> Bool {
      (touchpoint ?? .max, index) < (self.touchpoint, self.index)
    }
  }

  private let map: JourneyMap
  private let length: Int
  private let ends: [(pains: End, opportunities: End)]

  /// Finds the parts.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - length: The most parts of one kind in a stage.
  init(_ map: JourneyMap, most length: Int) {
    self.map = map
    self.length = length
    guard length < .max else {
      ends = []
      return
    }
    ends = map.stages.map { stage in
      (
        Self.end(
          stage, length, \.painPoints, stage.painPoints, isDrawn: { !$0.text.isBlank }),
        Self.end(stage, length, \.opportunities, stage.opportunities, isDrawn: { _ in true })
      )
    }
  }

  private static func end<Part>(
    _ stage: StageEntry, _ length: Int, _ parts: (Touchpoint) -> [Part], _ own: [Part],
    isDrawn: (Part) -> Bool
  ) -> End {
    var left = length
    func end(in parts: [Part]) -> Int? {
      for (index, part) in parts.enumerated() where isDrawn(part) {
        if left == 0 { return index }
        left -= 1
      }
      return nil
    }
    for (number, touchpoint) in stage.touchpoints.enumerated() {
      if let index = end(in: parts(touchpoint)) { return End(touchpoint: number, index: index) }
    }
    return end(in: own).map { End(index: $0) } ?? End()
  }

  /// Whether a touchpoint has a card, or may hold what has one.
  func holds(touchpoint: Int, of stage: Int) -> Bool {
    if touchpoint < length { return true }
    let touchpoint = map.stages[stage].touchpoints[touchpoint]
    return !touchpoint.painPoints.isEmpty || !touchpoint.opportunities.isEmpty
  }

  /// Whether a pain point may have a card.
  func holds(pain index: Int, of touchpoint: Int?, of stage: Int) -> Bool {
    if ends.isEmpty { return true }
    let entry = map.stages[stage]
    let pains = touchpoint.map { entry.touchpoints[$0].painPoints } ?? entry.painPoints
    guard pains.indices.contains(index), !pains[index].text.isBlank else { return false }
    return ends[stage].pains.isBehind(touchpoint, index)
  }

  /// Whether an opportunity may have a card.
  func holds(opportunity index: Int, of touchpoint: Int?, of stage: Int) -> Bool {
    ends.isEmpty || ends[stage].opportunities.isBehind(touchpoint, index)
  }
}
