/// A table with the steps of a comparison as rows: phases under their periods, or stages.
struct StepTable {
  let steps: ComparisonSteps
  /// The columns beside the one of the steps.
  let columns: [DocumentTable.Column]
  /// The most steps that are drawn.
  var most = ShownParts.maximumStages

  /// Makes the table.
  ///
  /// - Parameter cells: Returns the cells of a step, one a column; nothing to leave it out.
  /// - Returns: A table with the steps that have cells; phases are grouped by period.
  func table(_ cells: (ComparisonStep) -> [DocumentTable.Cell]?) -> DocumentTable {
    let first = DocumentTable.Column(InlineText(steps.title, .faint))
    var table = DocumentTable(.records, columns: [first] + columns, rows: [])
    var heading: String?
    for step in steps.axis.steps.prefix(most) {
      guard let cells = cells(step) else { continue }
      if let next = steps.heading(of: step), next != heading {
        heading = next
        table.groups.append(.init(next, firstRow: table.rows.count))
      }
      table.rows.append([[DocumentEntry(InlineText(steps.label(of: step), .faint))]] + cells)
    }
    return table
  }

  /// The cell of something that is not there.
  static let gap: DocumentTable.Cell = [DocumentEntry("", marker: .missing)]

  /// A stage in its first phase, or that it goes on in this one.
  static func stage(number: String, name: String, isContinued: Bool) -> DocumentEntry {
    if number.isEmpty { return DocumentEntry(InlineText(name, .warning)) }
    if isContinued { return DocumentEntry(InlineText(number, .faint), marker: .continued) }
    var entry = DocumentEntry(InlineText(number + "\u{A0}", .faint) + InlineText(name))
    entry.isNumbered = true
    return entry
  }

  /// The meanings of the signs of stages in a table of phases.
  static func legend(_ language: Language) -> [DocumentEntry] {
    [
      DocumentEntry(InlineText(ComparisonLabels.goesOn[language]), marker: .continued),
      DocumentEntry(InlineText(ComparisonLabels.noStage[language]), marker: .missing),
    ]
  }
}
