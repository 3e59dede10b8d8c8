import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// Maps with one slip, or broken off, in the commands that lay maps side by side: each answers as
/// far as the map is understood, with 0 or 65 and never without a word on what is wrong.
@Suite(.timeLimit(.minutes(10))) struct DamagedMapSlowTests {
  private static let example = "Examples/bike-repair.journey.json"

  private func damaged() throws -> [[UInt8]] {
    let bytes = Array(try Repository.text(Self.example).utf8)
    let slips = Slip.all(in: bytes)
    // A part of thousands, spread over the file; the same ones in every run.
    let some = stride(from: 0, to: slips.count, by: max(1, slips.count / 400)).map {
      slips[$0].bytes
    }
    let cut = stride(from: 0, to: bytes.count, by: max(1, bytes.count / 200)).map {
      Array(bytes[..<$0])
    }
    return some + cut
  }

  @Test(arguments: [
    ["diff", "map.json", "Examples"], ["diff", "Examples", "map.json"],
    ["diff", "--format", "json", "Examples", "map.json"],
    ["compare", "map.json", "Examples"], ["compare", "--format", "json", "map.json", "digital"],
    ["reframe", "map.json", "--to", "experience", "--report", "/dev/null"],
  ])
  func areAnsweredAsFarAsTheyAreUnderstood(words: [String]) throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: Repository.path(Self.example), toPath: scratch.path("whole.journey.json"))
    let words = words.map { $0 == "Examples" ? "whole.journey.json" : $0 }
    let files = RootedFiles(scratch.folder)
    for bytes in try damaged() {
      try Data(bytes).write(to: URL(fileURLWithPath: scratch.path("map.json")))
      let run = ConsoleFixture(files: files).run(words, root: JourneyTool.self)
      #expect(run.code == .done || run.code == .data, "\(run)")
      #expect(run.errors.isEmpty == (run.code == .done), "\(run.errors)")
      guard words.contains("json"), run.code == .done else { continue }
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      }
    }
  }
}
