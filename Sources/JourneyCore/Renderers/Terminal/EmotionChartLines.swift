/// Lays out an emotion chart: scale, curve, numbers, values, names and legend, in bands if there
/// are many stages.
///
/// Over the columns of a matrix the curve stands alone: the matrix tells names and values.
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
  /// What each stage feels, if the curve does not tell it of all of them.
  private let values: [TextLine]
  /// The columns left of the curve.
  private let margin: Int
  private let columnWidth: Int
  private let pointsPerBand: Int
  /// Whether it stands over columns of which the last ends one place before the curve would.
  private let endsWithColumns: Bool

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
    endsWithColumns = false
    scale = Self.scale(of: chart)
    values = Self.values(of: chart, on: scale, language)
    let labels = scale.labels(language: language).map { TextLine($0, .faint) }
    let widest = labels.reduce(0) { max($0, $1.columns) }
    // Labels that would take half of the room are left out.
    let hasLabels = widest + 2 <= width / 2
    self.labels = hasLabels ? labels.map { $0.padded(to: widest + 1, alignment: .right) } : []
    let margin = hasLabels ? widest + 2 : 0
    self.margin = margin
    let count = max(1, chart.points.count)
    let least = values.reduce(Self.least) { max($0, min($1.columns + 1, width - margin)) }
    func columns(_ room: Int) -> (perBand: Int, width: Int) {
      let fitting = max(1, (room - margin) / least)
      let bands = (count + fitting - 1) / fitting
      // The stages are spread evenly over the bands.
      let perBand = (count + bands - 1) / bands
      return (perBand, max(1, min(Self.most, (room - margin) / perBand)))
    }
    var size = columns(measure)
    let isComfortable = size.perBand == count && size.width >= Self.comfortable
    if !isComfortable || !Self.namesFit(chart, in: size.width) { size = columns(width) }
    (pointsPerBand, columnWidth) = size
  }

  /// Prepares the drawing of a curve over columns that are there already.
  ///
  /// - Parameters:
  ///   - chart: The data, with a point for each column.
  ///   - columnWidth: What each column takes, with what parts it from the next.
  ///   - margin: The columns of the terminal left of the first column.
  ///   - width: All the room there is, in columns of the terminal.
  ///   - language: The language of numbers.
  init(
    _ chart: EmotionChart, over columnWidth: Int, margin: Int, width: Int, language: Language
  ) {
    self.chart = chart
    self.width = width
    endsWithColumns = true
    self.margin = margin
    self.columnWidth = columnWidth
    scale = Self.scale(of: chart)
    values = []
    pointsPerBand = max(1, chart.points.count)
    let labels = scale.labels(language: language).map { TextLine($0, .faint) }
    let hasLabels = labels.allSatisfy { $0.columns < margin }
    self.labels = hasLabels ? labels.map { $0.padded(to: margin - 1, alignment: .right) } : []
  }

  private static func scale(of chart: EmotionChart) -> EmotionScaleRows {
    EmotionScaleRows(
      minimum: chart.minimum, maximum: chart.maximum, showing: chart.points.compactMap(\.value))
  }

  /// What the stages feel in numbers, if one of them lies between the rows or beyond the scale.
  private static func values(
    of chart: EmotionChart, on scale: EmotionScaleRows, _ language: Language
  ) -> [TextLine] {
    guard chart.points.contains(where: { $0.value.map { !scale.isExact($0) } ?? false }) else {
      return []
    }
    return chart.points.map { point in
      TextLine(point.value.map { chart.text(of: $0, language: language) } ?? "", .faint)
    }
  }

  /// Returns the lines of the chart; none if no stage has an emotion.
  func lines() -> [TextLine] {
    guard chart.points.contains(where: { $0.value != nil }) else { return [] }
    var result: [TextLine] = []
    let names = Self.namesFit(chart, in: columnWidth) ? chart.points.map(name(of:)) : []
    var start = 0
    while start < chart.points.count {
      let points = start..<min(start + pointsPerBand, chart.points.count)
      if start > 0 { result.append(TextLine()) }
      result += curve(points)
      result += captions(points.map { [numberLine($0)] })
      if !values.isEmpty { result += captions(points.map { [values[$0]] }) }
      if !names.isEmpty { result += captions(points.map { names[$0] }) }
      start = points.upperBound
    }
    let legend = legend
    return legend.isEmpty ? result : result + [TextLine()] + legend
  }

  /// Returns the curve of some neighbouring points, without anything around it.
  func curve(_ points: Range<Int>) -> [TextLine] {
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
    if endsWithColumns, column == cells.count - 1 { return false }
    return column.isMultiple(of: 2) && before == nil && after == nil
  }

  private func numberLine(_ index: Int) -> TextLine {
    InlineText(chart.points[index].number, .accent).lines(width: max(1, columnWidth - 1))[0]
  }

  private func name(of point: EmotionChart.Point) -> [TextLine] {
    Self.name(of: point, in: columnWidth)
  }

  private static func name(of point: EmotionChart.Point, in width: Int) -> [TextLine] {
    InlineText(point.label).lines(width: max(1, width - 1))
  }

  private static func namesFit(_ chart: EmotionChart, in width: Int) -> Bool {
    chart.points.allSatisfy { point in
      InlineText(point.label).longestPiece < width
        && name(of: point, in: width).count <= Self.mostNameLines
    }
  }

  /// Sets short texts centred under their points.
  private func captions(_ texts: [[TextLine]]) -> [TextLine] {
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

  /// The meanings of the signs that were drawn.
  var legend: [TextLine] {
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
    let room = max(min(10, width - margin), min(columnWidth * pointsPerBand, width - margin))
    return meanings.joined(by: "   ").lines(width: room).map { $0.indented(by: margin) }
  }
}
