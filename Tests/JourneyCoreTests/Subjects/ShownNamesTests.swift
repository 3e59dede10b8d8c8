import Testing

@testable import JourneyCore

@Suite struct ShownNamesTests {
  @Test func foldersAreShownWhereTheyTellFilesApart() {
    let apart = ShownNames(["Maps/a.journey.json", "/Old/b.journey.json"])
    #expect(apart["Maps/a.journey.json"] == "a.journey.json")
    #expect(apart["/Old/b.journey.json"] == "b.journey.json")
    let alike = ShownNames(["new/a.journey.json", "old/a.journey.json"])
    #expect(alike["old/a.journey.json"] == "old/a.journey.json")
    let version = ShownNames(["HEAD:Maps/a.journey.json", "Maps/a.journey.json"])
    #expect(version["HEAD:Maps/a.journey.json"] == "HEAD:Maps/a.journey.json")
    #expect(ShownNames(["a", "a"])["a"] == "a" && ShownNames(["-"])["-"] == "-")
    #expect(ShownNames(["/"])["/"] == "/" && ShownNames([""])[""] == "")
  }
}
