import Testing

@testable import JourneyCore

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("maps/old-1_a.journey.json", "maps/old-1_a.journey.json"),
    ("two words", "'two words'"), ("$(x)", "'$(x)'"), ("it's", #"'it'\''s'"#), ("", "''"),
    ("bản-đồ.json", "'bản-đồ.json'"), ("-x.json", "./-x.json"),
  ])
  func paths(_ path: String, _ word: String) {
    #expect(ShellWord.path(path) == word)
  }
}
