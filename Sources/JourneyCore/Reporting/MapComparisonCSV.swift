/// Maps side by side for a spreadsheet: a column a journey, rows by part and phase.
public struct MapComparisonCSV {
  private let comparison: MapComparison
  private let names: JourneyNames

  /// Prepares a comparison for writing.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - language: The language of names that a framework has in several.
  public init(_ comparison: MapComparison, language: Language) {
    self.comparison = comparison
    names = JourneyNames(comparison.journeys, language: language)
  }

  /// The table; `part` tells stages, touchpoints, channels and emotions (on −2…2) apart.
  public var text: String {
    let journeys = comparison.journeys
    var output = ""
    let titles = journeys.enumerated().map {
      "\(MapComparison.letter(of: $0.offset)) \($0.element.name)"
    }
    CSVText.append((["part", "phase"] + titles).map { .text($0) }, to: &output)
    func add(_ part: String, _ phase: String, _ cell: (Int) -> CSVText.Cell) {
      CSVText.append([.text(part), .text(phase)] + journeys.indices.map(cell), to: &output)
    }
    func add(_ phase: String, _ parts: (Int) -> [PhasedJourney.Part]) {
      add("stages", phase) { journey in .text(stages(parts(journey), of: journey)) }
      add("touchpoints", phase) { journey in
        let indices = parts(journey).flatMap(\.touchpoints)
        let names = indices.map { journeys[journey].touchpoints[$0].touchpoint.name.string }
        return .text(names.joined(separator: "; "))
      }
    }
    for phase in Phase.allCases {
      add(phase.rawValue) { journeys[$0].parts(in: phase) }
      add("channels", phase.rawValue) { journey in
        let uses = comparison.channels(of: journey, in: phase)
        return .text(uses.map(\.channel.string).joined(separator: "; "))
      }
      add("emotion", phase.rawValue) { journey in
        guard let emotion = journeys[journey].emotion(in: phase) else { return .text("") }
        return .number(WrittenNumber(emotion.value).literal.string)
      }
    }
    if journeys.contains(where: { !$0.outside.isEmpty }) {
      add("") { journeys[$0].outside }
    }
    return output
  }

  private func stages(_ parts: [PhasedJourney.Part], of journey: Int) -> String {
    parts.map { part in
      let (number, name) = names.name(of: part.place, in: journey)
      return number.isEmpty ? name : number + " " + name
    }.joined(separator: "; ")
  }
}
