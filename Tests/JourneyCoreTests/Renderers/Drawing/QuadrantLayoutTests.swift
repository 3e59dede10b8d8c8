import Testing

@testable import JourneyCore

/// Things stand in a quadrant where their numbers say.
@Suite struct QuadrantLayoutTests {
  private func centers(_ points: [(x: Double, y: Double)]) -> [PicturePoint] {
    let quadrant = DocumentQuadrant(
      xLabel: "Effort", yLabel: "Impact", minimum: 1, maximum: 5, parts: ["a", "b", "c", "d"],
      points: points.enumerated().map {
        .init(number: "\($0 + 1)", text: "Thing", x: $1.x, y: $1.y)
      })
    var found: [PicturePoint] = []
    for case .part(let part, let elements) in QuadrantLayout(quadrant, width: 900).layer.elements
    where part.kind == "point" {
      for case .circle(let center, _, _) in elements { found.append(center) }
    }
    return found
  }

  private func middle(_ points: [PicturePoint]) -> PicturePoint {
    PicturePoint(
      x: ((points.map(\.x).min() ?? 0) + (points.map(\.x).max() ?? 0)) / 2,
      y: ((points.map(\.y).min() ?? 0) + (points.map(\.y).max() ?? 0)) / 2)
  }

  @Test func aThingOfTheMiddleStandsInTheMiddle() throws {
    let corners = centers([(1, 1), (5, 5), (3, 3)])
    #expect(corners.count == 3)
    #expect(middle([corners[0], corners[1]]) == corners[2])
    #expect(corners[0].x < corners[1].x && corners[0].y > corners[1].y)
  }

  @Test(arguments: [1, 2, 3, 4, 9, 10, 12, 20]) func noThingOfOnePlaceCoversAnother(count: Int) {
    let alone = centers([(3, 3)])
    let points = centers(Array(repeating: (3, 3), count: count))
    #expect(points.count == count)
    for (index, point) in points.enumerated() {
      for other in points[(index + 1)...] {
        #expect(abs(point.x - other.x) >= 22 || abs(point.y - other.y) >= 22)
      }
    }
    // Rows that are full have the place in their middle.
    if [1, 4, 9].contains(count) { #expect(middle(points) == alone[0]) }
  }

  @Test(arguments: [1.0, 5]) func manyThingsOfAnEdgeStayInTheSquare(value: Double) {
    let edges = centers([(1, 1), (5, 5)])
    let points = centers(Array(repeating: (value, value), count: 20))
    for point in points {
      #expect(point.x >= edges[0].x - 22 && point.x <= edges[1].x + 22)
      #expect(point.y <= edges[0].y + 22 && point.y >= edges[1].y - 22)
    }
  }
}
