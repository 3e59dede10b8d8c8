import Foundation
import Testing

@testable import JourneyCore

/// Sheets that hold more than any journey has: whatever stands on them has its room.
@Suite struct FullSheetSlowTests {
  /// What fills a sheet: one stage and twelve, forty touchpoints, long texts, one endless word.
  ///
  /// Stages take turns in how they write, so that the columns of one sheet are of every kind.
  @Test(arguments: [
    (1, 2000), (1, 40), (2, 300), (7, 40), (8, 300), (12, 2000), (12, 40), (30, 300),
  ])
  func fullSheetsHaveRoom(_ stages: Int, length: Int) throws {
    let texts = [
      String(repeating: "một chữ dài ", count: length / 12), String(repeating: "W", count: length),
      String(repeating: "漢", count: length), String(repeating: "👩‍🚀", count: length / 4),
      String(repeating: "ế", count: length).decomposedStringWithCanonicalMapping,
    ]
    let example = try Subject.example("phone-instalments").0
    for first in stride(from: 0, to: texts.count, by: stages) {
      var map = example
      map.title = SourceText(texts[first])
      map.stages = (0..<stages).map { index in
        let text = texts[(first + index) % texts.count]
        var stage = example.stages[index % example.stages.count]
        stage.name = SourceText(text)
        stage.feelings = [SourceText(text)]
        for touchpoint in stage.touchpoints.indices {
          stage.touchpoints[touchpoint].name = SourceText(text)
        }
        if index == 0, let one = stage.touchpoints.first {
          stage.touchpoints = Array(repeating: one, count: length == 40 ? 40 : 2)
        }
        return stage
      }
      PageLayoutTests.expectRoom(MapSheet(map, framework: nil, language: .vi).document, .vi)
    }
  }
}
