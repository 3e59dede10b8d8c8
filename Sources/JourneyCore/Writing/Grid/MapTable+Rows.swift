extension MapTable {
  /// Gives the rows of the whole table one after the other, the head with an empty row below it.
  func forEachRow(_ body: ([SheetCell]) -> Void) {
    for row in head { body(row) }
    if !head.isEmpty { body([]) }
    switch shape {
    case .rows:
      body(columns.map { .text($0.label) })
      let contents = columns.map(\.content)
      for record in records {
        var row: [SheetCell] = []
        row.reserveCapacity(contents.count)
        for content in contents { row.append(cell(content, record)) }
        body(row)
      }
    case .columns:
      for column in columns {
        let question = asksQuestions ? [questionCell(column)] : []
        body([.text(column.label)] + question + records.map { writtenCell(column, $0) })
      }
    }
  }

  /// Whether a person chooses what stands under a heading for the parts that stand under another one.
  func isOffered(_ column: Column) -> Bool {
    guard offersChoices, case .field(let field, let isOfTouchpoint) = column.content else {
      return false
    }
    let part: GridField
    switch field {
    case .pain(.severity): part = .pain(.text)
    case .opportunity(.status): part = .opportunity(.text)
    default: return false
    }
    return columns.contains { $0.content == .field(part, isOfTouchpoint: isOfTouchpoint) }
  }
}
