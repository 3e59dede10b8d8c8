import Testing

@testable import JourneyCore
@testable import journey_cli

/// The example maps are templates: nothing may be found in them, and each framework has one.
@Suite struct ExampleMapTests {
  @Test func areClean() throws {
    let folder = Repository.path("Examples")
    let run = ConsoleFixture().run(
      ["validate", "--fail-level", "note", "--today", "2026-11-21", folder], root: JourneyTool.self)
    #expect(run == .init(output: "12 files, nothing found\n"))
  }

  @Test func coverEveryFramework() throws {
    var used: Set<String> = []
    for path in try Repository.files(in: "Examples", endingIn: ".journey.json") {
      let reading = MapReading.json(SourceFile(name: path, text: try Repository.text(path)))
      if case .id(let id) = try #require(reading.map).framework { used.insert(id.string) }
    }
    #expect(used == Set(FrameworkCatalog.ids))
  }
}
