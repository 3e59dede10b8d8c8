// Writing/CSV: the grid of a map as CSV, guarded against formulas.

/// Writes maps as CSV.
enum MapCSV {
  /// Writes a map, and finds by reading it again what the table does not hold.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - choices: The framework, the language of the headings, the shape, and for whom it is.
  ///   - options: What a reader of the table is told.
  /// - Returns: The bytes and the losses.
  static func written(
    _ map: JourneyMap, _ choices: WritingChoices, _ options: GridOptions
  ) -> WrittenMap {
    let sheet = MapTable(
      map, framework: choices.framework, language: choices.language,
      shape: choices.asksQuestions ? .columns : choices.tableShape,
      asksQuestions: choices.asksQuestions)
    let bytes = bytes(choices, sheet.forEachRow)
    let reading = MapReading.csv(
      SourceFile(name: "", bytes: bytes), options.withoutPlaces)
    return WrittenMap(bytes: bytes, losses: MapDifference.losses(of: map, in: reading.map))
  }

  /// Lays out rows of cells.
  ///
  /// - Parameters:
  ///   - choices: For whom the table is.
  ///   - rows: Gives one row after the other; it may be asked twice.
  /// - Returns: The bytes.
  static func bytes(
    _ choices: WritingChoices, _ rows: (([SheetCell]) -> Void) -> Void
  ) -> [UInt8] {
    // Excel in Vietnamese parts cells by semicolons, because the comma is its decimal sign.
    let isContinental = choices.isForExcel && choices.language == .vi
    let bytes = bytes(choices, isContinental, quotesNumbers: false, rows)
    // Where nearly all cells are numbers their commas would be taken for what parts them.
    let isFound =
      !isContinental
      || CSVDialect(bytes.span).separator == separator(choices, isContinental).value
    return isFound ? bytes : self.bytes(choices, isContinental, quotesNumbers: true, rows)
  }

  private static func separator(
    _ choices: WritingChoices, _ isContinental: Bool
  ) -> Unicode.Scalar {
    choices.isPartedByTabs ? "\t" : isContinental ? ";" : ","
  }

  private static func bytes(
    _ choices: WritingChoices, _ isContinental: Bool, quotesNumbers: Bool,
    _ rows: (([SheetCell]) -> Void) -> Void
  ) -> [UInt8] {
    var writer = CSVWriter(
      separator: separator(choices, isContinental), hasMark: choices.isForExcel)
    rows { row in
      writer.beginRow()
      for cell in row {
        switch cell {
        case .empty: writer.append("")
        case .text(let text): writer.append(guarding: text)
        case .number(let number):
          let text = isContinental ? String(number.map { $0 == "." ? "," : $0 }) : number
          if quotesNumbers { writer.append(text) } else { writer.append(number: text) }
        }
      }
      writer.endRow()
    }
    return writer.bytes
  }
}
