import Foundation
import Testing

@testable import JourneyCore

/// What programs read of a comparison: JSON that others parse, CSV that gives every cell back.
@Suite struct ComparisonFormatTests {
  @Test func cellsAreGuardedAndQuoted() {
    func row(_ cells: CSVText.Cell...) -> String {
      var output = ""
      CSVText.append(cells, to: &output)
      return output
    }
    #expect(row(.text("a"), .text(""), .number("-1")) == "a,,-1\r\n")
    #expect(row(.text("=1"), .text("+1"), .text("-1"), .text("@a")) == "'=1,'+1,'-1,'@a\r\n")
    #expect(row(.text("'=1"), .text("'a")) == "''=1,'a\r\n")
    #expect(row(.text("a,b"), .text("a\"b"), .text("a\nb")) == "\"a,b\",\"a\"\"b\",\"a\nb\"\r\n")
    #expect(row(.text("\t=1"), .text("\r=1")) == "'␉=1,'␍=1\r\n")
    #expect(row(.text("\u{1B}[2J\u{202E}")) == "␛[2J‹U+202E›\r\n")
  }

  @Test func everyPairOfFrameworksMakesATableAndAnObject() throws {
    let all = FrameworkCatalog.all
    for first in all {
      for second in all where second != first {
        let comparison = FrameworkComparison([first, second])
        for language in Language.allCases {
          let csv = FrameworkComparisonCSV(comparison, language: language).text
          let rows = Self.rows(csv)
          #expect(rows.allSatisfy { $0.count == 15 })
          let stages = rows.filter { $0[0] == "stage" }
          #expect(Set(stages).count == stages.count)
          let covers = (first.stages + second.stages).reduce(0) { $0 + $1.phaseSet.phases.count }
          #expect(stages.count == covers)
        }
        let json = try Self.object(FrameworkComparisonJSON(comparison, language: .vi).bytes)
        let relations = try #require(json["relations"] as? [[String: Any]])
        #expect(relations.count == comparison.correspondences.count)
        let names = Set(relations.compactMap { $0["relation"] as? String })
        #expect(names.isSubset(of: ["same", "wider", "narrower", "overlapping"]))
        #expect((json["phases"] as? [Any])?.count == 11)
      }
    }
  }

  /// Checks that every touchpoint stands in each of its phases, and once as one that begins there.
  static func expectTouchpoints(
    of comparison: MapComparison, in json: [String: Any]
  ) throws {
    let phases = try #require(json["phases"] as? [[String: Any]])
    for (index, journey) in comparison.journeys.enumerated() where journey.map != nil {
      for (phase, object) in zip(Phase.allCases, phases) {
        let column = try #require(object["journeys"] as? [[String: Any]])[index]
        let parts = try #require(column["stages"] as? [[String: Any]])
        let listed = parts.flatMap { $0["touchpoints"] as? [[String: Any]] ?? [] }
        let lying = journey.touchpoints.filter { $0.phases.contains(phase) }
        #expect(listed.count == lying.count)
        let going = listed.count { $0["continued"] as? Bool == true }
        #expect(going == lying.count { $0.phases.first != phase })
      }
    }
  }

  static func object(_ bytes: [UInt8]) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(object as? [String: Any])
  }

  /// Reads CSV as RFC 4180 says, without regard to how it was written.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
