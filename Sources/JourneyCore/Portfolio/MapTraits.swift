/// What a map has by which readers narrow what they see.
package struct MapTraits: Sendable, Hashable {
  /// Whose journey it tells.
  package var persona: String?
  /// The id of its framework; nothing where readers do not narrow by it.
  package var framework: String?
  /// Whether it tells what is or what should be.
  package var state: JourneyMap.State?
  /// Who takes care of a thing of the map.
  package var owner: String?

  /// Nobody looks for one name among more than so many: what has more is not narrowed by.
  package static let mostNames = 200

  /// The bytes of all words in an order by which traits are sorted.
  private var words: [String] {
    [framework ?? "", persona ?? "", state?.rawValue ?? "", owner ?? ""]
  }

  /// Whether it comes before others in an order that is always the same.
  func isBefore(_ other: MapTraits) -> Bool {
    words.lexicographicallyPrecedes(other.words, by: Portfolio.isBefore)
  }
}

/// What the maps of things have, each combination once, by the keys of the things.
///
/// As many maps may share a thing as there are: of what has too many names to narrow by, none is kept.
struct TraitsOfThings: Sendable {
  private var list: [MapTraits] = []
  private var numbers: [MapTraits: UInt32] = [:]
  private var ofThings: [TextKey: Set<UInt32>] = [:]
  private var personas: Set<String> = []
  private var frameworks: Set<String> = []
  private var owners: Set<String> = []

  /// What the maps that have a thing have themselves, in an order that is always the same.
  func traits(of key: TextKey) -> [MapTraits] {
    (ofThings[key] ?? []).map { list[Int($0)] }.sorted { $0.isBefore($1) }
  }

  /// Adds what the map of a thing has.
  mutating func add(_ key: TextKey, _ map: MapTraits) {
    var map = map
    Self.limit(&map.persona, &personas)
    Self.limit(&map.framework, &frameworks)
    Self.limit(&map.owner, &owners)
    ofThings[key, default: []].insert(number(of: map))
  }

  /// Adds those of other maps.
  mutating func add(_ other: TraitsOfThings) {
    for (key, numbers) in other.ofThings {
      for number in numbers { add(key, other.list[Int(number)]) }
    }
  }

  private mutating func number(of map: MapTraits) -> UInt32 {
    if let known = numbers[map] { return known }
    let number = UInt32(list.count)
    numbers[map] = number
    list.append(map)
    return number
  }

  /// Leaves a name out once there are too many of its kind.
  private static func limit(_ name: inout String?, _ names: inout Set<String>) {
    guard let known = name else { return }
    if names.count <= MapTraits.mostNames { names.insert(known) }
    if names.count > MapTraits.mostNames { name = nil }
  }
}
