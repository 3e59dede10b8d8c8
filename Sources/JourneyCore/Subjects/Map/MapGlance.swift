/// The closing facts of a map in words: where it hurts, what turns, what to do next.
struct MapGlance {
  /// How many pains and opportunities are named.
  private static let most = 3

  private let outline: MapOutline
  private let texts: MapTexts
  private let facts: MapFacts
  private var map: JourneyMap { texts.map }
  private var language: Language { texts.language }

  init(_ outline: MapOutline, _ texts: MapTexts) {
    self.outline = outline
    self.texts = texts
    facts = MapFacts(texts.map, channels: texts.channels)
  }

  /// The facts under their heading, unless there are none.
  var section: DocumentSection? {
    let fields = [
      lowest, drop, momentsOfTruth, hurtsMost, doFirst, unanswered, emptyStages, channels,
    ].compactMap { $0 }
    guard !fields.isEmpty else { return nil }
    return DocumentSection(
      DocumentHeading(InlineText(MapLabels.atAGlance[language], .strong)),
      blocks: [.fields(fields)])
  }

  private var lowest: DocumentField? {
    guard let index = facts.lowestStage else { return nil }
    let text = stageName(index)
    return DocumentField(
      MapLabels.lowest[language],
      [DocumentEntry(text, trailing: texts.emotion(of: map.stages[index]))])
  }

  private var drop: DocumentField? {
    guard let drop = facts.drops.first else { return nil }
    let size = NumberText.signed(-drop.size, language: language, digits: 1)
    return DocumentField(
      MapLabels.drop[language],
      [
        DocumentEntry(
          stageName(drop.from) + InlineText(" → ", .faint) + stageName(drop.to),
          trailing: InlineText(size, .negative))
      ])
  }

  private var momentsOfTruth: DocumentField? {
    let entries = facts.momentsOfTruth.compactMap { map.touchpoint(at: $0) }.map { touchpoint in
      DocumentEntry(
        InlineText(touchpoint.name.string), marker: .momentOfTruth,
        trailing: texts.emotion(of: touchpoint))
    }
    return field(MapLabels.momentsOfTruth, entries)
  }

  private var hurtsMost: DocumentField? {
    field(
      MapLabels.hurtsMost,
      facts.rankedPains.prefix(Self.most).map { entry($0, marker: .pain) })
  }

  private var doFirst: DocumentField? {
    field(
      MapLabels.doFirst,
      facts.rankedOpportunities.prefix(Self.most).map { entry($0.opportunity(of: map)) })
  }

  private func entry(_ opportunity: Opportunity) -> DocumentEntry {
    var entry = texts.opportunity(opportunity)
    if let impact = opportunity.impact, let effort = opportunity.effort {
      let numbers = [
        MapLabels.impact[language] + " "
          + NumberText.plain(impact.literal.string, language: language),
        MapLabels.effort[language] + " "
          + NumberText.plain(effort.literal.string, language: language),
      ].joined(separator: ", ")
      entry.text = entry.text + InlineText(" · " + numbers, .faint)
    }
    return entry
  }

  private func entry(_ pain: PlacedPain, marker: DocumentEntry.Marker) -> DocumentEntry {
    DocumentEntry(
      InlineText(pain.pain(of: map).text.string) + InlineText(" · " + name(of: pain.place), .faint),
      marker: marker)
  }

  private var unanswered: DocumentField? {
    if facts.pains.isEmpty { return nil }
    let pains = facts.unanswered
    guard !pains.isEmpty else {
      return DocumentField(
        MapLabels.unanswered[language], InlineText(MapLabels.none[language], .positive))
    }
    return field(MapLabels.unanswered, pains.map { entry($0, marker: .warning) })
  }

  /// The stages without a touchpoint, those of the framework that the map lacks among them.
  private var emptyStages: DocumentField? {
    let entries = Set(facts.emptyStages)
    let empty = outline.stages.filter { $0.entry.map(entries.contains) ?? true }
    return field(
      MapLabels.emptyStages,
      empty.map {
        DocumentEntry(InlineText($0.number + " ", .faint) + InlineText($0.name), marker: .warning)
      })
  }

  private var channels: DocumentField? {
    let counts = ChannelMode.allCases.compactMap { mode in
      let count = facts.channels.count(mode)
      return count == 0 ? nil : "\(count) \(mode.label[language])"
    }
    guard !counts.isEmpty else { return nil }
    return DocumentField(
      MapLabels.channels[language], InlineText(counts.joined(separator: " · ")))
  }

  private func stageName(_ entry: Int) -> InlineText {
    InlineText(outline.title(ofEntry: entry))
  }

  private func name(of place: MapPlace) -> String {
    if let touchpoint = map.touchpoint(at: place) { return touchpoint.name.string }
    return place.stage.map(outline.title(ofEntry:)) ?? ""
  }

  private func field(_ label: LocalizedText, _ entries: [DocumentEntry]) -> DocumentField? {
    entries.isEmpty ? nil : DocumentField(label[language], entries)
  }
}
