import Testing

@testable import JourneyCore
@testable import journey_cli

/// What is no text would only rule the terminal on which somebody looks at it.
@Suite struct TerminalRefusalTests {
  private static let map = #"{"title":"T","framework":"customer-6","stages":[{"stage":"use"}]}"#

  private func run(
    _ words: [String], isTerminal: Bool
  ) throws -> (code: ExitCode, output: String, errors: String) {
    let scratch = try Scratch()
    let path = try scratch.put(Self.map, "m.journey.json")
    let console = ConsoleFixture(terminals: isTerminal ? [.output] : []).console
    let code = JourneyTool.run(words.map { $0 == "MAP" ? path : $0 }, console)
    return (code, console.output.text, console.errors.text)
  }

  @Test(arguments: [
    (["convert", "MAP", "-", "--to", "xlsx"], "name a file in place of '-', such as map.xlsx"),
    (["convert", "MAP", "-", "--to", "png"], "name a file in place of '-', such as map.png"),
    (["init", "--framework", "customer-6", "--to", "xlsx"], "add '--output map.xlsx'"),
    (["report", "MAP", "--format", "pdf"], "add '--output map.pdf'"),
    (["show", "MAP", "--format", "png"], "add '> map.png' to write a file"),
  ])
  func isNotWrittenToATerminal(words: [String], hint: String) throws {
    let run = try run(words, isTerminal: true)
    #expect(run.code == .usage)
    #expect(run.output.isEmpty)
    // It may go over lines.
    let told = run.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains(hint))
  }

  @Test func goesToAPipe() throws {
    let run = try run(["convert", "MAP", "-", "--to", "xlsx"], isTerminal: false)
    #expect(run.code == .done)
    #expect(run.output.hasPrefix("PK"))
  }

  @Test func textsGoToATerminal() throws {
    let run = try run(["convert", "MAP", "-", "--to", "csv"], isTerminal: true)
    #expect(run.code == .done)
    #expect(run.output.hasPrefix("Title,T"))
  }
}
