@testable import JourneyCore

/// Makes another version of a map, as people do: a few things moved, reworded, dropped and added.
struct ChangedMap {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func version(of map: JourneyMap, borrowing other: JourneyMap) -> JourneyMap {
    var map = map
    for _ in 0..<Int.random(in: 1...8, using: &random) { change(&map, other) }
    return map
  }

  private mutating func change(_ map: inout JourneyMap, _ other: JourneyMap) {
    switch Int.random(in: 0..<14, using: &random) {
    case 0: map.title = other.title
    case 1: map.persona = other.persona
    case 2: map.sources = mixed(map.sources, other.sources)
    case 3: map.stages = mixed(map.stages, other.stages)
    case 4: map.stages.shuffle(using: &random)
    case 5: map.unplaced = mixed(map.unplaced, other.unplaced)
    case 6: map.framework = other.framework
    case 7: (map.lanes, map.ownKeys) = (mixed(map.lanes, other.lanes), other.ownKeys)
    case 8:
      guard let from = map.stages.indices.randomElement(using: &random),
        let to = map.stages.indices.randomElement(using: &random),
        let touchpoint = map.stages[from].touchpoints.popLast()
      else { return }
      map.stages[to].touchpoints.insert(touchpoint, at: 0)
    case 9: map.unplaced += map.stages.popLast()?.touchpoints ?? []
    default:
      guard let stage = map.stages.indices.randomElement(using: &random) else { return }
      change(&map.stages[stage], other.stages.randomElement(using: &random))
    }
  }

  private mutating func change(_ stage: inout StageEntry, _ other: StageEntry?) {
    guard let other else { return stage.touchpoints.shuffle(using: &random) }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: stage.touchpoints = mixed(stage.touchpoints, other.touchpoints)
    case 1: stage.painPoints = mixed(stage.painPoints, other.painPoints)
    case 2: stage.lanes = other.lanes
    case 3: (stage.goal, stage.actions) = (other.goal, mixed(stage.actions, other.actions))
    case 4: stage.touchpoints.reverse()
    default:
      guard let index = stage.touchpoints.indices.randomElement(using: &random) else { return }
      change(&stage.touchpoints[index], other.touchpoints.first)
    }
  }

  private mutating func change(_ touchpoint: inout Touchpoint, _ other: Touchpoint?) {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: touchpoint.name = SourceText(touchpoint.name.string + " x")
    case 1: touchpoint.emotion = other?.emotion
    case 2: touchpoint.painPoints = mixed(touchpoint.painPoints, other?.painPoints ?? [])
    case 3: touchpoint.metrics = mixed(touchpoint.metrics, other?.metrics ?? [])
    case 4: touchpoint.opportunities.reverse()
    case 5: touchpoint.id = other?.id
    case 6: touchpoint.ownKeys = other?.ownKeys ?? []
    default: touchpoint.channel = other?.channel
    }
    if let index = touchpoint.painPoints.indices.randomElement(using: &random) {
      touchpoint.painPoints[index].severity = .high
    }
  }

  private mutating func mixed<Element>(_ list: [Element], _ other: [Element]) -> [Element] {
    var list = list
    list += other.filter { _ in Bool.random(using: &random) }
    if Bool.random(using: &random) { list.shuffle(using: &random) }
    if !list.isEmpty, Bool.random(using: &random) { list.removeFirst() }
    return list
  }
}
