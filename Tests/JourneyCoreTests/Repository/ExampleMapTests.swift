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

  private func map(_ name: String) throws -> JourneyMap {
    let path = "Examples/\(name).journey.json"
    let reading = MapReading.json(SourceFile(name: path, text: try Repository.text(path)))
    return try #require(reading.map)
  }

  /// What the visit says of its whole time is what its places add up to.
  @Test func theTimesOfTheVisitAddUp() throws {
    let visit = try map("outpatient-visit")
    let facts = MapFacts(visit)
    #expect(facts.time.takes == 289 && facts.time.waits == 249)
    let whole = visit.stages.flatMap(\.metrics).first { $0.name.equals("Từ lấy số đến cầm thuốc") }
    #expect(whole?.value?.value == facts.time.takes)
    #expect(facts.unanswered.isEmpty)
  }

  @Test func aStageLastsAsLongAsItsTouchpoints() throws {
    let visit = MapTexts(map: try map("outpatient-visit"), language: .vi, channels: .builtIn)
    let times = visit.map.stages.map { visit.time(of: $0)?.text }
    #expect(times[0] == nil)
    #expect(times[1] == "39\u{A0}phút (chờ 31\u{A0}phút)")
    // The alternative counts for nothing, and of what runs at once the longest.
    #expect(times[3] == "1\u{A0}giờ 49\u{A0}phút (chờ 1\u{A0}giờ 37\u{A0}phút)")
    let repair = MapTexts(map: try map("home-repair-blueprint"), language: .en, channels: .builtIn)
    #expect(
      repair.time(of: repair.map.stages[2])?.text
        == "2\u{A0}days 12\u{A0}hours (all of it waiting)")
  }

  @Test func aPageTellsAStageThatIsEnteredAgainWhereThatHappens() throws {
    let visit = try map("outpatient-visit")
    let framework = FrameworkResolution.resolve(visit.framework) { _ in .unnamed }.framework
    let page = MapPage(visit, framework: framework, language: .vi).document
    let numbers = page.blocks.compactMap { block in
      if case .section(let section) = block { section.heading.number } else { nil }
    }
    #expect(numbers == ["1", "2", "3", "4", "3", "5", "6"])
  }
}
