import Foundation
import Testing

@testable import JourneyCore

/// The table of keys in the article is what a report writes: no key more, none less.
@Suite struct PortfolioKeysTests {
  /// The keys of each object by its path, such as `maps[].evidence`; that of the report is empty.
  private typealias Keys = [String: Set<String>]

  private static func collect(_ value: Any, _ path: String, _ keys: inout Keys) {
    if let object = value as? [String: Any] {
      for (key, inner) in object {
        keys[path, default: []].insert(key)
        collect(inner, path.isEmpty ? key : path + "." + key, &keys)
      }
    } else if let list = value as? [Any] {
      for inner in list { collect(inner, path + "[]", &keys) }
    }
  }

  /// A row of the table: the paths of objects, and the words of what they hold.
  private struct Row {
    let paths: [String]
    let words: Set<String>
  }

  private static func rows() throws -> [Row] {
    let article = try Repository.text("Sources/JourneyCore/JourneyCore.docc/ManyMaps.md")
    let start = try #require(article.firstRange(of: "| key | what it holds |"))
    let rows = article[start.upperBound...].split(separator: "\n").prefix { $0.hasPrefix("|") }
    func words(_ cell: Substring) -> [String] {
      cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
    return rows.dropFirst().compactMap { row in
      let cells = row.split(separator: "|")
      guard cells.count >= 2 else { return nil }
      return Row(
        paths: words(cells[0]), words: Set(words(cells[1]).filter { !$0.hasPrefix("--") }))
    }
  }

  private static func documented(_ rows: [Row]) -> Keys {
    var keys: Keys = [:]
    for row in rows {
      for path in row.paths {
        keys[path, default: []].formUnion(row.words)
        // What has a row of its own is a key of what holds it.
        var steps = path.split(separator: ".")
        let last = String(steps.removeLast().prefix { $0 != "[" })
        keys[steps.joined(separator: "."), default: []].insert(last)
      }
    }
    return keys
  }

  private static func written() throws -> Keys {
    var keys: Keys = [:]
    let maps = try PortfolioSample.maps()
    var portfolio = PortfolioSample.portfolio(maps)
    portfolio.narrowing.personas = ["a"]
    portfolio.narrowing.frameworks = ["a"]
    portfolio.narrowing.states = [.current]
    portfolio.narrowing.owners = ["a"]
    portfolio.narrowing.channels = ["a"]
    portfolio.narrowing.since = PortfolioSample.today
    portfolio.exitCode = 65
    let van = Channel(
      id: "van", mode: .offline, name: .localized(vi: SourceText("Xe"), en: SourceText("Van")))
    portfolio.add(knownChannels: ChannelCatalog.builtIn.adding([van]))
    let (first, second) = try changed()
    portfolio.add(
      PortfolioContribution(
        PortfolioInput(
          file: "z", second, framework: FrameworkCatalog.framework(id: "buyer-4"), errors: 1),
        PortfolioNarrowing(), keepsTexts: true))
    for stage in ["intake", "ward"] {
      portfolio.add(try divided(stage))
    }
    portfolio.judge(by: try #require(CalendarDate(year: 2030, month: 1, day: 1)))
    let report = PortfolioReport(portfolio)
    for grouping in PortfolioGrouping.allCases {
      try add(PortfolioJSON(report, by: grouping), &keys)
    }
    for (old, new) in [(first, second), (second, first)] {
      let change = PortfolioChange(
        from: SmallMaps.report([("a", old), ("b", old), ("c", new)]),
        to: SmallMaps.report([("a", new), ("b", old), ("d", old)]))
      try add(PortfolioJSON(change.new, change: change), &keys)
    }
    return keys
  }

  /// What a map adds whose framework shares nothing but its id with the next one's.
  private static func divided(_ stage: String) throws -> PortfolioContribution {
    let text = """
      { "title": "T", "framework": { "id": "care", "name": "Care",
        "stages": [{ "id": "\(stage)", "name": "S" }] }, "stages": [{ "stage": "\(stage)" }] }
      """
    let map = try #require(MapReading.json(SourceFile(name: stage, text: text)).map)
    guard case .inline(let framework) = map.framework else {
      throw PortfolioReadingError.isNoReport
    }
    return PortfolioContribution(
      PortfolioInput(file: stage, map, framework: framework), PortfolioNarrowing(), keepsTexts: true
    )
  }

  private static func add(_ json: PortfolioJSON, _ keys: inout Keys) throws {
    collect(try JSONSerialization.jsonObject(with: Data(json.bytes)), "", &keys)
  }

  /// Two states of a map in which everything changed that is compared.
  private static func changed() throws -> (JourneyMap, JourneyMap) {
    let first = try SmallMaps.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "A", "channel": "phone", "owner": "X", "emotion": 2, "waits": { "minutes": 2 },
          "painPoints": [{ "text": "P", "severity": "low" }, "Gone", "Accepted", "Spread"],
          "metrics": [{ "name": "M", "value": 1, "target": 2, "unit": "%", "better": "higher" },
            { "name": "Old", "value": 1, "target": 2 }] },
        { "name": "B", "channel": "store", "owner": "Y", "emotion": 1, "momentOfTruth": true,
          "painPoints": ["Q", "Q"], "opportunities": [{ "text": "Idea" }, "Gone idea"] }] }
      """#)
    let second = try SmallMaps.map(
      #"""
      { "stage": "decision", "nonsense": 1, "basis": "generated", "touchpoints": [
        { "name": "A", "channel": "phone", "owner": "X", "emotion": 2, "waits": { "minutes": 1 },
          "painPoints": [{ "text": "P", "severity": "high" }, { "text": "Accepted", "accepted": true },
            { "text": "New", "links": ["T-1"] }],
          "opportunities": [{ "text": "Own", "links": ["T-2"], "impact": 1, "effort": 2 }],
          "metrics": [{ "name": "M", "value": 2, "target": 3, "unit": "%", "better": "higher" }] },
        { "name": "B", "channel": "store", "owner": "Y", "emotion": -1, "momentOfTruth": true,
          "painPoints": ["Q"], "opportunities": [{ "text": "Idea", "status": "doing" }] }] }
      """#, #""language": "en", "owner": "Z", "reviewBy": "2020-01-01","#)
    return (first, second)
  }

  @Test func theTableIsWhatIsWritten() throws {
    let rows = try Self.rows()
    let documented = Self.documented(rows)
    let written = try Self.written()
    #expect(rows.count > 30)
    for (path, keys) in written {
      let known = documented[path] ?? []
      #expect(keys.subtracting(known).isEmpty, "\(path): \(keys.subtracting(known))")
    }
    for row in rows {
      let held = row.paths.compactMap { written[$0] }
      let there = held.reduce(into: Self.others) { $0.formUnion($1) }
      if held.isEmpty { continue }
      #expect(row.words.isSubset(of: there), "\(row.paths): \(row.words.subtracting(there))")
    }
    let top = documented[""] ?? []
    #expect(top == written[""], "\(top.symmetricDifference(written[""] ?? []))")
  }

  /// Words of the table that are values, or name other rows.
  private static let others: Set<String> = [
    "report", "done", "further", "back", "added", "gone", "phases[]", "stages[]", "owners[]",
  ]
}
