/// Heat maps in formats of plain text: a table whose columns go by numbers, and what they mean.
extension DocumentHeat {
  /// The values as a table.
  ///
  /// - Parameters:
  ///   - language: The language of numbers.
  ///   - band: The steps that are told; all if it is not given.
  /// - Returns: A table with a numbered column for each step.
  func table(_ language: Language, _ band: Range<Int>? = nil) -> DocumentTable {
    let band = band ?? columns.indices
    return DocumentTable(
      .records,
      columns: [DocumentTable.Column(InlineText(corner, .faint))]
        + band.map {
          DocumentTable.Column(InlineText(numbers[$0], .faint), alignment: .right)
        },
      rows: rows.map { row in
        [[DocumentEntry(row.title)]]
          + band.map { column in
            guard column < row.values.count, let value = row.values[column] else {
              return [DocumentEntry("", marker: .missing)]
            }
            return [DocumentEntry(Self.text(value, language))]
          }
      })
  }

  /// What the numbers of the columns mean.
  var legend: [DocumentEntry] {
    zip(numbers, columns).map { DocumentEntry(InlineText("\($0) \($1)")) }
  }

  /// A value with its sign in the role that it plays.
  static func text(_ value: Double, _ language: Language) -> InlineText {
    let text = NumberText.signed(value, language: language, digits: 1)
    return InlineText(text, text == "0" ? .plain : value < 0 ? .negative : .positive)
  }
}

/// Squares of things in formats of plain text: a list of the things with their numbers.
extension DocumentQuadrant {
  /// The things as a table.
  func table(_ language: Language) -> DocumentTable {
    func cell(_ value: Double) -> DocumentTable.Cell {
      [DocumentEntry(InlineText(NumberText.plain(value, language: language)))]
    }
    return DocumentTable(
      .records,
      columns: [
        DocumentTable.Column("", alignment: .right), DocumentTable.Column(""),
        DocumentTable.Column(InlineText(yLabel, .faint), alignment: .right),
        DocumentTable.Column(InlineText(xLabel, .faint), alignment: .right),
      ],
      rows: points.map { point in
        [
          [DocumentEntry(InlineText(point.number, .faint))], [DocumentEntry(point.text)],
          cell(point.y), cell(point.x),
        ]
      })
  }
}
