import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// Inputs made to keep the tool busy: the answer comes soon and is no longer than it has to be.
@Suite(.timeLimit(.minutes(10))) struct FloodSlowTests {
  private func validate(_ text: String, _ options: String...) throws -> ConsoleFixture.Run {
    let scratch = try Scratch()
    try scratch.put(text, "map.json")
    return ConsoleFixture(files: RootedFiles(scratch.folder))
      .run(["validate", "map.json"] + options, root: JourneyTool.self)
  }

  private func lines(_ run: ConsoleFixture.Run) -> Int {
    run.output.utf8.count { $0 == UInt8(ascii: "\n") }
  }

  @Test(arguments: ["]", "}", ",", ":", "\"", "\u{0}", "/", "\\", "-", "a ", "[}", "{]", "'", "“"])
  func endlessNonsense(_ piece: String) throws {
    let run = try validate(String(repeating: piece, count: 200_000), "--format", "concise")
    #expect(run.code == .findings)
    #expect((1...1100).contains(lines(run)), "\(lines(run)) lines")
    #expect(run.output.utf8.count < 200_000)
  }

  @Test func endlessNonsenseInAList() throws {
    for piece in [",", "1 ", "nul,", "01,", "\"\\x\",", "\"a\nb\"", "{\"a\" 1},"] {
      let text =
        #"{ "title": "T", "framework": "buyer-4", "stages": ["#
        + String(repeating: piece, count: 50_000) + "] }"
      let run = try validate(text, "--format", "concise")
      #expect(run.code == .findings)
      #expect(run.output.hasPrefix("map.json:1:"))
    }
  }

  @Test func aMapInOneLongLineWithAFindingInEveryCorner() throws {
    let count = 2000
    let touchpoints = (0..<count).map { #"{"name":"điểm \#($0)","chanel":"store"}"# }
    let text =
      #"{"title":"T","framework":"buyer-4","stages":[{"stage":"decision","touchpoints":["#
      + touchpoints.joined(separator: ",") + "]}]}"
    let run = try validate(text, "--format", "concise", "--quiet")
    #expect(lines(run) == count)
    // The columns count characters, not bytes: the last one, found without the table of lines.
    let end = try #require(text.range(of: #""chanel""#, options: .backwards))
    let column = text[..<end.lowerBound].unicodeScalars.count + 1
    let last = "map.json:1:\(column): error: unknown key 'chanel'; did you mean 'channel'?"
    #expect(run.output.hasSuffix(last + " [unknown-key]\n"))
  }

  @Test func aFloodOfNotesIsCutOffAndHidesNoError() throws {
    let touchpoints = (0..<30_000).map { #"{"name":"điểm \#($0)","painPoints":["đau \#($0)"]}"# }
    let text =
      #"{"title":"T","framework":"buyer-4","stages":[{"stage":"decision","touchpoints":["#
      + touchpoints.joined(separator: ",\n")
      + #",{"name":"z","channel":"app"}]},{"stage":"unheard-of"}]}"#
    let run = try validate(text, "--format", "concise")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("[channel-missing]") } == Findings.maximumOfRule)
    #expect(lines.count { $0.hasSuffix("[pain-unanswered]") } == Findings.maximumOfRule)
    #expect(lines.contains { $0.contains("error: unknown stage 'unheard-of'") })
    let json = try validate(text, "--format", "json", "--only", "channel-missing").output
    let told = "too many findings; those behind this one are not listed"
    #expect(json.components(separatedBy: told).count == 2)
  }

  @Test func aQuotedTextOfAMegabyteIsCutInMessages() throws {
    let key = String(repeating: "k", count: 1_000_000)
    let run = try validate(#"{ "title": "T", "\#(key)": 1, "date": "\#(key)" }"#)
    #expect(run.output.utf8.count < 5000)
    #expect(run.output.contains("map.json:1:17: error: unknown key 'kkk"))
    #expect(run.output.contains("kkk' is not a date [wrong-value]\n"))
  }
}
