/// Which pains of a map each of its opportunities answers, the worst few of them, by their indices.
struct AnsweredPains {
  private let pains: [PortfolioPain]
  /// Where the pains stand, in order, so that those of a place stand together.
  private let places: [PortfolioPlace]
  /// By their ids, in a map that says what its opportunities answer.
  private var named: [SourceText: Int] = [:]
  private let areNamed: Bool
  /// The worst of the place and of the stage that were asked for last: their opportunities stand
  /// together, too.
  private var last: (place: MapPlace, worst: [Int])?
  private var lastStage: (stage: Int, worst: [Int])?

  /// Takes the pains of a map with their places.
  init(_ map: JourneyMap, _ pains: [PortfolioPain], at places: [PortfolioPlace], areNamed: Bool) {
    self.pains = pains
    self.places = places
    self.areNamed = areNamed
    guard areNamed else { return }
    for (index, place) in places.enumerated() {
      let list = map.painPoints(at: place.place)
      if let id = list[place.index].id, named[id] == nil { named[id] = index }
    }
  }

  /// The worst of the pains that an opportunity answers, the worst first.
  mutating func pains(of answers: [SourceText], at place: MapPlace) -> [Int] {
    if areNamed {
      return answers.isEmpty ? [] : worst(Set(answers).compactMap { named[$0] })
    }
    if let last, last.place == place { return last.worst }
    let worst = open(at: place)
    last = (place, worst)
    return worst
  }

  /// The worst that an opportunity of a place answers: of the place and of its stage, and for the
  /// whole stage of its touchpoints, too.
  private mutating func open(at place: MapPlace) -> [Int] {
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
    return ofStage.isEmpty ? own : worst(own + ofStage)
  }

  private mutating func worst(ofStage stage: Int) -> [Int] {
    if let lastStage, lastStage.stage == stage { return lastStage.worst }
    let whole = PortfolioPlace(MapPlace(stage: stage, touchpoint: nil))
    let worst = worst(from: whole) { $0.stage == whole.stage }
    lastStage = (stage, worst)
    return worst
  }

  /// The worst of the pains from a place on that nobody lives with.
  private func worst(
    from first: PortfolioPlace, while isMeant: (PortfolioPlace) -> Bool
  ) -> [Int] {
    var open: [Int] = []
    var index = self.index(notBefore: first)
    while index < pains.count, isMeant(places[index]) {
      if !pains[index].isAccepted { open.append(index) }
      index += 1
    }
    return worst(open)
  }

  private func index(notBefore place: PortfolioPlace) -> Int {
    var low = 0
    var high = pains.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func worst(_ indices: [Int]) -> [Int] {
    if indices.count < 2 { return indices }
    // The most severe is never left out, as it decides what an opportunity is worth.
    let sorted = indices.sorted { left, right in
      let (one, other) = (pains[left], pains[right])
      if max(one.severity, 1) != max(other.severity, 1) { return one.severity > other.severity }
      return one.score != other.score ? one.score > other.score : left < right
    }
    return Array(sorted.prefix(PortfolioOpportunity.mostAnswers))
  }
}
