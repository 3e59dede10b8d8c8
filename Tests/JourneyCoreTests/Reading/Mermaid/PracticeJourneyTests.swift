import Foundation
import Testing

@testable import JourneyCore

/// Journeys as people write them, in `Fixtures/journeys`, each with what Mermaid 11.16.1 holds of it.
///
/// What Mermaid holds was written down from its own database; our reader must hold the same, and
/// what it says besides is recorded by `RECORD=1 swift test --filter PracticeJourney`.
@Suite struct PracticeJourneyTests {
  static let path = "Tests/JourneyCoreTests/Fixtures/journeys/mermaid.journeys"
  static let cases = (try? Repository.text(path)).map(FixtureText.cases) ?? []

  @Test func manyAreLookedAt() {
    #expect(Self.cases.count >= 90)
    #expect(Set(Self.cases.map(\.name)).count == Self.cases.count)
  }

  @Test func holdsWhatMermaidHolds() {
    for journey in Self.cases {
      let reading = Self.read(journey)
      let held = journey.parts["mermaid holds"] ?? []
      if held == ["refused"] || held == ["another diagram"] {
        #expect(
          reading.diagnostics.contains { $0.severity != .note },
          "\(journey.name): nothing is said")
        continue
      }
      let tasks = held.filter { !$0.hasPrefix("title ") }
      // Tasks of no section are those of one that is called like the journey.
      let isBare = tasks.allSatisfy { $0.hasPrefix("'' |") }
      #expect(
        Self.tasks(reading, isBare: isBare) == tasks.map(Self.read), "\(journey.name)")
      if let title = held.first(where: { $0.hasPrefix("title ") }) {
        // Mermaid draws a tag of a title as its letters, in a shorter form.
        let read = reading.map?.title.string.replacingOccurrences(of: "<br/>", with: "<br>")
        #expect(read == String(title.dropFirst(6)), "\(journey.name)")
      }
      // What is drawn outside the picture, or without a score, is never passed over in silence.
      if tasks.contains(where: { $0.contains(" / NaN") }) {
        #expect(reading.diagnostics.contains { $0.severity == .error }, "\(journey.name)")
      }
    }
  }

  @Test func saysWhatMermaidWouldLose() throws {
    var found: [String] = []
    var differing: [String] = []
    for journey in Self.cases {
      let findings = Self.findings(Self.read(journey))
      if findings != journey.parts["findings"] { differing.append(journey.name) }
      let held = journey.parts["mermaid holds"] ?? []
      found.append(
        "== \(journey.name)\n\(journey.text)-- mermaid holds\n"
          + held.map { $0 + "\n" }.joined() + "-- findings\n"
          + findings.map { $0 + "\n" }.joined())
    }
    if Recording.isOn {
      try Data(found.joined(separator: "\n").utf8).write(
        to: Repository.root.appending(path: Self.path))
    }
    #expect(differing == [], "RECORD=1 writes down what is said now")
    #expect(!Recording.isOn)
  }

  // MARK: Reading

  private static func read(_ journey: FixtureText.Case) -> MapReading {
    let source = SourceFile(name: "a.mmd", text: FixtureText.content(journey.text))
    guard case .map(let reading)? = try? FileReading.read(source) else {
      return MapReading(map: nil, diagnostics: [], sourceMap: SourceMap(GridPlaces(source)))
    }
    return reading
  }

  private static func findings(_ reading: MapReading) -> [String] {
    let lines = LineTable(reading.sourceMap.source)
    return reading.diagnostics.map {
      let place = lines.position(of: $0.range.lowerBound)
      return "\(place.line):\(place.column) \($0.severity) \($0.rule.rawValue): \($0.message.en)"
    }
  }

  /// A task as it was written down, as our reader has it: no score beyond 1 to 5, no empty actor.
  private static func read(_ line: String) -> String {
    let line = FixtureText.content(line).replacingOccurrences(
      of: "<br */?>", with: "\n", options: .regularExpression)
    let parts = line.components(separatedBy: " | ").map { trimmed($0) }
    guard parts.count == 4 else { return "unreadable: " + line }
    let actors = parts[3].components(separatedBy: " + ").map { trimmed($0) }
      .filter { !$0.isEmpty && $0 != "–" }
    let score = Double(parts[2]).flatMap { (1...5).contains($0) ? "\($0 - 3)" : nil } ?? "-"
    return ([parts[0], parts[1], score] + actors).joined(separator: " / ")
  }

  private static func trimmed(_ text: String) -> String {
    // Not all that Foundation takes for blanks: a sign of no width belongs to the name.
    text == "''" ? "" : text.trimmingCharacters(in: CharacterSet(charactersIn: " \t\u{A0}"))
  }

  private static func tasks(_ reading: MapReading, isBare: Bool) -> [String] {
    guard let map = reading.map else { return [] }
    var names: [String: String] = [:]
    if case .inline(let framework) = map.framework {
      for stage in framework.stages { names[stage.id.string] = stage.name[.en] }
    } else if case .id(let id) = map.framework {
      for stage in FrameworkCatalog.framework(id: id.string)?.stages ?? [] {
        names[stage.id.string] = stage.name[.vi]
      }
    }
    func line(_ section: String, _ touchpoint: Touchpoint) -> String {
      let emotion = touchpoint.emotion.map { "\($0.value)" } ?? "-"
      return ([section, touchpoint.name.string, emotion] + touchpoint.actors.map(\.string))
        .joined(separator: " / ")
    }
    return map.unplaced.map { line("", $0) }
      + map.stages.flatMap { stage in
        stage.touchpoints.map {
          line(
            isBare ? "" : stage.name?.string ?? names[stage.stage.string] ?? stage.stage.string, $0)
        }
      }
  }
}
