// Reading/Mermaid: journeys as Mermaid takes them, alone or in Markdown, and what it would lose or
// misread.

/// Reads a journey of Mermaid: takes what Mermaid takes, the way Mermaid takes it, and says what
/// Mermaid would lose or misread.
///
/// Sections are stages, tasks touchpoints, scores 1…5 emotions −2…2. What Mermaid refuses as a
/// whole is read as its author evidently meant it, with an error at each place.
struct MermaidReader {
  let source: SourceFile
  let text: MermaidText
  let names: MermaidNames
  let fixes: MermaidFixes
  let found: MermaidFindings
  private var places: MermaidPlaces

  private(set) var title: SourceText?
  private var description: SourceText?
  /// The actors of the last task of which there was nothing to say; empty before one is met.
  private var lastActors = 0..<0
  /// What that task tells: most tasks have the actors of the one above, and then share the place.
  private var lastParts = PartsApart<TouchpointParts>()
  private var sections = MermaidSections()

  private init(
    _ source: SourceFile, _ text: MermaidText, _ found: MermaidFindings, mayHoldInvisible: Bool
  ) {
    self.source = source
    self.text = text
    self.found = found
    names = MermaidNames(source, text)
    fixes = MermaidFixes(source: source, text: text)
    places = MermaidPlaces(source, text, mayHoldInvisible: mayHoldInvisible)
  }

  /// Reads the journey in a text.
  ///
  /// - Parameters:
  ///   - text: The diagram, which begins with `journey`.
  ///   - source: The file.
  ///   - found: What has been found before.
  ///   - mayHoldInvisible: Whether an invisible character may be in the file.
  ///   - choices: The framework that a person has named.
  ///   - known: The frameworks among whose stages sections are looked for.
  /// - Returns: The map, what is wrong, and where everything stands.
  static func read(
    _ text: MermaidText, of source: SourceFile, found: [Diagnostic], mayHoldInvisible: Bool,
    _ choices: ReadingChoices, known: KnownFrameworks
  ) -> MapReading {
    var reader = MermaidReader(
      source, text, MermaidFindings(found, isForCorrection: choices.isForCorrection),
      mayHoldInvisible: mayHoldInvisible)
    reader.readStatements()
    return reader.reading(choices, known)
  }

  // MARK: Statements

  private mutating func readStatements() {
    if let directive = text.unclosedDirective {
      add(
        .error, MermaidMessages.unclosedDirective(swallowsRest: directive.swallowsRest),
        at: directive.sign)
    }
    if let fault = text.frontMatterFault {
      var fix: Diagnostic.Fix?
      switch fault.kind {
      case .colon(let repair), .sign(_, let repair): fix = fixes.line(fault.range, repair)
      case .indented: fix = fixes.indent(of: fault.range)
      case .twice, .tab, .behindQuote: break
      }
      add(.error, MermaidMessages.frontMatter(fault.kind), at: fault.range, fix: fix)
    }
    for directive in text.removed where directive.count > 1 {
      add(.warning, MermaidMessages.innerDirective(), at: directive)
    }
    if let front = text.title {
      title = SourceText(front.text)
      places.title = front.range
    }
    let contents = text.bytes
    let bytes = contents.span
    var lexer = MermaidLexer(text.range)
    var hasHeader = false
    while let statement = lexer.next(bytes) {
      if statement.kind == .header {
        if !hasHeader {
          hasHeader = true
          places.header = statement.line
          if let statement = lexer.next(bytes) { readFirst(statement, &lexer, bytes) }
        } else {
          readSecondHeader(statement, &lexer, bytes)
        }
        continue
      }
      read(statement, bytes)
    }
    warnOfEmptySection()
  }

  /// Reads the statement behind `journey`, in the line of which a whole journey may stand.
  private mutating func readFirst(
    _ statement: MermaidStatement, _ lexer: inout MermaidLexer, _ bytes: Span<UInt8>
  ) {
    guard statement.kind != .header else { return readSecondHeader(statement, &lexer, bytes) }
    let isSameLine = !bytes.holdsLineEnd(places.header.upperBound..<statement.line.lowerBound)
    let isWhole =
      isSameLine && (statement.kind == .title || statement.kind == .section)
      && names.looksLikeTask(statement.line, bytes)
    guard isWhole else { return read(statement, bytes) }
    add(.error, MermaidMessages.allInOneLine, at: statement.line, damages: true)
    if statement.kind == .title {
      let range = MermaidSyntax.trimmed(statement.text, bytes)
      title = name(range, statement)
      places.title = range
    }
  }

  private mutating func read(_ statement: MermaidStatement, _ bytes: Span<UInt8>) {
    switch statement.kind {
    case .task where statement.end != .semicolon: readTask(statement, bytes)
    case .section where statement.end == .line || statement.end == .comment:
      readSection(statement, bytes)
    case .title where statement.end != .semicolon: readTitle(statement, bytes)
    case .comment, .header: break
    case .doubtfulComment, .vanishing: readComment(statement, bytes)
    case .accessibleTitle, .accessibleDescription: readAccessible(statement, bytes)
    case .section, .title, .task, .nameAlone, .dataAlone: readRefused(statement, bytes)
    }
  }

  // MARK: Titles

  private mutating func readTitle(_ statement: MermaidStatement, _ bytes: Span<UInt8>) {
    let range = MermaidSyntax.trimmed(statement.text, bytes)
    let new = name(range, statement)
    if statement.swallowsLine {
      add(
        .error, MermaidMessages.swallowed("title", new.excerpt), at: statement.line, damages: true)
    } else if names.looksLikeTask(range, bytes) {
      let word = names.raw(statement.line.lowerBound..<statement.line.lowerBound + 5)
      add(
        .error,
        MermaidMessages.taskAsTitle(
          word, new.excerpt, repair: MermaidRepair.firstLetter(of: names.raw(statement.line))),
        at: statement.line, damages: true)
    } else if range.first.map({ bytes[$0] }) == UInt8(ascii: ":") {
      add(
        .warning, MermaidMessages.colonTitle(new.excerpt), at: range, fix: fixes.titleColon(range))
    } else if let title, title != new {
      add(.warning, MermaidMessages.secondTitle(title.excerpt), at: range)
    }
    warnOfCut(statement, bytes)
    warnOfComment(range, isTitle: true, statement, bytes)
    if range.isEmpty { return }
    title = new
    places.title = range
  }

  private mutating func readAccessible(_ statement: MermaidStatement, _ bytes: Span<UInt8>) {
    let range = MermaidSyntax.trimmed(statement.text, bytes)
    let text = names.text(range, isMarked: true)
    let isTitle = statement.kind == .accessibleTitle
    if statement.swallowsLine {
      let isBraced = statement.text.lowerBound > 0 && bytes[statement.text.lowerBound - 1] == 0x7B
      add(
        .error,
        isBraced
          ? MermaidMessages.unclosedDescription
          : MermaidMessages.swallowed(isTitle ? "accTitle" : "accDescr", text.excerpt),
        at: statement.line.lowerBound..<statement.line.lowerBound + 8, damages: true)
      return
    }
    if hidesTask(statement, bytes) {
      let word = names.raw(statement.line.lowerBound..<statement.line.lowerBound + 8)
      let repair = MermaidRepair.firstLetter(of: names.raw(statement.line))
      add(
        .error,
        MermaidMessages.taskForReaders(word, text.excerpt, isTitle: isTitle, repair: repair),
        at: statement.line, damages: true)
      return
    }
    if isTitle {
      if text != title {
        add(.note, MermaidMessages.accessibleTitle, at: statement.line, losesContent: true)
      }
    } else if !range.isEmpty {
      description = text
      places.description = range
    }
  }

  /// Whether a title or description for screen readers was meant as a task that is called so.
  private func hidesTask(_ statement: MermaidStatement, _ bytes: Span<UInt8>) -> Bool {
    // Behind a brace the text has lines of its own.
    guard statement.text.upperBound == statement.line.upperBound else { return false }
    var task = statement
    task.data = statement.text
    let parts = MermaidTaskParts(task, bytes)
    guard !MermaidSyntax.trimmed(parts.score, bytes).isEmpty,
      let score = MermaidScore.number(bytes, parts.score), score >= 1, score <= 5
    else { return false }
    return parts.actors != nil || sections.hasBegun
  }

  // MARK: Sections

  private mutating func readSection(_ statement: MermaidStatement, _ bytes: Span<UInt8>) {
    let range = MermaidSyntax.trimmed(statement.text, bytes)
    if statement.swallowsLine {
      let taken = names.text(range, isMarked: false).excerpt
      add(.error, MermaidMessages.swallowed("section", taken), at: statement.line, damages: true)
    }
    warnOfCut(statement, bytes)
    warnOfComment(range, isTitle: false, statement, bytes)
    open(name(range, statement), at: range)
  }

  private mutating func open(_ name: SourceText, at range: Range<Int>) {
    warnOfEmptySection()
    if sections.open(name, at: range) {
      add(.note, MermaidMessages.sameSection(name.excerpt), at: range)
    }
  }

  private mutating func warnOfEmptySection() {
    guard let empty = sections.emptySection else { return }
    add(.warning, MermaidMessages.emptySection(empty.name.excerpt), at: empty.range)
  }

  // MARK: Tasks

  private mutating func readTask(_ statement: MermaidStatement, _ bytes: Span<UInt8>) {
    let parts = MermaidTaskParts(statement, bytes)
    let name = name(parts.name, statement)
    let actors = parts.actors.map { readActors($0, statement, bytes) } ?? PartsApart()
    let score = MermaidScore.number(bytes, parts.score)
    var emotion: WrittenNumber?
    // Blanks alone are 0.
    if let score, score >= 1, score <= 5 {
      emotion = MermaidTaskParts.emotion(score)
      if MermaidPieces.mayBeTime(bytes, statement.data.lowerBound - 1, statement.data.upperBound) {
        reportTime(parts, name, statement, bytes)
      } else if let rest = parts.rest {
        warnOfRest(rest, statement, bytes)
      }
    } else {
      reportScore(score, parts, name, statement, bytes)
    }
    warnOfCut(statement, bytes)
    append(Touchpoint(name: name, emotion: emotion, actors), at: statement.line.lowerBound)
  }

  private mutating func append(_ touchpoint: consuming Touchpoint, at offset: Int) {
    if sections.taskCount == MermaidSections.manyTasks {
      // As many as if the others are as long, and some more: room that is not used takes no memory.
      let length = max(1, (offset - text.range.lowerBound) / MermaidSections.manyTasks)
      sections.expect(text.range.count / length * 9 / 8)
    }
    guard sections.beyond == nil else { return }
    if let revisited = sections.append(consume touchpoint) {
      add(.note, MermaidMessages.revisit(revisited.name.excerpt), at: revisited.range)
    }
    if sections.beyond == nil { places.addTask(at: offset) }
  }

  /// What a touchpoint tells whose actors stand in a range.
  private mutating func readActors(
    _ range: Range<Int>, _ statement: MermaidStatement, _ bytes: Span<UInt8>
  ) -> PartsApart<TouchpointParts> {
    if !lastActors.isEmpty, !statement.isMarked,
      WordScan.areEqual(bytes, lastActors, bytes, range)
    {
      return lastParts
    }
    let (hasComment, wideComma) = (
      names.hasComment(range, bytes), MermaidTaskParts.wideComma(range, bytes)
    )
    var hasEmpty = false
    var actors: [SourceText] = []
    actors.reserveCapacity(MermaidTaskParts.actorCount(range, bytes))
    var rest: Range<Int>? = range
    while let actor = MermaidTaskParts.nextActor(&rest, bytes) {
      guard !actor.isEmpty else {
        hasEmpty = true
        continue
      }
      if statement.isMarked { warnOfEntities(actor) }
      let text = names.text(actor, isMarked: statement.isMarked)
      if hasComment, names.hasComment(actor, bytes) {
        add(
          .warning, MermaidMessages.commentInActors(text.excerpt), at: actor,
          fix: fixes.comment(in: actor, of: statement.line))
      }
      actors.append(text)
    }
    if hasEmpty {
      add(.warning, MermaidMessages.emptyActor, at: range, fix: fixes.emptyActors(range))
    }
    if let comma = wideComma {
      let sign = names.raw(comma)
      add(
        .warning, MermaidMessages.wideComma(sign), at: comma, fix: fixes.wideCommas(range))
    }
    let parts = Self.parts(of: actors)
    if !hasEmpty, !hasComment, wideComma == nil, !statement.isMarked, names.isAsWritten {
      (lastActors, lastParts) = (range, parts)
    }
    return parts
  }

  /// What a touchpoint tells of which only the actors are known.
  private static func parts(of actors: [SourceText]) -> PartsApart<TouchpointParts> {
    if actors.isEmpty { return PartsApart() }
    var parts = TouchpointParts()
    parts.actors = actors
    return PartsApart(parts)
  }

  /// Takes a line as its repair says; all of it stands where the line stands.
  mutating func readRepaired(_ repair: String, at line: Range<Int>) {
    let bytes = Array(repair.utf8)
    let inner = MermaidNames(
      SourceFile(name: "", bytes: bytes), MermaidText(bytes, 0..<bytes.count))
    var lexer = MermaidLexer(0..<bytes.count)
    guard let statement = lexer.next(bytes.span) else { return }
    let text = inner.text(
      MermaidSyntax.trimmed(statement.text, bytes.span), isMarked: true,
      keepsBreaks: statement.kind != .title)
    switch statement.kind {
    case .title:
      title = text
      places.title = line
    case .section: open(text, at: line)
    case .task where statement.end == .line:
      let parts = MermaidTaskParts(statement, bytes.span)
      var emotion: WrittenNumber?
      if let score = MermaidScore.number(bytes.span, parts.score), score >= 1, score <= 5 {
        emotion = MermaidTaskParts.emotion(score)
      }
      let actors = parts.actors.map { MermaidTaskParts.actors($0, bytes.span) } ?? []
      let told = Self.parts(
        of: actors.filter { !$0.isEmpty }.map { inner.text($0, isMarked: true) })
      append(Touchpoint(name: text, emotion: emotion, told), at: line.lowerBound)
    default: break
    }
  }

  // MARK: Findings

  /// A name, with a warning for each entity that is none.
  private mutating func name(_ range: Range<Int>, _ statement: MermaidStatement) -> SourceText {
    let range = text.bytes.withTrimmed(range)
    guard statement.isMarked else { return names.text(range, isMarked: false) }
    warnOfEntities(range)
    return names.text(range, isMarked: true, keepsBreaks: statement.kind != .title)
  }

  /// Adds what was found; the message and the correction are made where they are kept.
  func add(
    _ severity: Severity, _ message: @autoclosure () -> MermaidMessages.Message,
    at range: Range<Int>, _ rule: RuleID = .syntax, damages: Bool = false,
    losesContent: Bool = false, fix: @autoclosure () -> Diagnostic.Fix? = nil
  ) {
    found.add(
      severity, message, at: range, rule, damages: damages, losesContent: losesContent, fix: fix)
  }

  // MARK: The map

  private mutating func reading(
    _ choices: ReadingChoices, _ known: KnownFrameworks
  ) -> MapReading {
    let title = title ?? untitled()
    let parts = sections.finished(title: title)
    if let beyond = sections.beyond { found.addEnd(at: beyond) }
    if parts.names.isEmpty, parts.entries.isEmpty {
      add(.warning, MermaidMessages.emptyJourney, at: places.header)
    }
    let stages = NamedStages(
      parts.names.map(\.name), title: title, framework: choices.framework, known: known)
    if !stages.nearest.isEmpty, let first = parts.names.first {
      add(.note, MermaidMessages.nearest(stages.nearest), at: first.range)
    }
    var map = JourneyMap(title: title, framework: stages.reference)
    map.description = description
    map.unplaced = parts.unplaced
    var visits: [SourceText: Int] = [:]
    map.stages = parts.entries.map { entry in
      let id = stages.ids[entry.name]
      let visit = visits[id, default: 0] + 1
      visits[id] = visit
      var stage = StageEntry(stage: id)
      if visit > 1 { stage.visit = WrittenNumber(Double(visit)) }
      stage.name = stages.wordings[entry.name]
      stage.touchpoints = entry.touchpoints
      return stage
    }
    places.finish(parts, isDamaged: found.isDamaged)
    return MapReading(
      map: map, diagnostics: found.ordered(), sourceMap: SourceMap(places), fixes: found.untold)
  }

  /// The name of the file for a journey that has none.
  private mutating func untitled() -> SourceText {
    let name = FileSubject.title(ofFile: source.name)
    add(.note, MermaidMessages.noTitle(VisibleText.escaped(name)), at: places.header)
    return SourceText(name)
  }
}

extension [UInt8] {
  /// A range without blanks at its ends.
  fileprivate func withTrimmed(_ range: Range<Int>) -> Range<Int> {
    MermaidSyntax.trimmed(range, span)
  }
}
