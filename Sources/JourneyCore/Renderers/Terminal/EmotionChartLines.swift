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
  private let labels: [String]
  /// The columns up to which the labels reach.
  private let labelEnd: Int
  /// What each stage feels, if the curve does not tell it of all of them.
  private let values: [String]
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
    let labels = scale.labels(language: language)
    let widest = labels.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
    // Labels that would take half of the room are left out.
    let hasLabels = widest + 2 <= width / 2
    self.labels = hasLabels ? labels : []
    labelEnd = widest + 1
    let margin = hasLabels ? widest + 2 : 0
    self.margin = margin
    let count = max(1, chart.points.count)
    let least = values.reduce(Self.least) {
      max($0, min(DisplayWidth.columns(of: $1) + 1, width - margin))
    }
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
    let labels = scale.labels(language: language)
    let hasLabels = labels.allSatisfy { DisplayWidth.columns(of: $0) < margin }
    self.labels = hasLabels ? labels : []
    labelEnd = margin - 1
  }

  private static func scale(of chart: EmotionChart) -> EmotionScaleRows {
    EmotionScaleRows(
      minimum: chart.minimum, maximum: chart.maximum, showing: chart.points.compactMap(\.value))
  }

  /// What the stages feel in numbers, if one of them lies between the rows or beyond the scale.
  private static func values(
    of chart: EmotionChart, on scale: EmotionScaleRows, _ language: Language
  ) -> [String] {
    guard chart.points.contains(where: { $0.value.map { !scale.isExact($0) } ?? false }) else {
      return []
    }
    return chart.points.map { point in
      point.value.map { chart.text(of: $0, language: language) } ?? ""
    }
  }

  /// Writes the chart; nothing if no stage has an emotion.
  func write(to lines: inout TerminalLines) {
    guard chart.points.contains(where: { $0.value != nil }) else { return }
    let hasNames = Self.namesFit(chart, in: columnWidth)
    var start = 0
    while start < chart.points.count {
      let points = start..<min(start + pointsPerBand, chart.points.count)
      if start > 0 { lines.endLine() }
      writeCurve(points, to: &lines)
      writeCaptions(points, to: &lines, most: 1) {
        $1.write(chart.points[$0].number, .accent, width: max(1, columnWidth - 1))
      }
      if !values.isEmpty {
        writeCaptions(points, to: &lines) {
          $1.append(values[$0], .faint)
          $1.endLine()
        }
      }
      if hasNames {
        writeCaptions(points, to: &lines) {
          $1.write(chart.points[$0].label, .plain, width: max(1, columnWidth - 1))
        }
      }
      start = points.upperBound
    }
    writeLegend(to: &lines)
  }

  /// Writes the curve of some neighbouring points, without anything around it.
  func writeCurve(_ points: Range<Int>, to lines: inout TerminalLines) {
    let curve = EmotionCurve(points: points, of: chart, scale: scale, columnWidth: columnWidth)
    for row in scale.values.indices {
      let isMiddle = row * 2 == scale.values.count - 1
      if row < labels.count {
        let columns = DisplayWidth.columns(of: labels[row])
        lines.pad(to: lines.margin + labelEnd - columns)
        lines.append(labels[row], .faint, columns: columns)
      }
      lines.pad(to: lines.margin + margin)
      // Every cell is one column wide; the blanks between two that show something are one piece.
      for column in 0..<curve.columns {
        if let cell = curve.cell(row: row, column: column) {
          lines.pad(to: lines.margin + margin + column)
          lines.append(cell.glyph, cell.role)
        } else if isMiddle, isDotted(column, row, of: curve) {
          lines.pad(to: lines.margin + margin + column)
          lines.append("·" as Unicode.Scalar, .faint)
        }
      }
      lines.endLine()
    }
  }

  /// Says whether the middle line gets a dot: in every other column, and none that touches.
  private func isDotted(_ column: Int, _ row: Int, of curve: EmotionCurve) -> Bool {
    if endsWithColumns, column == curve.columns - 1 { return false }
    return column.isMultiple(of: 2) && curve.cell(row: row, column: column - 1) == nil
      && curve.cell(row: row, column: column + 1) == nil
  }

  private static func namesFit(_ chart: EmotionChart, in width: Int) -> Bool {
    chart.points.allSatisfy { point in
      guard InlineText(point.label).measured.longestPiece < width else { return false }
      let label = VisibleText.escaped(point.label, keepingLineBreaks: true)
      return TextWrapping.lines(of: label, width: max(1, width - 1)).count <= Self.mostNameLines
    }
  }

  /// Writes short texts centred under their points.
  ///
  /// - Parameters:
  ///   - points: The indices of the points.
  ///   - lines: Gets the lines.
  ///   - most: The most lines that a text gets.
  ///   - write: Writes the text of a point.
  private func writeCaptions(
    _ points: Range<Int>, to lines: inout TerminalLines, most: Int = .max,
    _ write: (Int, inout TerminalLines) -> Void
  ) {
    let texts = lines.pile(of: points.count) { write(points.lowerBound + $0, &$1) }
    let left = lines.margin + margin
    for number in 0..<min(texts.height, most) {
      for column in 0..<points.count {
        guard let line = texts.line(number, of: column) else { continue }
        let start = left + column * columnWidth
        lines.pad(to: max(start, start + columnWidth / 2 - texts.columns(of: line) / 2))
        lines.append(line, of: texts)
      }
      lines.endLine()
    }
  }

  /// Writes the meanings of the signs that were drawn, under a blank line.
  func writeLegend(to lines: inout TerminalLines) {
    var meanings: [InlineText] = []
    let values = chart.points.compactMap(\.value)
    if chart.points.contains(where: { $0.isMomentOfTruth && $0.value != nil }) {
      meanings.append(
        InlineText(String(EmotionCurve.momentOfTruth) + " ", .accent)
          + InlineText(chart.words.momentOfTruth, .faint))
    }
    let arrows =
      (values.contains { $0 > chart.maximum } ? String(EmotionCurve.arrows.above) : "")
      + (values.contains { $0 < chart.minimum } ? String(EmotionCurve.arrows.below) : "")
    if !arrows.isEmpty {
      meanings.append(
        InlineText(arrows + " ", .warning)
          + InlineText(chart.words.beyondScale, .faint))
    }
    guard !meanings.isEmpty else { return }
    let room = max(min(10, width - margin), min(columnWidth * pointsPerBand, width - margin))
    lines.endLine()
    lines.indent(by: margin) { $0.write(meanings.joined(by: "   "), width: room) }
  }
}
