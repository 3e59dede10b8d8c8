/// Which pains of a map each of its opportunities answers, the worst few of them.
struct AnsweredPains {
  private var ofTouchpoints: [MapPlace: [PortfolioPain]] = [:]
  private var ofStages: [Int: [PortfolioPain]] = [:]
  private var atTouchpointsOfStages: [Int: [PortfolioPain]] = [:]
  /// By their ids, in a map that says what its opportunities answer.
  private var named: [SourceText: PortfolioPain] = [:]
  private let areNamed: Bool

  init(_ map: JourneyMap, _ pains: [PortfolioPain]) {
    areNamed = PainAnswers(map).areNamed
    if areNamed {
      for pain in pains {
        let list = map.painPoints(at: pain.place.place)
        if let id = list[Int(pain.place.index)].id, named[id] == nil { named[id] = pain }
      }
      return
    }
    for pain in pains where !pain.isAccepted {
      let place = pain.place.place
      if place.touchpoint == nil {
        if let stage = place.stage { ofStages[stage, default: []].append(pain) }
      } else {
        ofTouchpoints[place, default: []].append(pain)
        if let stage = place.stage { atTouchpointsOfStages[stage, default: []].append(pain) }
      }
    }
    ofTouchpoints = ofTouchpoints.mapValues(Self.worst)
    ofStages = ofStages.mapValues(Self.worst)
    atTouchpointsOfStages = atTouchpointsOfStages.mapValues(Self.worst)
  }

  /// The worst of the pains that an opportunity answers, the worst first.
  func pains(of opportunity: Opportunity, at place: MapPlace) -> [PortfolioPain] {
    if areNamed {
      return Self.worst(Array(Set(opportunity.answers)).compactMap { named[$0] })
    }
    let ofStage = place.stage.flatMap { ofStages[$0] } ?? []
    let others =
      place.touchpoint == nil
      ? place.stage.flatMap { atTouchpointsOfStages[$0] } ?? [] : ofTouchpoints[place] ?? []
    if others.isEmpty { return ofStage }
    return ofStage.isEmpty ? others : Self.worst(others + ofStage)
  }

  private static func worst(_ pains: [PortfolioPain]) -> [PortfolioPain] {
    if pains.count < 2 { return pains }
    // The most severe is never left out, as it decides what an opportunity is worth.
    let sorted = pains.sorted {
      if max($0.severity, 1) != max($1.severity, 1) { return $0.severity > $1.severity }
      return $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place
    }
    return Array(sorted.prefix(PortfolioOpportunity.mostAnswers))
  }
}
