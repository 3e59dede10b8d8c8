/// Emotion curves in formats of plain text: a table with a line of characters in each step.
struct CurvesTable {
  /// The column of the lines, whose characters must all be equally wide.
  static let lineColumn = 1

  /// The steps as rows, the journeys as columns behind the lines.
  private(set) var table: DocumentTable
  /// The same without the lines, for formats that draw the curves.
  var values: DocumentTable {
    var values = table
    values.columns.remove(at: Self.lineColumn)
    for row in values.rows.indices { values.rows[row].remove(at: Self.lineColumn) }
    return values
  }
  /// The same with the steps as columns, for curves that are as wide as a page.
  var valuesAcross: DocumentTable {
    let values = values
    var across = DocumentTable(
      .records,
      columns: values.columns.prefix(1)
        + values.rows.map { .init($0.first?.first?.text ?? "", alignment: .right) },
      rows: [])
    for (column, series) in values.columns.enumerated().dropFirst() {
      across.rows.append([[DocumentEntry(series.title)]] + values.rows.map { $0[column] })
    }
    return across
  }
  /// The meanings of the signs that were drawn.
  private(set) var legend: [DocumentEntry] = []

  /// Draws curves.
  ///
  /// - Parameters:
  ///   - curves: The data.
  ///   - language: The language of numbers.
  init(_ curves: EmotionCurves, language: Language) {
    let heading = EmotionLine.heading(
      minimum: curves.minimum, maximum: curves.maximum, language: language)
    table = DocumentTable(
      .records,
      columns: [
        .init(InlineText(curves.words.step, .faint)), .init(InlineText(heading, .faint)),
      ]
        + curves.series.map { series in
          .init(
            InlineText(series.letter, .series)
              + InlineText(series.note.map { " " + $0 } ?? "", .faint), alignment: .right)
        }, rows: [])
    var hasMeeting = false
    var hasArrow = false
    var period: String?
    for (step, place) in curves.steps.enumerated() {
      period = place.heading ?? period
      if place.isOnAxisOnly { continue }
      let points = curves.series.indices.map { curves.point(of: $0, in: step) }
      if let title = period {
        table.groups.append(DocumentTable.Group(title, firstRow: table.rows.count))
        period = nil
      }
      let line = EmotionLine(
        zip(curves.series, points).compactMap { series, point in
          point.map { (series.letter, $0.value) }
        }, minimum: curves.minimum, maximum: curves.maximum)
      hasMeeting = hasMeeting || line.hasMeeting
      hasArrow = hasArrow || line.hasArrow
      table.rows.append(
        [[DocumentEntry(InlineText(place.label, .faint))], [DocumentEntry(line.text)]]
          + points.map {
            [$0.map { DocumentEntry($0.text) } ?? DocumentEntry("", marker: .missing)]
          }
      )
    }
    if hasMeeting { add(EmotionLine.meeting, curves.words.meeting) }
    if hasArrow {
      add(EmotionLine.arrows.below + " " + EmotionLine.arrows.above, curves.words.beyondScale)
    }
    legend += curves.legend
  }

  private mutating func add(_ sign: String, _ meaning: String) {
    legend.append(DocumentEntry(InlineText(sign + " " + meaning)))
  }
}
