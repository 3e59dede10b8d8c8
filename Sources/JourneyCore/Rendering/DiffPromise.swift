/// What a future state promises against the current one: the closing words of their comparison.
struct DiffPromise {
  private let diff: MapDiff
  private let stages: (old: StageTitles, new: StageTitles)
  private let pains: PainBalance
  private let language: Language
  private let oldTexts: MapTexts
  private let newTexts: MapTexts

  init(
    _ diff: MapDiff, _ stages: (old: StageTitles, new: StageTitles), _ pains: PainBalance,
    _ language: Language, _ channels: ChannelCatalog
  ) {
    self.diff = diff
    self.stages = stages
    self.pains = pains
    self.language = language
    oldTexts = MapTexts(map: diff.old, language: language, channels: channels)
    newTexts = MapTexts(map: diff.new, language: language, channels: channels)
  }

  var section: DocumentSection {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ entries: [DocumentEntry]) {
      if !entries.isEmpty { fields.append(DocumentField(label[language], entries)) }
    }
    let emotions = self.emotions
    add(DiffLabels.emotionsRaised, emotions.raised)
    add(DiffLabels.emotionsLowered, emotions.lowered)
    add(DiffLabels.painsSolved, pains.solved.map { oldTexts.pain($0.pain) }.map(unmarked))
    add(DiffLabels.painsLeft, painsLeft)
    add(DiffLabels.touchpointsNew, touchpoints(.added, newTexts))
    add(DiffLabels.touchpointsGone, touchpoints(.removed, oldTexts))
    add(DiffLabels.opportunitiesAhead, opportunities)
    add(DiffLabels.metrics, metrics)
    return DocumentSection(
      DocumentHeading(InlineText(DiffLabels.promise[language])),
      blocks: fields.isEmpty
        ? [.note(InlineText(DiffLabels.nothingPromised[language]))] : [.fields(fields)])
  }

  private func unmarked(_ entry: DocumentEntry) -> DocumentEntry {
    DocumentEntry(entry.text)
  }

  // MARK: Emotions

  /// The stages whose curve rises or falls.
  private var emotions: (raised: [DocumentEntry], lowered: [DocumentEntry]) {
    var raised: [DocumentEntry] = []
    var lowered: [DocumentEntry] = []
    for stage in stages.new.outline.stages {
      guard let index = stage.entry, let origin = diff.stageOrigins[index],
        let before = diff.old.stages[origin].feltEmotion,
        let now = diff.new.stages[index].feltEmotion
      else { continue }
      let gain = diff.gain(from: before, to: now)
      guard gain != 0 else { continue }
      let first = oldTexts.emotion(of: diff.old.stages[origin]) ?? ""
      let second = newTexts.emotion(of: diff.new.stages[index]) ?? ""
      let amount = NumberText.signed(gain, language: language, digits: 1)
      let text =
        InlineText(stage.number + " " + stage.name + "  ") + first + InlineText(" → ", .faint)
        + second + InlineText(" (" + amount + ")", gain > 0 ? .positive : .negative)
      if gain > 0 {
        raised.append(DocumentEntry(text))
      } else {
        lowered.append(DocumentEntry(text))
      }
    }
    return (raised, lowered)
  }

  // MARK: Pains and touchpoints

  private var painsLeft: [DocumentEntry] {
    let fresh = pains.fresh.count
    let count = diff.new.placedPains.count
    guard count > 0 else { return [] }
    let words = LocalizedText(
      vi: fresh > 0 ? "\(count), trong đó \(fresh) điểm mới" : "\(count)",
      en: fresh > 0 ? "\(count), \(fresh) of them new" : "\(count)")
    return [DocumentEntry(InlineText(words[language]))]
  }

  private func touchpoints(_ kind: MapChange.Kind, _ texts: MapTexts) -> [DocumentEntry] {
    diff.changes.compactMap { change in
      guard change.subject == .touchpoint, change.kind == kind, change.key == nil,
        let name = change.name?.string
      else { return nil }
      let isNew = kind == .added
      let stage = isNew ? change.place.newStage : change.place.oldStage
      let title = stage.map { (isNew ? stages.new : stages.old).title(ofEntry: $0) }
      return DocumentEntry(
        [InlineText(name), InlineText(title ?? "", .faint)].joined(by: InlineText(" · ", .faint)))
    }
  }

  // MARK: Opportunities and metrics

  private var opportunities: [DocumentEntry] {
    diff.changes.compactMap { change in
      guard change.subject == .opportunity, change.key == "status",
        diff.effect(of: change)?.direction == .better, let name = change.name?.string
      else { return nil }
      var words: [InlineText] = []
      for case .string(let status)? in [change.old, change.new] {
        words.append(
          InlineText(
            KeyLabels.choice(status.string, of: "status")?[language] ?? status.string, .faint))
      }
      return DocumentEntry(
        InlineText(name + " · ") + words.joined(by: InlineText(" → ", .faint)))
    }
  }

  /// The metrics whose value or target is another one, and new ones that have a target.
  private var metrics: [DocumentEntry] {
    var entries: [DocumentEntry] = []
    var last: DocumentPointer?
    for change in diff.changes where change.subject == .metric {
      switch (change.kind, change.key) {
      case (.added, nil):
        guard let metric = diff.new.metric(at: change.newPointer), metric.target != nil else {
          continue
        }
        entries.append(unmarked(newTexts.metric(metric)))
      case (.changed, "value"), (.changed, "target"):
        var pointer = change.newPointer ?? .root
        _ = pointer.steps.popLast()
        guard pointer != last, let metric = diff.new.metric(at: change.newPointer) else { continue }
        last = pointer
        let before = diff.old.metric(at: change.oldPointer)
        entries.append(DocumentEntry(newTexts.metric(metric, before: before)))
      default: continue
      }
    }
    return entries
  }
}
