import Testing

@testable import JourneyCore

/// What documents are made of, each with documents of examples and of generated maps.
enum Subject: CaseIterable {
  case map, matrix, sheet, stage, framework, frameworks, frameworkComparison, mapComparison, diff
  case reframing, rules, rule, rulesReference

  /// Returns documents of this kind.
  ///
  /// - Parameters:
  ///   - maps: Three maps or more with their frameworks.
  ///   - language: The language of the documents.
  /// - Returns: One document or more.
  /// - Throws: What `Reframing` throws about a framework that holds no stage.
  func documents(_ maps: [(JourneyMap, Framework)], _ language: Language) throws -> [Document] {
    let catalog = FrameworkCatalog.all
    func view(_ map: JourneyMap, _ framework: Framework) -> MapDocument {
      MapDocument(map, framework: framework, language: language)
    }
    switch self {
    case .map: return maps.map { view($0.0, $0.1).document }
    case .matrix: return maps.map { view($0.0, $0.1).matrix }
    case .sheet:
      return maps.map { MapSheet($0.0, framework: $0.1, language: language).document }
    case .stage:
      return maps.flatMap { map, framework in
        map.stages.compactMap { view(map, framework).stage($0.stage.string) }
      }
    case .framework:
      return catalog.map { FrameworkDocument($0, language: language).document }
    case .frameworks: return [FrameworkDocument.list(catalog, language: language)]
    case .frameworkComparison:
      return [Array(catalog.prefix(2)), catalog].flatMap { frameworks in
        let subject = FrameworkComparisonDocument(
          FrameworkComparison(frameworks), language: language)
        return [subject.document, subject.picture]
      }
    case .mapComparison:
      let journeys = maps.enumerated().map { index, pair in
        PhasedJourney(name: "\(index).json", map: pair.0, framework: pair.1)
      }
      let beside = PhasedJourney(name: "own", framework: maps[0].1)
      return [Array(journeys.prefix(2)), journeys, [journeys[0], beside]].map {
        MapComparisonDocument(MapComparison($0), language: language).document
      }
    case .diff:
      return zip(maps, maps.dropFirst()).map { old, new in
        DiffDocument(
          MapDiff(old.0, new.0), origin: DiffOrigin(old: "a", new: "b"),
          frameworks: (old.1, new.1), language: language
        ).document
      }
    case .reframing:
      return try maps.flatMap { map, framework in
        try catalog.filter { $0.id != framework.id }.map { target in
          let reframing = try Reframing(map, from: framework, to: target, named: .id(target.id))
          return ReframingDocument(reframing, language: language).document
        }
      }
    case .rules: return [RuleDocument.list(RuleDescription.all, language: language)]
    case .rule: return RuleDescription.all.map { RuleDocument.full($0, language: language) }
    case .rulesReference:
      return [RuleDescription.all, [RuleDescription.all[0]]].map {
        RuleDocument.reference($0, language: language)
      }
    }
  }

  /// The example maps that are told in a framework of the catalog.
  static func examples() throws -> [(JourneyMap, Framework)] {
    try ["phone-instalments", "phone-instalments-future", "clinic-visit", "crm-purchase"].map {
      try example($0)
    }
  }

  /// Maps with any key and texts of every kind.
  static func generated(_ count: Int) -> [(JourneyMap, Framework)] {
    var random = RandomMap(seed: 9)
    let catalog = FrameworkCatalog.all
    return (0..<count).map { index in
      let framework = catalog[index % catalog.count]
      return (random.map(toldIn: framework), framework)
    }
  }

  /// A map of the examples with its framework.
  static func example(_ name: String) throws -> (JourneyMap, Framework) {
    let path = "Examples/\(name).journey.json"
    let reading = MapReading.json(SourceFile(name: path, text: try Repository.text(path)))
    let map = try #require(reading.map)
    switch map.framework {
    case .id(let id): return (map, try #require(FrameworkCatalog.framework(id: id.string)))
    case .inline(let framework): return (map, framework)
    case .path: throw NoFramework()
    }
  }

  private struct NoFramework: Error {}
}
