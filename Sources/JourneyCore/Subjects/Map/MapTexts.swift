/// Turns the parts of a map into texts and entries of a document.
///
/// A class: what shares it copies one pointer and not a map.
final class MapTexts {
  let map: JourneyMap
  let language: Language
  let channels: ChannelCatalog
  /// Whether the ids of stages, touchpoints and sources stand behind their names.
  let hasIDs: Bool
  /// Whether every detail of a part is told: what it rests on, what it would bring, notes.
  let isDetailed: Bool
  /// Whether everything is told that the map says, with sources as footnotes.
  let tellsAll: Bool
  /// How much of each list is drawn.
  let shown: ShownParts
  private let sources: IDTable
  private let lanes: IDTable
  /// The names of the touchpoints that others name as alternatives or parallels.
  private let touchpoints: [SourceText: SourceText]
  /// The texts of pain points by their ids, where details are told.
  private let pains: [SourceText: SourceText]

  init(
    map: JourneyMap, language: Language, channels: ChannelCatalog, hasIDs: Bool = false,
    isDetailed: Bool = false, tellsAll: Bool = false, sharedBy count: Int = 1
  ) {
    self.map = map
    self.language = language
    self.channels = channels
    self.hasIDs = hasIDs
    self.isDetailed = isDetailed || tellsAll
    self.tellsAll = tellsAll
    shown = tellsAll ? .all : ShownParts(of: map, sharedBy: count)
    pains = self.isDetailed ? map.textsOfNamedPains : [:]
    sources = IDTable(map.sources.map(\.id))
    lanes = IDTable(map.lanes.map(\.id))
    touchpoints = map.namesOfReferredTouchpoints
  }

  /// An emotion on the map's scale: with a sign where the scale goes through zero, else with the
  /// top of the scale, as in `4/5`.
  func emotion(_ value: Double, written: String? = nil) -> InlineText {
    let scale = map.emotionScale
    let role = role(of: scale.side(of: value))
    guard scale.minimum.value < 0, scale.maximum.value > 0 else {
      let number =
        written.map { NumberText.plain($0, language: language) }
        ?? NumberText.plain(value, language: language)
      let top = NumberText.plain(scale.maximum.literal.string, language: language)
      return InlineText(number, role) + InlineText("/" + top, .faint)
    }
    return InlineText(
      written.map { NumberText.signed($0, language: language) }
        ?? NumberText.signed(value, language: language), role)
  }

  private func role(of side: EmotionScale.Side) -> TextRole {
    switch side {
    case .low: .negative
    case .middle: .plain
    case .high: .positive
    }
  }

  func emotion(of stage: StageEntry) -> InlineText? {
    stage.feltEmotion.map {
      withWord(emotion($0, written: stage.emotion?.literal.string), stage.emotionText)
    } ?? question(stage.emotionText)
  }

  func emotion(of touchpoint: Touchpoint) -> InlineText? {
    touchpoint.emotion.map {
      withWord(emotion($0.value, written: $0.literal.string), touchpoint.emotionText)
    } ?? question(touchpoint.emotionText)
  }

  /// What stands in place of an emotion, such as a question that is still open.
  private func question(_ text: SourceText?) -> InlineText? {
    tellsAll ? text.map { InlineText($0.string, .faint) } : nil
  }

  /// An emotion behind the word for it, if the map uses one.
  private func withWord(_ emotion: InlineText, _ word: SourceText?) -> InlineText {
    word.map { InlineText($0.string + " ", .faint) + emotion } ?? emotion
  }

  /// How long something takes and how much of it is waiting.
  func time(_ takes: TimeSpan?, _ waits: TimeSpan?) -> InlineText? {
    let isAllWaiting = takes?.minutes == waits?.minutes && takes?.minutes != 0
    return time(
      takes.map { TimeText.text($0, language) }, waits.map { TimeText.text($0, language) },
      isAllWaiting: isAllWaiting)
  }

  /// How long a stage takes: as it says itself, else what its touchpoints add up to.
  func time(of stage: StageEntry) -> InlineText? {
    if stage.takes != nil || stage.waits != nil { return time(stage.takes, stage.waits) }
    return time(JourneyTime(stage))
  }

  /// A time that was added up.
  func time(_ sum: JourneyTime) -> InlineText? {
    time(
      sum.takes.map { TimeText.text(minutes: $0, sum.units.takes, language) },
      sum.waits.map { TimeText.text(minutes: $0, sum.units.waits, language) },
      isAllWaiting: sum.takes == sum.waits && sum.takes != 0)
  }

  private func time(_ takes: String?, _ waits: String?, isAllWaiting: Bool) -> InlineText? {
    let wait = waits.map { LocalizedText(vi: "chờ " + $0, en: $0 + " of waiting")[language] }
    guard let takes else { return wait.map { InlineText($0) } }
    guard let wait else { return InlineText(takes) }
    let all = LocalizedText(vi: "đều là chờ", en: "all of it waiting")[language]
    return InlineText(takes) + InlineText(" (" + (isAllWaiting ? all : wait) + ")", .faint)
  }

  /// What a claim rests on; what a machine wrote stands out.
  func basis(_ basis: ClaimBasis) -> InlineText {
    InlineText(basis.label[language], basis == .generated ? .warning : .faint)
  }

  /// A thought as a quotation, which may hold one itself.
  func thought(_ text: SourceText) -> DocumentEntry {
    DocumentEntry(InlineText(ListMarks.quoted(text.string)))
  }

  /// Texts one under the other, without bullets of their own.
  func lines(_ texts: [SourceText]) -> [DocumentEntry] {
    shown.entries(texts.contains(where: \.isBlank) ? texts.filter { !$0.isBlank } : texts, language)
    {
      DocumentEntry(InlineText(ListMarks.withoutBullet($0.string)))
    }
  }

  /// The id of a part behind its name, where ids are asked for.
  func id(_ id: SourceText?) -> InlineText {
    guard hasIDs, let id else { return "" }
    return InlineText(" [", .faint) + InlineText(id.string, .identifier) + InlineText("]", .faint)
  }

  // MARK: Touchpoints

  /// A touchpoint with its pains, opportunities and metrics; in detail with all else, too.
  func touchpoint(_ touchpoint: Touchpoint) -> DocumentEntry {
    let name = InlineText(
      touchpoint.name.isBlank ? "" : ListMarks.withoutBullet(touchpoint.name.string), .strong)
    let text = [name + id(touchpoint.id), channel(of: touchpoint)]
      .joined(by: InlineText(" · ", .faint))
    var children: [DocumentEntry] = []
    // Room for what it tells and no more: a map may have hundreds of thousands that tell nothing.
    let parts =
      touchpoint.painPoints.count + touchpoint.opportunities.count + touchpoint.metrics.count
    if parts > 0 { children.reserveCapacity(min(parts, 8)) }
    if touchpoint.isMomentOfTruth == true {
      children.append(
        DocumentEntry(
          InlineText(MapLabels.momentOfTruth[language], .accent), marker: .momentOfTruth))
    }
    if let relation = relation(of: touchpoint) { children.append(DocumentEntry(relation)) }
    children += details(of: touchpoint)
    shown.add(touchpoint.painPoints, language, to: &children, pain)
    shown.add(touchpoint.opportunities, language, to: &children) { opportunity($0) }
    shown.add(touchpoint.metrics, language, to: &children) { metric($0) }
    return DocumentEntry(
      text,
      trailing: emotion(of: touchpoint), children: children)
  }

  /// The channel and whether it is online or offline.
  func channel(of touchpoint: Touchpoint) -> InlineText {
    guard let id = touchpoint.channel?.unlessBlank else {
      return InlineText(touchpoint.mode?.label[language] ?? "", .faint)
    }
    let name = channels.wording(id, language)
    let mode = channels.mode(of: touchpoint)
    return InlineText(name + (mode.map { ", " + $0.label[language] } ?? ""), .faint)
  }

  /// The name of a touchpoint that another one names, or the id where there is none.
  func name(ofTouchpoint id: SourceText) -> String { touchpoints[id]?.string ?? id.string }

  /// To which touchpoint it is an alternative, or with which it runs at once.
  func relation(of touchpoint: Touchpoint) -> InlineText? {
    let parts = [
      touchpoint.insteadOf.map { MapLabels.insteadOf[language] + ": " + name(ofTouchpoint: $0) },
      touchpoint.alongside.map { MapLabels.alongside[language] + ": " + name(ofTouchpoint: $0) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : InlineText(parts.joined(separator: " · "), .faint)
  }

  /// What the order, the time and the ground of a touchpoint are, for places where no other detail
  /// of it is told.
  func marks(of touchpoint: Touchpoint) -> [DocumentEntry] {
    [
      relation(of: touchpoint), time(touchpoint.takes, touchpoint.waits),
      touchpoint.basis.map(basis),
    ].compactMap { $0 }.map { DocumentEntry($0) }
  }

  /// What is told of a touchpoint besides its name, channel, pains, opportunities and metrics.
  ///
  /// - Parameters:
  ///   - touchpoint: The touchpoint.
  ///   - hasLanes: Whether the map's own rows are told here, and not in rows of a table.
  /// - Returns: One entry for each.
  func details(of touchpoint: Touchpoint, hasLanes: Bool = true) -> [DocumentEntry] {
    var details: [DocumentEntry] = []
    func add(_ label: LocalizedText?, _ text: String) {
      guard text.contains(where: { !$0.isWhitespace }) else { return }
      details.append(
        DocumentEntry(
          InlineText(label.map { $0[language] + ": " } ?? "", .faint) + InlineText(text)))
    }
    add(nil, isDetailed ? touchpoint.description?.string ?? "" : "")
    add(nil, isDetailed ? touchpoint.initiator?.label[language] ?? "" : "")
    add(MapLabels.actors, isDetailed ? list(touchpoint.actors) : "")
    add(MapLabels.ownedBy, touchpoint.owner?.unlessBlank?.string ?? "")
    add(MapLabels.behindTheScenes, isDetailed ? list(touchpoint.backstage) : "")
    add(MapLabels.handover, touchpoint.handover?.string ?? "")
    guard isDetailed else {
      addTime(of: touchpoint, add)
      if hasLanes { addLanes(of: touchpoint, add) }
      if let basis = touchpoint.basis { details.append(DocumentEntry(self.basis(basis))) }
      return details + linkEntries(of: touchpoint)
    }
    if tellsAll, !touchpoint.evidence.isEmpty {
      // Of hundreds of thousands no text is made for each.
      var text = InlineText(MapLabels.evidence[language] + ": ", .faint)
      for (index, id) in touchpoint.evidence.enumerated() {
        if index > 0 { text.append("; ") }
        text.append(sourceTitle(id))
        appendFootnote(id, to: &text)
      }
      details.append(DocumentEntry(text))
    } else {
      add(MapLabels.evidence, touchpoint.evidence.map(sourceTitle).joined(separator: "; "))
    }
    add(MapLabels.phase, touchpoint.phase?.label[language] ?? "")
    addTime(of: touchpoint, add)
    if hasLanes { addLanes(of: touchpoint, add) }
    add(MapLabels.basedOn, touchpoint.basis?.label[language] ?? "")
    return details + linkEntries(of: touchpoint)
  }

  /// The links of a touchpoint, for places that tell no other detail of it.
  func linkEntries(of touchpoint: Touchpoint) -> [DocumentEntry] {
    if touchpoint.links.isEmpty { return [] }
    var told = links(Array(touchpoint.links.prefix(shown.length)))
    let rest = touchpoint.links.count - told.count
    if rest > 0 { told.append(InlineText(MapLabels.moreParts(rest)[language], .faint)) }
    return [
      DocumentEntry(InlineText(MapLabels.links[language] + ": ", .faint) + told.joined(by: ", "))
    ]
  }

  private func addTime(of touchpoint: Touchpoint, _ add: (LocalizedText?, String) -> Void) {
    guard let time = time(touchpoint.takes, touchpoint.waits) else { return }
    add(touchpoint.takes == nil ? nil : MapLabels.lasting, time.text)
  }

  private func addLanes(of touchpoint: Touchpoint, _ add: (LocalizedText?, String) -> Void) {
    for lane in touchpoint.lanes.prefix(shown.lanes) {
      add(LocalizedText(same: laneName(lane.lane)), list(lane.texts))
    }
    if touchpoint.lanes.count > shown.lanes {
      add(nil, MapLabels.moreLanes(touchpoint.lanes.count - shown.lanes)[language])
    }
  }

  // MARK: Pains, opportunities, metrics

  func pain(_ pain: PainPoint) -> DocumentEntry {
    var notes: [InlineText] = []
    if let severity = pain.severity {
      notes.append(
        InlineText(severity.label[language], severity == .high ? .negative : .faint))
    }
    if let owner = pain.owner?.unlessBlank { notes.append(InlineText(owner.string, .faint)) }
    if pain.isAccepted == true {
      notes.append(InlineText(MapLabels.accepted[language], .faint))
    }
    if let basis = pain.basis { notes.append(self.basis(basis)) }
    notes += links(pain.links)
    // What stands for nothing is shown, and not as a pain.
    return DocumentEntry(
      noted(pain.text, notes) + proof(pain.evidence), marker: pain.text.isTold ? .pain : nil)
  }

  /// Addresses and ticket keys; what can be looked up is told from what is only a word.
  func links(_ links: [SourceText]) -> [InlineText] {
    links.map { InlineText($0.string, LinkText.isAddress($0.string) ? .identifier : .faint) }
  }

  /// An opportunity.
  ///
  /// - Parameters:
  ///   - opportunity: The opportunity.
  ///   - keeper: Who takes care of its place, where that is to be told of one without an owner.
  /// - Returns: Its text with what is noted about it.
  func opportunity(_ opportunity: Opportunity, keeper: SourceText? = nil) -> DocumentEntry {
    var notes: [InlineText] = []
    if let owner = opportunity.owner?.unlessBlank ?? keeper {
      notes.append(InlineText(owner.string, .faint))
    }
    if let status = opportunity.status {
      notes.append(InlineText(status.label[language], .faint))
    }
    if isDetailed {
      notes += rating(of: opportunity).map { InlineText($0 + "/5", .faint) }
      if !opportunity.answers.isEmpty {
        let answered = opportunity.answers.map { pains[$0]?.string ?? $0.string }
        notes.append(
          InlineText(
            MapLabels.answers[language] + ": " + answered.joined(separator: "; "), .faint))
      }
    }
    if let basis = opportunity.basis { notes.append(self.basis(basis)) }
    notes += links(opportunity.links)
    return DocumentEntry(
      noted(opportunity.text, notes) + proof(opportunity.evidence),
      marker: !opportunity.text.isTold ? nil : opportunity.status == .done ? .done : .opportunity)
  }

  /// What an opportunity would bring and what it would cost, as far as that is stated.
  func rating(of opportunity: Opportunity) -> [String] {
    [(MapLabels.impact, opportunity.impact), (MapLabels.effort, opportunity.effort)].compactMap {
      label, number in
      number.map {
        label[language] + " " + NumberText.plain($0.literal.string, language: language)
      }
    }
  }

  /// A metric with value and target: `Wait: 11 minutes (target ≤ 5 minutes)`.
  func metric(_ metric: Metric) -> DocumentEntry {
    DocumentEntry(text(metric, before: nil), marker: metric.name.isTold ? .metric : nil)
  }

  /// A metric with the value that it had before.
  func metric(_ metric: Metric, before: Metric?) -> InlineText {
    guard let old = before?.value, let now = metric.value, old != now else {
      return text(metric, before: nil)
    }
    return text(metric, before: old)
  }

  private func text(_ metric: Metric, before: WrittenNumber?) -> InlineText {
    var text = InlineText(metric.name.string)
    if let value = metric.value {
      text.append(": ")
      if let before {
        var was = metric
        was.value = before
        text.append(measured(before, metric.unit), role(of: was))
        text.append(" → ", .faint)
      }
      text.append(measured(value, metric.unit), role(of: metric))
    }
    if let target = target(of: metric) { text.append(" (" + target + ")", .faint) }
    return isDetailed ? text + rest(of: metric) : text
  }

  /// What a metric says besides its value and its target.
  private func rest(of metric: Metric) -> InlineText {
    var notes: [String] = []
    if metric.value == nil, metric.target == nil, let unit = metric.unit?.string {
      notes.append(unit)
    }
    if metric.target == nil, let better = metric.better { notes.append(better.label[language]) }
    if let date = metric.date { notes.append(date.description) }
    let text = notes.map { InlineText(" · " + $0, .faint) }.reduce(InlineText(), +)
    return text + proof(metric.source.map { [$0] } ?? [])
  }

  /// What proves something: numbers of footnotes where there are some, else titles of sources.
  private func proof(_ ids: [SourceText]) -> InlineText {
    if tellsAll { return footnotes(ids) }
    guard isDetailed, !ids.isEmpty else { return InlineText() }
    let titles = ids.map(sourceTitle).joined(separator: "; ")
    return InlineText(" · \(MapLabels.evidence[language]): " + titles, .faint)
  }

  /// The numbers of sources behind what they prove; an id that nothing declares stays.
  func footnotes(_ ids: [SourceText]) -> InlineText {
    guard tellsAll else { return InlineText() }
    var text = InlineText()
    for id in ids { appendFootnote(id, to: &text) }
    return text
  }

  private func appendFootnote(_ id: SourceText, to text: inout InlineText) {
    if let number = sources[id] {
      text.append("[\(number + 1)]", .footnote)
    } else {
      text.append(" · " + id.string, .faint)
    }
  }

  /// Whether a value has reached its target.
  func role(of metric: Metric) -> TextRole {
    metric.isReached.map { $0 ? .positive : .negative } ?? .plain
  }

  /// The words of a target, with the sign of the side on which it is better to be.
  func target(of metric: Metric) -> String? {
    metric.target.map { target in
      MapLabels.target[language] + " "
        + MeasuredText.target(target, metric.unit?.string, metric.better, language)
    }
  }

  /// A number with its unit: `2,1%` in Vietnamese, `2.1%` in English, `3.4/5` and `5 minutes`.
  func measured(_ number: WrittenNumber, _ unit: SourceText?) -> String {
    MeasuredText.measured(number, unit?.string, language)
  }

  private func noted(_ text: SourceText, _ notes: [InlineText]) -> InlineText {
    var result = InlineText(ListMarks.withoutBullet(text.string))
    for note in notes {
      result.append(" · ", .faint)
      result.append(note)
    }
    return result
  }

  /// What an id stands for: a source or, where details are told, a pain point; other words stay.
  func meaning(of id: SourceText) -> String {
    sources[id].map { map.sources[$0].title.string } ?? (pains[id] ?? id).string
  }

  /// The title of the source that an id names, or the id where nothing declares it.
  private func sourceTitle(_ id: SourceText) -> String {
    (sources[id].map { map.sources[$0].title } ?? id).string
  }

  /// The name of the map's own row that an id names, or the id where nothing declares it.
  func laneName(_ id: SourceText) -> String {
    (lanes[id].map { map.lanes[$0].name } ?? id).string
  }

  func list(_ texts: [SourceText]) -> String {
    var list = ""
    for text in texts where !text.isBlank {
      if !list.isEmpty { list += ", " }
      list += text.string
    }
    return list
  }
}

extension JourneyMap {
  /// The texts of pain points by their ids.
  var textsOfNamedPains: [SourceText: SourceText] {
    var texts: [SourceText: SourceText] = [:]
    func add(_ pains: [PainPoint]) {
      for pain in pains {
        if let id = pain.id, texts[id] == nil { texts[id] = pain.text }
      }
    }
    for stage in stages {
      add(stage.painPoints)
      for touchpoint in stage.touchpoints { add(touchpoint.painPoints) }
    }
    for touchpoint in unplaced { add(touchpoint.painPoints) }
    return texts
  }
}
