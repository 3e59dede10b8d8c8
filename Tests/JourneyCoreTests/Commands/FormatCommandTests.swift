import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// What `format` leaves behind in the files; what it prints stands in `CommandCases/format`.
@Suite struct FormatCommandTests {
  private static let rough = #"{"stages":[],"framework":"basic-5","title":"a"}"#
  private static let fine = #"{ "title": "a", "framework": "basic-5", "stages": [] }"# + "\n"

  private func run(
    _ words: [String], in scratch: Scratch, input: String = ""
  ) -> ConsoleFixture.Run {
    ConsoleFixture(input: input, files: RootedFiles(scratch.folder))
      .run(["format"] + words, root: JourneyTool.self)
  }

  @Test func onlyFilesThatChangeAreWritten() throws {
    let scratch = try Scratch()
    try scratch.put(Self.rough, "a.journey.json")
    try scratch.put(Self.fine, "b.journey.json")
    let old = try FileManager.default.attributesOfItem(atPath: scratch.path("b.journey.json"))
    #expect(run(["."], in: scratch) == .init(errors: "laid out ./a.journey.json\n"))
    #expect(try scratch.text("a.journey.json") == Self.fine)
    let new = try FileManager.default.attributesOfItem(atPath: scratch.path("b.journey.json"))
    #expect(old[.systemFileNumber] as? Int == new[.systemFileNumber] as? Int)
    #expect(run(["."], in: scratch) == .init())
    #expect(run(["--check", "--diff", "."], in: scratch) == .init())
    #expect(scratch.names == ["a.journey.json", "b.journey.json"])
  }

  @Test(arguments: [["--check"], ["--diff"], ["--check", "--diff", "--quiet"]])
  func lookingChangesNothing(options: [String]) throws {
    let scratch = try Scratch()
    try scratch.put(Self.rough, "a.journey.json")
    _ = run(options + ["."], in: scratch)
    #expect(try scratch.text("a.journey.json") == Self.rough)
  }

  @Test func oneBadFileDoesNotStopTheOthers() throws {
    let scratch = try Scratch()
    try scratch.put(#"{"title": 1}"#, "a.journey.json")
    try scratch.put(Self.rough, "b.journey.json")
    let run = run([".", "missing.json"], in: scratch)
    #expect(run.code == .noInput && run.output.isEmpty)
    #expect(run.errors.contains("'./a.journey.json' has errors and is left as it is"))
    #expect(try scratch.text("a.journey.json") == #"{"title": 1}"#)
    #expect(try scratch.text("b.journey.json") == Self.fine)
  }

  @Test func aLinkStaysALink() throws {
    let scratch = try Scratch()
    try scratch.put(Self.rough, "real.json")
    try scratch.shell("ln -s real.json a.journey.json")
    #expect(run(["a.journey.json"], in: scratch).code == .done)
    #expect(try scratch.text("real.json") == Self.fine)
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: scratch.path("a.journey.json"))
    #expect(link == "real.json")
  }

  @Test func whatCannotBeWrittenStays() throws {
    let scratch = try Scratch()
    try scratch.put(Self.rough, "a.journey.json")
    let console = ConsoleFixture(files: FullDisk(files: RootedFiles(scratch.folder)))
    let run = console.run(["format", "a.journey.json"], root: JourneyTool.self)
    #expect(run.code == .inputOutput)
    #expect(
      run.errors == "Error: cannot write 'a.journey.json': no space left on the device\n")
    #expect(try scratch.text("a.journey.json") == Self.rough)
  }

  @Test func aPipeIsNotReplaced() throws {
    let scratch = try Scratch()
    try scratch.put(Self.rough, "map")
    let line = #""$1" format <(cat map) || echo $?; "$1" format --check --quiet <(cat map)"#
    let run = try scratch.shell(line, [BuiltBinary.path])
    #expect(run.output == "73\n" && run.code == .findings)
    #expect(run.errors.contains("it is not a regular file"))
  }

  /// Files that can be read, on a disk that is full.
  private struct FullDisk: FileSystem {
    let files: RootedFiles

    func read(_ path: String, limit: Int, allowingPipes: Bool) throws(FileError) -> [UInt8] {
      try files.read(path, limit: limit, allowingPipes: allowingPipes)
    }
    func kind(of path: String, followingLinks: Bool) throws(FileError) -> FileKind {
      try files.kind(of: path, followingLinks: followingLinks)
    }
    func entries(of folder: String) throws(FileError) -> [FolderEntry] {
      try files.entries(of: folder)
    }
    func realPath(of path: String) throws(FileError) -> String { try files.realPath(of: path) }
    func identity(of path: String) throws(FileError) -> FileIdentity {
      try files.identity(of: path)
    }
    func currentFolder() throws(FileError) -> String { try files.currentFolder() }
    func makeFolder(_ path: String) throws(FileError) { try files.makeFolder(path) }
    func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileError) {
      throw .brokenOff(.diskFull)
    }
  }
}
