import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// Maps, frameworks, settings and baselines with accidents: every command that reads them ends with
/// a documented exit code, says something where it could not do its work, and not too much.
@Suite(.timeLimit(.minutes(10))) struct MutatedFileSlowTests {
  private static let settings = #"""
    { "disable": [{ "rule": "persona", "reason": "R" }], "severities": { "handover": "warning" },
      "vaguePhrases": ["not good"],
      "channels": [{ "id": "till", "name": { "en": "Till", "vi": "Quầy" }, "mode": "offline" }] }
    """#

  /// Runs commands over mutations of a file.
  ///
  /// - Parameters:
  ///   - text: The file as it should be.
  ///   - name: Its name, which the commands know.
  ///   - commands: The commands.
  ///   - count: How many mutations there are.
  ///   - seed: What they are made of.
  ///   - prepare: Puts other files beside it.
  /// - Throws: What files throw.
  private func run(
    _ text: String, as name: String, _ commands: [String], count: Int = 400, seed: UInt64,
    prepare: (Scratch) throws -> Void = { _ in }
  ) throws {
    let scratch = try Scratch()
    try prepare(scratch)
    var mutations = MutatedFile(seed: seed)
    let original = Array(text.utf8)
    for number in 0..<count {
      let bytes = mutations.mutated(original)
      try Data(bytes).write(to: URL(fileURLWithPath: scratch.path(name)))
      let words = commands[number % commands.count].split(separator: " ").map(String.init)
      let run = ConsoleFixture(files: RootedFiles(scratch.folder)).run(
        words, root: JourneyTool.self)
      let documented: [ExitCode] = [.done, .findings, .data, .noInput, .usage]
      #expect(documented.contains(run.code), "\(words) \(number): \(run.errors)")
      if run.code == .data || run.code == .noInput {
        #expect(!run.errors.isEmpty, "\(words) \(number)")
      }
      let told = run.output.utf8.count + run.errors.utf8.count
      #expect(told < 300_000, "\(words) \(number): \(told) bytes")
      #expect(
        VisibleText.firstInvisible(in: run.errors) == nil, "\(words) \(number): \(run.errors)")
      if words.contains("json"), run.code == .done || run.code == .findings {
        #expect(throws: Never.self, "\(words) \(number)") {
          try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        }
      }
    }
  }

  @Test func maps() throws {
    try run(
      Repository.text("Examples/bike-repair.journey.json"), as: "m.journey.json",
      [
        "validate --format json m.journey.json", "show m.journey.json",
        "format --diff m.journey.json",
        "validate --all m.journey.json", "show --matrix m.journey.json",
        "convert m.journey.json --to csv", "reframe m.journey.json --to digital-7 --quiet",
        "validate --format sarif m.journey.json", "validate --format junit m.journey.json",
      ], count: 540, seed: 1)
  }

  @Test func frameworks() throws {
    try run(
      Repository.text("Examples/subscription-box.framework.json"), as: "f.framework.json",
      [
        "validate --format json f.framework.json", "frameworks show ./f.framework.json",
        "compare ./f.framework.json basic-5 --format json", "validate --format json m.journey.json",
        "show m.journey.json", "init --framework ./f.framework.json",
        "format --check f.framework.json", "reframe m.journey.json --to basic-5 --quiet",
      ], count: 480, seed: 2
    ) {
      try $0.put(
        Repository.text("Examples/subscription-box.journey.json").replacingOccurrences(
          of: "subscription-box.framework.json", with: "f.framework.json"), "m.journey.json")
    }
  }

  @Test func settings() throws {
    try run(
      Self.settings, as: ".journey-cli.json",
      ["validate --format json m.journey.json", "validate m.journey.json"], count: 360, seed: 3
    ) {
      try $0.put(
        #"{ "title": "T", "framework": "customer-6", "stages": [{ "stage": "purchase","#
          + #" "touchpoints": [{ "name": "A", "channel": "till" }] }] }"#, "m.journey.json")
    }
  }

  @Test func baselines() throws {
    let map = try Repository.text("Examples/bike-repair.journey.json")
      .replacingOccurrences(of: "\"owner\"", with: "\"ownr\"")
    let scratch = try Scratch()
    try scratch.put(map, "m.journey.json")
    let made = ConsoleFixture(files: RootedFiles(scratch.folder)).run(
      ["validate", "m.journey.json", "--baseline", "base.json", "--write-baseline"],
      root: JourneyTool.self)
    #expect(made.code == .done)
    try run(
      scratch.text("base.json"), as: "base.json",
      [
        "validate --format json m.journey.json --baseline base.json",
        "validate m.journey.json --baseline base.json",
        "validate m.journey.json --baseline base.json --write-baseline",
      ], count: 360, seed: 4
    ) { try $0.put(map, "m.journey.json") }
  }

  @Test func tables() throws {
    let scratch = try Scratch()
    try scratch.put(Repository.text("Examples/bike-repair.journey.json"), "m.journey.json")
    let made = ConsoleFixture(files: RootedFiles(scratch.folder)).run(
      ["convert", "m.journey.json", "--to", "csv"], root: JourneyTool.self)
    let table =
      made.code == .done
      ? made.output
      : "Stage,Touchpoint,Channel,Emotion,Pain\nPurchase,Till,store,-1,Long queue\n,Call,phone,2,\n"
    try run(
      table, as: "t.journey.csv",
      [
        "validate --format json t.journey.csv", "show t.journey.csv",
        "convert t.journey.csv --to json",
      ],
      count: 360, seed: 5)
  }
}
