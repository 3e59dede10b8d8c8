/// A place on a picture, in px, with y downwards.
struct PicturePoint: Sendable, Equatable {
  var x: Double
  var y: Double

  /// The point at a distance.
  func moved(_ dx: Double, _ dy: Double) -> PicturePoint { PicturePoint(x: x + dx, y: y + dy) }
}

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

  /// The box less a margin on all sides.
  func inset(_ margin: Double) -> Frame {
    Frame(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }

  /// Whether another box lies inside, but for what rounding may add.
  func holds(_ other: Frame, tolerance: Double = 0.5) -> Bool {
    other.x >= x - tolerance && other.maxX <= maxX + tolerance && other.y >= y - tolerance
      && other.maxY <= maxY + tolerance
  }
}
