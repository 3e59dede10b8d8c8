/// What changed between two maps as a document: a summary, then the changes stage by stage.
///
/// `ChangeTexts` words a single change. `DiffPromise` closes the comparison of a current with a
/// future state, and `DiffLabels` holds the words.
public struct DiffDocument {
  private let origin: DiffOrigin
  private let stages: (old: MapOutline, new: MapOutline)
  private let frameworks: (old: Framework?, new: Framework?)
  /// For each old stage entry that of the new map.
  private let partners: [Int: Int]
  private let texts: ChangeTexts
  private let channels: ChannelCatalog
  private var diff: MapDiff { texts.diff }
  private var language: Language { texts.language }
  private var turnover: MapTurnover { texts.turnover }

  /// Where changes are told.
  private enum Group: Hashable {
    case map
    /// A stage entry of the new map.
    case stage(Int)
    /// A stage entry of the old map that is gone.
    case gone(Int)
    case unplaced
  }

  /// Prepares a comparison for rendering.
  ///
  /// - Parameters:
  ///   - diff: The comparison.
  ///   - origin: The files of the maps.
  ///   - frameworks: The frameworks of the maps, as far as they could be found.
  ///   - language: The language of the labels.
  ///   - channels: The channels that are known.
  public init(
    _ diff: MapDiff, origin: DiffOrigin,
    frameworks: (old: Framework?, new: Framework?), language: Language,
    channels: ChannelCatalog = .builtIn
  ) {
    self.origin = origin
    self.frameworks = frameworks
    self.channels = channels
    stages = (
      MapOutline(diff.old, frameworks.old, language: language),
      MapOutline(diff.new, frameworks.new, language: language)
    )
    var partners: [Int: Int] = [:]
    for (index, origin) in diff.stageOrigins.enumerated() {
      if let origin { partners[origin] = index }
    }
    self.partners = partners
    texts = ChangeTexts(diff, MapTurnover(diff), frameworks, language, channels)
  }

  /// The whole comparison.
  public var document: Document { document(with: nil) }

  /// The whole comparison with both maps side by side, for formats that draw.
  package var picture: Document {
    document(
      with: DiffSideBySide(
        diff, turnover, stages, language: language, channels: channels))
  }

  /// The names of the files without their folders.
  private var names: (old: String, new: String) {
    let names = ShownNames([origin.old, origin.new])
    return (names[origin.old], names[origin.new])
  }

  private func document(with sideBySide: DiffSideBySide?) -> Document {
    var document = Document(
      title: DocumentHeading(
        InlineText((diff.new.title.isBlank ? diff.old : diff.new).title.string, .strong),
        trailing: InlineText(states, .faint)),
      lead: [InlineText(names.old + " → " + names.new, .faint)])
    document.foreign = ForeignTexts(
      [(diff.old, frameworks.old), (diff.new, frameworks.new)], labels: language)
    if let errors = DiffLabels.errors(old: origin.oldErrors, new: origin.newErrors) {
      document.blocks.append(.paragraph(InlineText(errors[language], .warning)))
    }
    document.blocks.append(.paragraph(summary))
    document.blocks += notes.map { .note(InlineText($0[language])) }
    document.blocks += sideBySide?.blocks ?? []
    document.blocks += sections(sharedBy: sideBySide == nil ? 1 : 2)
    if diff.isPromise {
      document.blocks += DiffPromise(texts, stages, namesPains: sideBySide != nil).sections.map {
        .section($0)
      }
    } else if diff.isOutcome {
      document.blocks += DiffPromise(texts, stages).outcome.map { .section($0) }
    }
    document.blocks += sideBySide?.foot ?? []
    return document
  }

  private var states: String {
    guard let old = diff.old.state?.label[language], let new = diff.new.state?.label[language],
      old != new
    else { return diff.new.state?.label[language] ?? "" }
    return old + " → " + new
  }

  // MARK: Head

  private var summary: InlineText {
    guard !diff.isEmpty else { return InlineText(DiffLabels.noChanges[language]) }
    let summary = DiffSummary(diff, turnover)
    var parts: [InlineText] = []
    for group in DiffLabels.groups {
      let counts = group.counts.filter { summary[$0] > 0 }
        .map { "\(summary[$0]) " + word($0)[language] }
      guard !counts.isEmpty else { continue }
      parts.append(InlineText(group.name[language] + ": " + counts.joined(separator: ", ")))
    }
    let total = InlineText(DiffLabels.total(summary.total)[language], .strong)
    guard !parts.isEmpty else { return total }
    if summary.others > 0 { parts.append(InlineText(DiffLabels.others(summary.others)[language])) }
    return total + " — " + parts.joined(by: InlineText(" · ", .faint))
  }

  private func word(_ count: DiffSummary.Count) -> LocalizedText {
    switch count {
    case .painsGone: DiffLabels.goneWith(turnover.pains.goneWithPlace.map(\.cause))
    case .opportunitiesGone:
      DiffLabels.goneWith(turnover.opportunities.goneWithPlace.map(\.cause))
    default: DiffLabels.word(count)
    }
  }

  private var notes: [LocalizedText] {
    guard !diff.isEmpty else { return [] }
    var notes: [LocalizedText] = []
    if diff.hasOtherFramework {
      notes.append(DiffLabels.otherFramework(reframing))
    }
    if diff.hasOtherPersona { notes.append(DiffLabels.otherPersona) }
    if diff.hasNothingInCommon { notes.append(DiffLabels.nothingInCommon) }
    if diff.hasOtherScale { notes.append(DiffLabels.otherScale) }
    if diff.isMatchedByName { notes.append(DiffLabels.matchedByName) }
    return notes
  }

  /// The command that tells the old map in the new framework, if its file and the framework can
  /// be named.
  private var reframing: String? {
    guard let path = origin.oldPath, case .id(let framework) = diff.new.framework else {
      return nil
    }
    return "journey-cli reframe " + ShellWord.path(path) + " --to "
      + ShellWord.quoted(framework.string)
  }

  // MARK: Groups

  /// What has changed, a section a place; of a page of so many parts each gets its share of the room.
  private func sections(sharedBy count: Int) -> [DocumentBlock] {
    // The indices of the changes: of thousands the first are told.
    var changes: [Group: [Int32]] = [:]
    for (index, change) in diff.changes.enumerated() {
      let index = Int32(truncatingIfNeeded: index)
      changes[group(of: change), default: []].append(index)
      if let left = groupLeft(by: change) { changes[left, default: []].append(index) }
    }
    let shown = ShownParts(ofLists: changes.values.map(\.count), sharedBy: count)
    let groups = order.filter { changes[$0] != nil }
    let told: [DocumentBlock] = groups.prefix(shown.stages).compactMap { group in
      changes[group].map { .section(section(group, $0, shown)) }
    }
    return told + shown.note(ofStages: groups.count, language)
  }

  /// The stages in the order of the new framework; what is gone stands where it would be there.
  private var order: [Group] {
    var groups: [Group] = [.map]
    groups += stages.new.stages.compactMap { $0.entry.map { .stage($0) } }
    groups += stages.old.stages.compactMap { $0.entry.map { .gone($0) } }
    return groups + [.unplaced]
  }

  private func group(of change: MapChange) -> Group {
    switch change.subject {
    case .map, .framework, .persona, .source, .lane, .disable: return .map
    default:
      if let stage = change.place.newStage { return .stage(stage) }
      if change.place.newTouchpoint != nil { return .unplaced }
      return change.place.oldStage.map { .gone($0) } ?? .unplaced
    }
  }

  /// The place that a touchpoint has left, where that is told as well.
  private func groupLeft(by change: MapChange) -> Group? {
    guard change.subject == .touchpoint, change.kind == .moved, moves.isFromElsewhere(change)
    else { return nil }
    guard let old = change.place.oldStage else { return .unplaced }
    return partners[old].map { .stage($0) } ?? .gone(old)
  }

  private var moves: TouchpointMoves { TouchpointMoves(diff: diff, stages: stages) }

  private func section(
    _ group: Group, _ changes: [Int32], _ shown: ShownParts
  ) -> DocumentSection {
    let told = entries(group, changes.prefix(shown.length).map { diff.changes[Int($0)] }[...])
    return DocumentSection(
      heading(group), blocks: [.list(shown.cut(changes.count, told, language))])
  }

  private func heading(_ group: Group) -> DocumentHeading {
    switch group {
    case .map: return DocumentHeading(InlineText(DiffLabels.map[language]))
    case .unplaced: return DocumentHeading(InlineText(DiffLabels.unplaced[language]))
    case .stage(let index):
      var heading = heading(stages.new[index])
      if diff.stageOrigins[index] == nil {
        heading.trailing = InlineText(DiffLabels.new(diff.new.stages[index])[language], .positive)
      }
      return heading
    case .gone(let index):
      var heading = heading(stages.old[index])
      heading.trailing = InlineText(DiffLabels.gone(diff.old.stages[index])[language], .negative)
      return heading
    }
  }

  private func heading(_ stage: MapOutline.Stage) -> DocumentHeading {
    var name = InlineText(stage.name, .strong)
    if !stage.isKnown {
      name = name + InlineText(" · " + MapLabels.unknownStage[language], .warning)
    }
    return DocumentHeading(number: stage.number, name)
  }

  // MARK: Entries

  private func entries(_ group: Group, _ changes: ArraySlice<MapChange>) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    var rest = changes
    while let first = rest.first {
      let run: ArraySlice<MapChange>
      if isInBoth(first, group) {
        run = rest.prefix { isInBoth($0, group) && $0.place == first.place }
        entries.append(touchpoint(run))
      } else if first.subject == .touchpoint, first.key == nil {
        run = rest.prefix(1)
        entries.append(first.kind == .moved ? left(first) : texts.whole(first))
      } else {
        run = rest.prefix { $0.place.newTouchpoint == nil && $0.place.oldTouchpoint == nil }
        entries += plain(run)
      }
      rest = rest.dropFirst(max(1, run.count))
    }
    return entries
  }

  /// Whether a change is told under a touchpoint that both maps have.
  private func isInBoth(_ change: MapChange, _ group: Group) -> Bool {
    change.place.newTouchpoint != nil && change.place.oldTouchpoint != nil
      && self.group(of: change) == group
  }

  /// A touchpoint with what has changed in it, its own move first.
  private func touchpoint(_ changes: ArraySlice<MapChange>) -> DocumentEntry {
    let isMove = { (change: MapChange) in
      change.subject == .touchpoint && change.key == nil && change.kind == .moved
    }
    var entry = DocumentEntry(
      changes.first.map { texts.heading($0.place) } ?? "", marker: .changed)
    for change in changes where isMove(change) {
      entry.children.append(DocumentEntry(InlineText(moves.origin(of: change)[language], .faint)))
    }
    entry.children += texts.entries(changes.filter { !isMove($0) })
    return entry
  }

  /// A touchpoint that has gone to another stage.
  private func left(_ change: MapChange) -> DocumentEntry {
    let words = InlineText(" · " + moves.goal(of: change)[language], .faint)
    return DocumentEntry(texts.heading(change.place) + words, marker: .removed)
  }

  /// Changes of anything but touchpoints.
  private func plain(_ changes: ArraySlice<MapChange>) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    var others: [MapChange] = []
    for change in changes {
      if change.subject == .stage, change.key == nil {
        // That a stage is new or gone stands in its heading.
        entries +=
          change.kind == .moved
          ? [DocumentEntry(InlineText(DiffLabels.stageMoved[language]), marker: .changed)]
          : texts.stage(change)
      } else {
        others.append(change)
      }
    }
    return entries + texts.entries(others)
  }
}
