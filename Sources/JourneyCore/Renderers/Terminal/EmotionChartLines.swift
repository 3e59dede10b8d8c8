/// Lays out an emotion chart: scale, curve, numbers, names and legend, in bands if there are many
/// stages.
struct EmotionChartLines {
  /// The columns of a stage: the least that can be read, what is comfortable, and the most.
  private static let least = 5
  private static let comfortable = 12
  private static let most = 20
  /// More lines than this under a curve are no names any more; the map below has them in full.
  private static let mostNameLines = 3

  private let chart: EmotionChart
  private let width: Int
  private let scale: EmotionScaleRows
  private let labels: [TextLine]
  /// The columns left of the curve.
  private let margin: Int
  private let columnWidth: Int
  private let pointsPerBand: Int

  /// Prepares the drawing of a chart.
  ///
  /// - Parameters:
  ///   - chart: The data.
  ///   - width: All the room there is, in columns.
  ///   - measure: The room that is used if every stage has enough in it.
  ///   - language: The language of numbers.
  init(_ chart: EmotionChart, width: Int, measure: Int, language: Language) {
    self.chart = chart
    self.width = width
    scale = EmotionScaleRows(minimum: chart.minimum, maximum: chart.maximum)
    let labels = scale.labels(language: language).map { TextLine($0, .faint) }
    let widest = labels.reduce(0) { max($0, $1.columns) }
    // Labels that would take half of the room are left out.
    let hasLabels = widest + 2 <= width / 2
    self.labels = hasLabels ? labels.map { $0.padded(to: widest + 1, alignment: .right) } : []
    margin = hasLabels ? widest + 2 : 0
    let count = max(1, chart.points.count)
    let isComfortable = (measure - margin) / count >= Self.comfortable
    let room = (isComfortable ? measure : width) - margin
    let fitting = max(1, room / Self.least)
    let bands = (count + fitting - 1) / fitting
    // The stages are spread evenly over the bands.
    pointsPerBand = (count + bands - 1) / bands
    columnWidth = max(1, min(Self.most, room / pointsPerBand))
  }

  /// Returns the lines of the chart; none if no stage has an emotion.
  func lines() -> [TextLine] {
    guard chart.points.contains(where: { $0.value != nil }) else { return [] }
    var result: [TextLine] = []
    let names = namesFit ? chart.points.map(name(of:)) : []
    var start = 0
    while start < chart.points.count {
      let points = start..<min(start + pointsPerBand, chart.points.count)
      if start > 0 { result.append(TextLine()) }
      result += curve(points)
      result += captions(points.map { [numberLine($0)] }, role: .accent)
      if !names.isEmpty { result += captions(points.map { names[$0] }, role: .plain) }
      start = points.upperBound
    }
    return result + legend()
  }

  private func curve(_ points: Range<Int>) -> [TextLine] {
    let curve = EmotionCurve(points: points, of: chart, scale: scale, columnWidth: columnWidth)
    return scale.values.indices.map { row in
      let cells = curve.cells[row]
      let isMiddle = row * 2 == scale.values.count - 1
      var line = row < labels.count ? labels[row] : TextLine()
      line.pad(to: margin)
      for (column, cell) in cells.enumerated() {
        // Every cell is one column wide; the blanks between two that show something are one piece.
        if let cell {
          line.pad(to: margin + column)
          line.append(cell.glyph, cell.role)
        } else if isMiddle, isDotted(column, in: cells) {
          line.pad(to: margin + column)
          line.append("·", .faint)
        }
      }
      return line
    }
  }

  /// Says whether the middle line gets a dot: in every other column, and none that touches.
  private func isDotted(_ column: Int, in cells: [EmotionCurve.Cell?]) -> Bool {
    let before = column > 0 ? cells[column - 1] : nil
    let after = column + 1 < cells.count ? cells[column + 1] : nil
    return column.isMultiple(of: 2) && before == nil && after == nil
  }

  private func numberLine(_ index: Int) -> TextLine {
    InlineText(chart.points[index].number, .accent).lines(width: max(1, columnWidth - 1))[0]
  }

  private func name(of point: EmotionChart.Point) -> [TextLine] {
    InlineText(point.label).lines(width: max(1, columnWidth - 1))
  }

  private var namesFit: Bool {
    chart.points.allSatisfy { point in
      InlineText(point.label).longestPiece < columnWidth
        && name(of: point).count <= Self.mostNameLines
    }
  }

  /// Sets short texts centred under their points.
  private func captions(_ texts: [[TextLine]], role: TextRole) -> [TextLine] {
    let height = texts.reduce(0) { max($0, $1.count) }
    return (0..<height).map { number in
      var line = TextLine()
      for (column, text) in texts.enumerated() where number < text.count {
        let centre = margin + column * columnWidth + columnWidth / 2
        line.pad(to: max(margin + column * columnWidth, centre - text[number].columns / 2))
        line.append(text[number])
      }
      return line
    }
  }

  private func legend() -> [TextLine] {
    var meanings: [InlineText] = []
    let values = chart.points.compactMap(\.value)
    if chart.points.contains(where: { $0.isMomentOfTruth && $0.value != nil }) {
      meanings.append(
        InlineText(EmotionCurve.momentOfTruth + " ", .accent)
          + InlineText(chart.words.momentOfTruth, .faint))
    }
    let arrows =
      (values.contains { $0 > chart.maximum } ? EmotionCurve.arrows.above : "")
      + (values.contains { $0 < chart.minimum } ? EmotionCurve.arrows.below : "")
    if !arrows.isEmpty {
      meanings.append(
        InlineText(arrows + " ", .warning)
          + InlineText(chart.words.beyondScale, .faint))
    }
    guard !meanings.isEmpty else { return [] }
    let room = max(min(10, width - margin), columnWidth * pointsPerBand)
    return [TextLine()]
      + meanings.joined(by: "   ").lines(width: room).map { $0.indented(by: margin) }
  }
}
