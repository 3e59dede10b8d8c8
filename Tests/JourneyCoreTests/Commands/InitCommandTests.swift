import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// What `init` leaves behind in files; what it prints stands in `CommandCases/init`.
@Suite struct InitCommandTests {
  private func run(
    _ words: [String], in scratch: Scratch, input: String = ""
  ) -> ConsoleFixture.Run {
    ConsoleFixture(input: input, files: RootedFiles(scratch.folder))
      .run(words, root: JourneyTool.self)
  }

  @Test func aFileIsReplacedOnlyByForce() throws {
    let scratch = try Scratch()
    try scratch.put("mine", "a.json")
    let refused = run(["init", "--output", "a.json"], in: scratch)
    #expect(
      refused
        == .init(
          errors: "Error: cannot write 'a.json': it exists already; --force replaces it\n",
          code: .cannotCreate))
    #expect(try scratch.text("a.json") == "mine")
    #expect(run(["init", "--output", "a.json", "--force"], in: scratch).code == .done)
    #expect(try scratch.text("a.json") == run(["init"], in: scratch).output)
    #expect(scratch.names == ["a.json"])
  }

  @Test func aLinkThatLeadsToAFileIsNotReplacedEither() throws {
    let scratch = try Scratch()
    try scratch.put("mine", "real")
    try scratch.shell("ln -s real a.json")
    #expect(run(["init", "--output=a.json"], in: scratch).code == .cannotCreate)
    #expect(try scratch.text("real") == "mine")
  }

  @Test(arguments: FrameworkCatalog.ids, Language.allCases)
  func whatItWritesIsFormattedAndValid(id: String, language: Language) throws {
    let scratch = try Scratch()
    let words = ["--framework", id, "--lang", language.rawValue, "--output", "a.journey.json"]
    #expect(run(["init"] + words, in: scratch).code == .done)
    #expect(run(["format", "--check", "."], in: scratch) == .init())
    #expect(run(["validate", "."], in: scratch).code == .done)
  }

  @Test func aFrameworkFileIsNamedAsSeenFromTheMap() throws {
    let scratch = try Scratch()
    try scratch.shell("mkdir .git maps own")
    try scratch.put(#"{"id":"own","name":"Own","stages":[{"id":"a","name":"A"}]}"#, "own/f.json")
    let word = ["init", "--framework"]
    for (words, reference) in [
      (["own/f.json"], #""own/f.json""#),
      (["./own/../own/f.json", "--output", "maps/a.journey.json"], #""../own/f.json""#),
      ([scratch.path("own/f.json"), "--output", "own/a.journey.json"], #""f.json""#),
    ] {
      let result = run(word + words, in: scratch)
      let text = words.count == 3 ? try scratch.text(words[2]) : result.output
      #expect(text.contains("\"framework\": \(reference)"), "\(words)")
      #expect(text.contains("\"stage\": \"a\""))
    }
    #expect(run(["validate", "."], in: scratch).output.contains("error") == false)
  }

  /// A map may not name a file outside its repository, so it holds the framework.
  @Test func aFrameworkFromElsewhereIsHeld() throws {
    let (scratch, elsewhere) = (try Scratch(), try Scratch())
    let file = #"{"id":"own","name":"Own","stages":[{"id":"a","name":"A"}],"x-a":1.50}"#
    let path = try elsewhere.put(file, "f.json")
    let inside = run(["init", "--framework", path], in: scratch).output
    #expect(inside == run(["init", "--framework", "-"], in: scratch, input: file).output)
    guard
      case .inline(let framework)? = MapReading.json(SourceFile(name: "", text: inside)).map?
        .framework
    else {
      Issue.record("\(inside)")
      return
    }
    #expect(framework.ownKeys.count == 1)
  }
}
