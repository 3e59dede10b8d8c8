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
    .table(of: map) { namesFramework in
      let table = MapTable(
        map, framework: choices.framework, language: choices.language,
        shape: choices.asksQuestions ? .columns : choices.tableShape,
        asksQuestions: choices.asksQuestions, namesFramework: namesFramework)
      return (bytes(choices, table.forEachRow), table.leavesFrameworkOut)
    } reading: { bytes in
      MapReading.csv(SourceFile(name: "", bytes: bytes), options.withoutPlaces).map
    }
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
    let style = CSVStyle(
      isForExcel: choices.isForExcel, choices.language, isPartedByTabs: choices.isPartedByTabs)
    let bytes = bytes(style, quotesNumbers: false, rows)
    // Where nearly all cells are numbers their commas would be taken for what parts them.
    let isFound =
      !style.hasDecimalComma || CSVDialect(bytes.span).separator == style.separator
    return isFound ? bytes : self.bytes(style, quotesNumbers: true, rows)
  }

  private static func bytes(
    _ style: CSVStyle, quotesNumbers: Bool, _ rows: (([SheetCell]) -> Void) -> Void
  ) -> [UInt8] {
    var writer = CSVWriter(style)
    rows { row in
      writer.beginRow()
      for cell in row {
        switch cell {
        case .empty: writer.appendEmpty()
        case .text(let text): writer.append(guarding: text)
        case .number(let number):
          let text = style.number(number)
          if quotesNumbers { writer.append(text) } else { writer.append(number: text) }
        }
      }
      writer.endRow()
    }
    return writer.bytes
  }
}
