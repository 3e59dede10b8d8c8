import Testing

@testable import JourneyCore

/// A sheet on a page takes the room of the window, and its curve with it.
@Suite struct SheetWidthTests {
  @Test func sixStagesHaveRoomInAWindowOf1280() {
    // A window of 1280 px has 1222 for a sheet, less the bar at its side.
    for count in 1...6 {
      let least = 132 + HTMLSheet.leastWidth(count) * Double(count)
      #expect(least <= 1222 - 15, "\(count) stages need \(least)")
      #expect(HTMLSheet.mostWidth(count) >= HTMLSheet.leastWidth(count))
    }
    #expect(132 + HTMLSheet.leastWidth(9) * 9 <= 1862 - 15)
  }

  /// The page of few stages is as wide as they are: all its parts end at one edge.
  @Test func aPageOfFewStagesIsAsWideAsTheyAre() {
    for count in 1...4 {
      let width = Int(HTMLSheet.mostWidth(count)) * count
      let rule = "main:has(>.map[style^=\"--stages:\(count);\"]){--page:\(width)px}"
      #expect(HTMLStyle.rules.contains(rule), "\(rule)")
    }
  }

  @Test func theMarksOfACurveStandInTheMiddleOfTheirColumns() throws {
    let page = try DrawnExample("clinic-visit").page(.vi)
    #expect(page.contains("class=\"scroller map\" style=\"--stages:5;--least:205px;--most:350px\""))
    let curve = try #require(
      page.firstMatch(of: /<tr role="row" class="curve">[\s\S]*?<\/tr>/)?.output)
    #expect(curve.contains("preserveAspectRatio=\"none\" viewBox=\"72 0 1025 "))
    for place in ["10%", "30%", "50%", "70%", "90%"] {
      #expect(curve.contains("<text x=\"\(place)\" text-anchor=\"middle\""), "\(place)")
    }
    #expect(!curve.contains("<text x=\"1") || curve.contains("<text x=\"10%\""))
  }

  @Test func aCurveIsWhatItsLinesAndMarksAre() throws {
    let sheet = try DrawnExample("clinic-visit").sheet(.vi)
    let chart = try #require(DocumentTable.sheet(in: sheet.blocks)?.curve)
    let layout = CurveLayout(chart, left: 72, columnWidth: 205, language: .vi)
    var whole = layout.lines
    for (index, mark) in layout.marks.enumerated() {
      whole.add(mark, x: 72 + 205 * (Double(index) + 0.5), y: 0)
    }
    #expect(whole.elements == layout.layer.elements)
    #expect(layout.marks.count == chart.points.count)
    #expect(layout.marks.allSatisfy { $0.allTexts.allSatisfy { $0.anchor == .middle } })
  }
}
