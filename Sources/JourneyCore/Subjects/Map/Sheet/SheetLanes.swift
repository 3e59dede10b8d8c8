/// The rows that a sheet shows: all of a map, or those that a person wants to see.
package struct SheetLanes {
  /// A word that names no row, or one that is shown and left out at once.
  package struct Unknown: Error {
    /// What is said of it.
    package let message: LocalizedText
  }

  /// A map has few rows, so a list is asked as soon as a set.
  private var only: [SheetLane]?
  private var without: [SheetLane] = []

  /// All rows.
  static let all = SheetLanes()

  private init() {}

  /// Finds the rows that people name.
  ///
  /// - Parameters:
  ///   - only: The rows that are shown, or none for all.
  ///   - without: The rows that are left out.
  ///   - map: The map, which may have rows of its own.
  /// - Throws: `Unknown` for a word that names none, and for a row that is shown and left out.
  package init(only: [String], without: [String], of map: JourneyMap) throws(Unknown) {
    if !only.isEmpty { self.only = try Self.lanes(only, map) }
    self.without = try Self.lanes(without, map)
    let rows = SheetLane.keys.map(SheetLane.key) + map.lanes.map { SheetLane.own($0.id) }
    if let both = rows.first(where: {
      self.only?.contains($0) == true && self.without.contains($0)
    }) {
      func name(_ language: Language) -> String {
        VisibleText.escaped(both.name(in: map, language))
      }
      throw Unknown(
        message: LocalizedText(
          vi: "Dòng '\(name(.vi))' vừa được chọn vừa bị bỏ.",
          en: "The row '\(name(.en))' is both chosen and left out."))
    }
  }

  private static func lanes(
    _ words: [String], _ map: JourneyMap
  ) throws(Unknown) -> [SheetLane] {
    var lanes: [SheetLane] = []
    func add(_ lane: SheetLane) {
      if !lanes.contains(lane) { lanes.append(lane) }
    }
    for word in words {
      if let lane = SheetLane(own: word, of: map) {
        add(lane)
        continue
      }
      for part in word.split(separator: ",") {
        guard let lane = SheetLane(String(part), of: map) else {
          throw unknown(String(part.drop { $0 == " " }), map)
        }
        add(lane)
      }
    }
    return lanes
  }

  private static func unknown(_ word: String, _ map: JourneyMap) -> Unknown {
    let shown = VisibleText.escaped(word)
    let lanes = SheetLane.keys.map(SheetLane.key) + map.lanes.map { SheetLane.own($0.id) }
    func names(_ language: Language) -> [String] { lanes.map { $0.name(in: map, language) } }
    func list(_ language: Language) -> String {
      names(language).map { VisibleText.escaped($0) }.joined(separator: ", ")
    }
    // A row has names in both languages.
    let known = Language.allCases.flatMap(names)
    let near = Spelling.nearest(to: word.lowercased(), among: known.map { $0.lowercased() })
    let meant = known.first { $0.lowercased() == near }.map { VisibleText.escaped($0) }
    let (vi, en) = meant.map { (" Ý bạn là '\($0)'?", " Did you mean '\($0)'?") } ?? ("", "")
    return Unknown(
      message: LocalizedText(
        vi: "Không có dòng '\(shown)'.\(vi) Các dòng: \(list(.vi)).",
        en: "Unknown row '\(shown)'.\(en) The rows: \(list(.en))."))
  }

  /// Whether a row is shown.
  func contains(_ lane: SheetLane) -> Bool {
    if without.contains(lane) { return false }
    return only?.contains(lane) ?? true
  }

  /// Whether a row that every map can have is shown.
  func contains(_ key: StageEntryKey) -> Bool { contains(.key(key)) }
}
