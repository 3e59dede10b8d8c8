import Testing

@testable import JourneyCore

/// What a map says under any of its keys is in the facts for programs, `show --format json`.
@Suite struct EveryFactTests {
  private let file = SchemaCheck.value(Array(EveryKey.text.utf8))
  private let facts: JSONValue

  init() throws {
    let map = try #require(EveryKey.map.map)
    facts = SchemaCheck.value(MapFactsJSON(map, framework: nil, language: .en).bytes)
  }

  /// What the facts call by another name, because the name is taken.
  private static let renamed = [
    "map.kind": "mapKind", "map.version": "mapVersion", "emotion": "originalEmotion",
  ]

  /// What is no fact of a map, and what is told elsewhere.
  private static func isNoFact(_ object: FileObject, _ key: FileObject.Key) -> Bool {
    switch (object, key.name) {
    // They tell how the file is written.
    case (.map, MapKey.schema.rawValue), (.map, MapKey.formatVersion.rawValue): true
    // Those of stages stand with all others, with their places.
    case (.stage, StageEntryKey.painPoints.rawValue): true
    case (.stage, StageEntryKey.opportunities.rawValue): true
    default: false
    }
  }

  /// The part of the facts that tells of an object.
  private func part(_ object: FileObject) -> JSONValue? {
    let stage = facts["stages"]?.elements.first
    func named(_ list: String, _ text: String) -> JSONValue? {
      facts[list]?.elements.first { $0["text"]?.text == text }
    }
    return switch object {
    case .map: facts
    case .persona: facts["persona"]
    case .emotionScale: facts["emotionScale"]
    case .lane: facts["lanes"]?.elements.first
    case .source: facts["sources"]?.elements.first
    case .disabledRule: facts["disable"]?.elements.first
    case .stage: stage
    case .touchpoint: stage?["touchpoints"]?.elements.first
    case .painPoint: named("painPoints", "one painPoints")
    case .opportunity: named("opportunities", "one opportunities")
    case .metric: stage?["metrics"]?.elements.first
    case .nextStage: stage?["next"]?.elements.first
    case .time, .framework, .frameworkSource, .criteria, .frameworkStage: nil
    case .frameworkActivity, .frameworkQuestion, .frameworkNext, .readerText: nil
    }
  }

  @Test(arguments: FileObject.allCases) func everyKeyIsTold(_ object: FileObject) throws {
    guard let part = part(object) else { return }
    for key in object.keys where !Self.isNoFact(object, key) {
      let name = Self.renamed["\(object).\(key.name)"] ?? Self.renamed[key.name] ?? key.name
      let told = try #require(part[name], "the facts lack \(object).\(key.name)")
      let wanted = file.value(at: EveryKey.pointer(to: object).key(key.name).steps[...])
      switch key.facts.content {
      case .text, .texts, .word, .words, .choice, .number, .flag, .emotion:
        #expect(told == wanted, "the facts tell another \(object).\(key.name)")
      // They are told in a form of their own, and their parts are looked at as objects.
      case .object, .objects, .textsByLane, .emotionsByWord, .originsByLanguage: break
      }
    }
  }

  /// Every text of every stage and touchpoint, wherever it stands in the facts.
  @Test func everyTextIsThere() throws {
    let map = try #require(EveryKey.map.map)
    let told = String(decoding: JSONLayout.bytes(facts), as: UTF8.self)
    for (text, pointer) in TextWalk.texts(of: map, where: { _ in true }) {
      // The framework within the map is told by its id and the names of its stages.
      if case .key("framework")? = pointer.steps.first { continue }
      #expect(told.contains(text.string), "the facts lack the text at \(pointer)")
    }
  }

  /// A pain point without an owner is in the hands of its place, as an opportunity is.
  @Test func whoTakesCareOfAPainPoint() throws {
    let map = try SmallMaps.touchpoint(
      #""owner": "Shop", "painPoints": ["A", { "text": "B", "owner": "IT" }]"#)
    let facts = SchemaCheck.value(MapFactsJSON(map, framework: nil, language: .en).bytes)
    #expect(facts["painPoints"]?.elements.map { $0["owner"]?.text } == ["Shop", "IT"])
  }
}
