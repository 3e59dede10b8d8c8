/// A map as a report looks at it: its facts, the phases on which it lies, and what of it counts.
///
/// A class: whoever holds it copies a pointer.
final class MapParts {
  let facts: MapFacts
  let journey: PhasedJourney
  let view: NarrowedMap

  init(_ content: PortfolioInput, _ narrowing: PortfolioNarrowing) {
    facts = MapFacts(content.map, channels: content.channels)
    // The facts know the pains already.
    journey = PhasedJourney(
      name: content.file, map: content.map, framework: content.framework, counting: nil)
    view = NarrowedMap(content.map, journey, narrowing, content.channels)
  }
}
