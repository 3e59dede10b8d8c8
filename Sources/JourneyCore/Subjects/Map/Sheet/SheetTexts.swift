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
    pains = texts.map.textsOfNamedPains
    tellsLanesAtCards = !texts.map.lanes.contains { $0.line != nil }
  }

  /// Whether cards tell what their touchpoints have in the map's own rows; in a blueprint, which
  /// divides its rows by lines, these tell it themselves.
  let tellsLanesAtCards: Bool

  /// What a touchpoint has in the map's own rows.
  private func lanes(of touchpoint: Touchpoint) -> [DocumentEntry] {
    guard tellsLanesAtCards else { return [] }
    let told = touchpoint.lanes.prefix(texts.shown.lanes).compactMap { lane in
      note(LocalizedText(same: texts.laneName(lane.lane)), texts.list(lane.texts))
    }
    let more = touchpoint.lanes.count - texts.shown.lanes
    guard more > 0, let last = note(nil, MapLabels.moreLanes(more)[language]) else { return told }
    return told + [last]
  }

  /// A label with a text behind it, small.
  func note(_ label: LocalizedText?, _ text: String) -> DocumentEntry? {
    guard !text.isEmpty else { return nil }
    var line = InlineText()
    if let label { line.append(label[language] + ": ", .faint) }
    line.append(text, .faint)
    return DocumentEntry(line)
  }

  /// Adds a label with a text behind it, unless there is no text.
  private func add(_ label: LocalizedText?, _ text: String?, to entries: inout [DocumentEntry]) {
    guard let text, let note = note(label, text) else { return }
    entries.append(note)
  }

  /// The numbers of sources in the list at the foot, as in `[1] [3]`; an id that nothing declares
  /// stays.
  func evidence(_ ids: [SourceText]) -> String {
    ids.map { id in "[" + (sources[id].map { String($0 + 1) } ?? id.string) + "]" }
      .joined(separator: " ")
  }

  /// Puts the numbers of sources behind what they are for: a line of their own would say nothing.
  private func add(_ evidence: [SourceText], to text: inout InlineText) {
    let numbers = self.evidence(evidence)
    if numbers.isEmpty { return }
    if !text.isEmpty { text.append(" ") }
    text.append(numbers, .faint)
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

  func touchpoint(_ touchpoint: Touchpoint, in stage: StageEntry? = nil) -> DocumentEntry {
    let known = touchpoint.channel.flatMap { texts.channels.channel($0) }
    let mode = known?.mode ?? touchpoint.mode
    let channel = texts.channel(of: touchpoint)
    var entry = DocumentEntry(
      touchpoint.name.isBlank ? channel : InlineText(touchpoint.name.string, .strong),
      trailing: texts.emotion(of: touchpoint))
    var place = touchpoint.name.isBlank ? "" : channel
    add(touchpoint.evidence, to: &place)
    if !place.isEmpty { entry.children.append(DocumentEntry(place)) }
    addDetails(of: touchpoint, to: &entry.children)
    entry.figure = DocumentFigure(
      .card, symbol: DocumentSymbol(channel: known?.id), symbolStyle: Self.style(of: mode),
      isHighlighted: touchpoint.isMomentOfTruth == true)
    if let relation = texts.relation(of: touchpoint) {
      entry.children.append(DocumentEntry(relation))
    }
    entry.facets = facets(owner: nil, of: Holder(touchpoint: touchpoint, stage: stage))
    return entry
  }

  /// How the circle of a channel tells its mode.
  static func style(of mode: ChannelMode?) -> DocumentFigure.SymbolStyle {
    switch mode {
    case .online: .filled
    case .offline: .outlined
    case nil: .broken
    }
  }

  private func addDetails(of touchpoint: Touchpoint, to entries: inout [DocumentEntry]) {
    add(nil, touchpoint.description?.string, to: &entries)
    add(nil, touchpoint.initiator?.label[language], to: &entries)
    add(MapLabels.actors, texts.list(touchpoint.actors), to: &entries)
    add(MapLabels.ownedBy, touchpoint.owner?.unlessBlank?.string, to: &entries)
    add(MapLabels.behindTheScenes, texts.list(touchpoint.backstage), to: &entries)
    add(MapLabels.handover, touchpoint.handover?.string, to: &entries)
    add(
      touchpoint.takes == nil ? nil : MapLabels.lasting,
      texts.time(touchpoint.takes, touchpoint.waits)?.text, to: &entries)
    add(MapLabels.phase, touchpoint.phase?.label[language], to: &entries)
    add(MapLabels.basedOn, touchpoint.basis?.label[language], to: &entries)
    entries += lanes(of: touchpoint)
    entries += links(touchpoint.links)
  }

  /// Where something stands, which answers for what it does not say itself.
  struct Holder {
    var touchpoint: Touchpoint?
    var stage: StageEntry?
  }

  /// The facets that a card has of its place: what belongs to a touchpoint is found by its channel,
  /// its mode and its owner, and an owner answers for all of a stage that no other one has.
  private func facets(owner: SourceText?, of holder: Holder) -> [DocumentFacet] {
    var facets: [DocumentFacet] = []
    if let touchpoint = holder.touchpoint {
      let known = touchpoint.channel.flatMap { texts.channels.channel($0) }
      if let channel = known?.name[language] ?? touchpoint.channel?.string {
        facets.append(
          DocumentFacet("channel", label: SheetLabels.channel[language], value: channel))
      }
      if let mode = known?.mode ?? touchpoint.mode {
        facets.append(
          DocumentFacet("mode", label: SheetLabels.mode[language], value: mode.label[language]))
      }
    }
    let answering =
      owner?.unlessBlank ?? holder.touchpoint?.owner?.unlessBlank
      ?? holder.stage?.owner?.unlessBlank
    if let owner = answering {
      facets.append(DocumentFacet("owner", label: MapLabels.owner[language], value: owner.string))
    }
    if holder.touchpoint?.isMomentOfTruth == true {
      facets.append(
        DocumentFacet(
          "moment", label: MapLabels.momentOfTruth[language], value: SheetLabels.yes[language]))
    }
    return facets
  }

  /// The touchpoints of a stage; those that stand for one another, or run at once, share a bracket.
  func touchpoints(of stage: StageEntry) -> [DocumentEntry] {
    let drawn = Array(stage.touchpoints.prefix(texts.shown.length))
    let cards = bracketed(drawn.map { touchpoint($0, in: stage) }, drawn)
    return texts.shown.cut(stage.touchpoints.count, cards, language)
  }

  /// The cards of touchpoints with those of one bracket beside one another, where the first stands.
  func bracketed(_ cards: [DocumentEntry], _ touchpoints: [Touchpoint]) -> [DocumentEntry] {
    guard touchpoints.contains(where: { $0.insteadOf != nil || $0.alongside != nil }) else {
      return cards
    }
    var places: [SourceText: Int] = [:]
    for (index, touchpoint) in touchpoints.enumerated() {
      if let id = touchpoint.id { places[id] = index }
    }
    // The first touchpoint of each bracket; the chains to it get shorter with each look.
    var firsts = Array(touchpoints.indices)
    func first(_ index: Int) -> Int {
      var index = index
      while firsts[index] != index {
        firsts[index] = firsts[firsts[index]]
        index = firsts[index]
      }
      return index
    }
    var words = [[String]](repeating: [], count: touchpoints.count)
    func tie(_ index: Int, _ id: SourceText?, _ word: LocalizedText) {
      guard let place = id.flatMap({ places[$0] }), place != index else { return }
      let (one, other) = (first(index), first(place))
      let (low, high) = (min(one, other), max(one, other))
      firsts[high] = low
      for text in (low == high ? [] : words[high]) + [word[language]]
      where !words[low].contains(text) {
        words[low].append(text)
      }
    }
    for (index, touchpoint) in touchpoints.enumerated() {
      tie(index, touchpoint.insteadOf, SheetLabels.either)
      tie(index, touchpoint.alongside, SheetLabels.atOnce)
    }
    var groups = [[DocumentEntry]](repeating: [], count: touchpoints.count)
    for (index, card) in cards.enumerated() {
      let group = first(index)
      var card = card
      if !words[group].isEmpty {
        card.figure?.bracket = DocumentFigure.Bracket(
          words[group].joined(separator: " · "), group: group)
      }
      groups[group].append(card)
    }
    return groups.flatMap { $0 }
  }

  func pain(
    _ pain: PainPoint, of holder: Holder = Holder(), isUnanswered: Bool
  ) -> DocumentEntry {
    var entry = DocumentEntry(InlineText(pain.text.string))
    add(pain.evidence, to: &entry.text)
    if pain.isAccepted == true {
      entry.children.append(DocumentEntry(InlineText(MapLabels.accepted[language], .faint)))
    }
    add(MapLabels.ownedBy, pain.owner?.unlessBlank?.string, to: &entry.children)
    add(MapLabels.basedOn, pain.basis?.label[language], to: &entry.children)
    entry.children += links(pain.links)
    entry.figure = DocumentFigure(
      .painCard, level: pain.severity.map { DocumentFigure.Level($0.rank, of: 3) })
    if isUnanswered {
      entry.facets.append(
        DocumentFacet(
          "unanswered", label: MapLabels.unanswered[language], value: SheetLabels.yes[language]))
    }
    entry.facets += facets(owner: pain.owner, of: holder)
    return entry
  }

  func opportunity(
    _ opportunity: Opportunity, of holder: Holder = Holder()
  ) -> DocumentEntry {
    var entry = DocumentEntry(InlineText(opportunity.text.string))
    add(opportunity.evidence, to: &entry.text)
    var facts = opportunity.owner?.unlessBlank?.string ?? ""
    if let status = opportunity.status {
      facts += (facts.isEmpty ? "" : " · ") + status.label[language]
    }
    if !facts.isEmpty {
      entry.children.append(
        DocumentEntry(
          InlineText(facts, .positive), marker: opportunity.status == .done ? .done : nil))
    }
    add(nil, rating(of: opportunity), to: &entry.children)
    if !opportunity.answers.isEmpty {
      let answers = opportunity.answers.map { pains[$0]?.string ?? $0.string }
      add(MapLabels.answers, answers.joined(separator: "; "), to: &entry.children)
    }
    add(MapLabels.basedOn, opportunity.basis?.label[language], to: &entry.children)
    entry.children += links(opportunity.links)
    entry.figure = DocumentFigure(.opportunityCard)
    entry.facets += facets(owner: opportunity.owner, of: holder)
    if let status = opportunity.status {
      entry.facets.append(
        DocumentFacet(
          "status", label: SheetLabels.status[language], value: status.label[language]))
    }
    return entry
  }

  /// What an opportunity would bring and what it would cost.
  private func rating(of opportunity: Opportunity) -> String {
    var text = ""
    func add(_ label: LocalizedText, _ number: WrittenNumber?) {
      guard let number else { return }
      if !text.isEmpty { text += " · " }
      text += label[language] + " "
      text += NumberText.plain(number.literal.string, language: language) + "/5"
    }
    add(MapLabels.impact, opportunity.impact)
    add(MapLabels.effort, opportunity.effort)
    return text
  }

  func metric(_ metric: Metric, of holder: Holder = Holder()) -> DocumentEntry {
    var entry = DocumentEntry(
      InlineText(metric.name.string),
      trailing: metric.value.map {
        InlineText(texts.measured($0, metric.unit), texts.role(of: metric))
      })
    add(metric.source.map { [$0] } ?? [], to: &entry.text)
    entry.children.append(DocumentEntry(InlineText(texts.target(of: metric) ?? "", .faint)))
    if let date = note(nil, metric.date?.description ?? "") { entry.children.append(date) }
    entry.figure = DocumentFigure(.gauge, gauge: MetricGauge(metric).gauge)
    entry.facets = facets(owner: nil, of: holder)
    return entry
  }
}
