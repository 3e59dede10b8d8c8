import Testing

@testable import JourneyCore

/// No words of a curve lie on its line, and no rule lies over it.
@Suite struct CurveWordsTests {
  private func chart(_ values: [Double?], _ note: String) -> EmotionChart {
    EmotionChart(
      minimum: -2, maximum: 2,
      points: values.enumerated().map { index, value in
        var point = EmotionChart.Point(number: "\(index + 1)", label: "S", value: value)
        point.note = note
        return point
      },
      words: .init(
        stage: "Stage", emotion: "Emotion", momentOfTruth: "moment", beyondScale: "beyond"))
  }

  @Test(
    arguments: [
      [2, -2, 2, -2, 2], [0, 0, 0], [-2, 2, 2, -2], [1, 0, -1, -2], [2], [nil, 2, -2, nil, 1],
    ] as [[Double?]])
  func feelingsLieBesideTheLine(_ values: [Double?]) throws {
    for note in [
      "calm", "uncertain, hopeful", "tired of waiting and yet rather relieved that it is over",
    ] {
      for width in [190.0, 252, 280] {
        let layer = CurveLayout(chart(values, note), left: 132, columnWidth: width, language: .en)
          .layer
        var line: [PicturePoint] = []
        for case .path(let steps, let paint) in layer.elements where paint.stroke == .ink {
          var start = PicturePoint(x: 0, y: 0)
          for step in steps {
            switch step {
            case .move(let point): start = point
            case .curve(let first, let second, let end):
              let piece = SmoothCurve.Piece(start: start, first: first, second: second, end: end)
              line += (0...60).map { piece.point(at: Double($0) / 60) }
              start = end
            default: break
            }
          }
        }
        let texts = layer.elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
        let marks = layer.elements.compactMap {
          if case .circle(let center, _, _) = $0 { center } else { nil }
        }
        let rules = layer.elements.compactMap {
          if case .path(let steps, let paint) = $0, paint.stroke == .line, steps.count == 2,
            case .move(let start) = steps[0]
          {
            start.y
          } else {
            nil
          }
        }
        let middle = ((rules.max() ?? 0) + (rules.min() ?? 0)) / 2
        let words = texts.filter { $0.runs.first?.face.isItalic == true }
        for mark in marks {
          // Words on the far side of the middle would tell another mood.
          let top = words.filter { abs(mark.x - $0.box.midX) < 1 }.map(\.box.y).min() ?? 0
          if mark.y < middle - 1 { #expect(top < middle, "\(values) \(note) \(width)") }
          if mark.y > middle + 1 { #expect(top > middle - 1, "\(values) \(note) \(width)") }
        }
        for text in words {
          let left = text.box.midX - text.width / 2
          let struck = line.filter {
            $0.x > left && $0.x < left + text.width && $0.y > text.box.y + 1
              && $0.y < text.box.maxY - 1
          }
          #expect(struck.isEmpty, "\(values) \(note) \(width)")
          #expect(text.box.y >= 0 && text.box.maxY <= layer.height)
        }
      }
    }
  }

  /// The rules between columns are drawn before the line.
  @Test func rulesLieBelowTheCurve() throws {
    let document = try DrawnExample("outpatient-visit").sheet(.vi)
    let page = PageLayout(document, language: .vi)
    let elements = page.layer.elements
    let curve = try #require(
      elements.lastIndex { element in
        if case .path(let steps, let paint) = element, paint.stroke == .ink {
          steps.contains { if case .curve = $0 { true } else { false } }
        } else {
          false
        }
      })
    guard case .path(let steps, _) = elements[curve] else { return }
    let heights = steps.compactMap { if case .curve(_, _, let end) = $0 { end.y } else { nil } }
    let (top, bottom) = (try #require(heights.min()), try #require(heights.max()))
    for element in elements[curve...] {
      guard case .path(let steps, let paint) = element, paint.stroke == .line, steps.count == 2,
        case .move(let start) = steps[0], case .line(let end) = steps[1], start.x == end.x
      else { continue }
      #expect(end.y <= top || start.y >= bottom, "a rule lies over the curve at \(start.x)")
    }
  }
}
