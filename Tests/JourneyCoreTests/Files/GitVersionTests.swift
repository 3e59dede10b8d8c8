import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// `diff` of one map: its older version comes from git, and nothing is written there.
@Suite struct GitVersionTests {
  private static let old = map("Chờ lâu ở quầy", emotion: -2)
  private static let new = map("Chờ lâu ở quầy vào giờ cao điểm", emotion: -1)

  private static func map(_ pain: String, emotion: Int) -> String {
    """
    {"title":"M","language":"vi","framework":"buyer-4","stages":[{"stage":"problem-awareness",\
    "emotion":\(emotion),"painPoints":["\(pain)"]}]}
    """
  }

  /// A repository with one commit of a map that has changed since.
  private func repository() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.shell(
      """
      git init -q . && git config user.email a@b.c && git config user.name n
      mkdir sub && printf '%s' '\(Self.old)' > 'sub/a b.journey.json'
      git add -A && git -c commit.gpgsign=false commit -q -m one && git tag v1
      printf '%s' '\(Self.new)' > 'sub/a b.journey.json'
      printf '%s' '\(Self.new)' > sub/late.journey.json
      """)
    return scratch
  }

  private func diff(_ words: String..., programs: (any ProgramRunner)? = nil)
    -> ConsoleFixture.Run
  {
    var console = ConsoleFixture(variables: ["PATH": "/usr/bin:/bin:/usr/local/bin"]).console
    if let programs { console.programs = programs }
    let code = JourneyTool.run(
      ["diff", "--lang", "en"] + words, console, root: JourneyTool.self)
    return .init(output: console.output.text, errors: console.errors.text, code: code)
  }

  @Test func oneMapIsComparedWithItsCommit() throws {
    let scratch = try repository()
    let path = scratch.path("sub/a b.journey.json")
    let run = diff(path)
    #expect(run.code == .done && run.errors.isEmpty)
    #expect(run.output.contains("HEAD:"))
    // Most words stayed: told again, neither solved nor new.
    #expect(run.output.contains("reworded") && !run.output.contains("new pain"))
    #expect(run.output.contains("+1"))
    #expect(
      diff(path, "--since", "v1").output
        == run.output.replacingOccurrences(of: "HEAD:", with: "v1:"))
    #expect(diff(path, "--exit-code").code == .findings)
    // By a link, too: git knows the file where it lies.
    try scratch.shell("ln -s 'sub/a b.journey.json' link.journey.json")
    #expect(diff(scratch.path("link.journey.json")).output.contains("reworded"))
  }

  @Test func nothingIsWritten() throws {
    let scratch = try repository()
    func state() throws -> String {
      try scratch.shell("cd .git && find . -type f | sort | xargs cksum").output
    }
    let before = try state()
    _ = diff(scratch.path("sub/a b.journey.json"))
    #expect(try state() == before)
  }

  @Test func saysWhyThereIsNoOlderVersion() throws {
    let scratch = try repository()
    let path = scratch.path("sub/a b.journey.json")
    func message(_ run: ConsoleFixture.Run, _ words: String) {
      #expect(run.code == .noInput && run.output.isEmpty)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
    message(diff(scratch.path("sub/late.journey.json")), "is not in HEAD")
    let blank = try scratch.put(Self.old, "sub/late too.journey.json")
    message(diff(blank), "diff /dev/null '\(blank)'")
    message(diff(scratch.path("sub")), "it is a folder")
    for revision in ["v2", "-p", "--upload-pack=x", "HEAD:sub", "HEAD..v1", "\u{1B}[2J"] {
      message(diff(path, "--since=" + revision), "git knows no revision")
    }
    message(diff(scratch.path("missing.journey.json")), "missing.journey.json")
    let bare = try Scratch()
    message(diff(try bare.put(Self.old, "a.journey.json")), "lies in no git repository")
    try bare.shell("git init -q .")
    message(diff(bare.path("a.journey.json")), "has no commit yet")
  }

  /// Programs as a machine has them that is not as it should be.
  private struct Stub: ProgramRunner {
    var error: SystemError?
    var end = ProgramResult.End.exit(128)
    var errors = ""

    func run(_ call: ProgramCall) throws(SystemError) -> ProgramResult {
      if let error { throw error }
      return ProgramResult(end: end, output: [], errors: Array(errors.utf8))
    }
  }

  @Test func saysWhatIsWrongWithGit() throws {
    let scratch = try Scratch()
    let path = try scratch.put(Self.old, "a.journey.json")
    func errors(_ stub: Stub) -> String { diff(path, programs: stub).errors }
    #expect(errors(Stub(error: .notFound)).contains("git was not found"))
    #expect(errors(Stub(error: .accessDenied)).contains("git cannot be run: permission denied"))
    #expect(errors(Stub(errors: "fatal: detected dubious ownership")).contains("safe.directory"))
    #expect(errors(Stub(errors: "anything")).contains("no git repository"))
    for end in [ProgramResult.End.outOfTime, .signal(9), .tooMuchOutput] {
      #expect(diff(path, programs: Stub(end: end)).code != .done)
    }
  }

  @Test func refusesWhatMakesNoSense() throws {
    let scratch = try Scratch()
    let path = try scratch.put(Self.old, "a.journey.json")
    #expect(diff("-").code == .usage)
    #expect(diff(path, path, "--since", "v1").code == .usage)
    #expect(diff(path, path, path).code == .usage)
  }
}
