/// What became of a map in another framework, as a document: what fits exactly, what was split or
/// merged, and what found no home.
public struct ReframingDocument {
  private let reframing: Reframing
  private let outcome: Reframing.Outcome
  private let language: Language

  /// Prepares a reframing for rendering.
  public init(_ reframing: Reframing, language: Language) {
    self.reframing = reframing
    self.language = language
    outcome = reframing.outcome
  }

  /// The whole report.
  public var document: Document {
    let ids = (reframing.framework.id.string, reframing.target.id.string)
    let title = InlineText(reframing.map.title.string, .strong)
    if reframing.isUnchanged {
      let text = InlineText(ReframingLabels.unchanged(ids.1)[language])
      return Document(title: DocumentHeading(title), blocks: [.paragraph(text)])
    }
    let trailing =
      InlineText(ids.0, .identifier) + InlineText(" → ", .faint) + InlineText(ids.1, .identifier)
    return Document(
      title: DocumentHeading(title, trailing: trailing), lead: [summary],
      blocks: [
        section(ReframingLabels.exact, outcome.exact.map { moved($0) }),
        section(ReframingLabels.partial, outcome.partial.map { moved($0) }),
        section(ReframingLabels.split, outcome.split.map { split($0) }),
        section(ReframingLabels.merged, outcome.merged.map { merged($0) }),
        section(ReframingLabels.settled, settled),
        section(ReframingLabels.homeless, homeless, .warning),
        section(
          ReframingLabels.empty,
          outcome.empty.isEmpty ? [] : [DocumentEntry(outcome.empty.map { new($0) }.joined())]),
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
    var notes: [DocumentBlock] = []
    if !reframing.map.unplaced.isEmpty {
      notes.append(.note(InlineText(ReframingLabels.toDecide[language])))
    }
    if written > 0 {
      notes.append(.note(InlineText(ReframingLabels.phasesWritten(written)[language])))
    }
    return notes
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

  /// A stage that went to one place.
  private func moved(_ index: Int) -> DocumentEntry {
    let move = reframing.stages[index]
    let home = move.homes.first ?? move.home
    var text = old(index) + Self.arrow + new(home)
    let relation = reframing.relation(of: index, to: home)
    if relation != .same {
      text = text + InlineText(" · " + relation.homeLabel[language], .faint)
    }
    return DocumentEntry(
      text, trailing: count(move.touchpoints.count { $0.home == home }),
      children: details(of: index))
  }

  /// A stage whose phases lead to several places.
  private func split(_ index: Int) -> DocumentEntry {
    let move = reframing.stages[index]
    let homes = move.homes
    let places = Set(homes + move.ways).sorted().map { new($0) }
    var counts: [Int: Int] = [:]
    for touchpoint in move.touchpoints {
      if let home = touchpoint.home { counts[home, default: 0] += 1 }
    }
    let children = homes.map { home in
      var text = new(home)
      if home == move.home, move.tellsMore {
        text = text + InlineText(" · " + ReframingLabels.rest[language], .faint)
      }
      return DocumentEntry(text, marker: .item, trailing: count(counts[home] ?? 0))
    }
    return DocumentEntry(
      old(index) + Self.arrow + places.joined(),
      children: children + details(of: index))
  }

  /// A stage of the new framework in which several came together.
  private func merged(_ merger: Reframing.Merger) -> DocumentEntry {
    let children = merger.moves.map { index in
      let move = reframing.stages[index]
      return DocumentEntry(
        old(index), marker: .item,
        trailing: count(move.touchpoints.count { $0.home == merger.home }),
        // What was split has been told there.
        children: outcome.split.contains(index) ? [] : details(of: index))
    }
    let names = merger.moves.map { old($0) }.joined()
    return DocumentEntry(new(merger.home) + InlineText(" ← ", .faint) + names, children: children)
  }

  /// What went to `origin`, and which touchpoints could be elsewhere, too.
  private func details(of index: Int) -> [DocumentEntry] {
    let move = reframing.stages[index]
    var details: [DocumentEntry] = []
    if !move.origin.isEmpty { details.append(origin(of: move)) }
    return details + possible(move.touchpoints, of: index)
  }

  private func origin(of move: StageMove) -> DocumentEntry {
    let keys = move.origin.map { InlineText($0, .identifier) }.joined(by: ", ")
    return DocumentEntry(
      keys + Self.arrow
        + InlineText(ReframingLabels.inOrigin(of: new(move.home).text)[language], .faint),
      marker: .changed)
  }

  /// Touchpoints by the other stages in which they could be.
  private func possible(_ touchpoints: [TouchpointMove], of move: Int?) -> [DocumentEntry] {
    var groups: [[Int]: Int] = [:]
    var found: [(others: [Int], names: [String])] = []
    for touchpoint in touchpoints where touchpoint.home != nil && !touchpoint.others.isEmpty {
      let group = groups[touchpoint.others] ?? found.count
      if group == found.count {
        groups[touchpoint.others] = group
        found.append((touchpoint.others, []))
      }
      found[group].names.append(touchpoint.name.string)
    }
    return found.map { group in
      let others = group.others.map { other(than: move, $0) }.joined(by: ", ")
      let names = move == nil ? "" : ": " + group.names.joined(separator: " · ")
      return DocumentEntry(
        InlineText(ReframingLabels.alsoPossible[language] + " ", .faint) + others
          + InlineText(names), marker: .warning)
    }
  }

  /// A stage that was not the first in the order, though it may even fit exactly.
  private func other(than move: Int?, _ stage: Int) -> InlineText {
    guard let move, reframing.relation(of: move, to: stage) == .same,
      reframing.stages[move].relation != .same
    else { return new(stage) }
    return new(stage) + InlineText(" (" + ReframingLabels.same[language] + ")", .faint)
  }

  // MARK: Without a home

  private var settled: [DocumentEntry] {
    reframing.unplaced.compactMap { touchpoint in
      guard let home = touchpoint.home else { return nil }
      return DocumentEntry(
        InlineText(touchpoint.name.string) + Self.arrow + new(home),
        children: possible([touchpoint], of: nil))
    }
  }

  private var homeless: [DocumentEntry] {
    var entries: [DocumentEntry] = []
    for (index, move) in reframing.stages.enumerated() {
      var children = lost(move.touchpoints)
      if !move.hasHome {
        if move.tellsMore {
          let kept = ReframingLabels.keptAt(new(move.home).text)[language]
          children.append(DocumentEntry(InlineText(kept), marker: .item))
          if !move.origin.isEmpty { children.append(origin(of: move)) }
        }
        children += possible(move.touchpoints, of: index)
      }
      if children.isEmpty { continue }
      var text = old(index)
      if !move.hasHome {
        text = text + InlineText(" · " + reason(of: move), .faint)
      }
      entries.append(DocumentEntry(text, children: children))
    }
    return entries + lost(reframing.unplaced)
  }

  private func reason(of move: StageMove) -> String {
    guard let place = move.place else { return MapLabels.unknownStage[language] }
    let phases = reframing.framework.stages[place].phases
    if phases.isEmpty { return ReframingLabels.noPhase[language] }
    return ReframingLabels.notCovered[language] + " "
      + phases.map { $0.label[language] }.joined(separator: ", ")
  }

  private func lost(_ touchpoints: [TouchpointMove]) -> [DocumentEntry] {
    touchpoints.filter { $0.home == nil }.map { touchpoint in
      var text = InlineText(touchpoint.name.string)
      if let phase = touchpoint.phase {
        text.append(" · " + MapLabels.phase[language] + " " + phase.label[language], .faint)
      }
      return DocumentEntry(text, marker: .removed)
    }
  }

  // MARK: Names

  private static let arrow = InlineText(" → ", .faint)

  private func count(_ touchpoints: Int) -> InlineText? {
    touchpoints == 0
      ? nil : InlineText(ReframingLabels.touchpoints(touchpoints)[language], .faint)
  }

  /// A stage of the map, with its number.
  private func old(_ index: Int) -> InlineText {
    let move = reframing.stages[index]
    guard let place = move.place else { return InlineText("? " + move.stage.string) }
    return name(place, in: reframing.framework)
  }

  /// A stage of the new framework, with its number.
  private func new(_ stage: Int) -> InlineText {
    name(stage, in: reframing.target)
  }

  private func name(_ stage: Int, in framework: Framework) -> InlineText {
    InlineText("\(stage + 1)\u{A0}\(framework.stages[stage].name[language])")
  }
}
