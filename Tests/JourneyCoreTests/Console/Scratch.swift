import Dispatch
import Foundation

@testable import journey_cli

/// A folder for one test, which goes away with it.
final class Scratch {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "journey-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The path of a name in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Puts a file there.
  @discardableResult
  func put(_ text: String, _ name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Puts a shell script there that may be run.
  ///
  /// Another process writes it: a program that this one has open for writing cannot be started, and
  /// a child of a test beside this one may hold such a file open for a moment.
  @discardableResult
  func program(_ script: String, _ name: String) throws -> String {
    let draft = try put("#!/bin/sh\n" + script + "\n", "\(UUID().uuidString).draft")
    defer { try? FileManager.default.removeItem(atPath: draft) }
    let made = try shell(#"cat "$1" > "$2" && chmod +x "$2""#, [draft, name])
    guard made.code == .done else { throw CocoaError(.fileWriteUnknown) }
    return path(name)
  }

  /// The text of a file there.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// Every name there.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Runs a line of shell in the folder.
  @discardableResult
  func shell(_ line: String, _ arguments: [String] = []) throws -> ConsoleFixture.Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line, "bash"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // Two pipes that are read one after the other would wait for each other when both are full.
    let streams = try (0..<2).map { _ in try Self.namelessFile() }
    process.standardOutput = streams[0].writing
    process.standardError = streams[1].writing
    // `waitUntilExit` keeps a core busy for as long as the shell works.
    let done = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in done.signal() }
    try process.run()
    done.wait()
    let texts = try streams.map {
      String(decoding: try $0.reading.readToEnd() ?? Data(), as: UTF8.self)
    }
    let code = ExitCode(rawValue: process.terminationStatus) ?? .internalError
    return ConsoleFixture.Run(output: texts[0], errors: texts[1], code: code)
  }

  /// A file that goes away with its handles, so that a run that is stopped leaves nothing behind.
  private static func namelessFile() throws -> (writing: FileHandle, reading: FileHandle) {
    let file = URL(filePath: NSTemporaryDirectory() + "journey-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return (try FileHandle(forWritingTo: file), try FileHandle(forReadingFrom: file))
  }
}
