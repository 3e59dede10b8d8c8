import Foundation
import Testing

@testable import JourneyCore

/// Tables as people save them, in `Fixtures/tables`, each with what is read of it.
///
/// `RECORD=1 swift test --filter PracticeTable` writes down what is read; such a run fails once. Read
/// the difference: it has to be what a person gets out of the table.
@Suite struct PracticeTableTests {
  static let folder = "Tests/JourneyCoreTests/Fixtures/tables"

  /// One table, and what is read of it.
  struct Table {
    let name: String
    let text: String
    let read: [String]
  }

  static let files = (try? Repository.files(in: folder, endingIn: ".tables")) ?? []

  @Test(arguments: files)
  func isReadAsAPersonReadsIt(_ path: String) throws {
    let tables = Self.tables(try Repository.text(path))
    #expect(tables.count > 0)
    var found: [String] = []
    var differing: [String] = []
    for table in tables {
      let lines = Self.read(table)
      if lines != table.read { differing.append(table.name) }
      found.append("== \(table.name)\n\(table.text)-- read as\n" + lines.map { $0 + "\n" }.joined())
    }
    if Recording.isOn {
      try Data(found.joined(separator: "\n").utf8).write(
        to: Repository.root.appending(path: path))
    }
    #expect(differing == [], "\(path): RECORD=1 writes down what is read now")
    #expect(!Recording.isOn)
  }

  @Test func manyAreLookedAt() throws {
    let all = try Self.files.flatMap { Self.tables(try Repository.text($0)) }
    #expect(Self.files.count == 29)
    #expect(all.count >= 500)
    #expect(Set(all.map(\.name)).count == all.count)
  }

  // MARK: Reading the file

  /// The tables of a file.
  static func tables(_ text: String) -> [Table] {
    text.components(separatedBy: "== ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      let cut = lines.firstIndex(of: "-- read as") ?? lines.count
      return Table(
        name: lines[0], text: lines[1..<cut].map { $0 + "\n" }.joined(),
        read: lines[min(cut + 1, lines.count)...].filter { !$0.isEmpty })
    }
  }

  /// Signs that a file in a repository would not keep, or nobody would see, are written as names.
  static func content(_ text: String) -> String {
    var text = text
    for (name, sign) in [
      ("⟨END⟩\n", ""), ("␍\n", "\r\n"), ("␍", "\r"), ("⟨BOM⟩", "\u{FEFF}"), ("⟨ZW⟩", "\u{200B}"),
      ("⟨NB⟩", "\u{A0}"),
    ] {
      text = text.replacingOccurrences(of: name, with: sign)
    }
    return text
  }

  private static func read(_ table: Table) -> [String] {
    let sheet = SheetText(content(table.text), name: table.name + ".csv")
    let outline = sheet.outline.map { $0.replacingOccurrences(of: "\n", with: "⏎") }
    return sheet.head + outline + sheet.findings.map { "! " + $0 }
  }
}

extension SheetText {
  /// What the head of the map says, a line a key.
  var head: [String] {
    guard let map = reading.map else { return [] }
    var lines: [String] = []
    func add(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines.append("\(name): " + value.split(separator: "\n").joined(separator: "⏎"))
    }
    add("title", map.title.string)
    add("persona", map.persona?.name.string)
    add("role", map.persona?.role?.string)
    add("persona is", map.persona?.description?.string)
    add("persona wants", map.persona?.goals.map(\.string).joined(separator: " + "))
    add("persona suffers", map.persona?.frustrations.map(\.string).joined(separator: " + "))
    add("scenario", map.scenario?.string)
    add("goal", map.goal?.string)
    add("description", map.description?.string)
    add("authors", map.authors.map(\.string).joined(separator: " + "))
    add("date", map.date?.description)
    add("version", map.version?.string)
    add("sources", map.sources.map(\.title.string).joined(separator: " + "))
    add("scale", map.declaredScale.map { "\($0.minimum.literal)…\($0.maximum.literal)" })
    add(
      "lanes",
      map.lanes.map { lane in
        "\(lane.name)" + (lane.line.map { " (below it: \($0))" } ?? "")
      }.joined(separator: " + "))
    return lines
  }
}
