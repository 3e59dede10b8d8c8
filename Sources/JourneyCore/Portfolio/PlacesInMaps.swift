/// Where things of one kind stand that are counted through all maps, such as pains.
struct PlacesInMaps: Sendable {
  /// So many things that follow each other share a hint.
  private static let stretch: UInt32 = 32

  /// How many things stand before those of each map.
  private var firsts: [UInt32] = []
  /// The map of the first of each stretch of things, from which the maps of the others are not far.
  private var hints: [UInt32] = []
  /// How many things there are.
  private(set) var count = 0

  /// Takes how many things each map has.
  init(_ counts: some Sequence<Int>) {
    for number in counts {
      firsts.append(UInt32(count))
      count += number
      while hints.count * Int(Self.stretch) < count { hints.append(UInt32(firsts.count - 1)) }
    }
  }

  /// The index of the map of a thing, and the index of the thing there.
  func place(of index: UInt32) -> (map: Int, thing: Int) {
    let map = map(of: index)
    return (map, Int(index - firsts[map]))
  }

  /// The number among all things of a thing of a map.
  func index(ofThing thing: Int, ofMap map: Int) -> Int { Int(firsts[map]) + thing }

  /// The last map before whose things not more stand than before this one: those that have none stand
  /// before it, too.
  private func map(of index: UInt32) -> Int {
    var map = Int(hints[Int(index / Self.stretch)])
    while map + 1 < firsts.count, firsts[map + 1] <= index { map += 1 }
    return map
  }

  /// The index of the first thing behind those of the map of another one.
  func endOfMap(of index: UInt32) -> UInt32 {
    let next = map(of: index) + 1
    return next < firsts.count ? firsts[next] : UInt32(count)
  }
}
