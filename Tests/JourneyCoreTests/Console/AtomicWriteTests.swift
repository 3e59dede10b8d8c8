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
    // A limit on the size of files stands in for a full disk; no other test comes near it.
    Platform.ignoreWriteSignals()
    var old = rlimit()
    _ = unsafe getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old)
    var limit = rlimit(rlim_cur: 8 << 20, rlim_max: old.rlim_max)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    defer { _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old) }
    #expect(throws: FileError.brokenOff(.fileTooBig)) {
      try write(String(repeating: "x", count: 9 << 20), path)
    }
    #expect(throws: FileError.brokenOff(.fileTooBig)) {
      try write(String(repeating: "x", count: 9 << 20), scratch.path("new"), replacing: false)
    }
    #expect(try scratch.text("a") == "old")
    #expect(scratch.names == ["a"])
    #expect(throws: FileError.brokenOff(.diskFull)) { try write("x", "/dev/full") }
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
