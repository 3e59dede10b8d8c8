import Testing

@testable import JourneyCore

/// Lines that mean something else for Mermaid than for their authors: what is said of them.
@Suite struct MermaidMeaningTests {
  private static func read(_ lines: String, name: String = "a.mmd") throws -> MapReading {
    let text = "journey\n  title T\n  section A\n    Run: 4: Me\n\(lines)\n"
    return try reading(of: text, name)
  }

  private static func reading(of text: String, _ name: String = "a.mmd") throws -> MapReading {
    guard case .map(let reading) = try FileReading.read(SourceFile(name: name, text: text)) else {
      throw NoMap()
    }
    return reading
  }

  private struct NoMap: Error {}

  private static func findings(_ reading: MapReading) -> [String] {
    reading.diagnostics.map { "\($0.severity.rawValue): \($0.help?.en ?? "")" }
  }

  /// Each line is told once, with every line that it may have been meant to be.
  @Test(
    arguments: [
      ("Walk: Me: 3", "error: write 'Walk: 3: Me' or 'Walk#58; Me: 3', whichever is meant"),
      (
        "Walk: Lan, Minh: 4",
        "error: write 'Walk: 4: Lan, Minh' or 'Walk#58; Lan, Minh: 4', whichever is meant"
      ),
      ("Talk: 3 Me", "error: write 'Talk: 3: Me'"),
      ("Talk: 3 stars: Me", "error: write 'Talk: 3: Me'"),
      ("Talk: 3 điểm: Me", "error: write 'Talk: 3: Me'"),
      ("Meet at 10:05: 3: Me", "error: write 'Meet at 10#58;05: 3: Me'"),
      ("Thức dậy lúc 6:30: 3: Lan", "error: write 'Thức dậy lúc 6#58;30: 3: Lan'"),
      (
        "Meet at 10:05: Me",
        "warning: write the colon of a time as '#58;', and a score behind the name: 'At 10#58;05: 3'"
      ),
      ("Ratio 1:3: 4: Me", "warning: write 'Ratio 1#58;3: 4: Me'"),
      ("Two:5:Me", nil),
      ("Step 12:5:Me", nil),
      ("Pay: 5：Me", "error: write 'Pay: 5: Me'"),
      ("Walk：4: Me", "error: write 'Walk: 4: Me'"),
      ("Hỏi：giá: 3: Me", nil),
      ("R: 3: Me、You", "warning: separate actors with a plain ','"),
      ("R: 3: Me，You", "warning: separate actors with a plain ','"),
      ("R: 4: Me; You", "error: write 'R: 4: Me, You'"),
      ("title #1 shop", "error: write 'title #35;1 shop'"),
      ("accDescr: 2: Me", "error: write '#97;ccDescr: 2: Me'"),
      ("accTitle: 3: Me", "error: write '#97;ccTitle: 3: Me'"),
      ("accDescr: 3", "error: write '#97;ccDescr: 3'"),
      ("accDescr: 3 days: of it", nil),
    ] as [(String, String?)])
  func saysWhatMayBeMeant(_ line: String, _ expected: String?) throws {
    #expect(Self.findings(try Self.read(line)) == (expected.map { [$0] } ?? []))
  }

  /// A task that vanishes for its name takes no text of the map with it.
  @Test func aTaskIsNoDescription() throws {
    let map = try #require(try Self.read("    accDescr: 2: Me\n    accTitle: 3: Me").map)
    #expect(map.description == nil)
    #expect(map.title == "T")
    let before = try Self.reading(of: "journey\ntitle T\naccDescr: 5\nsection A\nX: 3\n")
    #expect(before.map?.description == "5")
    #expect(before.diagnostics == [])
  }

  @Test func aSectionBehindASignIsASection() throws {
    let reading = try Self.read("  section #1 B\n    Walk: 3: Me")
    #expect(Self.findings(reading) == ["error: write 'section #35;1 B'"])
    #expect(reading.map?.stages.map(\.stage) == ["a", "1-b"])
  }

  @Test(
    arguments: [
      "journey title X section A Run: 4: Me\n", "journey section A Run: 4: Me\n",
    ])
  func aJourneyInOneLine(_ text: String) throws {
    let reading = try Self.reading(of: text)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(
      errors.map(\.message.en.utf8.count) == [MermaidMessages.allInOneLine.text.en.utf8.count])
    #expect(errors.first?.fix == nil)
    let split = try Self.reading(of: "journey title X\n section A\n  Run: 4: Me\n")
    #expect(split.diagnostics == [])
    #expect(split.map?.title == "X")
  }

  // MARK: Frameworks

  /// A few names of a framework make no map of that framework: its order was not meant.
  @Test(
    arguments: [
      (["Purchase", "Evaluation"], "basic-5"),
      (["Awareness", "Discovery", "Purchase"], "digital-7"),
    ])
  func someNamesOfAFrameworkAreANoteAlone(_ names: [String], _ framework: String) throws {
    let sections = names.map { "  section \($0)\n    T: 3\n" }.joined()
    let source = SourceFile(name: "a.mmd", text: "journey\n  title T\n" + sections)
    let checked = try FileChecker().check(source, frameworkFile: { _ in nil })
    guard case .inline(let own)? = checked.map?.framework else {
      Issue.record("\(names) are bound to a framework")
      return
    }
    #expect(own.stages.count == names.count)
    let graver = checked.diagnostics.filter { $0.severity != .note }
    #expect(graver.map(\.message.en) == [])
    #expect(
      checked.diagnostics.contains {
        $0.severity == .note && $0.message.en.contains("stages of \(framework)")
      })
  }

  @Test func allNamesOfAFrameworkInItsOrderAreThatFramework() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "basic-5"))
    let names = framework.stages.map { $0.name[.en] }
    func reference(_ names: [String]) throws -> JourneyMap.FrameworkReference? {
      let sections = names.map { "  section \($0)\n    T: 3\n" }.joined()
      return try Self.reading(of: "journey\n  title T\n" + sections).map?.framework
    }
    #expect(try reference(names) == .id("basic-5"))
    #expect(try reference(names + [names[1]]) == .id("basic-5"))
    #expect(try reference(names.reversed()) != .id("basic-5"))
    #expect(try reference(Array(names.dropLast())) != .id("basic-5"))
  }
}
