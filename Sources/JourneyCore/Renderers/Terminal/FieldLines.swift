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
    fields.reduce(0) { max($0, InlineText($1.label).measured.columns) }
  }

  /// Writes fields in lines none of which is wider than the given columns.
  func write(_ fields: [DocumentField], width: Int, to lines: inout TerminalLines) {
    let room = width - labelColumns - Self.gap
    for field in fields {
      if room >= Self.readable {
        writeBeside(field, room: room, to: &lines)
      } else {
        lines.write(field.label, .faint, width: width)
        lines.indent(by: 2) { EntryLines.write(field.entries, width: width - 2, to: &$0) }
      }
    }
  }

  private func writeBeside(_ field: DocumentField, room: Int, to lines: inout TerminalLines) {
    let label = InlineText(field.label, .faint)
    guard lines.startLine(with: label, width: labelColumns) else {
      return writeBeside(field, longLabel: label, room: room, to: &lines)
    }
    if field.entries.isEmpty { return lines.endLine() }
    lines.indent(by: labelColumns + Self.gap) {
      EntryLines.write(field.entries, width: room, to: &$0)
    }
  }

  /// A label of several lines beside the values.
  private func writeBeside(
    _ field: DocumentField, longLabel label: InlineText, room: Int, to lines: inout TerminalLines
  ) {
    let texts = lines.pile(of: 2) {
      if $0 == 0 {
        $1.write(label, width: labelColumns)
      } else {
        EntryLines.write(field.entries, width: room, to: &$1)
      }
    }
    for number in 0..<texts.height {
      lines.pad(to: lines.margin)
      if let line = texts.line(number, of: 0) { lines.append(line, of: texts) }
      if let line = texts.line(number, of: 1) {
        lines.pad(to: lines.margin + labelColumns + Self.gap)
        lines.append(line, of: texts)
      }
      lines.endLine()
    }
  }
}
