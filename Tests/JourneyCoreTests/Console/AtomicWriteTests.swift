import Foundation
import Testing

@testable import journey_cli

@Suite struct AtomicWriteTests {
  private func write(_ text: String, _ path: String, replacing: Bool = true) throws {
    try SystemFiles().write(Array(text.utf8), to: path, replacing: replacing)
  }

  @Test func createsAndReplaces() throws {
    let scratch = try Scratch()
    try write("one", scratch.path("a"), replacing: false)
    #expect(try scratch.text("a") == "one")
    try write("two", scratch.path("a"))
    #expect(try scratch.text("a") == "two")
    try write("", scratch.path("a"))
    #expect(try scratch.text("a") == "")
    #expect(scratch.names == ["a"])
  }

  @Test func refusesWhatExists() throws {
    let scratch = try Scratch()
    let path = try scratch.put("old", "a")
    #expect(throws: FileError.exists) { try write("new", path, replacing: false) }
    try scratch.shell("ln -s nowhere gone")
    #expect(throws: FileError.exists) { try write("new", scratch.path("gone"), replacing: false) }
    #expect(throws: FileError.isFolder) { try write("new", scratch.folder) }
    #expect(try scratch.text("a") == "old")
    #expect(scratch.names == ["a", "gone"])
  }

  @Test func saysWhyItCannotCreate() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.notFound) { try write("x", scratch.path("no/such/folder")) }
    let long = scratch.path(String(repeating: "x", count: 300))
    #expect(throws: (any Error).self) { try write("x", long) }
    #expect(scratch.names == [])
  }

  @Test func aNameOfFullLengthIsNoProblem() throws {
    let scratch = try Scratch()
    let name = String(repeating: "x", count: 255)
    try write("x", scratch.path(name))
    #expect(scratch.names == [name])
  }

  @Test func keepsPermissionsAndLinks() throws {
    let scratch = try Scratch()
    try scratch.put("old", "a")
    try scratch.shell("chmod 640 a; mkdir sub; ln -s ../a sub/link")
    try write("new", scratch.path("sub/link"))
    #expect(try scratch.text("a") == "new")
    let modes = try scratch.shell("stat -c %a a; test -L sub/link && ls -A sub").output
    #expect(modes == "640\nlink\n")
  }

  @Test func failingLeavesTheOldFile() throws {
    let scratch = try Scratch()
    let path = try scratch.put("old", "a")
    #expect(throws: FileError.brokenOff(.diskFull)) { try write("x", "/dev/full") }
    // A limit on the size of files stands in for a full disk. It is set for a process of its own:
    // all tests share this one, and some of them copy large files.
    try scratch.put(Self.map, "m.journey.json")
    for command in ["format m.journey.json", "reframe m.journey.json --to digital-7 --output new"] {
      let run = try scratch.shell(
        #"ulimit -f 1; JOURNEY_LANG=en "$1" \#(command)"#, [try BuiltBinary.path])
      #expect(run.code == .inputOutput, "\(run)")
      #expect(run.errors.contains("the file is too large"), "\(run)")
    }
    #expect(try scratch.text("m.journey.json") == Self.map)
    #expect(scratch.names == ["a", "m.journey.json"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
  }

  /// A map of more than a kilobyte, on one line.
  private static let map =
    #"{ "title": "T", "framework": "customer-6", "scenario": "\#(String(repeating: "x", count: 2000))","#
    + #" "stages": [] }"#

  /// Otherwise an interrupted run would leave its temporary file beside a map.
  @Test func aSignalWaitsUntilTheFileIsInItsPlace() {
    func isBlocked(_ signal: Int32) -> Bool {
      var now = sigset_t()
      _ = unsafe pthread_sigmask(SIG_BLOCK, nil, &now)
      return unsafe sigismember(&now, signal) == 1
    }
    // Threads of the test library take no signals; this one is to be like that of the tool.
    let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
    var all = sigset_t()
    var before = sigset_t()
    _ = unsafe sigemptyset(&all)
    for signal in signals { _ = unsafe sigaddset(&all, signal) }
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &all, &before)
    defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    for signal in signals {
      #expect(!isBlocked(signal))
      Platform.withoutInterruption { #expect(isBlocked(signal)) }
      #expect(!isBlocked(signal))
      #expect(throws: FileError.exists) {
        try Platform.withoutInterruption { () throws(FileError) in throw .exists }
      }
      #expect(!isBlocked(signal))
    }
  }

  @Test func writesThroughDevices() throws {
    try write("x", "/dev/null", replacing: false)
    try write("x", "/dev/null")
    let status = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(status[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test(.timeLimit(.minutes(10))) func aPipeWithoutAReaderDoesNotHang() throws {
    let scratch = try Scratch()
    try scratch.shell("mkfifo pipe")
    #expect(throws: FileError.failed(.noSuchDevice)) { try write("x", scratch.path("pipe")) }
  }

  @Test func goesOnAfterALeftover() throws {
    let scratch = try Scratch()
    try scratch.put("left", ".journey-cli-\(Platform.processID)-0.tmp")
    try write("new", scratch.path("a"))
    #expect(try scratch.text("a") == "new")
    #expect(scratch.names.count == 2)
  }
}
