/// Which pains of a map each of its opportunities answers, the worst few of them.
struct AnsweredPains {
  /// The pains in the order of their places, so that those of a place stand together.
  private let pains: [PortfolioPain]
  /// By their ids, in a map that says what its opportunities answer.
  private var named: [SourceText: PortfolioPain] = [:]
  private let areNamed: Bool
  /// The worst of the place and of the stage that were asked for last: their opportunities stand
  /// together, too.
  private var last: (place: MapPlace, worst: [PortfolioPain])?
  private var lastStage: (stage: Int, worst: [PortfolioPain])?

  init(_ map: JourneyMap, _ pains: [PortfolioPain], areNamed: Bool) {
    self.pains = pains
    self.areNamed = areNamed
    guard areNamed else { return }
    for pain in pains {
      let list = map.painPoints(at: pain.place.place)
      if let id = list[pain.place.index].id, named[id] == nil { named[id] = pain }
    }
  }

  /// The worst of the pains that an opportunity answers, the worst first.
  mutating func pains(of answers: [SourceText], at place: MapPlace) -> [PortfolioPain] {
    if areNamed {
      return answers.isEmpty ? [] : Self.worst(Set(answers).compactMap { named[$0] })
    }
    if let last, last.place == place { return last.worst }
    let worst = open(at: place)
    last = (place, worst)
    return worst
  }

  /// The worst that an opportunity of a place answers: of the place and of its stage, and for the
  /// whole stage of its touchpoints, too.
  private mutating func open(at place: MapPlace) -> [PortfolioPain] {
    let here = PortfolioPlace(place)
    guard let stage = place.stage else {
      return worst(from: here) { $0.stage == here.stage && $0.touchpoint == here.touchpoint }
    }
    guard place.touchpoint != nil else {
      // The touchpoints of a stage stand before it.
      let first = PortfolioPlace(MapPlace(stage: stage, touchpoint: 0))
      return worst(from: first) { $0.stage == here.stage }
    }
    let own = worst(from: here) { $0.stage == here.stage && $0.touchpoint == here.touchpoint }
    let ofStage = worst(ofStage: stage)
    if own.isEmpty { return ofStage }
    return ofStage.isEmpty ? own : Self.worst(own + ofStage)
  }

  private mutating func worst(ofStage stage: Int) -> [PortfolioPain] {
    if let lastStage, lastStage.stage == stage { return lastStage.worst }
    let whole = PortfolioPlace(MapPlace(stage: stage, touchpoint: nil))
    let worst = worst(from: whole) { $0.stage == whole.stage }
    lastStage = (stage, worst)
    return worst
  }

  /// The worst of the pains from a place on that nobody lives with.
  private func worst(
    from first: PortfolioPlace, while isMeant: (PortfolioPlace) -> Bool
  ) -> [PortfolioPain] {
    var open: [PortfolioPain] = []
    var index = self.index(notBefore: first)
    while index < pains.count, isMeant(pains[index].place) {
      if !pains[index].isAccepted { open.append(pains[index]) }
      index += 1
    }
    return Self.worst(open)
  }

  private func index(notBefore place: PortfolioPlace) -> Int {
    var low = 0
    var high = pains.count
    while low < high {
      let middle = (low + high) / 2
      if pains[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
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
