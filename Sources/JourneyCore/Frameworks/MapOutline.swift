/// The stages of a map in the order in which a reader expects them.
struct MapOutline {
  /// One stage: of the framework, of the map, or of both.
  struct Stage {
    /// The number in front: the place in the framework, or `?` for a stage that it does not have.
    let number: String
    /// The name: the map's own wording, else the framework's, else the id.
    let name: String
    /// The framework's name, where the map has a wording of its own.
    let frameworkName: String?
    /// The index of the map's entry.
    let entry: Int?
    /// Whether the framework has the stage.
    let isKnown: Bool
  }

  /// The framework's stages in its order, then those that it does not have.
  let stages: [Stage]
  /// The index in `stages` of each entry of the map.
  private let placesOfEntries: [Int]

  init(_ map: JourneyMap, _ framework: Framework?, language: Language) {
    guard let framework else {
      stages = map.stages.indices.map { index in
        let entry = map.stages[index]
        return Stage(
          number: String(index + 1), name: (entry.name ?? entry.stage).string, frameworkName: nil,
          entry: index, isKnown: true)
      }
      placesOfEntries = Array(map.stages.indices)
      return
    }
    let places = StagePlaces(framework.stages)
    var entries = [[Int]](repeating: [], count: framework.stages.count)
    var unknown: [Int] = []
    for index in map.stages.indices {
      if let place = places[map.stages[index].stage] {
        entries[place].append(index)
      } else {
        unknown.append(index)
      }
    }
    var stages: [Stage] = []
    for (place, stage) in framework.stages.enumerated() {
      let name = stage.name[language]
      for entry in entries[place].isEmpty ? [nil] : entries[place].map(Optional.some) {
        let own = entry.flatMap { map.stages[$0].name?.string }
        stages.append(
          Stage(
            number: String(place + 1), name: own ?? name,
            frameworkName: own == nil || own == name ? nil : name, entry: entry, isKnown: true))
      }
    }
    for index in unknown {
      let entry = map.stages[index]
      stages.append(
        Stage(
          number: "?", name: (entry.name ?? entry.stage).string, frameworkName: nil, entry: index,
          isKnown: false))
    }
    self.stages = stages
    var placesOfEntries = [Int](repeating: 0, count: map.stages.count)
    for (place, stage) in stages.enumerated() {
      if let entry = stage.entry { placesOfEntries[entry] = place }
    }
    self.placesOfEntries = placesOfEntries
  }

  /// The stage of a map's entry.
  subscript(entry: Int) -> Stage { stages[placesOfEntries[entry]] }

  /// The number and name of a map's entry.
  func title(ofEntry entry: Int) -> String {
    self[entry].number + " " + self[entry].name
  }
}
