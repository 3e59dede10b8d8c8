/// Lays out entries: text on the left, a value flush right, what belongs below.
enum EntryLines {
  /// Writes entries one under the other.
  ///
  /// - Parameters:
  ///   - entries: The entries, with what is nested in them.
  ///   - width: The room behind the margin, in columns.
  ///   - lines: Gets lines of at most `width` columns; the first may go on an open one.
  static func write(_ entries: [DocumentEntry], width: Int, to lines: inout TerminalLines) {
    for entry in entries { write(entry, width: width, indent: 0, to: &lines) }
  }

  /// What entries ask for.
  static func demand(of entries: [DocumentEntry]) -> TextDemand {
    var demand = TextDemand()
    for entry in entries {
      var own = entry.signedText.measured
      if entry.markerInFront != nil {
        own.columns += 2
        own.longestPiece += 2
      }
      if let number = entry.number {
        // A word on a further line stands behind the number, too.
        let rest = entry.signedText.withoutFirst.measured.longestPiece
        own.longestPiece = max(own.longestPiece, number.columns + rest)
      }
      if let trailing = entry.trailing {
        own.columns += TerminalLines.gap + trailing.measured.columns
      }
      demand.widen(to: own)
      if entry.children.isEmpty { continue }
      var nested = Self.demand(of: entry.children)
      nested.columns += 2
      nested.longestPiece += 2
      demand.widen(to: nested)
    }
    return demand
  }

  private static func write(
    _ entry: DocumentEntry, width: Int, indent: Int, to lines: inout TerminalLines
  ) {
    let margin = lines.margin
    let marker = entry.markerInFront
    let number = entry.number
    let hanging = number?.columns ?? (marker == nil ? 0 : 2)
    let room = max(2, width - indent - hanging)
    if let marker {
      lines.pad(to: margin + indent)
      lines.append(marker.sign, marker.role)
    }
    if let number {
      lines.pad(to: margin + indent)
      lines.append(number.text.text, number.text.role)
    }
    lines.indent(by: indent + hanging) { lines in
      let start = lines.mark
      if number != nil {
        let rest = entry.signedText.withoutFirst
        return lines.write(rest, trailing: entry.trailing, width: room)
      }
      lines.write(entry.signedText, trailing: entry.trailing, width: room)
      guard let wide = entry.wide else { return }
      let count = lines.count
      lines.rollBack(to: start)
      var longer = entry
      longer.text = wide
      lines.write(longer.signedText, trailing: entry.trailing, width: room)
      if lines.count <= count { return }
      lines.rollBack(to: start)
      lines.write(entry.signedText, trailing: entry.trailing, width: room)
    }
    // Deep nesting stops moving to the right before it leaves no room to read.
    let deeper = width - indent > 16 ? indent + 2 : indent
    for child in entry.children { write(child, width: width, indent: deeper, to: &lines) }
  }
}

extension DocumentEntry {
  /// The number in front of the text, where further lines stand behind it.
  fileprivate var number: (text: InlineText.Span, columns: Int)? {
    guard isNumbered, marker == nil, wide == nil, text.spans.count > 1 else { return nil }
    let columns = DisplayWidth.columns(of: text.spans[0].text)
    return columns <= 8 ? (text.spans[0], columns) : nil
  }
}
