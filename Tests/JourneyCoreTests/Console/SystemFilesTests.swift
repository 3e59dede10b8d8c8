import Foundation
import Testing

@testable import journey_cli

@Suite struct SystemFilesTests {
  private let files = SystemFiles()

  private func read(_ path: String, limit: Int = 1 << 20, pipes: Bool = false) throws -> String {
    let bytes = try files.read(path, limit: limit, allowingPipes: pipes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func readsFiles() throws {
    let scratch = try Scratch()
    #expect(try read(scratch.put("", "empty")) == "")
    #expect(try read(scratch.put("xin chào", "a")) == "xin chào")
    let large = String(repeating: "0123456789", count: 30_000)
    #expect(try read(scratch.put(large, "large")) == large)
    // The kernel tells no size for these.
    #expect(try read("/proc/self/status").contains("VmSize"))
  }

  @Test func refusesWhatIsTooLarge() throws {
    let scratch = try Scratch()
    let path = try scratch.put("12345", "five")
    #expect(try read(path, limit: 5) == "12345")
    #expect(throws: FileError.tooLarge(limit: 4)) { try read(path, limit: 4) }
    #expect(throws: FileError.tooLarge(limit: 1000)) {
      try read("/dev/zero", limit: 1000, pipes: true)
    }
    #expect(throws: FileError.tooLarge(limit: 10)) { try read("/proc/self/status", limit: 10) }
  }

  @Test func saysWhyNot() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.notFound) { try read(scratch.path("missing")) }
    #expect(throws: FileError.notFound) { try read(try scratch.put("", "file") + "/below") }
    #expect(throws: FileError.isFolder) { try read(scratch.folder) }
    #expect(throws: FileError.notRegular) { try read("/dev/null") }
    #expect(throws: FileError.failed(.nameTooLong)) {
      try read(scratch.path(String(repeating: "x", count: 300)))
    }
    // C would stop at the zero and read another file.
    #expect(throws: FileError.notFound) { try read(scratch.put("secret", "a") + "\0b") }
    try scratch.shell("ln -s loop loop")
    #expect(throws: FileError.failed(.linkLoop)) { try read(scratch.path("loop")) }
    if getuid() != 0 {
      try scratch.shell("touch shut; chmod 0 shut")
      #expect(throws: FileError.permissionDenied) { try read(scratch.path("shut")) }
    }
  }

  @Test(.timeLimit(.minutes(10))) func neverHangsOnPipes() throws {
    let scratch = try Scratch()
    try scratch.shell("mkfifo pipe")
    let pipe = scratch.path("pipe")
    #expect(throws: FileError.notRegular) { try read(pipe) }
    #expect(throws: FileError.notRegular) {
      try SystemFiles(pipePatience: 50).read(pipe, limit: 10, allowingPipes: true)
    }
  }

  @Test func readsPipesThatAreNamedByTheUser() throws {
    let scratch = try Scratch()
    try scratch.shell("mkfifo pipe")
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/bash")
    writer.arguments = [
      "-c", "(sleep 0.2; echo one; sleep 0.2; echo two) > \"$0\"", scratch.path("pipe"),
    ]
    try writer.run()
    #expect(try read(scratch.path("pipe"), pipes: true) == "one\ntwo\n")
    writer.waitUntilExit()
    #expect(try read("/dev/null", pipes: true) == "")
  }

  @Test func readsProcessSubstitution() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("map".utf8))
    try pipe.fileHandleForWriting.close()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    #expect(throws: FileError.notRegular) { try read(path) }
    #expect(try read(path, pipes: true) == "map")
  }

  @Test func readsAStreamThatDoesNotBlock() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    // A thread of its own: the tests' pool may be blocked by reads as this one.
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      for text in ["one", "two"] {
        Thread.sleep(forTimeInterval: 0.05)
        try? writer.write(contentsOf: Data(text.utf8))
      }
      try? writer.close()
    }
    #expect(try SystemFiles.readAll(descriptor, limit: 100) == Array("onetwo".utf8))
    #expect(throws: FileError.failed(.badDescriptor)) {
      try SystemFiles.readAll(-1, limit: 100)
    }
  }

  @Test func listsFolders() throws {
    let scratch = try Scratch()
    try scratch.shell(
      """
      mkdir sub; touch b a Z é .hidden; ln -s sub tolink; ln -s a tofile; ln -s nowhere gone
      mkfifo pipe
      """)
    let entries = try files.entries(of: scratch.folder)
    #expect(
      entries.map(\.name) == [
        ".hidden", "Z", "a", "b", "gone", "pipe", "sub", "tofile", "tolink", "é",
      ])
    let links = entries.filter(\.isLink)
    #expect(links.map(\.kind) == [.other, .regular, .folder])
    #expect(entries.first { $0.name == "pipe" }?.kind == .other)
    #expect(entries.first { $0.name == "sub" }?.kind == .folder)
    #expect(throws: FileError.notFound) { try files.entries(of: scratch.path("missing")) }
    #expect(throws: FileError.notFound) { try files.entries(of: scratch.path("a")) }
  }

  @Test func kindsAndIdentities() throws {
    let scratch = try Scratch()
    try scratch.shell("touch a; ln a hard; ln -s a soft; ln -s nowhere gone; touch b")
    func kind(_ name: String, following: Bool = true) throws -> FileKind {
      try files.kind(of: scratch.path(name), followingLinks: following)
    }
    #expect(try kind("a") == .regular && kind("soft") == .regular)
    #expect(try kind("soft", following: false) == .other && kind(".") == .folder)
    #expect(try kind("gone", following: false) == .other)
    #expect(throws: FileError.notFound) { try kind("gone") }
    let identities = try ["a", "hard", "soft", "b"].map { try files.identity(of: scratch.path($0)) }
    #expect(Set(identities).count == 2 && identities[0] == identities[2])
    #expect(try files.realPath(of: scratch.path("./soft")).hasSuffix("/a"))
    #expect(try files.currentFolder() == FileManager.default.currentDirectoryPath)
  }
}
