/// The parts of a map as entries with the figures of a picture.
struct SheetTexts {
  let texts: MapTexts
  private let sources: IDTable
  /// The texts of pain points by their ids.
  private let pains: [SourceText: SourceText]
  var map: JourneyMap { texts.map }
  var language: Language { texts.language }

  init(_ texts: MapTexts) {
    self.texts = texts
    sources = IDTable(texts.map.sources.map(\.id))
    var pains: [SourceText: SourceText] = [:]
    for stage in texts.map.stages {
      for pain in stage.painPoints + stage.touchpoints.flatMap(\.painPoints) {
        if let id = pain.id { pains[id] = pain.text }
      }
    }
    self.pains = pains
    tellsLanesAtCards = !texts.map.lanes.contains { $0.line != nil }
  }

  /// Whether cards tell what their touchpoints have in the map's own rows; in a blueprint, which
  /// divides its rows by lines, these tell it themselves.
  let tellsLanesAtCards: Bool

  /// What a touchpoint has in the map's own rows.
  private func lanes(of touchpoint: Touchpoint) -> [DocumentEntry] {
    guard tellsLanesAtCards else { return [] }
    return touchpoint.lanes.compactMap { lane in
      note(LocalizedText(same: texts.laneName(lane.lane)), texts.list(lane.texts))
    }
  }

  /// A label with a text behind it, small.
  func note(_ label: LocalizedText?, _ text: String) -> DocumentEntry? {
    guard !text.isEmpty else { return nil }
    let label = label.map { $0[language] + ": " } ?? ""
    return DocumentEntry(InlineText(label, .faint) + InlineText(text, .faint))
  }

  /// The numbers of sources in the list at the foot, as in `[1] [3]`; an id that nothing declares
  /// stays.
  func evidence(_ ids: [SourceText]) -> String {
    ids.map { id in "[" + (sources[id].map { String($0 + 1) } ?? id.string) + "]" }
      .joined(separator: " ")
  }

  /// Addresses and ticket keys; an address of the web can be followed.
  func links(_ links: [SourceText]) -> [DocumentEntry] {
    texts.shown.entries(links, language) { link in
      var entry = DocumentEntry(InlineText(link.string, .faint))
      if LinkText.isAddress(link.string) { entry.link = link.string }
      return entry
    }
  }

  // MARK: Entries

  func touchpoint(_ touchpoint: Touchpoint) -> DocumentEntry {
    let known = touchpoint.channel.flatMap { texts.channels.channel($0) }
    let mode = known?.mode ?? touchpoint.mode
    let channel = texts.channel(of: touchpoint)
    var entry = DocumentEntry(
      touchpoint.name.isBlank ? channel : InlineText(touchpoint.name.string, .strong),
      trailing: texts.emotion(of: touchpoint))
    if !touchpoint.name.isBlank, !channel.isEmpty { entry.children.append(DocumentEntry(channel)) }
    entry.children += details(of: touchpoint)
    entry.figure = DocumentFigure(
      .card, symbol: DocumentSymbol(channel: known?.id), isFilled: mode == .online,
      isHighlighted: touchpoint.isMomentOfTruth == true)
    if let relation = texts.relation(of: touchpoint) {
      entry.children.append(DocumentEntry(relation))
    }
    entry.facets = facets(of: touchpoint, channel: known?.name[language], mode: mode)
    return entry
  }

  private func details(of touchpoint: Touchpoint) -> [DocumentEntry] {
    [
      note(nil, touchpoint.description?.string ?? ""),
      note(nil, touchpoint.initiator?.label[language] ?? ""),
      note(MapLabels.actors, texts.list(touchpoint.actors)),
      note(MapLabels.ownedBy, touchpoint.owner?.unlessBlank?.string ?? ""),
      note(MapLabels.behindTheScenes, texts.list(touchpoint.backstage)),
      note(MapLabels.handover, touchpoint.handover?.string ?? ""),
      note(MapLabels.lasting, texts.time(touchpoint.takes, touchpoint.waits)?.text ?? ""),
      note(MapLabels.phase, touchpoint.phase?.label[language] ?? ""),
      note(MapLabels.basedOn, touchpoint.basis?.label[language] ?? ""),
      note(nil, evidence(touchpoint.evidence)),
    ].compactMap { $0 } + lanes(of: touchpoint) + links(touchpoint.links)
  }

  private func facets(
    of touchpoint: Touchpoint, channel: String?, mode: ChannelMode?
  ) -> [DocumentFacet] {
    var facets: [DocumentFacet] = []
    if let channel = channel ?? touchpoint.channel?.string {
      facets.append(DocumentFacet("channel", label: MapLabels.channels[language], value: channel))
    }
    if let mode {
      facets.append(
        DocumentFacet("mode", label: SheetLabels.mode[language], value: mode.label[language]))
    }
    if let owner = touchpoint.owner?.unlessBlank {
      facets.append(DocumentFacet("owner", label: MapLabels.owner[language], value: owner.string))
    }
    if touchpoint.isMomentOfTruth == true {
      facets.append(
        DocumentFacet(
          "moment", label: MapLabels.momentOfTruth[language], value: SheetLabels.yes[language]))
    }
    return facets
  }

  /// The touchpoints of a stage; those that stand for one another, or run at once, share a bracket.
  func touchpoints(_ touchpoints: [Touchpoint]) -> [DocumentEntry] {
    let drawn = touchpoints.prefix(texts.shown.length)
    var entries = drawn.map(touchpoint)
    var places: [SourceText: Int] = [:]
    for (index, touchpoint) in drawn.enumerated() {
      if let id = touchpoint.id { places[id] = index }
    }
    for (index, touchpoint) in drawn.enumerated() {
      guard let place = (touchpoint.insteadOf ?? touchpoint.alongside).flatMap({ places[$0] })
      else {
        continue
      }
      let word = touchpoint.insteadOf == nil ? SheetLabels.atOnce : SheetLabels.either
      let bracket =
        entries[place].figure?.bracket ?? DocumentFigure.Bracket(word[language], group: place)
      entries[index].figure?.bracket = bracket
      entries[place].figure?.bracket = bracket
    }
    return texts.shown.cut(touchpoints.count, entries, language)
  }

  func pain(_ pain: PainPoint, isUnanswered: Bool) -> DocumentEntry {
    var entry = DocumentEntry(InlineText(pain.text.string))
    if pain.isAccepted == true {
      entry.children.append(DocumentEntry(InlineText(MapLabels.accepted[language], .faint)))
    }
    entry.children += [
      note(MapLabels.ownedBy, pain.owner?.unlessBlank?.string ?? ""),
      note(MapLabels.basedOn, pain.basis?.label[language] ?? ""),
      note(nil, evidence(pain.evidence)),
    ].compactMap { $0 }
    entry.children += links(pain.links)
    entry.figure = DocumentFigure(
      .painCard, level: pain.severity.map { DocumentFigure.Level($0.dots, of: 3) })
    if isUnanswered {
      entry.facets.append(
        DocumentFacet(
          "unanswered", label: MapLabels.unanswered[language], value: SheetLabels.yes[language]))
    }
    if let owner = pain.owner?.unlessBlank {
      entry.facets.append(
        DocumentFacet("owner", label: MapLabels.owner[language], value: owner.string))
    }
    return entry
  }

  func opportunity(_ opportunity: Opportunity) -> DocumentEntry {
    var entry = DocumentEntry(InlineText(opportunity.text.string))
    let facts = [opportunity.owner?.unlessBlank?.string, opportunity.status?.label[language]].compactMap { $0 }
    if !facts.isEmpty {
      entry.children.append(
        DocumentEntry(
          InlineText(facts.joined(separator: " · "), .positive),
          marker: opportunity.status == .done ? .added : nil))
    }
    let numbers = [(MapLabels.impact, opportunity.impact), (MapLabels.effort, opportunity.effort)]
      .compactMap { label, number in
        number.map {
          label[language] + " " + NumberText.plain($0.literal.string, language: language) + "/5"
        }
      }
    entry.children += [
      note(nil, numbers.joined(separator: " · ")),
      note(
        MapLabels.answers,
        opportunity.answers.map { pains[$0]?.string ?? $0.string }
          .joined(separator: "; ")),
      note(MapLabels.basedOn, opportunity.basis?.label[language] ?? ""),
      note(nil, evidence(opportunity.evidence)),
    ].compactMap { $0 }
    entry.children += links(opportunity.links)
    entry.figure = DocumentFigure(.opportunityCard)
    if let owner = opportunity.owner?.unlessBlank {
      entry.facets.append(
        DocumentFacet("owner", label: MapLabels.owner[language], value: owner.string))
    }
    if let status = opportunity.status {
      entry.facets.append(
        DocumentFacet(
          "status", label: SheetLabels.status[language], value: status.label[language]))
    }
    return entry
  }

  func metric(_ metric: Metric) -> DocumentEntry {
    var entry = DocumentEntry(
      InlineText(metric.name.string),
      trailing: metric.value.map {
        InlineText(texts.measured($0, metric.unit), texts.role(of: metric))
      })
    entry.children.append(DocumentEntry(InlineText(texts.target(of: metric) ?? "", .faint)))
    entry.children += [
      note(
        nil,
        [metric.date?.description, metric.source.map { evidence([$0]) }]
          .compactMap { $0 }.joined(separator: " "))
    ].compactMap { $0 }
    entry.figure = DocumentFigure(.gauge, gauge: MetricGauge(metric).gauge)
    return entry
  }
}

extension PainPoint.Severity {
  /// The dots of three that are filled.
  fileprivate var dots: Int {
    switch self {
    case .low: 1
    case .medium: 2
    case .high: 3
    }
  }
}
