import Testing

@testable import JourneyCore

@Suite struct SmoothCurveTests {
  @Test func aCurveNeverLeavesTheRangeBetweenNeighbours() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let points = (0..<Int.random(in: 2...12, using: &random)).map { index in
        PicturePoint(x: Double(index) * 100, y: Double.random(in: -90...90, using: &random))
      }
      let curve = SmoothCurve(through: points)
      #expect(curve.pieces.map(\.start) == points.dropLast())
      #expect(curve.pieces.map(\.end) == Array(points.dropFirst()))
      for piece in curve.pieces {
        let range = min(piece.start.y, piece.end.y)...max(piece.start.y, piece.end.y)
        for step in 0...20 {
          let y = piece.point(at: Double(step) / 20).y
          #expect(y >= range.lowerBound - 1e-9 && y <= range.upperBound + 1e-9)
        }
      }
    }
  }

  @Test func areasArePartedWhereTheCurveCrossesTheMiddle() {
    let curve = SmoothCurve(
      through: [.init(x: 0, y: 10), .init(x: 100, y: -10), .init(x: 200, y: -10)])
    let areas = curve.areas(around: 0)
    func heights(_ steps: [PictureStep]) -> [Double] {
      steps.flatMap { step -> [Double] in
        switch step {
        case .move(let point), .line(let point): [point.y]
        case .curve(let first, let second, let end): [first.y, second.y, end.y]
        case .close: []
        }
      }
    }
    #expect(heights(areas.above).allSatisfy { $0 <= 1e-6 })
    #expect(heights(areas.below).allSatisfy { $0 >= -1e-6 })
    #expect(!areas.above.isEmpty && !areas.below.isEmpty)
  }

  @Test func onePointHasNoCurve() {
    #expect(SmoothCurve(through: [.init(x: 0, y: 0)]).steps.isEmpty)
    #expect(SmoothCurve(through: []).steps.isEmpty)
  }
}
