/// The parts of two maps that are the same ones, changed or not.
extension MapDiff {
  /// The stages and touchpoints that both maps have, by their places, in the order of the new map's
  /// stages, then of the old map's touchpoints.
  var pairedPlaces: [(old: MapPlace, new: MapPlace)] {
    var pairs: [(old: MapPlace, new: MapPlace)] = []
    var places: [MapPlace] = []
    for (index, stage) in new.stages.enumerated() {
      if let origin = stageOrigins[index] {
        pairs.append(
          (MapPlace(stage: origin, touchpoint: nil), MapPlace(stage: index, touchpoint: nil)))
      }
      places += stage.touchpoints.indices.map { MapPlace(stage: index, touchpoint: $0) }
    }
    places += new.unplaced.indices.map { MapPlace(stage: nil, touchpoint: $0) }
    for (stage, partners) in touchpointPartners.enumerated() {
      for (index, partner) in partners.enumerated() {
        guard let partner = partner.value else { continue }
        let place = MapPlace(stage: stage < old.stages.count ? stage : nil, touchpoint: index)
        pairs.append((place, places[partner]))
      }
    }
    return pairs
  }

  /// The metrics that both maps have, with the place of each in the new map.
  var pairedMetrics: [(old: Metric, new: Metric, place: MapPlace)] {
    pairedPlaces.flatMap { pair -> [(old: Metric, new: Metric, place: MapPlace)] in
      let (before, now) = (old.metrics(at: pair.old), new.metrics(at: pair.new))
      guard !before.isEmpty, !now.isEmpty else { return [] }
      let origins = ListMatching(before.map(\.name), now.map(\.name), isNearest: true).origins
      return now.indices.compactMap { index in
        origins[index].map { (old: before[$0], new: now[index], place: pair.new) }
      }
    }
  }
}

extension JourneyMap {
  fileprivate func metrics(at place: MapPlace) -> [Metric] {
    guard place.touchpoint == nil else { return touchpoint(at: place)?.metrics ?? [] }
    return place.stage.map { stages[$0].metrics } ?? []
  }
}
