extension MapTable {
  /// Gives the rows of the whole table one after the other, the head with an empty row below it.
  func forEachRow(_ body: ([SheetCell]) -> Void) {
    for row in head { body(row) }
    if !head.isEmpty { body([]) }
    switch shape {
    case .rows:
      body(columns.map { .text($0.label) })
      for record in records { body(columns.map { cell($0, record) }) }
    case .columns:
      for column in columns {
        let question = asksQuestions ? [questionCell(column)] : []
        body([.text(column.label)] + question + records.map { writtenCell(column, $0) })
      }
    }
  }
}
