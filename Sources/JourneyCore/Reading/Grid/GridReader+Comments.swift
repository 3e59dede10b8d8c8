/// Rows of a table that programs pass over, and people write their remarks in.
extension GridReader {
  /// Keeps a row in the description that is one cell with the sign of a comment, or a word for one:
  /// `# TODO: ask Mai`, `Lưu ý: chỉ khách mới`.
  ///
  /// - Returns: Whether it is one.
  mutating func isComment(_ record: Int, _ stage: CellGrid.Cell?) -> Bool {
    guard let stage, !layout.isTransposed, Self.isComment(grid.source.bytes, stage.range),
      layout.stageRows.isEmpty, !table.isWritten,
      GridLayout.filledColumns(record, grid).count == 1
    else { return false }
    let text = SourceText(file: grid.source, range: stage.range, isEscaped: false)
    problem(
      .tableReading, .note,
      GridMessages.comment(VisibleText.escaped(text.excerpt)), stage.range,
      at: DocumentPointer([.key("description")]))
    map.description = Self.joined(map.description, text, by: "\n")
    places.add(PlaceKey.root.key("description"), stage.range)
    return true
  }

  /// Notes a name of a stage that may be those of several: `Find,Buy`.
  mutating func noteJoined(_ name: SourceText, _ range: Range<Int>) {
    let contents = name.file.bytes
    guard stages.framework == nil, joinedStages.count < 100,
      contents[name.range].contains(where: { $0 == 0x2C || $0 == 0x3B || $0 == 0x0A })
    else { return }
    joinedStages.append((name, range))
  }

  /// Says of names of stages that are made of those of others that each is kept as a stage of its own.
  mutating func tellJoined() {
    guard !joinedStages.isEmpty else { return }
    let names = Set(stages.own.map { FoldedName.key($0.name.string) })
    for (name, range) in joinedStages {
      let parts = name.string.split { $0 == "," || $0 == ";" || $0.isNewline }
        .map { FoldedName.key(String($0)) }
      guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && names.contains($0) }) else {
        continue
      }
      problem(
        .tableReading, .warning, GridMessages.joinedStages(VisibleText.escaped(name.excerpt)),
        range, help: GridMessages.joinedStagesHelp)
    }
  }

  /// `# text`, `## text`, `// text`, `(*) text`, `Note: text`.
  private static func isComment(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if bytes[range.lowerBound] == 0x28, bytes[range].starts(with: Array("(*) ".utf8)) {
      return true
    }
    // A look for the colon spares most names.
    if let colon = bytes[range].prefix(24).firstIndex(of: 0x3A), colon + 1 < range.upperBound,
      FootNotes.isNote(String(decoding: bytes[range.lowerBound..<colon], as: UTF8.self))
    {
      return true
    }
    guard range.count > 3, bytes[range.lowerBound] == 0x23 || bytes[range.lowerBound] == 0x2F else {
      return false
    }
    let sign = bytes[range.lowerBound]
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] == sign { end += 1 }
    return end < range.upperBound && bytes[end] == 0x20
      && (sign == 0x23 || end - range.lowerBound == 2)
  }
}
