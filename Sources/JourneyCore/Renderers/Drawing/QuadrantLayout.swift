/// Things in a square that is parted into four, with their names beside it.
struct QuadrantLayout {
  private static let widest = 420.0
  private static let margin = 34.0
  private static let radius = 11.0
  /// The room over the square, for the names of its upper parts.
  private static let top = 22.0

  private let quadrant: DocumentQuadrant
  private let side: Double
  private let left: Double
  /// What was laid out.
  private(set) var layer = PictureLayer()

  /// Lays things out.
  ///
  /// - Parameters:
  ///   - quadrant: The data.
  ///   - width: The room, in px.
  ///   - isNarrow: Whether the names stand below the square.
  init(_ quadrant: DocumentQuadrant, width: Double, isNarrow: Bool = false) {
    self.quadrant = quadrant
    left = isNarrow ? 1 : Self.margin
    side = isNarrow ? min(width - 2, Self.widest) : Self.widest
    guard !quadrant.points.isEmpty else { return }
    addGround()
    addPoints()
    if isNarrow {
      addNames(x: 0, y: layer.height + 12, width: width)
    } else {
      addNames(x: left + side + 28, y: 0, width: max(width - left - side - 28, 160))
    }
  }

  /// The room that things need at least, in px.
  static var width: Double { margin + widest + 28 + 380 }

  private mutating func addGround() {
    let half = side / 2
    let face = TextFace(size: 11.5, isBold: true)
    for (index, name) in quadrant.parts.prefix(4).enumerated() {
      let (isRight, isLower) = (index % 2 == 1, index >= 2)
      let box = Frame(
        x: left + (isRight ? half : 0), y: Self.top + (isLower ? half : 0), width: half,
        height: half)
      layer.add(
        .rectangle(
          box, PicturePaint(fill: index == 0 ? .opportunityGround : .shade, stroke: .line),
          radius: 0))
      // Outside of the square, where nothing covers it.
      let lines = TextLines(name, face, width: half - 8)
      layer.add(
        lines, x: box.x + (isRight ? 8 : 0),
        y: isLower ? box.maxY + 4 : Self.top - 4 - lines.height, width: half - 8, tone: .muted,
        anchor: isRight ? .end : .start)
    }
    let faint = TextFace(size: 11.5)
    let up = TextLines("↑ " + quadrant.yLabel, faint, width: half - 8)
    let right = TextLines(quadrant.xLabel + " →", faint, width: half - 8)
    let y = Self.top + side + 24
    layer.add(up, x: left, y: y, width: half - 8, tone: .muted)
    layer.add(
      right, x: left + half + 8, y: y, width: half - 8, tone: .muted, anchor: .end)
    layer.height = y + max(up.height, right.height)
  }

  /// The place of a value on a side.
  private func share(_ value: Double) -> Double {
    guard quadrant.minimum < quadrant.maximum else { return 0.5 }
    let share = (value - quadrant.minimum) / (quadrant.maximum - quadrant.minimum)
    return min(max(share, 0), 1)
  }

  private mutating func addPoints() {
    // Things of one place stand beside one another, with the place in their middle.
    let places = quadrant.points.map { PicturePoint(x: share($0.x), y: share($0.y)) }
    var taken: [Int] = []
    for (index, point) in quadrant.points.enumerated() {
      let place = places[index]
      let center = center(
        of: taken.count { places[$0] == place }, among: places.count { $0 == place }, at: place)
      taken.append(index)
      var drawn = PictureLayer()
      drawn.add(
        .circle(
          center, radius: Self.radius, PicturePaint(fill: .card, stroke: .opportunity, width: 1.5)))
      let lines = TextLines(
        point.number, TextFace(size: 10.5, isBold: true), width: 2 * Self.radius)
      drawn.add(
        lines, x: center.x - Self.radius, y: center.y - lines.height / 2, width: 2 * Self.radius,
        anchor: .middle)
      layer.add(PicturePart(kind: "point", facets: point.facets, page: point.page), drawn)
    }
  }

  /// The centre of one of the things that have the same place.
  ///
  /// - Parameters:
  ///   - index: Which of them it is.
  ///   - count: How many there are.
  ///   - place: Their place as shares of the sides, from the left and from below.
  /// - Returns: The centre, such that none covers another and all are within the square.
  private func center(of index: Int, among count: Int, at place: PicturePoint) -> PicturePoint {
    var columns = 1
    while columns * columns < count { columns += 1 }
    let rows = (count + columns - 1) / columns
    let radius = Self.radius
    let inset = 3 * radius
    func middle(_ share: Double, _ things: Int) -> Double {
      let half = Double(things) * radius
      let place = inset + share * (side - 2 * inset)
      return half > side / 2 ? side / 2 : min(max(place, half), side - half)
    }
    func offset(_ index: Int, of things: Int) -> Double {
      (2 * Double(index) - Double(things - 1)) * radius
    }
    // A last row that is not full has the place in its middle, too.
    let things = min(columns, count - index / columns * columns)
    return PicturePoint(
      x: left + middle(place.x, columns) + offset(index % columns, of: things),
      y: Self.top + middle(1 - place.y, rows) + offset(index / columns, of: rows))
  }

  private mutating func addNames(x: Double, y top: Double, width: Double) {
    var y = top
    for point in quadrant.points {
      let lines = TextLines(
        InlineText(point.number + "  ", .strong) + point.text, TextFace(size: 12), width: width)
      var drawn = PictureLayer()
      drawn.add(lines, x: x, y: y, width: width)
      let height = lines.height + 4
      layer.add(
        PicturePart(kind: "name", facets: point.facets, page: point.page, height: height), drawn)
      y += height
    }
    layer.height = max(layer.height, y)
  }
}
