import Foundation
import Testing

@testable import journey_cli

/// Files that are there and cannot be read.
@Suite struct UnreadableFileTests {
  /// The files of a folder, of which some fail as a disk or the owner's rights make them fail.
  private struct FailingFiles: FileSystem {
    let files: RootedFiles
    let failures: [String: FileError]

    private func check(_ path: String) throws(FileError) {
      for (name, failure) in failures where path == name || path.hasSuffix("/" + name) {
        throw failure
      }
    }

    func read(_ path: String, limit: Int, allowingPipes: Bool) throws(FileError) -> [UInt8] {
      try check(path)
      return try files.read(path, limit: limit, allowingPipes: allowingPipes)
    }

    func kind(of path: String, followingLinks: Bool) throws(FileError) -> FileKind {
      try files.kind(of: path, followingLinks: followingLinks)
    }

    func entries(of folder: String) throws(FileError) -> [FolderEntry] {
      try check(folder)
      return try files.entries(of: folder)
    }

    func realPath(of path: String) throws(FileError) -> String { try files.realPath(of: path) }

    func identity(of path: String) throws(FileError) -> FileIdentity {
      try files.identity(of: path)
    }

    func currentFolder() throws(FileError) -> String { try files.currentFolder() }

    func makeFolder(_ path: String) throws(FileError) { try files.makeFolder(path) }

    func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileError) {
      try files.write(bytes, to: path, replacing: replacing)
    }
  }

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.shell("mkdir maps maps/shut")
    try scratch.put(
      #"{ "title": "T", "framework": { "id": "own", "name": "Own", "stages": [] }, "#
        + #""persona": { "name": "Tom" }, "stages": [] }"#, "maps/shut/c.journey.json")
    for name in ["maps/a.journey.json", "maps/b.journey.json"] {
      try scratch.put(
        #"{ "title": "T", "framework": "own.json", "persona": { "name": "Tom" }, "stages": [] }"#,
        name)
    }
    try scratch.put(#"{ "id": "own", "name": "Own", "stages": [] }"#, "maps/own.json")
  }

  /// Runs the tool; of a map's quality these tests do not speak.
  private func run(
    _ words: String, _ failures: [String: FileError], _ language: String = "en"
  ) -> ConsoleFixture.Run {
    let files = FailingFiles(files: RootedFiles(scratch.folder), failures: failures)
    return ConsoleFixture(variables: ["JOURNEY_LANG": language], files: files)
      .run(words.split(separator: " ").map(String.init), root: JourneyTool.self)
  }

  @Test func aFileWithoutPermission() {
    let failures: [String: FileError] = ["maps/a.journey.json": .permissionDenied]
    let message = "Error: cannot read 'maps/a.journey.json': permission denied\n"
    #expect(
      run("show maps/a.journey.json", failures) == .init(errors: message, code: .noInput))
    // The others are checked nevertheless.
    let all = run("validate --quiet maps/a.journey.json maps/b.journey.json", failures)
    #expect(all == .init(errors: message, code: .noInput))
    #expect(
      run("validate maps/a.journey.json", failures, "vi")
        == .init(
          errors: "Lỗi: không đọc được 'maps/a.journey.json': không có quyền truy cập\n",
          code: .noInput))
  }

  @Test func aFolderWithoutPermission() {
    #expect(
      run("validate --quiet maps", ["maps/shut": .permissionDenied])
        == .init(
          errors: "Error: cannot read 'maps/shut': permission denied\n", code: .noInput))
  }

  @Test func aDiskThatBreaks() {
    let failures: [String: FileError] = ["maps/a.journey.json": .brokenOff(.device)]
    #expect(
      run("validate --quiet maps none.json", failures)
        == .init(
          errors: """
            Error: cannot read 'maps/a.journey.json': input/output error of the device
            Error: cannot read 'none.json': no such file or folder

            """, code: .inputOutput))
  }

  @Test func aFrameworkWithoutPermission() {
    let run = run(
      "validate --quiet --format concise maps/a.journey.json", ["own.json": .permissionDenied])
    #expect(
      run
        == .init(
          output: "maps/a.journey.json:1:30: error: cannot read the framework file 'own.json': "
            + "permission denied [unknown-framework]\n", code: .findings))
  }

  @Test func aFileThatIsTooLarge() {
    #expect(
      run("show maps/a.journey.json", ["maps/a.journey.json": .tooLarge(limit: FileLimit.standard)])
        == .init(
          errors: "Error: cannot read 'maps/a.journey.json': it is larger than 1 GiB\n",
          code: .noInput))
  }

  /// Permission bits do not bind root, who therefore becomes somebody else first.
  private static let otherUser =
    getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
  private static let canBeBound =
    (try? Scratch().shell("\(otherUser) true"))?.code == .done

  @Test(.enabled(if: canBeBound, "root without setpriv: run the tests as another user"))
  func permissionBits() throws {
    try scratch.shell(
      #"cp "$1" tool || exit 1; chmod 755 . tool; chmod 0 maps/a.journey.json maps/shut"#,
      [try BuiltBinary.path])
    defer { _ = try? scratch.shell("chmod 700 maps/shut") }
    let run = try scratch.shell(
      "export JOURNEY_LANG=en; \(Self.otherUser) ./tool validate --quiet maps")
    #expect(
      run
        == .init(
          errors: """
            Error: cannot read 'maps/a.journey.json': permission denied
            Error: cannot read 'maps/shut': permission denied

            """, code: .noInput))
  }
}
