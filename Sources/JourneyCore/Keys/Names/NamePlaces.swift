/// The places of ids in a list, by the ids and by all names that people call them.
struct NamePlaces: Sendable {
  private var table: NumberTable
  /// The place of each number in the table; a negative one for a name that several share.
  private var places: [Int] = []

  /// Makes the table.
  ///
  /// - Parameter entries: The ids with their names; an id is never taken by the name of another one.
  init(_ entries: [(id: String, names: [String])]) {
    table = NumberTable(capacity: 4 * entries.count)
    for (place, entry) in entries.enumerated() {
      let number = NameNumber(entry.id)
      if !number.isEmpty, table[number.key] == nil { note(place, number.key) }
    }
    let ids = places.count
    for (place, entry) in entries.enumerated() {
      for name in entry.names {
        let number = NameNumber(name)
        if number.isEmpty { continue }
        guard let known = table[number.key] else {
          note(place, number.key)
          continue
        }
        if known >= ids, places[known] != place { places[known] = -1 }
      }
    }
  }

  private mutating func note(_ place: Int, _ number: UInt64) {
    table.note(places.count, for: number)
    places.append(place)
  }

  /// Finds the id that a name names.
  ///
  /// - Parameter name: What somebody wrote.
  /// - Returns: Its place; nothing for a name that names none, or several.
  func place(of name: NameNumber) -> Int? {
    guard !name.isEmpty, let known = table[name.key], places[known] >= 0 else { return nil }
    return places[known]
  }
}
