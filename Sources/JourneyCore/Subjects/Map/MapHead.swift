/// The head of a map: whose journey it is, what it is for, who keeps it and what it rests on.
struct MapHead {
  private let texts: MapTexts
  private var map: JourneyMap { texts.map }
  private var language: Language { texts.language }

  init(_ texts: MapTexts) {
    self.texts = texts
  }

  /// The blocks under the title; none if the map tells nothing of the kind.
  var blocks: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    if let description = map.description, description.isTold {
      blocks.append(.paragraph(InlineText(description.string)))
    }
    let fields = fields
    if !fields.isEmpty { blocks.append(.fields(fields)) }
    return blocks
  }

  private var fields: [DocumentField] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ entries: [DocumentEntry]) {
      if !entries.isEmpty { fields.append(DocumentField(label[language], entries)) }
    }
    add(MapLabels.persona, persona)
    add(MapKey.goal.label, line(map.goal))
    add(MapKey.expectations.label, texts.lines(map.expectations.filter(\.isTold)))
    add(MapLabels.bounds, bounds)
    add(MapLabels.keeping, keeping)
    add(MapKey.basis.label, basis)
    add(MapLabels.dividingLines, dividingLines)
    add(MapKey.sources.label, map.sources.map(source))
    return fields
  }

  private func line(_ text: SourceText?) -> [DocumentEntry] {
    texts.lines(text?.unlessAbsent.map { [$0] } ?? [])
  }

  // MARK: The persona

  private var persona: [DocumentEntry] {
    guard let persona = map.persona else { return [] }
    var entries: [DocumentEntry] = []
    if let quote = persona.quote, quote.isTold {
      entries.append(DocumentEntry(InlineText(ListMarks.quoted(quote.string), .strong)))
    }
    entries += line(persona.description)
    for (key, list) in [
      (PersonaKey.goals, persona.goals), (.needs, persona.needs),
      (.frustrations, persona.frustrations),
    ] {
      let list = list.filter(\.isTold)
      guard !list.isEmpty else { continue }
      let values = list.map { InlineText(ListMarks.withoutBullet($0.string)) }.joined(by: " · ")
      entries.append(DocumentEntry(InlineText(key.label[language] + ": ", .faint) + values))
    }
    return entries
  }

  // MARK: The journey

  private var bounds: [DocumentEntry] {
    let ends = [(MapKey.startsWith, map.startsWith), (.endsWith, map.endsWith)]
    return ends.flatMap { key, text in
      line(text).map {
        DocumentEntry(InlineText(key.label[language] + ": ", .faint) + $0.text)
      }
    }
  }

  // MARK: The map as a piece of work

  /// Owner, authors, version and dates on one line.
  private var keeping: [DocumentEntry] {
    var parts: [InlineText] = []
    func add(_ key: MapKey, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      parts.append(InlineText(key.label[language].lowercased() + " ", .faint) + InlineText(value))
    }
    add(.owner, map.owner?.unlessAbsent?.string)
    add(.authors, texts.list(map.authors.filter(\.isTold)))
    add(.version, map.version?.unlessAbsent?.string)
    add(.date, map.date?.description)
    add(.reviewBy, map.reviewBy?.description)
    return parts.isEmpty ? [] : [DocumentEntry(parts.joined(by: InlineText(" · ", .faint)))]
  }

  /// The lines of a blueprint, each below its row.
  private var dividingLines: [DocumentEntry] {
    map.lanes.prefix(texts.shown.lanes).compactMap { lane in
      lane.line.map {
        DocumentEntry(InlineText(lane.name.string) + InlineText(" ── " + $0.string, .faint))
      }
    }
  }

  private var basis: [DocumentEntry] {
    guard let basis = map.basis else { return [] }
    let role: TextRole = basis == .assumption ? .warning : .plain
    return [DocumentEntry(InlineText(basis.label[language], role))]
  }

  func source(_ source: EvidenceSource) -> DocumentEntry {
    var notes = [
      source.kind?.label[language], source.date?.description,
      source.sampleSize.map {
        // A count is never a year: four digits have a mark, too.
        MapLabels.sampleSize(NumberText.grouped($0.literal.string, language: language, from: 4))[
          language]
      },
    ].compactMap { $0 }.map { InlineText($0, .faint) }
    if let url = source.url, !url.isBlank { notes.append(InlineText(url.string, .identifier)) }
    let title = InlineText(source.title.string) + texts.id(source.id)
    return DocumentEntry(([title] + notes).joined(by: InlineText(" · ", .faint)))
  }
}
