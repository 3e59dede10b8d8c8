import Foundation
import Testing

@testable import journey_cli

/// One run of the tool as a folder of text files below `CommandCases`; a new case needs no code.
///
/// | file | what it holds |
/// | --- | --- |
/// | `arguments` | one argument a line; `\u{1B}` stands for the character of that number |
/// | `stdin` | what is piped in; without it the standard input is empty |
/// | `environment` | `NAME=value` lines; there are no other variables |
/// | `files/` | what is in the folder in which the tool runs |
/// | `setup` | a script for `/bin/sh` that makes there what git or an editor cannot hold |
/// | `stdout`, `stderr` | what must come out; without them nothing |
/// | `status` | the exit code |
struct CommandCase: CustomTestStringConvertible, Sendable {
  /// The path of the folder below `CommandCases`.
  let name: String
  private let folder: URL

  private static let files: Set<String> = [
    "arguments", "stdin", "environment", "files", "setup", "stdout", "stderr", "status",
  ]
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("CommandCases")

  var testDescription: String { name }

  /// Every case, sorted by name.
  static let all: [CommandCase] = found(in: "").sorted { $0.name < $1.name }

  /// A folder in which there is any file is a case; one of folders alone holds cases.
  private static func found(in path: String) -> [CommandCase] {
    let folder = root.appendingPathComponent(path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let folders = names.filter {
      let values = try? folder.appendingPathComponent($0).resourceValues(forKeys: [.isDirectoryKey])
      return values?.isDirectory == true
    }
    guard folders.count == names.count else { return [CommandCase(name: path, folder: folder)] }
    return folders.flatMap { found(in: path.isEmpty ? $0 : path + "/" + $0) }
  }

  // MARK: - What is given

  /// The files that no case has, which are slips of the pen.
  var strangers: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !Self.files.contains($0) }.sorted()
  }

  func arguments() throws -> [String] {
    try lines("arguments").map(Self.unescaped)
  }

  func environment() throws -> [String: String] {
    var variables: [String: String] = [:]
    for line in try lines("environment") {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      variables[String(parts[0])] = parts.count == 2 ? String(parts[1]) : ""
    }
    return variables
  }

  func input() -> Data { data("stdin") }

  /// Fills the folder in which the case runs.
  func prepare(_ scratch: Scratch) throws {
    let source = folder.appendingPathComponent("files")
    if FileManager.default.fileExists(atPath: source.path) {
      for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
        try FileManager.default.copyItem(
          atPath: source.appendingPathComponent(name).path, toPath: scratch.path(name))
      }
    }
    let setup = folder.appendingPathComponent("setup")
    guard FileManager.default.fileExists(atPath: setup.path) else { return }
    let run = try scratch.shell(#"/bin/sh -e "$1""#, [setup.path])
    guard run.code == .done else { throw SetupFailed(run: run) }
  }

  struct SetupFailed: Error { let run: ConsoleFixture.Run }

  private func lines(_ file: String) throws -> [String] {
    var text = String(decoding: data(file), as: UTF8.self)
    if text.hasSuffix("\n") { text.removeLast() }
    return text.isEmpty ? [] : text.components(separatedBy: "\n")
  }

  private func data(_ file: String) -> Data {
    (try? Data(contentsOf: folder.appendingPathComponent(file))) ?? Data()
  }

  private static func unescaped(_ line: String) -> String {
    var result = ""
    var rest = line[...]
    while let start = rest.range(of: "\\u{"),
      let end = rest[start.upperBound...].firstIndex(of: "}"),
      let value = UInt32(rest[start.upperBound..<end], radix: 16),
      let scalar = Unicode.Scalar(value)
    {
      result += rest[..<start.lowerBound]
      result.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  // MARK: - What is expected

  /// What the folder says must come out, if it says anything yet.
  func expected() throws -> CommandOutcome? {
    guard let status = try lines("status").first.flatMap({ Int32($0) }) else { return nil }
    return CommandOutcome(output: data("stdout"), errors: data("stderr"), status: status)
  }

  /// Writes down what came out as what must come out.
  func record(_ outcome: CommandOutcome) throws {
    try write(outcome.output, "stdout")
    try write(outcome.errors, "stderr")
    try write(Data("\(outcome.status)\n".utf8), "status")
  }

  private func write(_ data: Data, _ file: String) throws {
    let url = folder.appendingPathComponent(file)
    if data.isEmpty {
      try? FileManager.default.removeItem(at: url)
    } else {
      try data.write(to: url)
    }
  }
}
