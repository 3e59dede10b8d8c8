import Testing

@testable import journey_cli

@Suite struct ColorPolicyTests {
  struct Row: Sendable {
    var choice: ColorChoice?
    var variables: [String: String] = [:]
    var terminal: Bool
    var plain: Bool
  }

  /// What is decided in a terminal and elsewhere, from the strongest voice to the weakest.
  private static let rows: [Row] = [
    Row(
      choice: .always, variables: ["NO_COLOR": "1", "TERM": "dumb"], terminal: true, plain: true),
    Row(choice: .never, variables: ["CLICOLOR_FORCE": "1"], terminal: false, plain: false),
    Row(variables: ["NO_COLOR": "1"], terminal: false, plain: false),
    Row(variables: ["NO_COLOR": "0"], terminal: false, plain: false),
    Row(variables: ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], terminal: false, plain: false),
    Row(variables: ["NO_COLOR": ""], terminal: true, plain: false),
    Row(variables: ["NO_COLOR": "", "CLICOLOR_FORCE": "1"], terminal: true, plain: true),
    Row(variables: ["CLICOLOR_FORCE": "1"], terminal: true, plain: true),
    Row(variables: ["CLICOLOR_FORCE": "1", "TERM": "dumb"], terminal: true, plain: true),
    Row(variables: ["CLICOLOR_FORCE": "0"], terminal: true, plain: false),
    Row(variables: ["CLICOLOR_FORCE": ""], terminal: true, plain: false),
    Row(variables: ["TERM": "dumb"], terminal: false, plain: false),
    Row(variables: ["TERM": "xterm-256color"], terminal: true, plain: false),
    Row(terminal: true, plain: false),
  ]

  @Test(arguments: rows.indices)
  func decides(index: Int) {
    let row = Self.rows[index]
    for (isTerminal, expected) in [(true, row.terminal), (false, row.plain)] {
      let decision = ColorPolicy.isColored(
        row.choice, isTerminal: isTerminal, variable: { row.variables[$0] })
      #expect(decision == expected)
    }
  }

  @Test func everyStreamOnItsOwn() {
    let console = ConsoleFixture(terminals: [.errors]).console
    #expect(!console.isColored(.output, nil))
    #expect(console.isColored(.errors, nil))
  }
}
