import JourneyCore
import Testing

@testable import journey_cli

@Suite struct HelpTextTests {
  private func help(_ words: [String], columns: Int, _ language: String = "en") -> String {
    let fixture = ConsoleFixture(variables: ["COLUMNS": String(columns), "LC_ALL": language])
    return fixture.run(words + ["--help"], root: ToyTool.self).output
  }

  @Test func commandAt80Columns() {
    #expect(help(["show"], columns: 80) == "")
  }

  @Test func commandAt60Columns() {
    #expect(help(["show"], columns: 60) == "")
  }

  @Test func commandInVietnamese() {
    #expect(help(["show"], columns: 80, "vi") == "")
  }

  @Test func tool() {
    #expect(help([], columns: 80) == "")
  }

  @Test func groupInVietnamese() {
    #expect(help(["frameworks"], columns: 80, "vi") == "")
  }

  @Test func manyOptionsAreLeftOutOfTheUsage() {
    enum Many: Command {
      static let name = "many"
      static let abstract = LocalizedText(same: "Many.")
      static let file = Argument.required("file", .text, LocalizedText(same: "A file."))
      static var arguments: [any Parameter] { [file] }
      static var options: [any Parameter] {
        (1...12).map { Option.flag("flag-\($0)", LocalizedText(same: "A flag.")) }
          + [Option.required("to", .text, LocalizedText(same: "A target."))]
      }
      static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode { .done }
    }
    #expect(
      Synopsis(CommandPath(Many.self)).lines(after: "USAGE: ", width: 80)
        == "USAGE: many [<options>] <file> --to <to>")
  }

  @Test func wrapsWhateverTheWidth() {
    #expect(TextFill.wrap("", width: 5) == "")
    #expect(TextFill.wrap("a\n\n  b c", width: 4) == "a\n\n  b\n  c")
    #expect(TextFill.wrap("longer than that", width: 5) == "longer\nthan\nthat")
    #expect(TextFill.wrap("a b", width: 3, indent: 26).hasSuffix("a\n" + String(repeating: " ", count: 26) + "b"))
  }
}
