/// What the places of a map are called at which pains and opportunities stand: `Stage › Touchpoint`,
/// in the language of the map.
///
/// Kept for tickets alone, which are read without their maps.
struct PlaceNames: Sendable {
  /// The places in their order.
  private(set) var places: [PortfolioPlace] = []
  /// Their names, in the same order.
  private(set) var texts = PackedTexts()

  /// Names no place.
  init() {}

  /// Names the places of a map.
  init(_ map: JourneyMap, _ framework: Framework?) {
    let language = map.language.flatMap { Language(tag: $0.string) } ?? .en
    map.forEachPlace { pains, opportunities, place in
      if !pains.isEmpty || !opportunities.isEmpty { places.append(PortfolioPlace(place)) }
    }
    places.sort()
    // Of two stages of one id the first is meant.
    let stages = (framework?.stages ?? []).enumerated().map { ($0.element.id, $0.offset) }
    let known = Dictionary(stages) { first, _ in first }
    for place in places {
      let stage = place.place.stage.map { index in
        let id = map.stages[index].stage
        return known[id].flatMap { framework?.stages[$0].name[language] } ?? id.string
      }
      let names = [stage, map.name(at: place.place)?.string].compactMap { $0 }
      texts.append(names.joined(separator: " › "))
    }
  }
}

/// The name of a place of one of many maps, among the texts of its portfolio.
struct PlaceName: Sendable {
  let place: PortfolioPlace
  var text: TextPool.Index
}

extension [PlaceName] {
  /// The name of the place at which something stands; nothing where nobody kept it.
  func name(of place: PortfolioPlace) -> TextPool.Index { text(at: PortfolioPlace(place.place)) }

  /// The text of a place, in a list in the order of the places; nothing where it has none.
  func text(at place: PortfolioPlace) -> TextPool.Index {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].place == place ? self[low].text : .none
  }
}
