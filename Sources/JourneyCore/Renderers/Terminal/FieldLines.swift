/// Lays out labels and values side by side, or one under the other where there is little room.
struct FieldLines {
  /// The blanks between the column of labels and the values.
  private static let gap = 2
  /// The least room that values need beside their labels, in columns.
  private static let readable = 24
  /// The widest column of labels; longer labels are wrapped within it.
  private static let widestLabel = 20

  /// The columns that the labels get; equal for all fields that stand under each other.
  let labelColumns: Int

  init(labelColumns: Int) {
    self.labelColumns = min(labelColumns, Self.widestLabel)
  }

  /// Returns the columns that the labels of fields ask for.
  static func labelColumns(of fields: [DocumentField]) -> Int {
    fields.reduce(0) { max($0, InlineText($1.label).naturalColumns) }
  }

  /// Returns the lines of fields, none of them wider than the given columns.
  func lines(of fields: [DocumentField], width: Int) -> [TextLine] {
    let room = width - labelColumns - Self.gap
    return fields.flatMap { field in
      room >= Self.readable ? beside(field, room: room) : stacked(field, width: width)
    }
  }

  private func beside(_ field: DocumentField, room: Int) -> [TextLine] {
    let labels = InlineText(field.label, .faint).lines(width: labelColumns)
    let values = EntryLines.lines(of: field.entries, width: room)
    return (0..<max(labels.count, values.count)).map { number in
      var line = number < labels.count ? labels[number] : TextLine()
      if number < values.count { line.reserve(line.runs.count + 1 + values[number].runs.count) }
      if number < values.count {
        line.pad(to: labelColumns + Self.gap)
        line.append(values[number])
      }
      return line
    }
  }

  private func stacked(_ field: DocumentField, width: Int) -> [TextLine] {
    InlineText(field.label, .faint).lines(width: width)
      + EntryLines.lines(of: field.entries, width: width - 2).map { $0.indented(by: 2) }
  }
}
