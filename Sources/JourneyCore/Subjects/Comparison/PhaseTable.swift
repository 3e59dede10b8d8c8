/// A table with the life-cycle phases as rows, grouped under the three periods.
struct PhaseTable {
  let language: Language
  /// The columns beside the one of the phases.
  let columns: [DocumentTable.Column]

  /// Makes the table.
  ///
  /// - Parameter cells: Returns the cells of a phase, one a column; nothing to leave it out.
  /// - Returns: A table with the phases that have cells, grouped by period.
  func table(_ cells: (Phase) -> [DocumentTable.Cell]?) -> DocumentTable {
    let first = DocumentTable.Column(InlineText(ComparisonLabels.phase[language], .faint))
    var table = DocumentTable(.records, columns: [first] + columns, rows: [])
    var period: Phase.Period?
    for phase in Phase.allCases {
      guard let cells = cells(phase) else { continue }
      if phase.period != period {
        period = phase.period
        table.groups.append(.init(phase.period.label[language], firstRow: table.rows.count))
      }
      table.rows.append([[DocumentEntry(InlineText(phase.label[language], .faint))]] + cells)
    }
    return table
  }

  /// The cell of something that is not there.
  static let gap: DocumentTable.Cell = [DocumentEntry("", marker: .missing)]

  /// A stage in its first phase, or that it goes on in this one.
  static func stage(number: String, name: String, isContinued: Bool) -> DocumentEntry {
    if number.isEmpty { return DocumentEntry(InlineText(name, .warning)) }
    return isContinued
      ? DocumentEntry(InlineText(number, .faint), marker: .continued)
      : DocumentEntry(InlineText(number + "\u{A0}", .faint) + InlineText(name))
  }

  /// The meanings of the signs of stages in a table.
  static func legend(_ language: Language) -> [DocumentEntry] {
    [
      DocumentEntry(InlineText(ComparisonLabels.goesOn[language]), marker: .continued),
      DocumentEntry(InlineText(ComparisonLabels.noStage[language]), marker: .missing),
    ]
  }
}
