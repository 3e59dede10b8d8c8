import Foundation
import Testing

@testable import journey_cli

/// Nothing that was asked for is left out without a word: what cannot be looked at is told, and the
/// run ends with 66 after everything else.
@Suite struct UnseenFileTests {
  private static let clean = #"{ "title": "T", "framework": "customer-6", "stages": [] }"#
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.shell("mkdir maps")
    try scratch.put(Self.clean, "maps/a.journey.json")
  }

  private func run(_ words: String..., language: String = "en") -> ConsoleFixture.Run {
    ConsoleFixture(
      variables: ["JOURNEY_LANG": language], files: RootedFiles(scratch.folder)
    ).run(words, root: JourneyTool.self)
  }

  private func expectTold(
    _ reason: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for command in [
      ["validate", "--quiet", "--only", "syntax", "maps"],
      ["format", "--check", "--quiet", "maps"],
    ] {
      let run = ConsoleFixture(
        variables: ["JOURNEY_LANG": "en"], files: RootedFiles(scratch.folder)
      ).run(command, root: JourneyTool.self)
      #expect(
        run.errors == "Error: cannot read '\(path)': \(reason)\n", sourceLocation: sourceLocation)
      // The others were looked at nevertheless: this one is not laid out.
      #expect(run.code == .noInput, sourceLocation: sourceLocation)
    }
  }

  @Test func aNameThatIsNotUTF8() throws {
    try scratch.shell(#"printf '{' > $'maps/b\377d.journey.json'; touch $'maps/b\377d.txt'"#)
    expectTold("its name is not UTF-8; rename it", "maps/b\u{FFFD}d.journey.json")
    #expect(
      run("validate", "--quiet", "--only", "syntax", "maps", language: "vi").errors
        == "Lỗi: không đọc được 'maps/b\u{FFFD}d.journey.json': tên tệp không phải là UTF-8; "
        + "hãy đổi tên\n")
  }

  @Test func aFolderWhoseNameIsNotUTF8() throws {
    try scratch.shell(#"mkdir $'maps/b\377d'; printf '{' > $'maps/b\377d/c.journey.json'"#)
    expectTold("its name is not UTF-8; rename it", "maps/b\u{FFFD}d")
  }

  @Test func linksThatLeadNowhere() throws {
    try scratch.shell("ln -s gone maps/b.journey.json; ln -s gone maps/notes.txt")
    expectTold("the link leads nowhere", "maps/b.journey.json")
  }

  @Test func aLinkOntoItself() throws {
    try scratch.shell("ln -s b.journey.json maps/b.journey.json")
    expectTold("the links form a loop", "maps/b.journey.json")
  }

  /// Nobody has named it, so nobody is going to write to it.
  @Test func aPipeInAFolder() throws {
    try scratch.shell("mkfifo maps/b.journey.json maps/other")
    expectTold("it is not a regular file", "maps/b.journey.json")
  }

  @Test func aTreeThatIsTooDeep() throws {
    let name = String(repeating: "d", count: 250)
    try scratch.shell(
      "cd maps; for n in $(seq 20); do mkdir \(name); cd \(name); done; echo { > b.journey.json")
    defer { _ = try? scratch.shell("rm -rf maps") }
    let run = run("validate", "--quiet", "--only", "syntax", "maps")
    #expect(run.code == .noInput)
    #expect(run.errors.hasPrefix("Error: cannot read 'maps/ddd"))
    #expect(run.errors.hasSuffix("the name is too long\n"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  /// Settings that are there and cannot be read are not the same as none.
  @Test(arguments: [
    ("ln -s .journey-cli.json .journey-cli.json", "the links form a loop"),
    ("ln -s nowhere .journey-cli.json", "no such file or folder"),
    ("mkfifo .journey-cli.json", "it is not a regular file"),
    ("mkdir .journey-cli.json", "it is a folder"),
  ])
  func settingsThatCannotBeRead(command: String, reason: String) throws {
    try scratch.shell("cd maps; " + command)
    let run = run("validate", "--quiet", "--only", "syntax", "maps")
    #expect(run.errors == "Error: cannot read 'maps/.journey-cli.json': \(reason)\n")
    #expect(run.code == .noInput)
  }

  /// Without them other rules, frameworks and channels count than somebody has chosen.
  @Test(arguments: [
    ["fix", "--check", "maps/a.journey.json"], ["channels"], ["channels", "show", "email"],
    ["frameworks", "list"],
  ])
  func settingsThatCannotBeReadAreToldByEachCommand(command: [String]) throws {
    try scratch.shell(
      "ln -s .journey-cli.json .journey-cli.json; ln -s .journey-cli.json maps/.journey-cli.json")
    let run = ConsoleFixture(
      variables: ["JOURNEY_LANG": "en"], files: RootedFiles(scratch.folder)
    ).run(command, root: JourneyTool.self)
    #expect(run.errors.contains(".journey-cli.json': the links form a loop\n"))
    #expect(run.code == .noInput)
    try scratch.shell(
      "for f in . maps; do rm $f/.journey-cli.json; echo '{' > $f/.journey-cli.json; done")
    let broken = ConsoleFixture(
      variables: ["JOURNEY_LANG": "en"], files: RootedFiles(scratch.folder)
    ).run(command, root: JourneyTool.self)
    #expect(broken.errors.contains(".journey-cli.json:1:1: error: "))
    #expect(broken.code == .data)
  }

  /// Permission bits do not bind root, who therefore becomes somebody else first.
  private static let otherUser =
    getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
  private static let canBeBound =
    (try? Scratch().shell("\(otherUser) true"))?.code == .done

  /// A folder that may be listed but not entered.
  @Test(.enabled(if: canBeBound, "root without setpriv: run the tests as another user"))
  func aFolderThatMayOnlyBeListed() throws {
    try scratch.shell(
      #"""
      ln "$1" tool || cp "$1" tool || exit 1
      mkdir -p maps/nox/inner; echo { > maps/nox/b.journey.json; echo x > maps/nox/notes.txt
      chmod 755 . maps tool; chmod 744 maps/nox
      """#, [try BuiltBinary.path])
    defer { _ = try? scratch.shell("chmod 755 maps/nox") }
    let run = try scratch.shell(
      "JOURNEY_LANG=en \(Self.otherUser) ./tool validate --quiet --only syntax maps")
    #expect(
      run
        == .init(
          errors: """
            Error: cannot read 'maps/nox/b.journey.json': permission denied
            Error: cannot read 'maps/nox/inner': permission denied

            """, code: .noInput))
  }
}
