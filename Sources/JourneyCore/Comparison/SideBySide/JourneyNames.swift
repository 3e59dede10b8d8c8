/// The numbers and names of the parts of journeys that are compared.
struct JourneyNames {
  /// The name of what holds the touchpoints that no stage holds.
  static let unplaced = LocalizedText(vi: "Chưa thuộc giai đoạn nào", en: "In no stage")

  private struct Names {
    var entries: [Int: (number: String, name: String)] = [:]
    /// Where each entry stands for a reader: a revisit behind what it follows.
    var order: [Int: Int] = [:]
    var stages: [String] = []
  }

  private let names: [Names]
  private let language: Language

  init(_ journeys: [PhasedJourney], language: Language) {
    self.language = language
    names = journeys.map { journey in
      var names = Names()
      guard let map = journey.map else {
        names.stages = journey.framework?.stages.map { $0.name[language] } ?? []
        return names
      }
      let outline = MapOutline(map, journey.framework, language: language)
      for (place, stage) in outline.stages.enumerated() {
        guard let entry = stage.entry else { continue }
        names.entries[entry] = (stage.number, stage.name)
        names.order[entry] = place
      }
      return names
    }
  }

  /// Parts of a journey in the order in which a reader expects them, as `show` tells them; what is
  /// in no stage comes last.
  func ordered(_ parts: [PhasedJourney.Part], of journey: Int) -> [PhasedJourney.Part] {
    let places = parts.map { part in
      part.place.entry.map { names[journey].order[$0] ?? $0 } ?? .max
    }
    return parts.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { parts[$0] }
  }

  /// The number and name of a part; touchpoints that no stage holds have no number.
  func name(of place: PhasedJourney.Place, in journey: Int) -> (number: String, name: String) {
    switch place {
    case .entry(let entry): names[journey].entries[entry] ?? ("?", "")
    case .stage(let stage): (String(stage + 1), names[journey].stages[stage])
    case .unplaced: ("", Self.unplaced[language])
    }
  }
}
