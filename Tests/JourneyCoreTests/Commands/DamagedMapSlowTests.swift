import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// Maps with one slip, or broken off, in the commands that lay maps side by side: each answers as
/// far as the map is understood, with 0 or 65 and never without a word on what is wrong.
@Suite(.timeLimit(.minutes(10))) struct DamagedMapSlowTests {
  private static let example = "Examples/bike-repair.journey.json"

  // Some of thousands, spread over the file; the same ones in every run. Each command meets slips of
  // its own, so that together they meet more.
  private func damaged(for command: Int) throws -> [[UInt8]] {
    let bytes = Array(try Repository.text(Self.example).utf8)
    let slips = Slip.all(in: bytes)
    let count = Self.commands.count
    let (slip, cut) = (max(1, slips.count / 120), max(1, bytes.count / 60))
    return stride(from: command * slip / count, to: slips.count, by: slip).map { slips[$0].bytes }
      + stride(from: command * cut / count, to: bytes.count, by: cut).map { Array(bytes[..<$0]) }
  }

  private static let commands = [
    ["diff", "map.json", "Examples"], ["diff", "Examples", "map.json"],
    ["diff", "--format", "json", "Examples", "map.json"],
    ["compare", "map.json", "Examples"], ["compare", "--format", "json", "map.json", "digital"],
    ["reframe", "map.json", "--to", "experience", "--report", "/dev/null"],
  ]

  @Test(arguments: Array(commands.enumerated()).map { ($0.offset, $0.element) })
  func areAnsweredAsFarAsTheyAreUnderstood(number: Int, words: [String]) throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: Repository.path(Self.example), toPath: scratch.path("whole.journey.json"))
    let words = words.map { $0 == "Examples" ? "whole.journey.json" : $0 }
    let files = RootedFiles(scratch.folder)
    for bytes in try damaged(for: number) {
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
