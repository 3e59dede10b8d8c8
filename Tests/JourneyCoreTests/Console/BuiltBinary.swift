import Foundation

/// The built tool, which lies beside the test bundle.
enum BuiltBinary {
  struct Missing: Error {}

  static var path: String {
    get throws {
      var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
        folder = URL(fileURLWithPath: argument)
      }
      let path = folder.deletingLastPathComponent().appendingPathComponent("journey-cli").path
      guard FileManager.default.isExecutableFile(atPath: path) else { throw Missing() }
      return path
    }
  }
}
