/// The numbers and names of the parts of journeys that are compared.
struct JourneyNames {
  /// The name of what holds the touchpoints that no stage holds.
  static let unplaced = LocalizedText(vi: "Chưa thuộc giai đoạn nào", en: "In no stage")

  private struct Names {
    var entries: [Int: (number: String, name: String)] = [:]
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
      for stage in MapOutline(map, journey.framework, language: language).stages {
        if let entry = stage.entry { names.entries[entry] = (stage.number, stage.name) }
      }
      return names
    }
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
