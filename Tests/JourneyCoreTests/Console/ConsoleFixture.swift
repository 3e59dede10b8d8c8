import JourneyCore

@testable import journey_cli

/// A console whose world is made up, and what a run in it left behind.
struct ConsoleFixture {
  let console: Console

  init(
    input: String = "", variables: [String: String] = [:],
    terminals: Set<Environment.Stream> = [], files: any FileSystem = SystemFiles()
  ) {
    console = Console(
      input: .bytes(Array(input.utf8)), output: ByteStream(), errors: ByteStream(),
      environment: .fixed(variables, terminals: terminals), files: files,
      today: { CalendarDate(year: 2026, month: 3, day: 2) })
  }

  /// Runs the tool and returns everything that came out of it.
  func run(_ words: [String], root: any Command.Type) -> Run {
    let code = JourneyTool.run(words, console, root: root)
    return Run(output: console.output.text, errors: console.errors.text, code: code)
  }

  struct Run: Equatable {
    var output = ""
    var errors = ""
    var code = ExitCode.done
  }
}
