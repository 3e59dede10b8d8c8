import Testing

@testable import JourneyCore
@testable import journey_cli

/// The example maps are templates: nothing may be found in them, and each framework has one.
@Suite struct ExampleMapTests {
  @Test func areClean() throws {
    let maps = try Repository.files(in: "Examples", endingIn: ".journey.json")
    let frameworks = try Repository.files(in: "Examples", endingIn: ".framework.json")
    let files = (maps + frameworks).filter { !$0.contains("/portfolio/") }
      .map { Repository.path($0) }
    let run = ConsoleFixture().run(
      ["validate", "--fail-level", "note", "--today", "2026-11-21"] + files, root: JourneyTool.self)
    #expect(run == .init(output: "12 files, nothing found\n"))
  }

  /// A portfolio has its notes, on which the articles show the answers of `report`.
  @Test func portfolioHasNeitherErrorsNorWarnings() throws {
    let folder = Repository.path("Examples/portfolio")
    let run = ConsoleFixture().run(
      ["validate", "--strict", "--quiet", "--today", "2026-11-21", folder], root: JourneyTool.self)
    #expect(run == .init())
    let maps = try Repository.files(in: "Examples/portfolio", endingIn: ".journey.json")
    #expect(maps.count == 12)
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
