/// Things in a square that is parted into four, with their names beside it.
struct QuadrantLayout {
  private static let side = 420.0
  private static let left = 34.0
  private static let radius = 11.0

  private let quadrant: DocumentQuadrant
  /// What was laid out.
  private(set) var layer = PictureLayer()

  /// Lays things out.
  ///
  /// - Parameters:
  ///   - quadrant: The data.
  ///   - width: The room, in px.
  init(_ quadrant: DocumentQuadrant, width: Double) {
    self.quadrant = quadrant
    guard !quadrant.points.isEmpty else { return }
    addGround()
    addPoints()
    addNames(x: Self.left + Self.side + 28, width: max(width - Self.left - Self.side - 28, 160))
  }

  /// The room that things need at least, in px.
  static var width: Double { left + side + 28 + 380 }

  private mutating func addGround() {
    let half = Self.side / 2
    let face = TextFace(size: 11.5, isBold: true)
    for (index, name) in quadrant.parts.prefix(4).enumerated() {
      let box = Frame(
        x: Self.left + (index % 2 == 0 ? 0 : half), y: index < 2 ? 0 : half, width: half,
        height: half)
      layer.add(
        .rectangle(
          box, PicturePaint(fill: index == 0 ? .opportunityGround : .shade, stroke: .line),
          radius: 0))
      layer.add(
        TextLines(name, face, width: half - 16), x: box.x + 8, y: box.y + 6, width: half - 16,
        tone: .muted)
    }
    let faint = TextFace(size: 11.5)
    let up = TextLines("↑ " + quadrant.yLabel, faint, width: half - 8)
    let right = TextLines(quadrant.xLabel + " →", faint, width: half - 8)
    layer.add(up, x: Self.left, y: Self.side + 6, width: half - 8, tone: .muted)
    layer.add(
      right, x: Self.left + half + 8, y: Self.side + 6, width: half - 8, tone: .muted, anchor: .end)
    layer.height = Self.side + 6 + max(up.height, right.height)
  }

  /// The place of a value on a side.
  private func share(_ value: Double) -> Double {
    guard quadrant.minimum < quadrant.maximum else { return 0.5 }
    let share = (value - quadrant.minimum) / (quadrant.maximum - quadrant.minimum)
    return min(max(share, 0), 1)
  }

  private mutating func addPoints() {
    // Things of one place stand beside one another.
    var taken: [String: Int] = [:]
    let inset = 3 * Self.radius
    for point in quadrant.points {
      let (x, y) = (share(point.x), share(point.y))
      let place = "\(x) \(y)"
      let before = taken[place, default: 0]
      taken[place] = before + 1
      let column = Double(before % 3)
      let row = Double(before / 3 % 3)
      let center = PicturePoint(
        x: Self.left + inset + x * (Self.side - 2 * inset) + (column - 1) * 2 * Self.radius,
        y: inset + (1 - y) * (Self.side - 2 * inset) + (row - 1) * 2 * Self.radius)
      layer.add(
        .circle(
          center, radius: Self.radius, PicturePaint(fill: .card, stroke: .opportunity, width: 1.5)))
      let lines = TextLines(
        point.number, TextFace(size: 10.5, isBold: true), width: 2 * Self.radius)
      layer.add(
        lines, x: center.x - Self.radius, y: center.y - lines.height / 2, width: 2 * Self.radius,
        anchor: .middle)
    }
  }

  private mutating func addNames(x: Double, width: Double) {
    var y = 0.0
    for point in quadrant.points {
      let lines = TextLines(
        InlineText(point.number + "  ", .strong) + point.text, TextFace(size: 12), width: width)
      layer.add(lines, x: x, y: y, width: width)
      y += lines.height + 4
    }
    layer.height = max(layer.height, y)
  }
}
