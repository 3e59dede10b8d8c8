/// The line of an emotion chart on a grid of cells: one column of the terminal, one row of the
/// scale or half a row each.
struct EmotionCurve {
  /// One character of the picture with its role.
  struct Cell {
    let glyph: Unicode.Scalar
    let role: TextRole
  }

  /// The sign of a stage with a moment of truth.
  static let momentOfTruth = DocumentEntry.Marker.momentOfTruth.sign.unicodeScalars.first ?? "◆"
  /// The signs of values outside the scale.
  static let arrows: (below: Unicode.Scalar, above: Unicode.Scalar) = ("▼", "▲")

  /// How far a line goes on beside a point that has no neighbour, in columns.
  private static let stub = 3

  /// The columns of all points.
  let columns: Int
  /// The grid, row after row, the top one first; empty cells are `nil`.
  private var cells: [Cell?]
  private let scale: EmotionScaleRows
  private let chart: EmotionChart
  private let columnWidth: Int

  /// Draws the curve of some neighbouring points.
  ///
  /// - Parameters:
  ///   - points: The indices of the points to draw.
  ///   - chart: The chart that holds them.
  ///   - scale: The rows.
  ///   - columnWidth: The columns that each point gets.
  init(points: Range<Int>, of chart: EmotionChart, scale: EmotionScaleRows, columnWidth: Int) {
    self.chart = chart
    self.scale = scale
    self.columnWidth = columnWidth
    columns = columnWidth * points.count
    cells = [Cell?](repeating: nil, count: columns * scale.values.count)
    for (column, index) in points.enumerated() {
      guard let row = row(of: index) else { continue }
      let start = column * columnWidth
      let centre = start + columnWidth / 2
      let comesFrom = index > points.lowerBound ? self.row(of: index - 1) : nil
      let goesTo = index + 1 < points.upperBound ? self.row(of: index + 1) : nil
      let left = comesFrom == nil ? max(start, centre - Self.stub) : start
      let right = min(start + columnWidth, centre + (goesTo == nil ? Self.stub + 1 : columnWidth))
      for place in left..<right { draw("─", row: row, column: place) }
      if let comesFrom { drawStep(from: comesFrom, to: row, column: start) }
      cells[row * columns + centre] = point(index)
    }
  }

  /// Draws the vertical line at the border between two points.
  private mutating func drawStep(from left: Int, to right: Int, column: Int) {
    guard left != right else { return }
    draw(right < left ? "╯" : "╮", row: left, column: column)
    draw(right < left ? "╭" : "╰", row: right, column: column)
    for row in min(left, right) + 1..<max(left, right) {
      draw("│", row: row, column: column)
    }
  }

  /// What stands in a row and a column; nothing beside the columns.
  func cell(row: Int, column: Int) -> Cell? {
    column >= 0 && column < columns ? cells[row * columns + column] : nil
  }

  private mutating func draw(_ glyph: Unicode.Scalar, row: Int, column: Int) {
    cells[row * columns + column] = Cell(glyph: glyph, role: role(ofRow: row))
  }

  /// Colours follow the side of the middle on which a row lies.
  private func role(ofRow row: Int) -> TextRole {
    let last = scale.values.count - 1
    return row * 2 == last ? .plain : row * 2 < last ? .positive : .negative
  }

  private func row(of index: Int) -> Int? {
    guard let value = chart.points[index].value, !value.isNaN else { return nil }
    return scale.row(of: value)
  }

  private func point(_ index: Int) -> Cell {
    let point = chart.points[index]
    let value = point.value ?? chart.minimum
    if value > chart.maximum { return Cell(glyph: Self.arrows.above, role: .warning) }
    if value < chart.minimum { return Cell(glyph: Self.arrows.below, role: .warning) }
    return Cell(
      glyph: point.isMomentOfTruth ? Self.momentOfTruth : "●",
      role: role(ofRow: scale.row(of: value)))
  }
}
