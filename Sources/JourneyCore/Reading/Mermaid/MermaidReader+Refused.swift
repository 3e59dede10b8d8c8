/// What Mermaid loses or refuses, which is told with its repair.
extension MermaidReader {
  /// Warns of what stands behind a number sign.
  mutating func warnOfCut(_ statement: MermaidStatement, _ bytes: Span<UInt8>) {
    guard statement.end == .comment, found.keepsMore else { return }
    let lost = MermaidSyntax.trimmed(statement.stop..<statement.line.upperBound, bytes)
    let kept = names.raw(MermaidSyntax.trimmed(statement.line.lowerBound..<statement.stop, bytes))
    let line = names.raw(statement.line)
    let repair = MermaidRepair.signs(line, from: kept)
    add(
      .warning, MermaidMessages.cutAtSign(kept, names.raw(lost), repair: repair), at: lost,
      fix: fixes.sign(statement.line, at: statement.stop, repair))
  }

  /// Warns of a comment behind a title or the name of a section, which Mermaid takes for part of it.
  mutating func warnOfComment(
    _ range: Range<Int>, isTitle: Bool, _ statement: MermaidStatement, _ bytes: Span<UInt8>
  ) {
    guard names.hasComment(range, bytes) else { return }
    let text = names.raw(range)
    // What begins with it is a comment, and `100%%` is meant.
    guard let cut = text.utf8.firstIndex(of: UInt8(ascii: "%")), cut > text.startIndex,
      text[..<cut].last?.isWhitespace == true, text[cut...].hasPrefix("%%")
    else { return }
    add(
      .warning, MermaidMessages.commentInName(SourceText(text).excerpt, isTitle: isTitle),
      at: range, fix: fixes.comment(in: range, of: statement.line))
  }

  /// Warns of entities that stand for no character, or for one that nobody sees: `Order #12; paid`.
  mutating func warnOfEntities(_ range: Range<Int>) {
    // Of what nobody is told nothing is looked for: there may be hundreds of thousands.
    for entity in found.tellsMore ? names.unknownEntities(range) : [] {
      add(.warning, MermaidMessages.unknownEntity(names.raw(entity.name)), at: entity.range)
    }
    for entity in found.keepsMore ? names.controlEntities(range) : [] {
      let repair = "#35;" + names.raw(entity.name) + "#59;"
      add(
        .warning, MermaidMessages.controlEntity(names.raw(entity.name), repair: repair),
        at: entity.range, fix: fixes.line(entity.range, repair))
    }
  }

  mutating func readComment(_ statement: MermaidStatement, _ bytes: Span<UInt8>) {
    let isTask = names.looksLikeTask(statement.line, bytes)
    let line = names.raw(statement.line)
    var shown: String { SourceText(line).excerpt }
    if statement.kind == .vanishing {
      let repair = MermaidRepair.percents(line)
      add(
        isTask ? .error : .warning, MermaidMessages.vanishing(shown, repair: repair),
        at: statement.line, damages: isTask,
        fix: isTask ? fixes.line(statement.line, repair) : nil)
    } else if isTask {
      let repair = MermaidRepair.firstLetter(of: line)
      let sign = String(line.prefix(1))
      add(
        .warning, MermaidMessages.doubtfulComment(sign, shown, repair: repair), at: statement.line)
    }
  }

  mutating func readSecondHeader(
    _ statement: MermaidStatement, _ lexer: inout MermaidLexer, _ bytes: Span<UInt8>
  ) {
    let range = lexer.takeLine(bytes, from: statement.line.lowerBound)
    let line = names.raw(range)
    guard names.looksLikeTask(range, bytes) else {
      add(.error, MermaidMessages.secondJourney, at: range, damages: true)
      return
    }
    let repair = MermaidRepair.firstLetter(of: line)
    add(
      .error, MermaidMessages.keywordTask("journey", SourceText(line).excerpt, repair: repair),
      at: range, damages: true, fix: fixes.line(range, repair))
    readRepaired(repair, at: range)
  }

  /// Reads a line for which Mermaid refuses the diagram as it was meant.
  mutating func readRefused(_ statement: MermaidStatement, _ bytes: Span<UInt8>) {
    let line = names.raw(statement.line)
    var shown: String { SourceText(line).excerpt }
    if statement.end == .semicolon, let parts = MermaidRepair.statements(line) {
      add(
        .error, MermaidMessages.severalStatements(parts), at: statement.line, damages: true,
        fix: fixes.lines(statement.line, parts))
      for part in parts { readRepaired(part, at: statement.line) }
      return
    }
    if statement.end == .semicolon {
      let repair = MermaidRepair.semicolons(line)
      let end = min(statement.stop + 1, statement.line.upperBound)
      add(
        .error, MermaidMessages.semicolon(repair: repair),
        at: statement.stop..<max(statement.stop, end), damages: true,
        fix: fixes.semicolon(statement.line, at: statement.stop, repair))
      readRepaired(repair, at: statement.line)
      return
    }
    if statement.kind == .nameAlone, let repair = MermaidRepair.signBehindKeyword(line) {
      add(
        .error, MermaidMessages.signBehindKeyword(shown, repair: repair), at: statement.line,
        damages: true, fix: fixes.sign(statement.line, at: statement.stop, repair))
      readRepaired(repair, at: statement.line)
      return
    }
    switch statement.kind {
    case .section where line.dropFirst(7).first?.isNewline == true:
      let keyword = statement.line.lowerBound..<statement.line.lowerBound + 7
      add(.error, MermaidMessages.sectionAlone, at: keyword, damages: true)
      readRepaired(
        String(line.dropFirst(7)).withoutEndBlanks,
        at: keyword.upperBound..<statement.line.upperBound)
    case .section where names.looksLikeTask(statement.line, bytes):
      let repair = MermaidRepair.firstLetter(of: line)
      add(
        .error, MermaidMessages.keywordTask("section", shown, repair: repair),
        at: statement.line, damages: true)
      readRepaired(repair, at: statement.line)
    case .section:
      let name = names.raw(MermaidSyntax.trimmed(statement.text, bytes))
      let repair = MermaidRepair.colons(line)
      add(
        .error, MermaidMessages.sectionColon(name, repair: repair),
        at: statement.stop..<statement.stop + 1, damages: true,
        fix: fixes.line(statement.line, repair))
      readRepaired(repair, at: statement.line)
    case .dataAlone
    where bytes.isBehind(Array("journey".utf8), at: statement.line.lowerBound):
      add(.error, MermaidMessages.colonBehindJourney, at: statement.line, damages: true)
    case .dataAlone: add(.error, MermaidMessages.dataAlone, at: statement.line, damages: true)
    default: readLonelyName(statement, line)
    }
  }

  /// Reads a line that has no data behind its name.
  private mutating func readLonelyName(_ statement: MermaidStatement, _ line: String) {
    let repair = MermaidRepair.lonelyName(line)
    if repair == nil, MermaidRepair.isDividingLine(line) {
      let fix = fixes.line(statement.line, "")
      add(.error, MermaidMessages.dividingLine, at: statement.line, damages: true, fix: fix)
      return
    }
    add(
      .error,
      MermaidMessages.nameAlone(
        SourceText(line).excerpt, foreign: MermaidRepair.foreignWord(line), repair: repair),
      at: statement.line, damages: true, fix: fixes.line(statement.line, repair))
    if let repair { readRepaired(repair, at: statement.line) }
  }
}

extension Span<UInt8> {
  /// Whether a word ends at a place.
  fileprivate func isBehind(_ word: [UInt8], at place: Int) -> Bool {
    guard place >= word.count, place <= count else { return false }
    for (index, byte) in word.enumerated() {
      let other = self[place - word.count + index]
      if other != byte { return false }
    }
    return true
  }
}
