/// A curve through points that never leaves the range between neighbours: monotone cubic pieces.
///
/// Slopes as in F. N. Fritsch and R. E. Carlson, Monotone Piecewise Cubic Interpolation, SIAM
/// Journal on Numerical Analysis 17 (1980).
struct SmoothCurve: Sendable {
  /// One cubic piece between two neighbours.
  struct Piece: Sendable, Equatable {
    var start: PicturePoint
    var first: PicturePoint
    var second: PicturePoint
    var end: PicturePoint
  }

  /// The pieces; none for a single point.
  private(set) var pieces: [Piece] = []

  /// Lays a curve through points from left to right.
  ///
  /// - Parameter points: The points, each further to the right than the one before.
  init(through points: [PicturePoint]) {
    guard points.count > 1 else { return }
    let secants = zip(points, points.dropFirst()).map { ($1.y - $0.y) / ($1.x - $0.x) }
    var slopes = [secants[0]]
    for (left, right) in zip(secants, secants.dropFirst()) {
      // A turning point lies level; elsewhere the slope is bounded by both neighbours.
      slopes.append(left * right <= 0 ? 0 : 2 * left * right / (left + right))
    }
    slopes.append(secants[secants.count - 1])
    for index in secants.indices {
      let (start, end) = (points[index], points[index + 1])
      let third = (end.x - start.x) / 3
      pieces.append(
        Piece(
          start: start, first: start.moved(third, slopes[index] * third),
          second: end.moved(-third, -slopes[index + 1] * third), end: end))
    }
  }

  /// The curve as the steps of a path.
  var steps: [PictureStep] {
    guard let first = pieces.first else { return [] }
    return [.move(first.start)] + pieces.map { .curve($0.first, $0.second, $0.end) }
  }

  /// The areas between the curve and a level, those above and those below it.
  ///
  /// - Parameter level: The height of the level, in px.
  /// - Returns: Closed paths.
  func areas(around level: Double) -> (above: [PictureStep], below: [PictureStep]) {
    var above: [PictureStep] = []
    var below: [PictureStep] = []
    for piece in pieces.flatMap({ $0.parted(at: level) }) {
      let middle = piece.point(at: 0.5).y
      let area: [PictureStep] = [
        .move(PicturePoint(x: piece.start.x, y: level)), .line(piece.start),
        .curve(piece.first, piece.second, piece.end),
        .line(PicturePoint(x: piece.end.x, y: level)), .close,
      ]
      if middle < level { above += area } else if middle > level { below += area }
    }
    return (above, below)
  }
}

extension SmoothCurve.Piece {
  /// The point at a share of the piece, from 0 to 1.
  func point(at share: Double) -> PicturePoint { halves(at: share).0.end }

  /// The piece, in two where it crosses a level.
  fileprivate func parted(at level: Double) -> [SmoothCurve.Piece] {
    guard (start.y - level) * (end.y - level) < 0 else { return [self] }
    var (low, high) = (0.0, 1.0)
    // The piece rises or falls all the way, so halving finds its only crossing.
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if (point(at: middle).y - level) * (start.y - level) > 0 {
        low = middle
      } else {
        high = middle
      }
    }
    let (left, right) = halves(at: (low + high) / 2)
    return [left, right]
  }

  private func halves(at share: Double) -> (SmoothCurve.Piece, SmoothCurve.Piece) {
    func between(_ a: PicturePoint, _ b: PicturePoint) -> PicturePoint {
      PicturePoint(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
    }
    let (a, b, c) = (between(start, first), between(first, second), between(second, end))
    let (d, e) = (between(a, b), between(b, c))
    let middle = between(d, e)
    return (
      SmoothCurve.Piece(start: start, first: a, second: d, end: middle),
      SmoothCurve.Piece(start: middle, first: e, second: c, end: end)
    )
  }
}
