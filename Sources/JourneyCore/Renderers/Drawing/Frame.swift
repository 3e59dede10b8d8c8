/// A box on a picture, in px.
struct Frame: Sendable, Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var maxX: Double { x + width }
  var maxY: Double { y + height }
  var midX: Double { x + width / 2 }
  var midY: Double { y + height / 2 }

  /// The box at a distance.
  func moved(_ dx: Double, _ dy: Double) -> Frame {
    Frame(x: x + dx, y: y + dy, width: width, height: height)
  }

  /// Whether another box lies inside, but for what rounding may add.
  func holds(_ other: Frame, tolerance: Double = 0.5) -> Bool {
    other.x >= x - tolerance && other.maxX <= maxX + tolerance && other.y >= y - tolerance
      && other.maxY <= maxY + tolerance
  }
}
