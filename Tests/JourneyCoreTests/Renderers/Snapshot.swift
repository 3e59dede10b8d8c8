import Foundation
import Testing

/// Compares outputs with text files beside the tests.
///
/// `RECORD=1` writes the files anew; such a run fails once, so that nobody records by
/// accident.
enum Snapshot {
  static func expect(
    _ actual: String, _ name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let url = folder.appendingPathComponent(name)
    if Recording.isOn {
      #expect(throws: Never.self, sourceLocation: sourceLocation) {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: url)
      }
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    #expect(actual == expected, "\(name) differs", sourceLocation: sourceLocation)
  }
}
