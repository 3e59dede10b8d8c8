import Foundation
import Testing

@testable import journey_cli

/// The files of cases, and what is said of one that is not well-formed.
@Suite struct CaseFileTests {
  // MARK: - The files of the repository

  @Test func everyFileIsWellFormed() {
    for (_, reading) in CaseFile.all {
      if case .failure(let malformed) = reading { Issue.record("\(malformed)") }
    }
  }

  /// Cases may be added; one that goes away is missed.
  @Test func noCaseGotLost() throws {
    let files = try CaseFile.all.map { try $0.reading.get() }
    #expect(files.reduce(0) { $0 + $1.cases.count } >= 649)
  }

  @Test func everyInputIsUsedAndNothingElseLiesThere() throws {
    let cases = try CaseFile.all.flatMap { try $0.reading.get().cases }
    let used = Set(
      cases.flatMap(\.inputs).compactMap { input -> String? in
        if case .shared(let name) = input.content { return name }
        return nil
      })
    for path in CaseFile.files(in: "") where !path.hasSuffix(".cases") {
      let parts = path.split(separator: "/").map(String.init)
      #expect(parts[0] == "inputs", "no file of cases: \(path)")
      let names = (2...max(2, parts.count)).map { parts[1..<min($0, parts.count)] }
      #expect(
        names.contains { used.contains($0.joined(separator: "/")) }, "no case uses \(path)")
    }
  }

  /// What is recorded is what was read: so a recording changes nothing but outcomes.
  @Test func everyFileIsWrittenAsItWasRead() throws {
    for (name, reading) in CaseFile.all {
      let file = try reading.get()
      let outcomes = Dictionary(
        uniqueKeysWithValues: file.cases.map { ($0.name, $0.outcome) })
      let data = try Data(contentsOf: URL(fileURLWithPath: CaseFile.folder + "/" + name))
      #expect(Data(file.text(with: outcomes).utf8) == data, "\(name)")
    }
  }

  // MARK: - Reading and writing

  private static func read(_ text: String) throws(CaseFile.Malformed) -> CaseFile {
    try CaseFile("toy.cases", Data(text.utf8))
  }

  @Test func readsEveryPart() throws {
    let file = try Self.read(
      #"""
      # A comment.

      == first
      + a/b.json
      f| { "a": 1 }
      f|
      f\ x\u{FEFF}\
      + empty.json
      sh| mkdir c
      $ LANG=vi EMPTY= journey-cli show 'it is' $'it\'s\n\e\u{301}' '' --x=y
      0| in
      1| out | \ not an escape
      1|
      2\ a\tb\\c\r
      exit 65
      # Between two cases.
      == second-1
      $ journey-cli
      """#)
    let first = try #require(file.cases.first)
    #expect(first.name == "first" && first.place == .init(file: "toy.cases", line: 3))
    #expect(first.inputs.map(\.path) == ["a/b.json", "empty.json"])
    #expect(
      first.inputs.map(\.content) == [
        .text(Data("{ \"a\": 1 }\n\nx\u{FEFF}".utf8)), .text(Data()),
      ])
    #expect(first.setup == Data("mkdir c\n".utf8))
    #expect(first.environment == ["LANG": "vi", "EMPTY": ""])
    #expect(
      first.arguments.map { Array($0.utf8) }
        == ["show", "it is", "it's\n\u{1B}\u{301}", "", "--x=y"].map { Array($0.utf8) })
    #expect(first.standardInput == Data("in\n".utf8))
    #expect(
      first.outcome
        == CommandOutcome(
          output: Data("out | \\ not an escape\n\n".utf8), errors: Data("a\tb\\c\r\n".utf8),
          status: 65))
    #expect(file.cases.last?.name == "second-1" && file.cases.last?.outcome == CommandOutcome())
  }

  @Test(arguments: [
    "", "a\n", "a", "\n\n", "\na", " ", "a \nb", "\t\r\n", "\u{202E}\\n\u{FEFF}", "e\u{301}\n",
    "é\n", "1| a\n\\ b\n", "\u{A0}\u{2028}", "👩‍👩‍👧\n", "\\", "a\\\n",
  ])
  func everyTextIsReadAsItWasWritten(text: String) throws {
    let outcome = CommandOutcome(
      output: Data(text.utf8), errors: Data((text + "x").utf8), status: 1)
    let file = try Self.read("== a\n# why\n$ journey-cli\n1| old\n\n# of b\n== b\n$ journey-cli\n")
    let written = file.text(with: ["a": outcome])
    #expect(try Self.read(written).cases.map(\.outcome) == [outcome, CommandOutcome()])
    #expect(written.hasPrefix("== a\n# why\n$ journey-cli\n"))
    #expect(written.hasSuffix("exit 1\n\n# of b\n== b\n$ journey-cli\n"))
    for scalar in written.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.properties.generalCategory != .format)
    }
  }

  @Test(arguments: [
    ("", 1, "at least one"),
    ("$ journey-cli\n", 1, "begins with '== NAME'"),
    ("== A\n", 1, "kebab-case"),
    ("== a\n\n== b\n$ journey-cli\n", 1, "has no '$' line"),
    ("== a\n$ journey-cli\n== a\n$ journey-cli\n", 3, "stands at line 1, too"),
    ("== a\n? b\n", 2, "expected '=='"),
    ("== a\n$ journey-cl show\n", 2, "journey-cli ARGUMENT"),
    ("== a\n$ A journey-cli\n", 2, "NAME=VALUE: A"),
    ("== a\n$ journey-cli 'b\n", 2, "a ' without its end"),
    ("== a\n$ journey-cli $'b\n", 2, "a $' without its end"),
    ("== a\n$ journey-cli *\n", 2, "quote the word"),
    ("== a\n$ journey-cli\n$ journey-cli\n", 3, "one '$' line"),
    ("== a\n+ b = no-such-input\n", 2, "no CommandCases/inputs/no-such-input"),
    ("== a\n+ b c\n", 2, "expected '+ PATH'"),
    ("== a\nf| x\n", 2, "follow a '+ PATH' line"),
    ("== a\n1| x\n$ journey-cli\n", 2, "behind the '$' line"),
    ("== a\n$ journey-cli\n1| x\n0| y\n", 4, "stands last"),
    ("== a\n$ journey-cli\nexit no\n", 3, "one 'exit CODE'"),
    ("== a\n$ journey-cli\nexit 1\nexit 1\n", 4, "one 'exit CODE'"),
    ("== a\n$ journey-cli\n1|x\n", 3, "expected a blank"),
    ("== a\n$ journey-cli\n1| x \n", 3, "nobody sees"),
    ("== a\n$ journey-cli\n1| \n", 3, "blank at the end"),
    ("== a\n$ journey-cli\n1| e\u{301}\n", 3, "nobody sees"),
    ("== a\n$ journey-cli\n1\\ \\q\n", 3, "expected one of"),
    ("== a\n$ journey-cli\n1\\ \\u1B\n", 3, "expected \\u{1B}"),
    ("== a\n$ journey-cli\n1\\ x\\\n1| y\n", 4, "no line feed ends it"),
  ])
  func aMalformedFileIsToldWithItsLine(text: String, line: Int, message: String) {
    let malformed = #expect(throws: CaseFile.Malformed.self) { try Self.read(text) }
    #expect(malformed?.place == .init(file: "toy.cases", line: line))
    #expect(malformed?.message.contains(message) == true, "\(malformed as Any)")
    #expect(malformed?.description.hasPrefix("CommandCases/toy.cases:\(line): ") == true)
  }

  @Test func aFileThatIsNotUTF8IsRefused() {
    #expect(throws: CaseFile.Malformed.self) { try CaseFile("toy.cases", Data([0x3D, 0xFF])) }
  }

  // MARK: - Recording

  @Test func aRecordingTellsWhatKindsOfChangeItMade() throws {
    let file = try Self.read(
      """
      == a
      $ journey-cli validate a.json
      1| a.json:1:2: warning: so
      == b
      $ journey-cli validate b.json
      1| b.json:31:2: warning: so
      == c
      $ journey-cli show
      2| Error: no map
      exit 64
      """)
    var changes = RecordedChanges()
    func output(_ text: String) -> CommandOutcome { CommandOutcome(output: Data(text.utf8)) }
    changes.add(file.cases[0], becomes: output("a.json:1:2: error: so\n"))
    changes.add(file.cases[1], becomes: output("b.json:31:2: error: so\n"))
    changes.add(file.cases[2], becomes: CommandOutcome(errors: file.cases[2].outcome.errors))
    #expect(changes.count == 3)
    #expect(
      changes.report == """
        recorded 3 cases with other outcomes, 2 kinds of change

        validate: 2 cases, stdout, -2 +2 lines: 'warning:' → 'error:'
          toy.cases:1: a
          - a.json:1:2: warning: so
          + a.json:1:2: error: so

        show: 1 cases, exit 64 → 0, -0 +0 lines: no line
          toy.cases:7: c
        """)
  }
}
