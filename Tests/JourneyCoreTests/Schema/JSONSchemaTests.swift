import Testing

@testable import JourneyCore
@testable import journey_cli

/// The schemas know every key of the readers and agree with them; a foreign reader of schemas
/// looks at the same files in `.ci/check-schema`.
@Suite struct JSONSchemaTests {
  private static let map = SchemaCheck.value(JSONSchema.map())
  private static let framework = SchemaCheck.value(JSONSchema.framework())

  // MARK: Keys

  @Test func everyKeyIsExplained() {
    for schema in [Self.map, Self.framework] {
      for object in [schema] + (schema["$defs"]?.members.map(\.value) ?? []) {
        for property in object["properties"]?.members ?? [] {
          let title = property.value["title"]?.text ?? ""
          let description = property.value["description"]?.text ?? ""
          #expect(!title.isEmpty && description.hasSuffix("."), "\(property.key)")
        }
      }
    }
  }

  @Test func keysAreThoseOfTheReaders() {
    func check<Key: SchemaKey>(_ type: Key.Type, _ object: JSONValue?) {
      let keys = object?["properties"]?.members.map(\.key.string)
      #expect(keys == Key.allCases.map(\.rawValue), "\(type)")
      #expect(object?["additionalProperties"] == .bool(false), "\(type)")
      #expect(object?["patternProperties"]?["^x-"] == .bool(true), "\(type)")
    }
    func check<Key: SchemaKey>(_ type: Key.Type) {
      check(type, Self.map["$defs"]?[Key.definition.name])
    }
    check(MapKey.self, Self.map)
    check(FrameworkKey.self, Self.framework)
    check(PersonaKey.self)
    check(SourceKey.self)
    check(ScaleKey.self)
    check(LaneKey.self)
    check(DisableKey.self)
    check(StageEntryKey.self)
    check(TouchpointKey.self)
    check(PainPointKey.self)
    check(OpportunityKey.self)
    check(MetricKey.self)
    check(FrameworkKey.self)
    check(FrameworkSourceKey.self)
    check(CriteriaKey.self)
    check(FrameworkStageKey.self)
    check(ReaderTextKey.self)
  }

  /// What the readers miss in empty objects is what the schema requires.
  @Test(arguments: [
    ("map", "{}"), ("persona", #"{"persona":{}}"#), ("emotionScale", #"{"emotionScale":{}}"#),
    ("lane", #"{"lanes":[{}]}"#), ("source", #"{"sources":[{}]}"#),
    ("disabledRule", #"{"disable":[{}]}"#), ("stage", #"{"stages":[{}]}"#),
    ("touchpoint", #"{"unplaced":[{}]}"#),
    ("painPoint", #"{"unplaced":[{"painPoints":[{}]}]}"#),
    ("opportunity", #"{"unplaced":[{"opportunities":[{}]}]}"#),
    ("metric", #"{"unplaced":[{"metrics":[{}]}]}"#), ("framework", #"{"framework":{}}"#),
    ("frameworkSource", #"{"framework":{"source":{}}}"#),
    ("criteria", #"{"framework":{"criteria":{}}}"#),
    ("frameworkStage", #"{"framework":{"stages":[{}]}}"#),
  ])
  func requiredKeysAreThoseOfTheReaders(name: String, text: String) {
    let reading = MapReading.json(SourceFile(name: "a.journey.json", text: text))
    let innermost = text.lastIndex(of: "{").map {
      text.utf8.distance(from: text.startIndex, to: $0)
    }
    let missing = reading.diagnostics.filter {
      $0.rule == .missingKey && $0.range.lowerBound == innermost
    }
    let schema = name == "map" ? Self.map : Self.map["$defs"]?[name]
    let required = schema?["required"]?.elements.map(\.text) ?? []
    #expect(missing.map(\.message.en) == required.map { "missing key '\($0)'" })
  }

  @Test func everyDefinitionIsUsed() {
    func references(_ value: JSONValue) -> Set<String> {
      var found = Set(value.elements.flatMap(references))
      for member in value.members {
        if member.key.equals("$ref") { found.insert(member.value.text) }
        found.formUnion(references(member.value))
      }
      return found
    }
    for schema in [Self.map, Self.framework] {
      let names = schema["$defs"]?.members.map { "#/$defs/\($0.key)" } ?? []
      #expect(references(schema) == Set(names))
      #expect(Set(names).count == names.count)
    }
  }

  // MARK: Files

  @Test(arguments: 0..<10 as Range<UInt64>) func acceptWhatReadsWithoutErrors(seed: UInt64) throws {
    let (maps, frameworks) = (SchemaCheck(JSONSchema.map()), SchemaCheck(JSONSchema.framework()))
    for number in 0..<5 {
      var random = RandomFile(seed: 70_000 + seed * 100 + UInt64(number))
      let map = random.map()
      let framework = random.framework()
      let areAccepted = try (maps.accepts(map), frameworks.accepts(framework))
      #expect(areAccepted.0, "\(map)")
      #expect(areAccepted.1, "\(framework)")
    }
  }

  @Test func acceptTheFilesOfTheProduct() throws {
    let (maps, frameworks) = (SchemaCheck(JSONSchema.map()), SchemaCheck(JSONSchema.framework()))
    for path in try Repository.files(in: "Examples", endingIn: ".journey.json") {
      let isAccepted = try maps.accepts(try Repository.text(path))
      #expect(isAccepted, "\(path)")
    }
    let paths =
      try Repository.files(in: "Examples", endingIn: ".framework.json")
      + Repository.files(in: "Sources/JourneyCore/Frameworks/Resources", endingIn: ".json")
    for path in paths where !path.contains("/channel") {
      let isAccepted = try frameworks.accepts(try Repository.text(path))
      #expect(isAccepted, "\(path)")
    }
  }

  @Test func acceptOwnChannelsStagesAndFrameworks() throws {
    let check = SchemaCheck(JSONSchema.map())
    for text in [
      #"{"title":"a","framework":"own/stages.json","stages":[{"stage":"my-stage"}]}"#,
      #"{"$schema":"x","title":"a","framework":"../own.json","stages":[],"x-a":1}"#,
      #"{"title":"a","framework":"basic-5","stages":[{"stage":"my-stage","touchpoints":[{"name":"a","channel":"Loa phường","mode":"offline"}]}]}"#,
    ] {
      let isAccepted = try check.accepts(text)
      #expect(isAccepted, "\(text)")
    }
  }

  @Test func bothSchemaAndValidateRefuseBadFiles() throws {
    let folder = "Tests/JourneyCoreTests/Fixtures/schema-refused"
    let (maps, frameworks) = (SchemaCheck(JSONSchema.map()), SchemaCheck(JSONSchema.framework()))
    let paths = try Repository.files(in: folder, endingIn: ".json")
    #expect(paths.count > 60)
    for path in paths {
      let check = path.hasSuffix(".framework.json") ? frameworks : maps
      let isAccepted = try check.accepts(try Repository.text(path))
      #expect(!isAccepted, "\(path)")
      let run = ConsoleFixture().run(
        ["validate", "--format", "concise", "--quiet", Repository.path(path)],
        root: JourneyTool.self)
      #expect(run.code == .findings, "\(path)")
      #expect(run.output.split(separator: "\n").count == 1, "\(path): \(run.output)")
    }
  }

  @Test func theCommandPrintsThem() {
    func run(_ words: String...) -> ConsoleFixture.Run {
      ConsoleFixture().run(["schema"] + words, root: JourneyTool.self)
    }
    let map = String(decoding: JSONSchema.map(), as: UTF8.self)
    #expect(run() == .init(output: map))
    #expect(run("map") == run())
    #expect(run("framework").output == String(decoding: JSONSchema.framework(), as: UTF8.self))
    #expect(run("persona").code == .usage)
  }
}
