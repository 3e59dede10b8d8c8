/// Turns the parts of a map into texts and entries of a document.
///
/// A class: what shares it copies one pointer and not a map.
final class MapTexts {
  let map: JourneyMap
  let language: Language
  let channels: ChannelCatalog
  private let sources: IDTable
  private let lanes: IDTable
  /// The names of the touchpoints that others name as alternatives or parallels.
  private let touchpoints: [SourceText: SourceText]

  init(map: JourneyMap, language: Language, channels: ChannelCatalog) {
    self.map = map
    self.language = language
    self.channels = channels
    sources = IDTable(map.sources.map(\.id))
    lanes = IDTable(map.lanes.map(\.id))
    touchpoints = map.namesOfReferredTouchpoints
  }

  /// An emotion on the map's scale: with a sign where the scale goes through zero.
  func emotion(_ value: Double, written: String? = nil) -> InlineText {
    let scale = map.emotionScale
    let isSigned = scale.minimum.value < 0 && scale.maximum.value > 0
    let text =
      isSigned
      ? written.map { NumberText.signed($0, language: language) }
        ?? NumberText.signed(value, language: language, digits: 1)
      : written.map { NumberText.plain($0, language: language) }
        ?? NumberText.plain(value, language: language, digits: 1)
    return InlineText(text, role(of: scale.side(of: value)))
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
    }
  }

  func emotion(of touchpoint: Touchpoint) -> InlineText? {
    touchpoint.emotion.map {
      withWord(emotion($0.value, written: $0.literal.string), touchpoint.emotionText)
    }
  }

  /// An emotion behind the word for it, if the map uses one.
  private func withWord(_ emotion: InlineText, _ word: SourceText?) -> InlineText {
    word.map { InlineText($0.string + " ", .faint) + emotion } ?? emotion
  }

  /// How long something takes and how much of it is waiting.
  func time(_ takes: TimeSpan?, _ waits: TimeSpan?) -> InlineText? {
    func wait(_ waits: TimeSpan) -> String {
      LocalizedText(
        vi: "chờ " + TimeText.text(waits, language),
        en: TimeText.text(waits, language) + " of waiting")[language]
    }
    guard let takes else { return waits.map { InlineText(wait($0)) } }
    let text = InlineText(TimeText.text(takes, language))
    return waits.map { text + InlineText(" (" + wait($0) + ")", .faint) } ?? text
  }

  /// What a claim rests on; what a machine wrote stands out.
  func basis(_ basis: ClaimBasis) -> InlineText {
    InlineText(basis.label[language], basis == .generated ? .warning : .faint)
  }

  /// A thought as a quotation, which may hold one itself.
  func thought(_ text: SourceText) -> DocumentEntry {
    let text = text.string
    return DocumentEntry(InlineText(text.contains("“") ? "‘" + text + "’" : "“" + text + "”"))
  }

  // MARK: Touchpoints

  /// A touchpoint with its pains, opportunities and metrics; in detail with all else, too.
  func touchpoint(_ touchpoint: Touchpoint, isDetailed: Bool) -> DocumentEntry {
    var text = InlineText(touchpoint.name.string, .strong)
    let channel = channel(of: touchpoint)
    if touchpoint.name.isBlank {
      text = channel
    } else if !channel.isEmpty {
      text = text + InlineText(" · ", .faint) + channel
    }
    var children: [DocumentEntry] = []
    if touchpoint.isMomentOfTruth == true {
      children.append(
        DocumentEntry(
          InlineText(MapLabels.momentOfTruth[language], .accent), marker: .momentOfTruth))
    }
    if let relation = relation(of: touchpoint) { children.append(DocumentEntry(relation)) }
    if isDetailed { children += details(of: touchpoint) }
    children += touchpoint.painPoints.map(pain)
    children += touchpoint.opportunities.map(opportunity)
    children += touchpoint.metrics.map(metric)
    return DocumentEntry(
      text,
      trailing: emotion(of: touchpoint), children: children)
  }

  /// The channel and whether it is online or offline.
  func channel(of touchpoint: Touchpoint) -> InlineText {
    guard let id = touchpoint.channel else {
      return InlineText(touchpoint.mode?.label[language] ?? "", .faint)
    }
    let known = channels.channel(id)
    let name = known?.name[language] ?? id.string
    let mode = known?.mode ?? touchpoint.mode
    return InlineText(name + (mode.map { ", " + $0.label[language] } ?? ""), .faint)
  }

  /// To which touchpoint it is an alternative, or with which it runs at once.
  func relation(of touchpoint: Touchpoint) -> InlineText? {
    func name(_ id: SourceText) -> String { touchpoints[id]?.string ?? id.string }
    let parts = [
      touchpoint.insteadOf.map { MapLabels.insteadOf[language] + ": " + name($0) },
      touchpoint.alongside.map { MapLabels.alongside[language] + ": " + name($0) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : InlineText(parts.joined(separator: " · "), .faint)
  }

  private func details(of touchpoint: Touchpoint) -> [DocumentEntry] {
    var details: [DocumentEntry] = []
    func add(_ label: LocalizedText?, _ text: String) {
      guard !text.isEmpty else { return }
      details.append(
        DocumentEntry(
          InlineText(label.map { $0[language] + ": " } ?? "", .faint) + InlineText(text)))
    }
    add(nil, touchpoint.description?.string ?? "")
    add(nil, touchpoint.initiator?.label[language] ?? "")
    add(MapLabels.actors, list(touchpoint.actors))
    add(MapLabels.ownedBy, touchpoint.owner?.string ?? "")
    add(MapLabels.behindTheScenes, list(touchpoint.backstage))
    add(MapLabels.handover, touchpoint.handover?.string ?? "")
    add(MapLabels.evidence, touchpoint.evidence.map(sourceTitle).joined(separator: "; "))
    add(MapLabels.phase, touchpoint.phase?.label[language] ?? "")
    if let time = time(touchpoint.takes, touchpoint.waits) {
      add(touchpoint.takes == nil ? nil : MapLabels.lasting, time.text)
    }
    for lane in touchpoint.lanes {
      add(LocalizedText(same: laneName(lane.lane)), list(lane.texts))
    }
    add(MapLabels.basedOn, touchpoint.basis?.label[language] ?? "")
    add(MapLabels.links, list(touchpoint.links))
    return details
  }

  // MARK: Pains, opportunities, metrics

  func pain(_ pain: PainPoint) -> DocumentEntry {
    var notes: [InlineText] = []
    if let severity = pain.severity {
      notes.append(
        InlineText(severity.label[language], severity == .high ? .negative : .faint))
    }
    if let owner = pain.owner { notes.append(InlineText(owner.string, .faint)) }
    if pain.isAccepted == true {
      notes.append(InlineText(MapLabels.accepted[language], .faint))
    }
    if let basis = pain.basis { notes.append(self.basis(basis)) }
    notes += pain.links.map { InlineText($0.string, .faint) }
    return DocumentEntry(noted(pain.text, notes), marker: .pain)
  }

  func opportunity(_ opportunity: Opportunity) -> DocumentEntry {
    var notes: [InlineText] = []
    if let owner = opportunity.owner { notes.append(InlineText(owner.string, .faint)) }
    if let status = opportunity.status {
      notes.append(InlineText(status.label[language], .faint))
    }
    if let basis = opportunity.basis { notes.append(self.basis(basis)) }
    notes += opportunity.links.map { InlineText($0.string, .faint) }
    return DocumentEntry(noted(opportunity.text, notes), marker: .opportunity)
  }

  func metric(_ metric: Metric) -> DocumentEntry {
    var text = InlineText(metric.name.string)
    if let value = metric.value {
      text.append(" ")
      text.append(measured(value, metric.unit), role(of: metric))
    }
    if let target = metric.target {
      text.append(" (" + MapLabels.target[language] + " ", .faint)
      text.append(measured(target, metric.unit) + ")", .faint)
    }
    return DocumentEntry(text, marker: .metric)
  }

  /// A metric with the value that it had before.
  func metric(_ metric: Metric, before: Metric?) -> InlineText {
    guard let old = before?.value, let now = metric.value, old != now else {
      return self.metric(metric).text
    }
    var was = metric
    (was.value, was.target) = (old, nil)
    var rest = metric
    rest.name = ""
    return self.metric(was).text + InlineText(" →", .faint) + self.metric(rest).text
  }

  /// Whether a value has reached its target.
  private func role(of metric: Metric) -> TextRole {
    guard let value = metric.value?.value, let target = metric.target?.value else { return .plain }
    let isReached = metric.better == .lower ? value <= target : value >= target
    return isReached ? .positive : .negative
  }

  /// A number with its unit: `2,1 %` in Vietnamese, `2.1%` in English, `3.4/5` in both.
  private func measured(_ number: WrittenNumber, _ unit: SourceText?) -> String {
    let written = NumberText.plain(number.literal.string, language: language)
    guard let unit = unit?.string, !unit.isEmpty else { return written }
    return written + Self.unit(unit, language)
  }

  /// A unit as it stands behind its number.
  static func unit(_ unit: String, _ language: Language) -> String {
    let isAttached = unit.hasPrefix("/") || (unit == "%" && language == .en)
    return (isAttached ? "" : "\u{A0}") + unit
  }

  private func noted(_ text: SourceText, _ notes: [InlineText]) -> InlineText {
    var result = InlineText(text.string)
    for note in notes { result = result + InlineText(" · ", .faint) + note }
    return result
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
    texts.map(\.string).joined(separator: ", ")
  }
}
