import Foundation
import Testing

@testable import journey_cli

/// What the article *Changes and git* says about git is done in a real repository.
@Suite struct GitDiffTests {
  /// A repository with a map in two versions: reworded in the first commit's file, laid out anew.
  private func repository() throws -> Scratch {
    let scratch = try Scratch()
    let old = """
      {"title":"Shop","framework":"buyer-4","stages":[{"stage":"decision","touchpoints":[
      {"id":"till","name":"Pay","channel":"store","emotion":-1}]}]}
      """
    try scratch.put(old, "shop.journey.json")
    try scratch.put(old, "same.journey.json")
    try scratch.put("{ broken", "broken.journey.json")
    try git("init -q && git add . && git commit -qm old", scratch)
    try scratch.put(
      old.replacingOccurrences(of: "-1", with: "2"), "shop.journey.json")
    try scratch.put(
      old.replacingOccurrences(of: ",", with: ",\n  "), "same.journey.json")
    try scratch.put("{ broken 2", "broken.journey.json")
    try scratch.put(old, "new.journey.json")
    try git("add . && git commit -qm new", scratch)
    return scratch
  }

  @discardableResult
  private func git(_ line: String, _ scratch: Scratch) throws -> ConsoleFixture.Run {
    let folder = URL(filePath: try BuiltBinary.path).deletingLastPathComponent().path
    let run = try scratch.shell(
      """
      export PATH="$1:$PATH" HOME="$PWD" LC_ALL=C COLUMNS=80 GIT_CONFIG_NOSYSTEM=1
      export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b.c GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b.c
      unset JOURNEY_LANG
      git \(line)
      """, [folder])
    return run
  }

  /// The lines of the article's block that holds a word.
  private func block(holding word: String) throws -> [String] {
    let article = try MarkdownFile(MarkdownFile.catalog + "/ChangesAndGit.md")
    let block = try #require(
      article.fences.first { $0.language == "sh" && $0.body.contains(word) })
    return block.body.split(separator: "\n").map(String.init)
  }

  @Test func textconvComparesTheCanonicalText() throws {
    let scratch = try repository()
    let lines = try block(holding: "diff.journey.textconv")
    for line in lines.dropLast() { try git("--version > /dev/null; " + line, scratch) }
    #expect(try scratch.text(".gitattributes") == "*.journey.json diff=journey\n")
    let run = try git("--no-pager diff HEAD~1 -- shop.journey.json same.journey.json", scratch)
    #expect(run.code == .done && run.errors.isEmpty)
    let changed = run.output.split(separator: "\n").filter {
      ($0.hasPrefix("-") || $0.hasPrefix("+")) && !$0.hasPrefix("---") && !$0.hasPrefix("+++")
    }
    #expect(changed.count == 2 && changed[0].contains(#""emotion": -1"#))
    let broken = try git("--no-pager diff HEAD~1 -- broken.journey.json", scratch)
    #expect(broken.code == .done && broken.output.contains("+{ broken 2"))
  }

  @Test func difftoolTellsWhatChanged() throws {
    let scratch = try repository()
    let lines = try block(holding: "difftool.journey.cmd")
    for line in lines.dropLast() { try git("--version > /dev/null; " + line, scratch) }
    let call = try #require(lines.last)
    #expect(call.hasPrefix("git difftool "))
    let run = try git(String(call.dropFirst(4)) + " -- shop.journey.json new.journey.json", scratch)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Emotion: −1 → +2 (+3)"))
    #expect(run.output.contains("new touchpoint: Pay · shop, offline"))
    #expect(run.output.contains("/dev/null → new.journey.json"))
    let same = try git(String(call.dropFirst(4)) + " -- same.journey.json", scratch)
    #expect(same.output.contains("Nothing has changed."))
  }

  @Test func aRevisionBeforeAMapIsToldAsOne() throws {
    let scratch = try repository()
    let run = try git("--version > /dev/null; journey-cli diff HEAD~1 shop.journey.json", scratch)
    #expect(run.code == .usage && run.output.isEmpty)
    #expect(
      run.errors.hasPrefix(
        "Error: No file 'HEAD~1'; if it is a revision of git:"
          + " journey-cli diff shop.journey.json --since 'HEAD~1'\n"))
    // Without the map in it, or without git, it is a file that is not there.
    for call in ["diff HEAD~1 new.journey.json", "diff nowhere shop.journey.json"] {
      let other = try git("--version > /dev/null; journey-cli \(call)", scratch)
      #expect(other.code == .noInput && other.errors.contains("no such file or folder"))
    }
  }

  @Test func externalDiffTellsWhatChanged() throws {
    let scratch = try repository()
    try scratch.put("*.journey.json diff=journey\n", ".gitattributes")
    for line in try block(holding: "diff.journey.command") {
      try git("--version > /dev/null; " + line, scratch)
    }
    let files = "shop.journey.json new.journey.json"
    let run = try git("--no-pager diff HEAD~1 -- \(files)", scratch)
    #expect(run.code == .done && run.errors.isEmpty)
    #expect(run.output.contains("Emotion: −1 → +2 (+3)"))
    #expect(run.output.contains("new touchpoint: Pay · shop, offline"))
    let shown = try git("--no-pager show --ext-diff --format= HEAD -- \(files)", scratch)
    #expect(shown.output.contains("Emotion: −1 → +2 (+3)"))
    let deleted = try git("--no-pager diff HEAD HEAD~1 -- new.journey.json", scratch)
    #expect(deleted.output.contains("touchpoint removed: Pay"))
    #expect(deleted.output.contains("→ /dev/null"))
  }
}
