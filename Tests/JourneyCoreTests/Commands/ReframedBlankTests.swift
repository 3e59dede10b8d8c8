import Testing

@testable import journey_cli

/// What `reframe` writes is laid out as `format` would, blanks and all.
@Suite struct ReframedBlankTests {
  @Test func blanksAreLeftOut() throws {
    let scratch = try Scratch()
    try scratch.put(
      #"""
      { "title": "T", "framework": "customer-6", "scenario": "S", "description": " ",
        "stages": [{ "stage": "purchase", "actions": ["", "pay"], "touchpoints": [
          { "name": "Till", "channel": "store", "evidence": [], "actors": [" "],
            "painPoints": [{ "text": "Queue", "owner": "" }] }] }] }
      """#, "m.journey.json")
    let files = RootedFiles(scratch.folder)
    let run = ConsoleFixture(files: files).run(
      ["reframe", "m.journey.json", "--to", "digital-7", "--output", "n.journey.json"],
      root: JourneyTool.self)
    #expect(run.code == .done, "\(run)")
    let check = ConsoleFixture(files: files).run(
      ["format", "--check", "n.journey.json"], root: JourneyTool.self)
    #expect(check == .init(), "\(check)")
    #expect(try scratch.text("n.journey.json").contains("\"Queue\""))
  }
}
