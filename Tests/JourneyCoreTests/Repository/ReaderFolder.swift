import Foundation
import Testing

@testable import journey_cli

/// A folder as a reader of the documents has it, and a shell in it.
///
/// It is a git repository with two commits. It holds the `Examples` of the checkout and, in `Maps`,
/// two maps of which `shop.journey.json` differs between the commits. What takes minutes or a
/// network is stood in for by small scripts that refuse what they do not know: `swift` (the release
/// build hands out the built tool), `git clone` (copies the examples), `tar` (hands out an installer
/// that does nothing), and the programs of `missing`.
struct ReaderFolder {
  /// A line or several lines of shell.
  struct Command {
    let text: String
    /// The block that holds it; `nil` for one within a sentence.
    let fence: MarkdownFile.Fence?
  }

  struct Result {
    let output: String
    let status: Int
  }

  /// Programs that install something or talk to a server; they do nothing.
  private static let missing = ["curl", "sudo", "xcode-select", "gh"]

  private let folder: Scratch
  private let session: Scratch
  private let isVietnamese: Bool

  /// Makes the folder.
  ///
  /// - Parameter isVietnamese: Whether the reader's computer speaks Vietnamese.
  /// - Throws: What keeps the folder from being made.
  init(isVietnamese: Bool) throws {
    self.isVietnamese = isVietnamese
    folder = try Scratch()
    session = try Scratch()
    let tool = try BuiltBinary.path
    try program("journey-cli", "exec '\(tool)' \"$@\"")
    try program(
      "swift",
      """
      case "$*" in
        "run -c release journey-cli "*) shift 4; exec journey-cli "$@" ;;
        "build -c release --product journey-cli")
          test -f Package.swift && mkdir -p .build/release && cp '\(tool)' .build/release/ ;;
        "build -c release --product journey-cli --package-path journey-cli" | test | --version) ;;
        *) echo "no such use of swift: $*"; exit 64 ;;
      esac
      """)
    try program(
      "release",
      """
      test -f Package.swift && mkdir -p .build-release/release && cp '\(tool)' .build-release/release/
      """)
    try program(
      "git",
      """
      case "$1 $3" in
        "clone journey-cli")
          mkdir -p journey-cli/Scripts && cp -R Examples Package.swift journey-cli
          cp '\(session.folder)/release' journey-cli/Scripts ;;
        "pull ") ;;
        *) exec /usr/bin/git "$@" ;;
      esac
      """)
    try program(
      "tar",
      """
      printf '#!/bin/sh\\n' > swiftly && chmod +x swiftly
      mkdir -p "$HOME/.local/share/swiftly" && : > "$HOME/.local/share/swiftly/env.sh"
      """)
    for name in Self.missing { try program(name, "exit 0") }
    let made = try folder.shell(
      """
      \(environment)
      set -e
      cp -R "$1/Examples" "$1/Package.swift" .
      mkdir Maps home
      cp Examples/clinic-visit.journey.json Maps/clinic.journey.json
      sed 's/"emotion": -2/"emotion": 1/' Examples/bike-repair.journey.json > Maps/shop.journey.json
      git init -q
      git add .
      git commit -qm old
      cp Examples/bike-repair.journey.json Maps/shop.journey.json
      git commit -qam new
      git update-ref refs/remotes/origin/main HEAD~1
      """, [Repository.root.path])
    #expect(made.code == .done, "the reader's folder is not made: \(made.errors)")
  }

  /// Runs commands in one session, in their order.
  ///
  /// - Parameter commands: The commands; each sees the folder and variables of those before it.
  /// - Returns: What each printed, on both streams, and its exit code.
  /// - Throws: What keeps the shell from running.
  func run(_ commands: [Command]) throws -> [Result] {
    var script = environment + "\n"
    for (index, command) in commands.enumerated() {
      script += "{\n\(command.text)\n} > '\(session.path("\(index).output"))' 2>&1\n"
      script += "echo $? > '\(session.path("\(index).status"))'\n"
    }
    try folder.shell(script)
    return try commands.indices.map { index in
      let status = try session.text("\(index).status")
      return Result(
        output: try session.text("\(index).output"), status: Int(status.dropLast()) ?? -1)
    }
  }

  /// Saves a text as the document asks the reader to.
  func save(_ text: String, as name: String) throws { _ = try folder.put(text, name) }

  private var environment: String {
    """
    export PATH='\(session.folder)':/usr/bin:/bin HOME="$PWD/home" COLUMNS=80 GITHUB_BASE_REF=main
    export LANG=\(isVietnamese ? "vi_VN" : "en_GB").UTF-8 SHELL=/bin/bash GIT_CONFIG_NOSYSTEM=1
    export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b.c GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b.c
    unset JOURNEY_LANG LC_ALL LC_MESSAGES LANGUAGE
    """
  }

  private func program(_ name: String, _ script: String) throws {
    try session.program(script, name)
  }
}
