import Testing

@testable import JourneyCore

@Suite struct EmotionChartTests {
  private func render(
    _ values: [Double?], minimum: Double = -2, maximum: Double = 2, width: Int = 80,
    label: String = "Bước"
  ) -> [String] {
    let points = values.indices.map {
      EmotionChart.Point(number: "\($0 + 1)", label: label, value: values[$0])
    }
    let chart = EmotionChart(
      minimum: minimum, maximum: maximum, points: points, words: SampleDocuments.words)
    return TerminalRenderer(width: width, isColored: false, language: .vi)
      .render(Document(blocks: [.chart(chart)])).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (-2.0, 2.0, ["+2", "+1", "0", "−1", "−2"]), (1, 5, ["5", "4", "3", "2", "1"]),
    (0, 10, ["10", "8", "6", "4", "2", "0"]), (0, 100, ["100", "80", "60", "40", "20", "0"]),
    (-3, 3, ["+3", "+2", "+1", "0", "−1", "−2", "−3"]), (-5, 5, ["+5", "+2,5", "0", "−2,5", "−5"]),
    (-10, 10, ["+10", "+5", "0", "−5", "−10"]), (1, 7, ["7", "6", "5", "4", "3", "2", "1"]),
    (1, 10, ["10", "7", "4", "1"]), (-1, 1, ["+1", "+0,5", "0", "−0,5", "−1"]),
    (0, 1, ["1", "0,8", "0,6", "0,4", "0,2", "0"]),
    (1, 100, ["100", "75,25", "50,5", "25,75", "1"]),
    (2, 2, ["2"]), (3, 1, ["3"]),
  ])
  func choosesRows(minimum: Double, maximum: Double, labels: [String]) {
    let rows = EmotionScaleRows(minimum: minimum, maximum: maximum)
    #expect(rows.labels(language: .vi) == labels)
    #expect(rows.row(of: maximum) == 0)
    #expect(minimum >= maximum || rows.row(of: minimum) == labels.count - 1)
  }

  @Test func putsValuesOnTheNearestRow() {
    let rows = EmotionScaleRows(minimum: -2, maximum: 2)
    #expect(
      [2, 1.5, 1.4, 0.5, 0.4, -0.4, -0.5, -1.6, 9, -9].map(rows.row(of:))
        == [0, 0, 1, 1, 2, 2, 3, 4, 0, 4])
    let huge = EmotionScaleRows(
      minimum: -.greatestFiniteMagnitude, maximum: .greatestFiniteMagnitude)
    #expect(huge.row(of: 0) == 2)
    #expect(huge.row(of: .infinity) == 0)
  }

  /// What is drawn is on its own row, half rows included; where it is not, the value is printed.
  @Test func drawsToHalfAStepAndPrintsWhatTheDrawingDoesNotTell() {
    for (minimum, maximum) in [(-2.0, 2.0), (0, 100), (1, 10), (1, 5), (0, 10), (-5, 5), (0, 1)] {
      for step in 0...40 {
        let value = minimum + (maximum - minimum) * Double(step) / 40
        let rows = EmotionScaleRows(minimum: minimum, maximum: maximum, showing: [value])
        let drawn = rows.values[rows.row(of: value)]
        let whole = EmotionScaleRows(minimum: minimum, maximum: maximum)
        let height = whole.values[0] - whole.values[1]
        #expect(abs(drawn - value) <= height / 4 * (1 + 1e-9), "\(value) of \(maximum)")
        let text = NumberText.plain(value, language: .vi)
        let lines = render([value], minimum: minimum, maximum: maximum)
        let isPrinted = lines.contains { line in
          line.split(separator: " ").contains { $0 == text || $0 == "+" + text }
            && !line.contains("●")
        }
        #expect(isPrinted || abs(drawn - value) < 1e-9 * height, "\(value) of \(maximum)")
      }
    }
  }

  @Test(arguments: [
    (0.5, -2.0, 2.0), (-0.5, -2, 2), (1.5, -2, 2), (70, 0, 100), (90, 0, 100),
  ])
  func aValueBetweenTwoStepsIsDrawnBetweenThem(
    value: Double, minimum: Double, maximum: Double
  ) throws {
    // The bottom of the scale stands beside it, so the upper point is the value.
    let lines = render([value, minimum], minimum: minimum, maximum: maximum)
    let line = try #require(lines.first { $0.contains("●") })
    #expect(!line.contains { $0.isNumber }, "\(line)")
  }

  @Test func interruptsTheLineWhereNothingIsKnown() {
    #expect(render([nil, nil]).isEmpty)
    #expect(render([]).isEmpty)
    let lines = render([0, nil, 0], width: 40)
    #expect(lines[2].filter { $0 == "●" }.count == 2)
    #expect(lines[2].contains("───●───"))
    #expect(!lines[2].contains("────────────"))
  }

  @Test func drawsArrowsBeyondTheScale() {
    let lines = render([9, -9])
    #expect(lines[0].contains("▲"))
    #expect(lines[4].contains("▼"))
    #expect(lines.last?.contains("▲▼ ngoài thang đo") == true)
  }

  @Test func showsNumbersAloneWhereNamesDoNotFit() {
    #expect(render([1, 2, 1], width: 30).last?.contains("Bước") == true)
    let lines = render([1, 2, 1], width: 30, label: "Unpronounceable")
    #expect(lines.last?.split(separator: " ") == ["1", "2", "3"])
  }

  @Test(arguments: [20, 60, 80, 120, 200], [1, 2, 11, 60])
  func showsEveryStageAtEveryWidth(width: Int, count: Int) {
    let values = (0..<count).map { Double($0 % 5 - 2) }
    let lines = render(values, width: width)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
    #expect(lines.joined().filter { $0 == "●" }.count == count)
    let numbers = lines.flatMap { $0.split(separator: " ") }.compactMap { Int($0) }
    #expect(Set(numbers).isSuperset(of: 1...count))
    Snapshot.expect(lines.joined(separator: "\n") + "\n", "chart-\(count)-\(width).txt")
  }

  @Test func drawsStepsThatJoin() {
    let lines = render([-1, 1, -2], width: 41)
    for (row, line) in lines.prefix(5).enumerated() {
      for (column, glyph) in line.enumerated() where "╭╮│".contains(glyph) {
        let below = Array(lines[row + 1])
        #expect(column < below.count && "╰╯│".contains(below[column]))
      }
    }
  }
}
