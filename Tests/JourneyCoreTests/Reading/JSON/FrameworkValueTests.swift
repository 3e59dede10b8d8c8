import Testing

@testable import JourneyCore

@Suite struct FrameworkValueTests {
  /// A framework with these members, each on a line of its own from line 2 on.
  private func findings(_ members: String...) -> [ReadFinding] {
    ReadFinding.inFramework("{\n\(members.joined(separator: ",\n"))\n}")
  }

  private static let id = "\"id\": \"own-1\""
  private static let name = "\"name\": \"N\""
  private static let stages = "\"stages\": []"

  @Test func stagesAreUnique() {
    let text =
      "{\"id\": \"a-1\", \"name\": \"N\", \"stages\": [\n{\"id\": \"s\", \"name\": \"S\"},\n{\"name\": \"S\", \"id\": \"\\u0073\"}]}"
    let source = SourceFile(name: "", text: text)
    let reading = FrameworkReading.json(source)
    #expect(
      ReadFinding.all(reading.diagnostics, in: source) == [
        ReadFinding(
          rule: .duplicateStage, marked: "\"\\u0073\"", line: 3, column: 21,
          message: "the stage 's' appears twice", pointer: "/stages/1/id")
      ])
    #expect(reading.diagnostics.first?.notes.map(\.message) == [ReadingMessages.firstHere])
    #expect(reading.framework?.stages.count == 2)
  }

  @Test func phasesAreKnown() throws {
    let text = """
      {"id": "a-1", "name": "N", "stages": [
      {"id": "s", "name": "S", "phases": ["use", 7, "shar", "retain"]}]}
      """
    let source = SourceFile(name: "", text: text)
    let reading = FrameworkReading.json(source)
    let found = ReadFinding.all(reading.diagnostics, in: source)
    #expect(found.map(\.rule) == [.wrongType, .unknownPhase])
    #expect(found.map(\.message).last == "unknown phase 'shar'; did you mean 'share'?")
    #expect(found.map(\.pointer) == ["/stages/0/phases/1", "/stages/0/phases/2"])
    #expect(reading.framework?.stages.first?.phases == [.use, .retain])
    let retain = DocumentPointer.root.element("stages", 0).element("phases", 1)
    #expect(reading.sourceMap.place(of: retain).pointer.description == "/stages/0/phases/3")
  }

  @Test func valuesAreChecked() {
    #expect(
      findings(Self.id, Self.name, Self.stages, "\"kind\": \"circle\"").map(\.message) == [
        "unknown value 'circle'; did you mean 'loop'?"
      ])
    #expect(
      findings(Self.id, Self.name, Self.stages, "\"mode\": \"onlin\"").map(\.message) == [
        "unknown value 'onlin'; did you mean 'online'?"
      ])
    #expect(
      findings(Self.id, Self.name, Self.stages, "\"frameworkVersion\": 3").map(\.rule) == [
        .unsupportedVersion
      ])
    #expect(
      findings("\"id\": \"Own\"", Self.name, Self.stages).map(\.message) == [
        "'Own' cannot be an id"
      ])
    #expect(
      findings(Self.id, Self.name, Self.stages, "\"translations\": {\"en\": \"mine\"}")
        .map(\.pointer) == ["/translations/en"])
    let twice = findings(
      Self.id, Self.name, Self.stages, "\"translations\": {\"en\": \"own\", \"en\": \"own\"}")
    #expect(twice.map(\.rule) == [.duplicateKey] && twice.map(\.column) == [31])
  }

  @Test func namesSaySomething() {
    for name in ["{}", "\"\"", "{\"vi\": \" \"}", "{\"x-a\": 1}"] {
      let found = findings(Self.id, "\"name\": \(name)", Self.stages)
      #expect(found.map(\.rule) == [.wrongValue], "\(name)")
      #expect(found.map(\.message) == ["this text is blank"])
    }
    #expect(findings(Self.id, "\"name\": {\"en\": \"N\"}", Self.stages).isEmpty)
  }

  @Test func wordingsFallBackOnEachOther() {
    let both = ReaderText.localized(vi: "một", en: "one")
    #expect(both[.vi] == "một" && both[.en] == "one")
    #expect(ReaderText.localized(vi: nil, en: "one")[.vi] == "one")
    #expect(ReaderText.localized(vi: "một", en: nil)[.en] == "một")
    #expect(ReaderText.localized(vi: nil, en: nil)[.en].isEmpty)
    #expect(ReaderText.plain("x")[.vi] == "x")
  }

  @Test func aFileIsToldByItsNameOrItsKeys() {
    func isFramework(_ name: String, _ text: String) -> Bool {
      guard case .framework = FileReading.json(SourceFile(name: name, text: text)) else {
        return false
      }
      return true
    }
    #expect(isFramework("a.framework.json", "{\"title\": \"T\"}"))
    #expect(!isFramework("a.journey.json", "{\"frameworkVersion\": 1}"))
    #expect(isFramework("a.json", "{\"frameworkVersion\": 1, \"title\": \"T\"}"))
    #expect(isFramework("a.json", "{\"id\": \"a\", \"stages\": []}"))
    #expect(!isFramework("a.json", "{\"id\": \"a\", \"stages\": [], \"title\": \"T\"}"))
    #expect(!isFramework("a.json", "{\"id\": \"a\", \"stages\": [], \"framework\": \"b\"}"))
    #expect(!isFramework("a.json", "[]") && !isFramework("<stdin>", ""))
  }
}
