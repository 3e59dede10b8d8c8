import Foundation
import Testing

@testable import journey_cli

/// The pictures that README and articles show are what the tool draws of the examples today.
@Suite struct ExamplePictureTests {
  /// A line of the script that draws them.
  struct Drawing: CustomTestStringConvertible, Sendable {
    let file: String
    let words: [String]
    var testDescription: String { file }
  }

  static let drawings: [Drawing] = {
    let script = (try? Repository.text("Scripts/draw-examples")) ?? ""
    return script.split(separator: "\n").filter { $0.hasPrefix("draw ") }.map { line in
      let words = line.split(separator: " ").dropFirst().map(String.init)
      return Drawing(file: words.first ?? "", words: Array(words.dropFirst()))
    }
  }()

  @Test func everyPictureIsDrawnByTheScript() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Repository.path("Examples/pictures"))
    #expect(files.sorted() == Self.drawings.map(\.file).sorted())
    #expect(Self.drawings.count > 4)
  }

  /// The built tool draws in the folder of the repository, where its paths are those of a reader.
  @Test(arguments: drawings) func isFresh(_ drawing: Drawing) throws {
    let call = ProgramCall(
      name: "/bin/sh",
      arguments: ["-c", "cd \"$1\" && shift && exec \"$@\"", "sh", Repository.path("")]
        + [try BuiltBinary.path] + drawing.words)
    let run = try SystemPrograms().run(call)
    #expect(run.succeeded)
    let path = Repository.path("Examples/pictures/" + drawing.file)
    let known = FileManager.default.contents(atPath: path) ?? Data()
    guard Recording.isOn else {
      #expect(known == Data(run.output), "run Scripts/draw-examples")
      return
    }
    guard known != Data(run.output) else { return }
    try Data(run.output).write(to: URL(fileURLWithPath: path))
    Issue.record("recorded \(drawing.file)")
  }
}
