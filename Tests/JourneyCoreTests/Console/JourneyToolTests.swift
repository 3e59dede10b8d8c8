import Testing

@testable import journey_cli

@Suite struct JourneyToolTests {
  private func run(_ way: String, _ variables: [String: String] = [:]) -> ConsoleFixture.Run {
    ConsoleFixture(variables: variables).run(["fail", way], root: ToyTool.self)
  }

  @Test func failuresOfCommands() {
    #expect(
      run("failure") == .init(output: "before\n", errors: "Error: nothing\n", code: .noInput))
    #expect(run("failure", ["LANG": "vi"]).errors == "Lỗi: không có\n")
  }

  @Test func closedPipesAreQuiet() {
    #expect(run("closed") == .init(output: "before\n"))
  }

  @Test func fullDisks() {
    #expect(
      run("full")
        == .init(
          output: "before\n",
          errors: "Error: cannot write to the standard output: no space left on the device\n",
          code: .inputOutput))
  }

  @Test func faultsOfTheProgram() {
    let run = run("fault")
    #expect(run.errors == "Error: internal error: Fault()\n" && run.code == .internalError)
  }

  @Test func versionIsTheOne() {
    #expect(ConsoleFixture().run(["--version"], root: JourneyTool.self).output == "0.1.0\n")
  }

  @Test func tablesAreSound() {
    check(CommandPath(JourneyTool.self))
    check(CommandPath(ToyTool.self))
  }

  /// No two parameters share a name, only the last argument repeats, nothing required is late.
  private func check(_ path: CommandPath) {
    let options = path.options.map(\.shape)
    #expect(Set(options.map(\.key)).count == options.count, "\(path.words)")
    #expect(Set(options.compactMap(\.short)).count == options.compactMap(\.short).count)
    let arguments = path.command.arguments.map(\.shape)
    #expect(!arguments.dropLast().contains { $0.isRepeating }, "\(path.words)")
    let required = arguments.map(\.isRequired)
    #expect(required == required.sorted { $0 && !$1 }, "\(path.words)")
    for command in path.command.subcommands {
      var below = path
      below.append(command)
      check(below)
    }
  }
}
