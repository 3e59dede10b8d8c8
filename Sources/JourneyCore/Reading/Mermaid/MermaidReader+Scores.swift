/// What is wrong with the scores of tasks, and what stands behind them.
extension MermaidReader {
  mutating func warnOfRest(
    _ rest: Range<Int>, _ statement: MermaidStatement, _ bytes: Span<UInt8>
  ) {
    let range = MermaidSyntax.trimmed(rest, bytes)
    if range.isEmpty { return }
    add(
      .warning,
      MermaidMessages.dropped(
        names.raw(range), repair: MermaidRepair.secondNumber(in: names.raw(statement.line))),
      at: range)
  }

  /// Says that Mermaid takes the minutes of a time for the score.
  mutating func reportTime(
    _ parts: MermaidTaskParts, _ name: SourceText, _ statement: MermaidStatement,
    _ bytes: Span<UInt8>
  ) {
    guard found.keepsMore else { return }
    let range = MermaidSyntax.trimmed(parts.score, bytes)
    let repair = MermaidRepair.time(in: names.raw(statement.line))
    let score = MermaidScore.number(bytes, parts.score).map { $0 >= 1 && $0 <= 5 } ?? false
    add(
      score && repair == nil ? .warning : .error,
      MermaidMessages.minutes(name.excerpt, names.raw(range), repair: repair), at: range,
      .wrongValue, fix: fixes.line(statement.line, repair))
  }

  /// Says what is wrong with a score.
  mutating func reportScore(
    _ score: Double?, _ parts: MermaidTaskParts, _ name: SourceText,
    _ statement: MermaidStatement, _ bytes: Span<UInt8>
  ) {
    let range = MermaidSyntax.trimmed(parts.score, bytes)
    let written = names.raw(range)
    guard !range.isEmpty else {
      add(.error, MermaidMessages.missingScore(name.excerpt), at: statement.line, .wrongValue)
      return
    }
    if score != nil,
      MermaidPieces.mayBeTime(bytes, statement.data.lowerBound - 1, statement.data.upperBound)
    {
      return reportTime(parts, name, statement, bytes)
    }
    guard score == nil else {
      add(.error, MermaidMessages.outOfRange(name.excerpt, written), at: range, .wrongValue)
      return
    }
    let word = name.string.lowercased()
    if word == "title" || word == "section" {
      let rest = names.raw(MermaidSyntax.trimmed(statement.data, bytes))
      add(
        .error, MermaidMessages.keywordColon(word, rest), at: statement.line, .wrongValue,
        damages: true,
        // A second title would take the place of the first.
        fix: word == "title" && title != nil
          ? nil
          : fixes.keywordColon(parts.name, statement.data, isTitle: word == "title"))
      return
    }
    // What nobody is told need not be made: thousands more may be as wrong.
    guard found.keepsMore else { return }
    let meant = MermaidRepair.score(of: names.raw(statement.line))
    add(
      .error, MermaidMessages.noScore(name.excerpt, written, repairs: meant.lines), at: range,
      .wrongValue, fix: fixes.line(statement.line, meant.only))
  }
}
