import Testing

@testable import journey_cli

/// Formats for repositories name files by the paths that git knows, wherever the tool runs.
@Suite struct RepositoryPathTests {
  /// Runs the built tool in a folder of a fresh tree and returns the paths that it reported.
  private func paths(_ setup: String, in folder: String, _ arguments: String) throws -> [String] {
    let scratch = try Scratch()
    let line = """
      set -e; \(setup); cd \(folder); export LC_ALL=C
      "$1" validate --format sarif \(arguments) | grep -o '"uri":"[^"]*"' | cut -d '"' -f 4
      """
    let run = try scratch.shell(line, [try BuiltBinary.path])
    #expect(run.errors == "")
    return run.output.split(separator: "\n").map(String.init)
  }

  private let tree = """
    mkdir -p 'repo/.git' 'repo/Bản đồ/a b' other; for folder in repo 'repo/Bản đồ/a b' other
    do printf '[]' > "$folder/m.journey.json"; done
    """

  @Test func fromTheRootOfTheRepository() throws {
    #expect(
      try paths(tree, in: "repo", ".")
        == ["B%E1%BA%A3n%20%C4%91%E1%BB%93/a%20b/m.journey.json", "m.journey.json"])
  }

  @Test func fromAFolderWithin() throws {
    #expect(
      try paths(tree, in: "'repo/Bản đồ'", "'a b' ../m.journey.json")
        == ["B%E1%BA%A3n%20%C4%91%E1%BB%93/a%20b/m.journey.json", "m.journey.json"])
  }

  @Test func byAbsolutePath() throws {
    #expect(
      try paths(tree, in: "repo", #""$PWD/../repo//m.journey.json""#) == ["m.journey.json"])
  }

  @Test func outsideOfTheRepository() throws {
    #expect(
      try paths(tree, in: "'repo/Bản đồ'", "../../other") == ["../other/m.journey.json"])
  }

  @Test func withoutARepository() throws {
    #expect(
      try paths(tree, in: "other", "m.journey.json ../repo/m.journey.json")
        == ["m.journey.json", "../repo/m.journey.json"])
  }

  @Test func aWorktreeHasAFileInPlaceOfTheFolder() throws {
    #expect(
      try paths(
        tree + "; rmdir repo/.git; echo gitdir: x > repo/.git", in: "repo", "m.journey.json")
        == ["m.journey.json"])
    #expect(
      try paths(
        tree + "; rmdir repo/.git; echo x > repo/.git", in: "'repo/Bản đồ'", "../m.journey.json")
        == ["m.journey.json"])
  }

  @Test func waysBetweenFolders() {
    #expect(RepositoryPaths.relativePath(from: "/a/b", to: "/a/b") == "")
    #expect(RepositoryPaths.relativePath(from: "/a/b", to: "/a/b/c/d") == "c/d/")
    #expect(RepositoryPaths.relativePath(from: "/a/b", to: "/a/bc") == "../bc/")
    #expect(RepositoryPaths.relativePath(from: "/a/b", to: "/") == "../../")
    #expect(RepositoryPaths.relativePath(from: "/", to: "/x") == "x/")
    // Names that look alike are different folders.
    let way = RepositoryPaths.relativePath(from: "/\u{E9}", to: "/e\u{301}")
    #expect(Array(way.unicodeScalars) == Array("../e\u{301}/".unicodeScalars))
  }

  /// Names that look alike are different folders, for the name of a framework's file, too.
  @Test func frameworksAreNamedByTheBytesOfTheirFolders() {
    #expect(FrameworkPath.relativePath(from: "/a/b", to: "/a/b/own.json") == "own.json")
    #expect(FrameworkPath.relativePath(from: "/a/b", to: "/a/c/own.json") == "../c/own.json")
    #expect(FrameworkPath.relativePath(from: "/a", to: "/a/own") == "./own")
    let path = FrameworkPath.relativePath(from: "/\u{E9}", to: "/e\u{301}/own.json")
    #expect(path.utf8.elementsEqual("../e\u{301}/own.json".utf8))
  }
}
