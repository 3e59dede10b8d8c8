/// What a future state promises against the current one, or what became of such a promise: the
/// closing words of their comparison.
struct DiffPromise {
  let texts: ChangeTexts
  let stages: (old: MapOutline, new: MapOutline)
  var diff: MapDiff { texts.diff }
  var turnover: MapTurnover { texts.turnover }
  var language: Language { texts.language }
  var oldTexts: MapTexts { texts.oldTexts }
  var newTexts: MapTexts { texts.newTexts }

  /// Whether the pains that are left are named and not only counted, for formats that draw.
  private let namesPains: Bool

  init(
    _ texts: ChangeTexts, _ stages: (old: MapOutline, new: MapOutline), namesPains: Bool = false
  ) {
    self.texts = texts
    self.stages = stages
    self.namesPains = namesPains
  }

  /// What it promises and, if there is anything of that kind, what gets worse.
  var sections: [DocumentSection] {
    let (emotions, moments, metrics) = (emotions, momentsOfTruth, metrics)
    let times = times(isPromise: true)
    let promised = fields([
      (DiffLabels.emotionsRaised, emotions.better),
      (DiffLabels.momentsOfTruth, moments.better),
      (DiffLabels.painsSolved, painsSolved),
      (DiffLabels.painsGone, painsGone),
      (DiffLabels.painsLeft, painsLeft),
      (DiffLabels.touchpointsNew, touchpoints(.added, newTexts)),
      (DiffLabels.touchpointsGone, touchpoints(.removed, oldTexts)),
      (DiffLabels.times, times.better),
      (DiffLabels.opportunitiesAhead, opportunities(.better)),
      (DiffLabels.metrics, metrics.better),
    ])
    let worse = fields([
      (DiffLabels.emotionsLowered, emotions.worse),
      (DiffLabels.momentsOfTruth, moments.worse),
      (DiffLabels.times, times.worse),
      (DiffLabels.metrics, metrics.worse),
    ])
    var sections: [DocumentSection] = []
    if !promised.isEmpty || worse.isEmpty {
      sections.append(
        DocumentSection(
          DocumentHeading(InlineText(DiffLabels.promise[language])),
          blocks: promised.isEmpty
            ? [.note(InlineText(DiffLabels.nothingPromised[language]))] : [.fields(promised)]))
    }
    if !worse.isEmpty {
      sections.append(
        DocumentSection(
          DocumentHeading(InlineText(DiffLabels.setbacks[language])), blocks: [.fields(worse)]))
    }
    return sections
  }

  /// Entries about what gets better and what gets worse.
  struct Sides {
    var better: [DocumentEntry] = []
    var worse: [DocumentEntry] = []

    mutating func add(_ entry: DocumentEntry, isWorse: Bool) {
      if isWorse { worse.append(entry) } else { better.append(entry) }
    }
  }

  func fields(_ fields: [(LocalizedText, [DocumentEntry])]) -> [DocumentField] {
    let told = fields.filter { !$0.1.isEmpty }
    let shown = ShownParts(ofLists: told.map(\.1.count))
    return told.map { DocumentField($0.0[language], shown.entries($0.1, language) { $0 }) }
  }

  /// A text with the stage that it belongs to, for what has no name of its own that tells it.
  func placed(_ text: InlineText, _ outline: MapOutline, _ stage: Int?) -> DocumentEntry {
    let title = stage.map { outline.title(ofEntry: $0) } ?? ""
    return DocumentEntry([text, InlineText(title, .faint)].joined(by: InlineText(" · ", .faint)))
  }

  // MARK: Emotions

  /// The stages whose curve rises or falls.
  var emotions: Sides {
    var sides = Sides()
    for stage in stages.new.stages {
      guard let index = stage.entry, let origin = diff.stageOrigins[index],
        let before = diff.old.stages[origin].feltEmotion,
        let now = diff.new.stages[index].feltEmotion
      else { continue }
      let gain = diff.gain(from: before, to: now)
      guard gain != 0 else { continue }
      let first = oldTexts.emotion(of: diff.old.stages[origin]) ?? ""
      let second = newTexts.emotion(of: diff.new.stages[index]) ?? ""
      sides.add(
        emotion(InlineText(stage.number + " " + stage.name), first, second, gain),
        isWorse: gain < 0)
    }
    return sides
  }

  /// The moments of truth in which customers feel otherwise.
  var momentsOfTruth: Sides {
    var sides = Sides()
    for change in diff.changes where change.subject == .touchpoint && change.key == "emotion" {
      let place = MapPlace(stage: change.place.newStage, touchpoint: change.place.newTouchpoint)
      let origin = MapPlace(stage: change.place.oldStage, touchpoint: change.place.oldTouchpoint)
      guard let gain = diff.effect(of: change)?.amount, gain != 0,
        let touchpoint = diff.new.touchpoint(at: place), touchpoint.isMomentOfTruth == true,
        let first = diff.old.touchpoint(at: origin).flatMap({ oldTexts.emotion(of: $0) }),
        let second = newTexts.emotion(of: touchpoint)
      else { continue }
      let title = place.stage.map { stages.new.title(ofEntry: $0) } ?? ""
      let name = [InlineText(touchpoint.name.string), InlineText(title, .faint)]
        .joined(by: InlineText(" · ", .faint))
      sides.add(emotion(name, first, second, gain), isWorse: gain < 0)
    }
    return sides
  }

  private func emotion(
    _ name: InlineText, _ first: InlineText, _ second: InlineText, _ gain: Double
  ) -> DocumentEntry {
    let amount = NumberText.signed(gain, language: language, digits: 1)
    return DocumentEntry(
      name + "  " + first + InlineText(" → ", .faint) + second
        + InlineText(" (" + amount + ")", gain > 0 ? .positive : .negative))
  }

  // MARK: Pains and touchpoints

  private var painsSolved: [DocumentEntry] {
    turnover.pains.ended.map { placed(oldTexts.pain($0.element).text, stages.old, $0.stage) }
  }

  /// The pains that nobody solved: the places where they hurt are gone.
  private var painsGone: [DocumentEntry] {
    turnover.pains.goneWithPlace.map { placed in
      let remark = InlineText(" · " + DiffLabels.goneWith([placed.cause])[language], .faint)
      return DocumentEntry(oldTexts.pain(placed.element).text + remark)
    }
  }

  private var painsLeft: [DocumentEntry] {
    let added = turnover.pains.added.count
    let pains = MapFacts(diff.new).pains
    let count = pains.count
    guard count > 0 else { return [] }
    let words = LocalizedText(
      vi: added > 0 ? "\(count), trong đó \(added) điểm mới" : "\(count)",
      en: added > 0 ? "\(count), \(added) of them new" : "\(count)")
    return [DocumentEntry(InlineText(words[language]))] + (namesPains ? named(pains) : [])
  }

  /// Pains of the new map, with a word at those that are new.
  private func named(_ pains: [PlacedPain]) -> [DocumentEntry] {
    var added: [SourceText: [Int?]] = [:]
    for placed in turnover.pains.added {
      added[placed.element.text, default: []].append(placed.stage)
    }
    return pains.map { placed in
      let pain = placed.pain(of: diff.new)
      let isNew = added[pain.text]?.contains(placed.place.stage) == true
      let remark = isNew ? InlineText(" · " + DiffLabels.tagAdded[language], .positive) : ""
      return DocumentEntry(newTexts.pain(pain).text + remark)
    }
  }

  func touchpoints(_ kind: MapChange.Kind, _ texts: MapTexts) -> [DocumentEntry] {
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

  /// The opportunities that moved ahead, or were set back.
  func opportunities(_ direction: ChangeEffect.Direction) -> [DocumentEntry] {
    diff.changes.compactMap { change in
      guard change.subject == .opportunity, change.key == "status",
        diff.effect(of: change)?.direction == direction, let name = change.name?.string
      else { return nil }
      var words: [InlineText] = []
      for case .string(let status)? in [change.old, change.new] {
        words.append(
          InlineText(
            KeyLabels.label(status.string, of: .status)?[language] ?? status.string, .faint))
      }
      return DocumentEntry(
        InlineText(name + " · ") + words.joined(by: InlineText(" → ", .faint)))
    }
  }

  /// The metrics whose value or target is another one, and new ones that have a target.
  private var metrics: Sides {
    var sides = Sides()
    var last: DocumentPointer?
    for change in diff.changes where change.subject == .metric {
      switch (change.kind, change.key) {
      case (.added, nil):
        guard let metric = diff.new.metric(at: change.newPointer), metric.target != nil else {
          continue
        }
        sides.better.append(
          placed(newTexts.metric(metric).text, stages.new, change.place.newStage))
      case (.changed, "value"), (.changed, "target"):
        var pointer = change.newPointer ?? .root
        _ = pointer.steps.popLast()
        guard pointer != last, let metric = diff.new.metric(at: change.newPointer) else { continue }
        last = pointer
        let before = diff.old.metric(at: change.oldPointer)
        sides.add(
          placed(newTexts.metric(metric, before: before), stages.new, change.place.newStage),
          isWorse: diff.effect(of: change)?.direction == .worse)
      default: continue
      }
    }
    return sides
  }
}
