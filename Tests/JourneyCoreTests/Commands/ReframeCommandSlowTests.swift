import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// The examples told in every framework by the command.
@Suite struct ReframeCommandSlowTests {
  /// Every example in every framework and back again: formatted, without errors, nothing lost.
  @Test(arguments: FrameworkCatalog.ids)
  func examplesGoThereAndBack(id: String) throws {
    let scratch = try Scratch()
    for path in try Repository.files(in: "Examples", endingIn: ".journey.json") {
      let map = try #require(
        MapReading.json(SourceFile(name: path, text: try Repository.text(path))).map)
      guard case .id(let own) = map.framework else { continue }
      let file = Repository.path(path)
      let there = ["--to", id, "--quiet", "--force", "--output", "there.journey.json"]
      #expect(ReframeCommandTests.run([file] + there, in: scratch) == .init())
      let back = ["--to", own.string, "--quiet", "--force", "--output", "back.journey.json"]
      #expect(ReframeCommandTests.run(["there.journey.json"] + back, in: scratch) == .init())
      for command in [["format", "--check", "."], ["validate", "--quiet", "."]] {
        let found = ConsoleFixture(files: RootedFiles(scratch.folder))
          .run(command, root: JourneyTool.self)
        #expect(found == .init(), "\(path): \(command)")
      }
      if own.string == id {
        #expect(try scratch.text("back.journey.json") == Repository.text(path))
      }
    }
  }
}
