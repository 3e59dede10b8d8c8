import Testing

@testable import JourneyCore

@Suite struct MapDiffTests {
  @Test func aMapDoesNotDifferFromItself() {
    for seed in 1...200 {
      var random = RandomMap(seed: UInt64(seed))
      let map = random.map()
      #expect(MapDiff(map, map).isEmpty)
    }
  }

  @Test func whatIsSaidMakesTheNewMapOfTheOld() {
    for seed in 1...120 {
      var random = RandomMap(seed: UInt64(seed))
      let (old, other) = (random.map(), random.map())
      var versions = ChangedMap(seed: UInt64(seed))
      let new = versions.version(of: old, borrowing: other)
      for (first, second) in [(old, new), (new, old), (old, other)] {
        let diff = MapDiff(first, second)
        #expect(diff.isEmpty == (meaning(first) == meaning(second)), "seed \(seed)")
        let made = AppliedDiff(diff.changes).applied(to: first)
        #expect(meaning(made) == meaning(second), "seed \(seed)")
      }
    }
  }

  private func meaning(_ map: JourneyMap) -> WrittenMeaning { meaning(MapWriter.value(map)) }

  private func meaning(_ value: JSONValue) -> WrittenMeaning {
    WrittenMeaning(JSONDocument(SourceFile(name: "map.json", bytes: JSONLayout.bytes(value))))
  }
}
