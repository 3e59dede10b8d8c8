import Testing

@testable import JourneyCore

/// Random maps as tables, by the hundred.
@Suite struct RandomTableSlowTests {
  /// Every value of random maps over all keys is held, or its loss is listed; of plain texts, as
  /// people write them into cells, nothing is lost but what tables have no room for.
  ///
  /// Each shape meets maps of its own.
  @Test(
    arguments: Array(TableShape.allCases.enumerated()).map { (UInt64($0.offset), $0.element) },
    [false, true])
  func holdsRandomMaps(_ shaped: (UInt64, TableShape), _ isForExcel: Bool) throws {
    let (number, shape) = shaped
    var kept = 0
    for seed in number * 80..<(number + 1) * 80 {
      var random = RandomMap(seed: seed)
      let hostile = random.map()
      let plain = try #require(
        MapReading.json(
          SourceFile(name: "", bytes: JSONLayout.bytes(Self.plain(MapWriter.value(hostile))))
        )
        .map)
      for (map, isPlain) in [(hostile, false), (plain, true)] {
        // For Excel a Vietnamese table has semicolons and decimal commas.
        let choices = CSVRoundTripTests.choices(
          map, shape, seed % 2 == 0 || isForExcel ? .vi : .en, isForExcel: isForExcel)
        let written = try FileFormat.csv.written(map, choices)
        let read = try CSVRoundTripTests.read(written.bytes).map
        if written.losses.isEmpty {
          kept += 1
          var map = map
          map.formatVersion = nil
          #expect(read == map)
        }
        guard isPlain, !map.stages.isEmpty, !Self.entersTwice(map) else { continue }
        let unexpected = written.losses.filter { !Self.hasNoRoom($0) }
        // What is lost is told with what stands there now.
        for loss in unexpected {
          for place in loss.places {
            Issue.record("\(seed): \(loss.kind) \(loss.objectName).\(loss.key) at \(place.pointer)")
          }
        }
      }
    }
    #expect(kept > 0)
  }

  /// Whether a stage is entered twice without saying that it is a revisit, which is an error.
  private static func entersTwice(_ map: JourneyMap) -> Bool {
    let entries = map.stages.map { "\($0.stage) \($0.visit?.value ?? 0)" }
    return Set(entries).count < entries.count
  }

  /// What tables have no room for, and ids that are none: random texts stand for them here.
  private static func hasNoRoom(_ loss: Loss) -> Bool {
    let ids = ["stage", "when", "next", "evidence", "answers", "links", "lanes"]
    if ids.contains(loss.key) || loss.objectName == "painPoint" && loss.key == "id" { return true }
    if loss.objectName.hasPrefix("framework") { return loss.kind == .dropped || loss.key == "name" }
    return ["$schema", "x-", "disable", "unplaced"].contains(loss.key)
  }

  /// The same value with texts of one line, each with something in it.
  private static func plain(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text):
      let line = CellText.line(text)
      return .string(SourceText(line.isEmpty ? "x" : line))
    case .array(let elements): return .array(elements.map(plain))
    case .object(let members):
      // Without what tables have no room for, so that some maps lose nothing at all.
      let held = members.filter {
        !$0.key.string.hasPrefix("x-")
          && !["$schema", "disable", "unplaced"].contains($0.key.string)
      }
      return .object(held.map { .init(key: $0.key, value: plain($0.value)) })
    case .null, .bool, .number: return value
    }
  }
}
