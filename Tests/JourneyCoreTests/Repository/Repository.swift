import Foundation

/// The files of this repository, for tests that guard them.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The absolute path of a file or folder.
  static func path(_ path: String) -> String { root.appending(path: path).path }

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Replaces the text of a file.
  static func write(_ text: String, to path: String) throws {
    try text.write(to: root.appending(path: path), atomically: true, encoding: .utf8)
  }

  /// The paths below a folder, relative to the root, sorted.
  static func files(in folder: String, endingIn ending: String) throws -> [String] {
    let base = root.appending(path: folder).path
    return try FileManager.default.subpathsOfDirectory(atPath: base)
      .filter { $0.hasSuffix(ending) }
      .map { folder + "/" + $0 }
      .sorted()
  }
}
