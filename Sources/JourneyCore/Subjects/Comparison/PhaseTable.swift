/// A table with the life-cycle phases as rows, grouped under the three periods.
struct PhaseTable {
  let language: Language
  /// The columns beside the one of the phases.
  let columns: [DocumentTable.Column]

  /// Makes the table; a row of its own names each period.
  ///
  /// - Parameter cells: Returns the cells of a phase, one a column; nothing to leave it out.
  /// - Returns: A table with the phases that have cells.
  func table(_ cells: (Phase) -> [DocumentTable.Cell]?) -> DocumentTable {
    var rows: [[DocumentTable.Cell]] = []
    var period: Phase.Period?
    for phase in Phase.allCases {
      guard let cells = cells(phase) else { continue }
      if phase.period != period {
        period = phase.period
        rows.append([[DocumentEntry(InlineText(heading(phase.period), .strong))]])
      }
      rows.append([[DocumentEntry(InlineText(phase.label[language], .faint))]] + cells)
    }
    let first = DocumentTable.Column(InlineText(ComparisonLabels.phase[language], .faint))
    return DocumentTable(.records, columns: [first] + columns, rows: rows)
  }

  /// The words of a period in capitals, which tell it from a phase without any colour.
  private func heading(_ period: Phase.Period) -> String {
    period.label[language].uppercased()
  }

  /// The cell of something that is not there.
  static let gap: DocumentTable.Cell = [DocumentEntry(InlineText(ComparisonLabels.gap, .faint))]

  /// A stage in its first phase, or the quiet sign that it is in this one, too.
  static func stage(number: String, name: String, isContinued: Bool) -> InlineText {
    if number.isEmpty { return InlineText(name, .warning) }
    return isContinued
      ? InlineText(ComparisonLabels.goesOn + "\u{A0}" + number, .faint)
      : InlineText(number + "\u{A0}", .faint) + InlineText(name)
  }
}
