extension FileReading {
  /// Reads the journey in a file of Mermaid.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - choices: The framework that a person has named, and the journey.
  ///   - known: The frameworks among whose stages sections are looked for.
  /// - Returns: What came of reading it; a file in which fences stand is read as Markdown.
  static func mermaid(
    _ source: SourceFile, _ choices: ReadingChoices, known: KnownFrameworks
  ) -> FileReading {
    let check = EncodingCheck(source, expecting: "Mermaid")
    guard let readable = check.readable else { return .unreadable(source, check.problems) }
    let text = MermaidText(readable.bytes, 0..<readable.bytes.count)
    let kind = MermaidDiagram(text)
    if kind != .journey, kind != .empty {
      let blocks = MermaidBlocks(readable).blocks
      if !blocks.isEmpty {
        return .markdown(
          readable, check, blocks, choices, known, [Self.fencesKept(blocks, in: readable)])
      }
    }
    guard kind == .journey else {
      return .unreadable(
        readable, check.problems + [MermaidDiagram.problem(kind, text)], text, check)
    }
    let reading = MermaidReader.read(
      text, of: readable, found: check.problems, mayHoldInvisible: check.mayHoldInvisible,
      choices, known: known)
    return .map(reading)
  }

  /// Reads a journey in a Markdown document.
  ///
  /// - Parameters:
  ///   - source: The document.
  ///   - choices: The framework that a person has named, and the journey.
  ///   - known: The frameworks among whose stages sections are looked for.
  /// - Returns: What came of reading it; several journeys are refused where none is chosen.
  static func markdown(
    _ source: SourceFile, _ choices: ReadingChoices, known: KnownFrameworks
  ) -> FileReading {
    let check = EncodingCheck(source, expecting: "Markdown")
    guard let readable = check.readable else { return .unreadable(source, check.problems) }
    return .markdown(readable, check, MermaidBlocks(readable).blocks, choices, known)
  }

  /// Whether a Markdown document holds a journey; one whose text cannot be read may.
  package static func holdsJourney(_ document: SourceFile) -> Bool {
    guard let readable = EncodingCheck(document, expecting: "Markdown").readable else {
      return true
    }
    return !MermaidBlocks(readable).blocks.journeys(in: readable.bytes).isEmpty
  }

  private static func markdown(
    _ source: SourceFile, _ check: EncodingCheck, _ blocks: [MermaidBlock],
    _ choices: ReadingChoices, _ known: KnownFrameworks, _ more: [Diagnostic] = []
  ) -> FileReading {
    let journeys = blocks.journeys(in: source.bytes)
    func refused(_ message: ReadingMessages.Message, at range: Range<Int>) -> FileReading {
      .unreadable(
        source,
        check.problems + more + [
          Diagnostic(
            rule: .syntax, severity: .error, message: message.text, range: range, pointer: .root,
            about: message.about, notes: message.notes, help: message.help)
        ])
    }
    guard let first = journeys.first else {
      if let lonely = MermaidDiagram.lonelyJourney(in: source.bytes) {
        let contents = source.bytes
        let isFenced = MermaidBlocks.isFence(contents.span, lonely.above)
        return refused(MermaidMessages.journeyOutside(isFenced: isFenced), at: lonely.word)
      }
      return refused(
        MermaidMessages.noJourneyInDocument(blocks.count), at: blocks.first?.opening ?? 0..<0)
    }
    var found: [JourneyChoice.Listed] = []
    if journeys.count > 1 || choices.journey != nil {
      let lines = LineTable(source)
      found = journeys.map { journey in
        let place = MermaidDiagram.start(of: journey.text)
        return (
          MermaidDiagram.title(of: journey.text, in: source), lines.position(of: place).line
        )
      }
    }
    var chosen = first
    if let word = choices.journey {
      guard let index = JourneyChoice.index(of: word, among: found.map(\.title)) else {
        return refused(JourneyChoice.unknown(word, found), at: first.block.opening)
      }
      chosen = journeys[index]
    } else if journeys.count > 1 {
      var message = MermaidMessages.several(found)
      message.notes = zip(journeys, found).prefix(JourneyChoice.most).dropFirst().map {
        journey, listed in
        let start = MermaidDiagram.start(of: journey.text)
        return Diagnostic.Note(
          listed.title.isEmpty ? MermaidMessages.journeyHere : LocalizedText(same: listed.title),
          at: start..<start + 7)
      }
      let start = MermaidDiagram.start(of: first.text)
      return refused(message, at: start..<start + 7)
    }
    return reading(of: chosen, in: source, check, check.problems + more, choices, known)
  }

  /// Reads one journey of a Markdown document.
  private static func reading(
    of journey: (block: MermaidBlock, text: MermaidText), in source: SourceFile,
    _ check: EncodingCheck, _ found: [Diagnostic], _ choices: ReadingChoices,
    _ known: KnownFrameworks
  ) -> FileReading {
    var problems = found
    if !journey.block.isClosed {
      let message = MermaidMessages.unclosedFence
      problems.append(
        Diagnostic(
          rule: .syntax, severity: .warning, message: message.text, range: journey.block.opening,
          pointer: .root, help: message.help))
    }
    var reading = MermaidReader.read(
      journey.text, of: source, found: problems, mayHoldInvisible: check.mayHoldInvisible,
      choices, known: known)
    reading.hasOtherText = Self.hasText(around: journey.block, in: source.bytes)
    return .map(reading)
  }

  /// Whether a document says something besides one block and the fence that closes it.
  private static func hasText(around block: MermaidBlock, in bytes: [UInt8]) -> Bool {
    let end = block.content.upperBound
    let closing =
      block.isClosed
      ? bytes[end...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count : bytes.count
    let isTextBefore = bytes[..<block.opening.lowerBound].contains { $0 > 0x20 }
    return isTextBefore || bytes[closing...].contains { $0 > 0x20 }
  }

  /// Reads each journey of a document that holds several: the document is looked through once.
  ///
  /// - Parameters:
  ///   - source: The document.
  ///   - format: Markdown, or Mermaid for a file that still has the fences of a document.
  ///   - choices: The framework that a person has named.
  ///   - known: The frameworks among whose stages sections are looked for.
  /// - Returns: A reading of each journey; nothing for a document that holds fewer than two.
  static func severalJourneys(
    in source: SourceFile, as format: FileFormat, _ choices: ReadingChoices,
    known: KnownFrameworks
  ) -> JourneyReadings? {
    let check = EncodingCheck(source, expecting: format == .mermaid ? "Mermaid" : "Markdown")
    guard let readable = check.readable else { return nil }
    var found = check.problems
    if format == .mermaid {
      let kind = MermaidDiagram(MermaidText(readable.bytes, 0..<readable.bytes.count))
      if kind == .journey || kind == .empty { return nil }
    }
    let blocks = MermaidBlocks(readable).blocks
    let journeys = blocks.journeys(in: readable.bytes)
    guard journeys.count > 1 else { return nil }
    if format == .mermaid { found.append(fencesKept(blocks, in: readable)) }
    // What is said of the whole document is said once.
    return JourneyReadings(count: journeys.count) { [found] index in
      reading(
        of: journeys[index], in: readable, check, index == 0 ? found : [], choices, known)
    }
  }

  /// A file of Mermaid that still has the fences of the document from which it was copied.
  ///
  /// - Parameters:
  ///   - blocks: What stands between fences, one at least.
  ///   - source: The file.
  /// - Returns: The finding, with a correction where nothing else stands in the file.
  private static func fencesKept(_ blocks: [MermaidBlock], in source: SourceFile) -> Diagnostic {
    let message = MermaidMessages.fencesKept
    let block = blocks[0]
    // What stands around the fences is a document.
    let isAlone = blocks.count == 1 && block.isClosed && !hasText(around: block, in: source.bytes)
    return Diagnostic(
      rule: .syntax, severity: .warning, message: message.text, range: block.opening,
      pointer: .root, help: message.help,
      fix: isAlone && block.prefixes.isEmpty && block.fence != .tag
        ? MermaidFixes.withoutFences(block, in: source.bytes) : nil)
  }

  private static func unreadable(
    _ source: SourceFile, _ problems: [Diagnostic], _ text: MermaidText? = nil,
    _ check: EncodingCheck? = nil
  ) -> FileReading {
    var places = MermaidPlaces(
      source, text ?? MermaidText(source.bytes, 0..<0), mayHoldInvisible: false)
    places.finish(MermaidSections.Parts(names: [], entries: [], unplaced: []), isDamaged: true)
    return .map(MapReading(map: nil, diagnostics: problems, sourceMap: SourceMap(places)))
  }
}

extension MermaidBlocks {
  /// Finds the blocks of a document; in those of Markdown tags with capitals are HTML, as on GitHub.
  fileprivate init(_ source: SourceFile) {
    self.init(source.bytes, isMDX: !source.name.endsInBytes(".md"))
  }
}

extension [MermaidBlock] {
  /// The blocks that hold journeys, with their texts.
  fileprivate func journeys(in bytes: [UInt8]) -> [(block: MermaidBlock, text: MermaidText)] {
    zip(self, MermaidText.texts(of: self, in: bytes)).compactMap { block, text in
      MermaidDiagram(text) == .journey ? (block, text) : nil
    }
  }
}
