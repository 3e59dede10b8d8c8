/// The rows that a sheet shows: all of a map, or those that a person wants to see.
package struct SheetLanes {
  /// A word that names no row.
  package struct Unknown: Error {
    /// What is said of it, with all rows that there are.
    package let message: LocalizedText
  }

  private var only: Set<SheetLane>?
  private var without: Set<SheetLane> = []

  /// All rows.
  static let all = SheetLanes()

  private init() {}

  /// Finds the rows that people name.
  ///
  /// - Parameters:
  ///   - only: The rows that are shown, or none for all.
  ///   - without: The rows that are left out.
  ///   - map: The map, which may have rows of its own.
  /// - Throws: `Unknown` for a word that names none.
  package init(only: [String], without: [String], of map: JourneyMap) throws(Unknown) {
    if !only.isEmpty { self.only = try Self.lanes(only, map) }
    self.without = try Self.lanes(without, map)
  }

  private static func lanes(
    _ words: [String], _ map: JourneyMap
  ) throws(Unknown) -> Set<SheetLane> {
    var lanes: Set<SheetLane> = []
    for word in words {
      if let lane = SheetLane(own: word, of: map) {
        lanes.insert(lane)
        continue
      }
      for part in word.split(separator: ",") {
        guard let lane = SheetLane(String(part), of: map) else {
          throw unknown(String(part.drop { $0 == " " }), map)
        }
        lanes.insert(lane)
      }
    }
    return lanes
  }

  private static func unknown(_ word: String, _ map: JourneyMap) -> Unknown {
    let shown = VisibleText.escaped(word)
    func names(_ language: Language) -> String {
      let lanes = SheetLane.keys.map(SheetLane.key) + map.lanes.map { SheetLane.own($0.id) }
      return lanes.map { VisibleText.escaped($0.name(in: map, language)) }.joined(separator: ", ")
    }
    return Unknown(
      message: LocalizedText(
        vi: "Không có dòng '\(shown)'. Các dòng: \(names(.vi)).",
        en: "Unknown row '\(shown)'. The rows: \(names(.en))."))
  }

  /// Whether a row is shown.
  func contains(_ lane: SheetLane) -> Bool {
    if without.contains(lane) { return false }
    return only?.contains(lane) ?? true
  }

  /// Whether a row that every map can have is shown.
  func contains(_ key: StageEntryKey) -> Bool { contains(.key(key)) }
}
