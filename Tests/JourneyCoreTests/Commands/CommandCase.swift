import Foundation
import Testing

@testable import journey_cli

/// One run of the tool, written down in a file below `CommandCases`; a new case needs no code.
///
/// ``CaseFile`` describes how such a file is written.
struct CommandCase: CustomTestStringConvertible, Sendable, Equatable {
  /// A file or folder that is there when the tool runs.
  struct Input: Sendable, Equatable {
    /// Its path in the folder in which the tool runs.
    let path: String
    /// What is in it.
    let content: Content
    /// The line that names it.
    let line: Int
  }

  /// What is in a file.
  enum Content: Sendable, Equatable {
    /// The text of the case itself.
    case text(Data)
    /// A file or folder of `CommandCases/inputs`.
    case shared(String)
  }

  /// The name, unique within its file.
  let name: String
  /// The file that holds the case, from `CommandCases`, and the line of its name.
  let place: CaseFile.Place
  var arguments: [String] = []
  /// The variables; there are no others.
  var environment: [String: String] = [:]
  var inputs: [Input] = []
  /// A script for `/bin/sh` that makes what no text can hold.
  var setup = Data()
  /// What is piped in.
  var standardInput = Data()
  /// What must come out.
  var outcome = CommandOutcome()

  /// The cases of all files that can be read; another test tells those that cannot.
  static let all = CaseFile.all.flatMap { (try? $0.reading.get().cases) ?? [] }

  var testDescription: String { "\(place.file): \(name)" }

  /// Fills the folder in which the case runs.
  func prepare(_ scratch: Scratch) throws {
    for input in inputs {
      switch input.content {
      case .text(let data): try Self.write(data, scratch.path(input.path))
      case .shared(let name):
        try Self.copy(CaseFile.folder + "/inputs/" + name, scratch.path(input.path))
      }
    }
    guard !setup.isEmpty else { return }
    let script = try Scratch()
    try setup.write(to: URL(fileURLWithPath: script.path("setup")))
    let run = try scratch.shell(#"/bin/sh -e "$1""#, [script.path("setup")])
    guard run.code == .done else { throw SetupFailed(run: run) }
  }

  /// The script that makes files for a case failed.
  struct SetupFailed: Error { let run: ConsoleFixture.Run }

  /// Copies a file, or everything in a folder into one that may be there.
  private static func copy(_ source: String, _ target: String) throws {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: source) else {
      try write(Data(contentsOf: URL(fileURLWithPath: source)), target)
      return
    }
    for name in names { try copy(source + "/" + name, target + "/" + name) }
  }

  private static func write(_ data: Data, _ target: String) throws {
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: target))
  }
}
