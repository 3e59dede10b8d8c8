/// A place on a picture, in px, with y downwards.
struct PicturePoint: Sendable, Equatable {
  var x: Double
  var y: Double

  /// The point at a distance.
  func moved(_ dx: Double, _ dy: Double) -> PicturePoint { PicturePoint(x: x + dx, y: y + dy) }
}
