/// Who takes care of each place of a map, found once for all that stands there.
struct PlaceOwners {
  /// Of each stage whose touchpoints begin where, and those that no stage holds last.
  private var starts: [Int] = []
  private var ofTouchpoints: [SourceText?] = []
  private var ofStages: [SourceText?] = []

  init(_ map: JourneyMap) {
    let stages = map.stages.span
    for index in stages.indices {
      starts.append(ofTouchpoints.count)
      let own = stages[index].owner.stated?.trimmed
      ofStages.append(own)
      add(stages[index].touchpoints.span, else: own)
    }
    starts.append(ofTouchpoints.count)
    add(map.unplaced.span, else: nil)
  }

  private mutating func add(_ touchpoints: Span<Touchpoint>, else ofStage: SourceText?) {
    for index in touchpoints.indices {
      ofTouchpoints.append(touchpoints[index].owner.stated?.trimmed ?? ofStage)
    }
  }

  /// Who takes care of a place, as ``JourneyMap/owner(at:)`` has it.
  func owner(at place: MapPlace) -> SourceText? {
    guard let touchpoint = place.touchpoint else { return place.stage.flatMap { ofStages[$0] } }
    return ofTouchpoints[(place.stage.map { starts[$0] } ?? starts[starts.count - 1]) + touchpoint]
  }

  /// Who takes care of something at a place: its own owner, else that of the place.
  func owner(_ own: SourceText?, at place: MapPlace) -> SourceText? {
    own.stated?.trimmed ?? owner(at: place)
  }
}
