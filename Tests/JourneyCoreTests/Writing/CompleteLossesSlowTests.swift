import Testing

@testable import JourneyCore

/// What comes back from a file is the map without the losses that were listed, no more and no less.
@Suite struct CompleteLossesSlowTests {
  /// A format with the choices that change what is written.
  struct Target: CustomTestStringConvertible, Sendable {
    let format: FileFormat
    var shape = TableShape.rows
    var isForExcel = false
    var testDescription: String { "\(format) \(shape)\(isForExcel ? " excel" : "")" }
  }

  static let targets = [
    Target(format: .csv), Target(format: .csv, shape: .columns),
    Target(format: .csv, isForExcel: true),
    Target(format: .csv, shape: .columns, isForExcel: true), Target(format: .sheet),
  ]

  @Test(arguments: targets)
  func whatComesBackIsTheMapWithoutThem(_ target: Target) throws {
    var maps = [try #require(EveryKey.map.map)]
    for seed in UInt64(0)..<(target.format == .sheet ? 50 : 80) {
      var random = RandomMap(seed: seed &* 31 &+ 7)
      maps.append(random.map())
    }
    for (number, map) in maps.enumerated() {
      var choices = WritingChoices(
        framework: Self.framework(of: map), language: number % 2 == 0 ? .vi : .en)
      choices.tableShape = target.shape
      choices.isForExcel = target.isForExcel
      let written = try target.format.written(map, choices)
      let source = SourceFile(name: "a.journey", bytes: written.bytes)
      guard case .map(let reading) = try FileReading.read(source, as: target.format) else {
        Issue.record("map \(number): no map was looked for")
        continue
      }
      let before = MapTree(map)
      let changed = Self.pointers(written.losses) { $0 == .changed }
      let gone = Self.pointers(written.losses) { $0 == .dropped }
      guard let read = reading.map else {
        // A table of hostile texts alone may be none for anybody: then all of it is listed.
        #expect(before.without(gone + changed).value == .object([]), "map \(number)")
        continue
      }
      let after = MapTree(read)
      let (left, right) = (before.without(gone + changed), after.without(changed))
      #expect(left == right, "map \(number):\n\(left.text)\n\(right.text)")
      for pointer in gone {
        #expect(before.value(at: pointer) != nil, "map \(number): \(pointer) is not in the map")
      }
      for pointer in gone + changed {
        #expect(
          before.value(at: pointer) != after.value(at: pointer),
          "map \(number): \(pointer) is listed and came back")
      }
    }
  }

  static func framework(of map: JourneyMap) -> Framework? {
    switch map.framework {
    case .id(let id): FrameworkCatalog.framework(id: id.string)
    case .inline(let inline): inline
    case .path: nil
    }
  }

  static func pointers(
    _ losses: [Loss], _ isWanted: (Loss.Kind) -> Bool
  ) -> [DocumentPointer] {
    losses.filter { isWanted($0.kind) }.flatMap { $0.places.map(\.pointer) }
  }

  // MARK: A map without stages

  /// A map that was only begun comes back, too: its table has headings and no row.
  @Test(arguments: targets)
  func aMapWithoutStagesComesBack(_ target: Target) throws {
    var map = JourneyMap(title: "Only begun", framework: .id("customer-6"))
    map.persona = Persona(name: "Lan")
    map.scenario = "Needs a phone"
    var choices = WritingChoices(framework: Self.framework(of: map), language: .vi)
    choices.tableShape = target.shape
    choices.isForExcel = target.isForExcel
    let written = try target.format.written(map, choices)
    #expect(written.losses == [])
    let source = SourceFile(name: "a.journey", bytes: written.bytes)
    guard case .map(let reading) = try FileReading.read(source, as: target.format) else { return }
    #expect(reading.map == map)
    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
  }

  // MARK: Markdown, which is not read back

  /// The page of a map tells every text or lists it, and lists none that it tells.
  @Test(arguments: Language.allCases, [false, true])
  func aPageTellsOrListsEveryText(_ language: Language, _ hasIDs: Bool) throws {
    var maps = [try #require(EveryKey.map.map)]
    for seed in UInt64(0)..<40 {
      var random = RandomMap(seed: seed &+ 4_000)
      maps.append(try Self.withUniqueTexts(random.map()))
    }
    for (number, map) in maps.enumerated() {
      var choices = MapDocument.Choices()
      choices.hasIDs = hasIDs
      let page = MapPage(
        map, framework: Self.framework(of: map), language: language, choices: choices)
      let told = ByteSearch(ToyRenderer().render(page.document))
      let listed = page.losses.flatMap { loss in loss.places.map(\.pointer) }
      for (pointer, value) in MapTree(map).leaves {
        guard case .string(let text) = value,
          number == 0 ? Self.isOwn(text.string) : text.string.hasPrefix("tok")
        else { continue }
        let isListed = listed.contains {
          $0.steps.elementsEqual(pointer.steps.prefix($0.steps.count))
        }
        let isTold = told.contains(text.string)
        #expect(
          isTold != isListed,
          "map \(number): \(pointer) \(text) is \(isTold ? "told and listed" : "lost")")
      }
    }
  }

  /// Whether a text is one that nothing else on the page says: a few words of its own.
  private static func isOwn(_ text: String) -> Bool { text.contains(" ") }

  /// A map whose free texts are words of their own.
  private static func withUniqueTexts(_ map: JourneyMap) throws -> JourneyMap {
    var count = 0
    func fresh() -> JSONValue {
      count += 1
      return .string(SourceText("tok\(count)x"))
    }
    func renamed(_ value: JSONValue, _ content: KeyContent?) -> JSONValue {
      switch (content, value) {
      case (.text?, .string): return fresh()
      case (.texts?, .array(let elements)): return .array(elements.map { _ in fresh() })
      case (.textsByLane?, .object(let members)):
        return .object(members.map { .init(key: $0.key, value: renamed($0.value, .texts)) })
      case (.object(let object)?, _): return walked(value, object)
      case (.objects(let object)?, .array(let elements)):
        return .array(elements.map { walked($0, object) })
      default: return value
      }
    }
    func walked(_ value: JSONValue, _ object: FileObject) -> JSONValue {
      guard case .object(let members) = value else {
        if case .string = value, object == .framework || object.textKey == "stage" { return value }
        return fresh()
      }
      return .object(
        members.map { member in
          .init(
            key: member.key, value: renamed(member.value, object.facts(member.key.string)?.content))
        })
    }
    let bytes = JSONLayout.bytes(walked(MapWriter.value(map), .map))
    return try #require(MapReading.json(SourceFile(name: "", bytes: bytes)).map)
  }
}
