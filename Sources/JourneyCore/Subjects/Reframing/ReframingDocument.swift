/// What became of a map in another framework, as a document: what fits exactly, what was split or
/// merged, and what found no home.
///
/// `ReframingEntries` words stages and touchpoints with the places to which they went.
public struct ReframingDocument {
  private let outcome: Reframing.Outcome
  private let entries: ReframingEntries
  private let isDamaged: Bool
  private var reframing: Reframing { entries.reframing }
  private var language: Language { entries.language }

  /// Prepares a reframing for rendering.
  ///
  /// - Parameters:
  ///   - reframing: What became of the map.
  ///   - language: The language of the labels.
  ///   - isDamaged: Whether the map had errors, so that parts of it may not have been understood.
  public init(_ reframing: Reframing, language: Language, isDamaged: Bool = false) {
    self.isDamaged = isDamaged
    outcome = reframing.outcome
    entries = ReframingEntries(reframing, language: language)
  }

  /// The whole report.
  public var document: Document {
    let ids = (reframing.framework.id.string, reframing.target.id.string)
    let title = InlineText(reframing.map.title.string, .strong)
    if reframing.isUnchanged {
      let text = InlineText(ReframingLabels.unchanged(ids.1)[language])
      return Document(
        title: DocumentHeading(title), blocks: [.paragraph(text)] + (isDamaged ? [damage] : []))
    }
    let trailing =
      InlineText(ids.0, .identifier) + InlineText(" → ", .faint) + InlineText(ids.1, .identifier)
    return Document(
      title: DocumentHeading(title, trailing: trailing), lead: [summary],
      blocks: [
        section(ReframingLabels.exact, stages(outcome.exact) { moved($0) }),
        section(ReframingLabels.partial, stages(outcome.partial) { moved($0) }),
        section(ReframingLabels.split, stages(outcome.split) { split($0) }),
        section(ReframingLabels.merged, stages(outcome.merged) { merged($0) }),
        section(ReframingLabels.settled, settled),
        section(ReframingLabels.homeless, homeless, .warning),
        section(ReframingLabels.parted, reframing.parted.map { entries.parted($0) }),
        section(
          ReframingLabels.empty,
          outcome.empty.isEmpty
            ? [] : [DocumentEntry(entries.list(outcome.empty.map { entries.new($0) }))]),
      ].compactMap { $0 } + notes)
  }

  // MARK: The whole

  private var allTouchpoints: [TouchpointMove] {
    reframing.stages.flatMap(\.touchpoints) + reframing.unplaced
  }

  private var summary: InlineText {
    let all = allTouchpoints.count
    let homeless = reframing.map.unplaced.count
    var text = InlineText(ReframingLabels.touchpoints(all)[language])
    if all > 0 {
      let placed =
        homeless == 0 ? ReframingLabels.allPlaced : ReframingLabels.placed(all - homeless)
      text.append(": ")
      text.append(placed[language], .positive)
    }
    if homeless > 0 {
      text.append(", ")
      text.append(ReframingLabels.withoutHome(homeless)[language], .warning)
    }
    return text
  }

  private var notes: [DocumentBlock] {
    let written = allTouchpoints.count { $0.isPhaseNew }
    var notes: [DocumentBlock] = isDamaged ? [damage] : []
    if reframing.replacesInline {
      notes.append(.note(InlineText(ReframingLabels.replacesInline[language])))
    }
    if !reframing.map.unplaced.isEmpty {
      notes.append(.note(InlineText(ReframingLabels.toDecide[language])))
    }
    if let time { notes.append(.note(InlineText(time))) }
    notes += answers.map { .note(InlineText($0)) }
    if written > 0 {
      notes.append(.note(InlineText(ReframingLabels.phasesWritten(written)[language])))
    }
    notes.append(.note(InlineText(Crosswalk.shortAxis[language])))
    return notes
  }

  /// That the new map counts less time than the old one, where it does.
  private var time: String? {
    func whole(_ map: JourneyMap) -> JourneyTime {
      map.stages.reduce(JourneyTime()) { $0 + JourneyTime($1) }
    }
    let (before, after) = (whole(reframing.original), whole(reframing.map))
    guard let old = before.takes, old > after.takes ?? 0 else { return nil }
    func text(_ time: JourneyTime) -> String? {
      time.takes.map { TimeText.text(minutes: $0, time.units.takes, language) }
    }
    return ReframingLabels.time(text(before) ?? "", now: text(after))[language]
  }

  /// The pain points that count as answered in one of the maps alone: opportunities answer those of
  /// their stage, and stages are other ones now.
  private var answers: [String] {
    let before = Self.unanswered(reframing.original)
    let after = Self.unanswered(reframing.map)
    func names(_ texts: [String], without others: [String]) -> [String] {
      var counts: [String: Int] = [:]
      for text in others { counts[text, default: 0] += 1 }
      return texts.filter { text in
        guard let count = counts[text], count > 0 else { return true }
        counts[text] = count - 1
        return false
      }
    }
    let gained = names(before, without: after)
    let lost = names(after, without: before)
    return [
      gained.isEmpty ? nil : ReframingLabels.answered(gained.count, list(gained)),
      lost.isEmpty ? nil : ReframingLabels.unanswered(lost.count, list(lost)),
    ].compactMap { $0?[language] }
  }

  private static func unanswered(_ map: JourneyMap) -> [String] {
    MapFacts(map).unanswered.map { $0.pain(of: map).text.excerpt }
  }

  /// The first of some names.
  private func list(_ names: [String]) -> String {
    let rest = names.count - Self.mostNamed
    let more = rest > 0 ? [MapLabels.moreParts(rest)[language]] : []
    return (names.prefix(Self.mostNamed) + more).joined(separator: "; ")
  }

  private static let mostNamed = 3

  private var damage: DocumentBlock {
    .note(InlineText(ReframingLabels.isDamaged[language], .warning))
  }

  private func section(
    _ label: LocalizedText, _ entries: [DocumentEntry], _ role: TextRole = .strong
  ) -> DocumentBlock? {
    guard !entries.isEmpty else { return nil }
    return .section(
      DocumentSection(
        DocumentHeading(InlineText(label[language], role)), blocks: [.list(entries)]))
  }

  // MARK: Stages

  /// The entries of stages; of thousands the first.
  private func stages<Stage>(
    _ stages: [Stage], _ entry: (Stage) -> DocumentEntry
  ) -> [DocumentEntry] {
    entries.shown.cutStages(
      stages.count, stages.prefix(entries.shown.stages).map(entry), language)
  }

  /// A stage that went to one place.
  private func moved(_ index: Int) -> DocumentEntry {
    let move = reframing.stages[index]
    let home = move.homes.first ?? move.home
    var text = entries.old(index) + ReframingEntries.arrow + entries.new(home, of: index)
    let relation = reframing.relation(of: index, to: home)
    if relation != .same {
      text = text + InlineText(" · " + relation.homeLabel[language], .faint)
    }
    return DocumentEntry(
      text, trailing: entries.count(move.touchpoints.count { $0.home == home }),
      children: entries.details(of: index))
  }

  /// A stage of which parts went to several places.
  private func split(_ index: Int) -> DocumentEntry {
    let move = reframing.stages[index]
    let homes = move.homes
    let names = homes.map { entries.new($0, of: index) }
    return DocumentEntry(
      entries.old(index) + ReframingEntries.arrow + entries.list(names),
      children: entries.places(homes, of: index) + entries.details(of: index))
  }

  /// A stage of the new framework in which several came together.
  private func merged(_ merger: Reframing.Merger) -> DocumentEntry {
    let isSplit = Set(outcome.split)
    let children = merger.moves.map { index in
      let move = reframing.stages[index]
      return DocumentEntry(
        entries.old(index), marker: .item,
        trailing: entries.count(move.touchpoints.count { $0.home == merger.home }),
        // What was split has been told there.
        children: isSplit.contains(index) ? [] : entries.details(of: index, isBelowHome: true))
    }
    let names = entries.list(merger.moves.map { entries.old($0) })
    return DocumentEntry(
      entries.new(merger.home, of: merger.moves.first) + InlineText(" ← ", .faint) + names,
      children: children)
  }

  // MARK: Without a home

  private var settled: [DocumentEntry] {
    reframing.unplaced.compactMap { touchpoint in
      guard let home = touchpoint.home else { return nil }
      return DocumentEntry(
        InlineText(touchpoint.name.string) + ReframingEntries.arrow + entries.new(home),
        children: entries.possible([touchpoint], of: nil))
    }
  }

  private var homeless: [DocumentEntry] {
    var result: [DocumentEntry] = []
    for (index, move) in reframing.stages.enumerated() {
      let lost = entries.lost(move.touchpoints)
      if move.hasHome {
        if !lost.isEmpty { result.append(DocumentEntry(entries.old(index), children: lost)) }
        continue
      }
      // A stage that nobody knows may hold touchpoints that know their phase.
      let homes = Set(move.touchpoints.compactMap(\.home)).sorted()
      var children = entries.places(homes, of: index) + lost
      if move.tellsMore {
        let kept = ReframingLabels.keptAt(entries.new(move.home, of: index).text)[language]
        children.append(DocumentEntry(InlineText(kept), marker: .item))
      }
      children += entries.details(of: index)
      if children.isEmpty { continue }
      let reason = InlineText(" · " + entries.reason(of: move), .faint)
      result.append(DocumentEntry(entries.old(index) + reason, children: children))
    }
    return stages(result) { $0 } + entries.lost(reframing.unplaced)
  }
}
