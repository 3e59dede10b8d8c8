import Foundation
import Synchronization
import Testing

@testable import JourneyCore
@testable import journey_cli

/// `convert --watch`: a file that is written again whenever its map is another one.
@Suite struct WatchedFileTests {
  /// What happens to the files while somebody waits, one step a turn, and what is there then.
  private final class Turns: Sendable {
    private let steps: Mutex<[@Sendable () throws -> Void]>
    private let seen = Mutex<[String]>([])
    private let look: @Sendable () -> String

    init(_ steps: [@Sendable () throws -> Void], look: @escaping @Sendable () -> String) {
      self.steps = Mutex(steps)
      self.look = look
    }

    /// Whether somebody still waits; a signal comes behind the last step.
    func next() -> Bool {
      seen.withLock { $0.append(look()) }
      return steps.withLock { steps in
        guard !steps.isEmpty else { return false }
        let step = steps.removeFirst()
        do { try step() } catch { Issue.record(error) }
        return true
      }
    }

    var all: [String] { seen.withLock { $0 } }
  }

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.put(Self.map("First"), "map.journey.json")
  }

  private static func map(_ title: String) -> String {
    """
    { "title": "\(title)", "framework": "buyer-4", "language": "en", \
    "stages": [{ "stage": "decision" }] }
    """
  }

  private func run(
    _ words: [String], output: String, _ steps: [@Sendable () throws -> Void]
  ) -> (run: ConsoleFixture.Run, seen: [String]) {
    let path = scratch.path(output)
    let turns = Turns(steps) {
      String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
    var console = ConsoleFixture().console
    console.pause = { _ in turns.next() }
    let code = JourneyTool.run(
      ["convert", scratch.path("map.journey.json"), path, "--watch"] + words, console,
      root: JourneyTool.self)
    return (
      .init(output: console.output.text, errors: console.errors.text, code: code), turns.all
    )
  }

  private func write(_ text: String, _ name: String = "map.journey.json")
    -> @Sendable () throws -> Void
  {
    let path = scratch.path(name)
    return { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
  }

  @Test func aPageIsDrawnAgainAndLoadsAnew() throws {
    let (run, seen) = run(
      [], output: "page.html", [write(Self.map("Second")), {}, write(Self.map("Third"))])
    let map = scratch.path("map.journey.json")
    let page = scratch.path("page.html")
    #expect(
      run
        == .init(
          errors: "Drew '\(page)'\nWatching '\(map)'; Ctrl-C ends it\n"
            + String(repeating: "Drew '\(page)'\n", count: 3)))
    let titles = seen.map { text in
      ["First", "Second", "Third"].filter { text.contains("<title>\($0)</title>") }
    }
    #expect(titles == [["First"], ["Second"], ["Second"], ["Third"]])
    // Each has a stamp by which a page that is open knows that it is an old one.
    #expect(seen.allSatisfy { $0.contains(HTMLWatchScript.source) })
    let stamps = seen.map { $0.split(separator: "data-stamp=\"").last?.prefix { $0 != "\"" } ?? "" }
    #expect(stamps[1] == stamps[2] && Set(stamps).count == 3)
    // What stays behind is what was never watched.
    _ = ConsoleFixture().run(["convert", map, scratch.path("plain.html")], root: JourneyTool.self)
    #expect(try scratch.text("page.html") == scratch.text("plain.html"))
    #expect(!(try scratch.text("page.html")).contains("postMessage"))
  }

  @Test func aPictureIsDrawnAgain() throws {
    let (run, seen) = run(["--quiet"], output: "map.svg", [write(Self.map("Second"))])
    #expect(run == .init())
    #expect(seen.map { $0.contains(">Second</title>") } == [false, true])
  }

  @Test func aMapIsConvertedAgain() throws {
    let (run, seen) = run(["--quiet"], output: "map.md", [write(Self.map("Second"))])
    #expect(run.code == .done)
    #expect(seen.map { $0.contains("Second") } == [false, true])
  }

  /// Editors put a new file in place of the old one, or write it in two steps.
  @Test func aFileThatIsGoneForAMomentIsWaitedFor() throws {
    let map = scratch.path("map.journey.json")
    let (run, seen) = run(
      ["--quiet"], output: "map.svg",
      [{ try FileManager.default.removeItem(atPath: map) }, {}, write(Self.map("Second"))])
    #expect(run == .init())
    #expect(seen.map { $0.contains(">Second</title>") } == [false, false, false, true])
  }

  @Test func errorsAreToldAndWhatIsUnderstoodIsDrawn() throws {
    let broken = Self.map("Second").replacingOccurrences(of: "decision", with: "decide")
    let (run, seen) = run(
      ["--quiet"], output: "map.svg", [write(broken), write("no map"), write(Self.map("Third"))])
    #expect(run.code == .done)
    #expect(run.errors.contains("[unknown-stage]"))
    #expect(run.errors.contains("[syntax]"))
    let titles = seen.map { text in
      ["First", "Second", "Third"].filter { text.contains(">\($0)</title>") }
    }
    // Of a file that holds no map the last picture stays.
    #expect(titles == [["First"], ["Second"], ["Second"], ["Third"]])
  }

  @Test func theLastRunDecidesAboutTheExitCode() throws {
    let broken = Self.map("Second").replacingOccurrences(of: "decision", with: "decide")
    #expect(run(["--quiet"], output: "map.svg", [write(broken)]).run.code == .data)
  }

  @Test func anotherThemeIsAnotherPicture() throws {
    try scratch.put("{ \"colors\": { \"before\": \"#B3123B\" } }", "brand.json")
    let (run, seen) = run(
      ["--quiet", "--theme", scratch.path("brand.json")], output: "map.svg",
      [
        write("{ \"colors\": { \"before\": \"#00754A\" } }", "brand.json"),
        write("{ \"colors\": { \"before\": \"green\" } }", "brand.json"),
      ])
    #expect(run.code == .data)
    #expect(run.errors.contains("'green' is not a colour"))
    #expect(seen.map { $0.contains("#B3123B") } == [true, false, false])
    #expect(seen.map { $0.contains("#00754A") } == [false, true, true])
  }

  /// A file of somebody else is replaced by nobody who did not say so.
  @Test func aFileThatExistsIsNotWatched() throws {
    try scratch.put("old", "map.svg")
    let (refused, seen) = run([], output: "map.svg", [])
    #expect(refused.code == .cannotCreate)
    #expect(seen.isEmpty)
    #expect(try scratch.text("map.svg") == "old")
  }

  @Test(
    arguments: [
      ["MAP", "-", "--to", "svg", "--watch"], ["-", "x.svg", "--from", "json", "--watch"],
      ["MAP", "-", "--to", "svg", "--open"], ["MAP", "FOLDER/", "--to", "svg", "--watch"],
      ["FOLDER", "FOLDER", "--to", "svg", "--open"],
    ])
  func onlyAFileThatIsNamedIsWatched(_ words: [String]) {
    let run = ConsoleFixture(input: Self.map("x")).run(
      ["convert"]
        + words.map {
          $0.replacingOccurrences(of: "MAP", with: scratch.path("map.journey.json"))
            .replacingOccurrences(of: "FOLDER", with: scratch.folder)
        }, root: JourneyTool.self)
    #expect(run.code == .usage)
    #expect(
      run.errors.contains("--open and --watch need the name of a file to write, and a file to read")
    )
    #expect(scratch.names == ["map.journey.json"])
  }
}
