import Testing

@testable import JourneyCore

/// Every key of every object goes through all that is done with a map; a key that a place has
/// forgotten fails with its name and the place.
@Suite struct EveryKeyTests {
  let map: JourneyMap
  let file: JSONValue

  init() throws {
    let reading = EveryKey.map
    #expect(reading.diagnostics.map(\.message.en) == [])
    map = try #require(reading.map)
    file = SchemaCheck.value(Array(EveryKey.text.utf8))
  }

  func pointer(_ object: FileObject, _ key: FileObject.Key) -> DocumentPointer {
    EveryKey.pointer(to: object).key(key.name)
  }

  func value(_ object: FileObject, _ key: FileObject.Key) -> JSONValue? {
    file.value(at: pointer(object, key).steps[...])
  }

  // MARK: Files

  @Test(arguments: FileObject.allCases) func isSetInTheMapOfTheseTests(_ object: FileObject) {
    for key in object.keys {
      #expect(value(object, key) != nil, "EveryKey.text does not set \(object).\(key.name)")
    }
  }

  @Test(arguments: FileObject.allCases) func isWrittenAsItWasRead(_ object: FileObject) {
    let written = SchemaCheck.value(MapWriter.json(map))
    for key in object.keys {
      let new = written.value(at: pointer(object, key).steps[...])
      #expect(new == value(object, key), "reading and writing lose \(object).\(key.name)")
    }
  }

  @Test(arguments: FileObject.allCases) func isExplainedByTheSchema(_ object: FileObject) {
    let schema = SchemaCheck.value(object == .framework ? JSONSchema.framework() : JSONSchema.map())
    let definition =
      object == .map || object == .framework ? schema : schema["$defs"]?[Self.name(of: object)]
    for key in object.keys {
      let property = definition?["properties"]?[key.name]
      let isExplained = property?["title"]?.text.isEmpty == false
      #expect(isExplained, "the schema does not explain \(object).\(key.name)")
      #expect(property?["description"]?.text.hasSuffix(".") == true, "\(object).\(key.name)")
    }
  }

  /// A page in another language says of each text of the map in which language it is.
  @Test func isMarkedByItsLanguageOnPagesInAnotherOne() throws {
    var map = map
    map.language = "vi"
    let foreign = ForeignTexts([(map, nil)], labels: .en)
    // Ids and addresses are in no language.
    let isInNone: Set<DocumentPointer.Step> = [
      .key(StageEntryKey.stage.rawValue), .key(SourceKey.url.rawValue),
      .key(TouchpointKey.links.rawValue),
    ]
    let texts = TextWalk.texts(of: map) { _ in true }
    #expect(texts.count > 100)
    for (text, pointer) in texts where isInNone.isDisjoint(with: pointer.steps.suffix(2)) {
      #expect(foreign.language(of: text.string) == .vi, "\(pointer) has no language on a page")
    }
  }

  private static func name(of object: FileObject) -> String {
    switch object {
    case .map: MapKey.definition.name
    case .persona: PersonaKey.definition.name
    case .emotionScale: ScaleKey.definition.name
    case .lane: LaneKey.definition.name
    case .source: SourceKey.definition.name
    case .disabledRule: DisableKey.definition.name
    case .stage: StageEntryKey.definition.name
    case .touchpoint: TouchpointKey.definition.name
    case .painPoint: PainPointKey.definition.name
    case .opportunity: OpportunityKey.definition.name
    case .metric: MetricKey.definition.name
    case .framework: FrameworkKey.definition.name
    case .frameworkSource: FrameworkSourceKey.definition.name
    case .criteria: CriteriaKey.definition.name
    case .frameworkStage: FrameworkStageKey.definition.name
    case .nextStage: NextStageKey.definition.name
    case .time: TimeKey.definition.name
    case .frameworkActivity: FrameworkActivityKey.definition.name
    case .frameworkQuestion: FrameworkQuestionKey.definition.name
    case .frameworkNext: FrameworkNextKey.definition.name
    case .readerText: ReaderTextKey.definition.name
    }
  }

  // MARK: Words

  @Test(arguments: FileObject.allCases) func hasWordsInBothLanguages(_ object: FileObject) {
    for key in object.keys {
      let label = key.facts.label
      #expect(!label.vi.isEmpty && !label.en.isEmpty, "\(object).\(key.name) has no words")
      #expect(label.vi != key.name && label.en != key.name, "\(object).\(key.name) is shown raw")
    }
  }

  /// The walk finds the texts for people and no others: what a key is described to hold agrees
  /// with what is visited.
  @Test(arguments: FileObject.allCases.filter { !isPartOfFramework($0) })
  func isWalkedIfPeopleReadIt(_ object: FileObject) {
    let found = TextWalk.texts(of: map) { _ in true }.map(\.pointer)
    for key in object.keys {
      let place = pointer(object, key)
      let isText =
        switch key.facts.content {
        case .text, .texts, .textsByLane, .objects: true
        case .object(let part): part == .persona
        case .word, .words, .choice, .number, .emotion, .flag, .originsByLanguage: false
        case .emotionsByWord: false
        }
      let isFound = found.contains { $0.steps.starts(with: place.steps) }
      #expect(isFound == isText, "TextWalk and the facts of \(object).\(key.name) disagree")
    }
  }

  private static func isPartOfFramework(_ object: FileObject) -> Bool {
    switch object {
    case .framework, .frameworkSource, .criteria, .frameworkStage, .readerText: true
    case .frameworkActivity, .frameworkQuestion, .frameworkNext: true
    case .map, .persona, .emotionScale, .lane, .source, .disabledRule, .stage, .touchpoint: false
    case .painPoint, .opportunity, .metric, .nextStage, .time: false
    }
  }

  // MARK: Reframing

  @Test(arguments: ["basic-5", "customer-6", "digital-7"]) func isReframed(_ target: String) throws
  {
    guard case .inline(let framework) = map.framework else {
      Issue.record("the map has its framework within it")
      return
    }
    let reframing = try Reframing(
      map, from: framework, to: #require(FrameworkCatalog.framework(id: target)),
      named: .id(SourceText(target)))
    let bytes = MapWriter.json(reframing.map)
    let (text, new) = (String(decoding: bytes, as: UTF8.self), SchemaCheck.value(bytes))
    for key in FileObject.stage.keys where key.name != StageEntryKey.stage.rawValue {
      for (index, stage) in EveryKey.stages.enumerated() {
        let number = map.stages[index].emotion?.literal.string ?? ""
        let wanted =
          switch key.facts.content {
          case .emotion: number
          case .choice: #""reported""#
          case .object: key.name
          // The new map counts its own visits.
          case .number: ""
          default: "\(stage) \(key.name)"
          }
        #expect(text.contains(wanted), "reframing loses stage.\(key.name) of '\(stage)'")
      }
    }
    let old = MapWriter.value(map)
    for key in FileObject.map.keys {
      switch MapKey(rawValue: key.name) {
      case .framework, .stages: continue
      case .unplaced: #expect(text.contains("map unplaced"), "reframing loses map.unplaced")
      default: #expect(new[key.name] == old[key.name], "reframing loses map.\(key.name)")
      }
    }
    for key in FileObject.touchpoint.keys {
      for index in EveryKey.stages.indices {
        let wanted = old["stages"]?.elements[index]["touchpoints"]?.elements.first
        let touchpoints =
          new["stages"]?.elements.flatMap { $0["touchpoints"]?.elements ?? [] } ?? []
        let found = touchpoints.first { $0["id"] == wanted?["id"] }
        #expect(
          found?[key.name] == wanted?[key.name] && found != nil,
          "reframing loses touchpoint.\(key.name)")
      }
    }
  }

  // MARK: Comparing

  /// Without it an object is another one, so it is gone and not changed.
  static func isIdentity(_ object: FileObject, _ key: FileObject.Key) -> Bool {
    switch object {
    case .stage: key.name == StageEntryKey.stage.rawValue
    case .source: key.name == SourceKey.id.rawValue
    case .lane: key.name == LaneKey.id.rawValue
    case .disabledRule: key.name == DisableKey.rule.rawValue
    case .painPoint: key.name == PainPointKey.text.rawValue
    case .opportunity: key.name == OpportunityKey.text.rawValue
    case .metric: key.name == MetricKey.name.rawValue
    case .frameworkStage: key.name == FrameworkStageKey.id.rawValue
    case .map, .persona, .emotionScale, .touchpoint, .framework, .frameworkSource, .criteria: false
    case .readerText: false
    // They are told as keys of what holds them.
    case .nextStage, .time, .frameworkActivity, .frameworkQuestion, .frameworkNext: true
    }
  }

  /// Whether a change is told in other words than the key's.
  static func isToldOtherwise(_ object: FileObject, _ key: FileObject.Key) -> Bool {
    switch key.facts.content {
    // The elements are named, and not the list; rows have names of their own.
    case .objects(let element): element != .readerText && element != .nextStage
    case .textsByLane, .emotionsByWord: true
    // An element of a list is renamed.
    default: object == .lane && key.name == object.namingKey
    }
  }

  // MARK: Showing

  /// What `show` leaves out of a map.
  private static let notShown: Set<String> = ["disabledRule.reason"]

  @Test(arguments: FileObject.allCases.filter { !isPartOfFramework($0) })
  func isShown(_ object: FileObject) {
    let view = MapDocument(map, framework: nil, language: .en)
    let renderer = TerminalRenderer(width: 2_000, isColored: false, language: .en)
    let shown = [view.document, view.matrix, view.stage(EveryKey.stages[0])].compactMap { $0 }
      .map { renderer.render($0) }.joined()
    for key in object.keys {
      let texts: [String] =
        switch key.facts.content {
        case .text: [value(object, key)?.text ?? ""]
        case .texts: value(object, key)?.elements.map(\.text) ?? []
        case .textsByLane:
          value(object, key)?.members.flatMap { $0.value.elements.map(\.text) } ?? []
        case .word, .words, .choice, .number, .emotion, .flag, .object, .objects: []
        case .originsByLanguage, .emotionsByWord: []
        }
      let isShown = texts.allSatisfy { shown.contains($0) }
      let name = "\(object).\(key.name)"
      #expect(
        isShown != Self.notShown.contains(name),
        "\(name) is \(isShown ? "shown" : "not shown") by show, unlike the list of these tests")
    }
  }

  // MARK: Limits

  /// The reader marks the keys that it has seen in the bits of one word.
  @Test(arguments: FileObject.allCases) func areFewEnoughForTheReader(_ object: FileObject) {
    #expect(object.keys.count <= 64, "\(object)")
    #expect(Set(object.keys.map(\.name)).count == object.keys.count, "\(object)")
  }

  @Test func areFewEnoughForTheReaderOfSettings() {
    #expect(SettingsKey.allCases.count <= 64)
    #expect(ChannelKey.allCases.count <= 64)
  }

  @Test func namesOfDictionariesAndTextsFollowFromTheKeys() {
    #expect(KeyNames.ofDictionaries.sorted() == ["emotionWords", "lanes", "translations"])
    #expect(KeyNames.textKeys(ofList: "painPoints") == ["text"])
    #expect(KeyNames.textKeys(ofList: "opportunities") == ["text"])
    #expect(KeyNames.textKeys(ofList: "touchpoints") == ["name", "text"])
    #expect(KeyNames.textKeys(ofList: "next") == ["stage"])
    #expect(KeyNames.textKeys(ofList: "metrics") == [])
  }
}
