@testable import JourneyCore

/// Maps on a given framework, with few names and channels so that touchpoints meet; the same on
/// every run.
struct RandomJourney {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A map whose stages are the framework's, in its order, some of them left out.
  mutating func map(_ framework: Framework) -> JourneyMap {
    var map = JourneyMap(title: "Map", framework: .inline(framework))
    if flip() { map.declaredScale = EmotionScale(minimum: 0, maximum: 10) }
    for stage in framework.stages where Int.random(in: 0..<5, using: &random) > 0 {
      var entry = StageEntry(stage: stage.id)
      if flip() { entry.emotion = WrittenNumber(Double(Int.random(in: -2...2, using: &random))) }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        entry.touchpoints.append(touchpoint(stage.phases))
      }
      map.stages.append(entry)
    }
    if flip() { map.stages.append(StageEntry(stage: "nowhere")) }
    if flip() { map.unplaced = [touchpoint(Phase.allCases)] }
    return map
  }

  private mutating func touchpoint(_ phases: [Phase]) -> Touchpoint {
    let names = ["Website", "website", "Wébsite", "Call", "Shop"]
    var touchpoint = Touchpoint(name: SourceText(names.randomElement(using: &random) ?? ""))
    touchpoint.channel = flip() ? "phone" : nil
    if flip() { touchpoint.emotion = 1 }
    if flip() { touchpoint.phase = phases.randomElement(using: &random) }
    return touchpoint
  }

  private mutating func flip() -> Bool { Bool.random(using: &random) }
}
