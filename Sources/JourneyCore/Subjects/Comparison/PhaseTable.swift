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
        rows.append([[DocumentEntry(InlineText(Self.heading(phase.period, language), .strong))]])
      }
      rows.append([[DocumentEntry(InlineText(phase.label[language], .faint))]] + cells)
    }
    let first = DocumentTable.Column(InlineText(ComparisonLabels.phase[language], .faint))
    return DocumentTable(.records, columns: [first] + columns, rows: rows)
  }

  /// The words of a period in capitals, which tell it from a phase without any colour.
  static func heading(_ period: Phase.Period, _ language: Language) -> String {
    period.label[language].uppercased()
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
