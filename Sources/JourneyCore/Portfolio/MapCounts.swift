/// In how many maps things are that have the same words, by their keys.
package struct MapCounts: Sendable {
  private var counts: [TextKey: UInt32] = [:]
  /// What the maps of each thing have; nothing unless readers will narrow by it.
  private var traits: TraitsOfThings?

  init(keepsTraits: Bool) { traits = keepsTraits ? TraitsOfThings() : nil }

  /// How many different things there are.
  package var count: Int { counts.count }

  /// In how many maps a thing is.
  package func maps(having key: TextKey) -> Int { Int(counts[key] ?? 0) }

  /// What the maps that have a thing have themselves, in an order that is always the same.
  package func traits(of key: TextKey) -> [MapTraits] { traits?.traits(of: key) ?? [] }

  /// Adds the things of one map; what it has several times counts once.
  ///
  /// - Parameters:
  ///   - keys: The keys of the things.
  ///   - owners: Who takes care of each of them.
  ///   - map: What the map has.
  mutating func add(ofOneMap keys: [TextKey], owners: [[String]] = [], _ map: MapTraits) {
    var seen: Set<TextKey> = []
    for (index, key) in keys.enumerated() {
      if seen.insert(key).inserted { counts[key, default: 0] += 1 }
      guard traits != nil else { continue }
      guard index < owners.count, !owners[index].isEmpty else {
        traits?.add(key, map)
        continue
      }
      var map = map
      for owner in owners[index] {
        map.owner = owner
        traits?.add(key, map)
      }
    }
  }

  /// Adds those of other maps.
  mutating func add(_ other: MapCounts) {
    counts.merge(other.counts, uniquingKeysWith: +)
    if let others = other.traits { traits?.add(others) }
  }
}
