/// The parts of which a report on a reframing is made: stages, touchpoints, and where they went.
///
/// A class: what shares it copies one pointer and not two maps with their frameworks.
final class ReframingEntries {
  let reframing: Reframing
  let language: Language
  /// How much of the stages and of what found no home is told.
  let shown: ShownParts

  init(_ reframing: Reframing, language: Language) {
    self.reframing = reframing
    self.language = language
    shown = ShownParts(
      ofLists: reframing.stages.map { $0.touchpoints.count { $0.home == nil } }
        + [reframing.unplaced.count { $0.home == nil }])
  }

  /// The places to which a stage went, each with the number of touchpoints that went there.
  func places(_ homes: [Int], of index: Int) -> [DocumentEntry] {
    let move = reframing.stages[index]
    var counts: [Int: Int] = [:]
    for touchpoint in move.touchpoints {
      if let home = touchpoint.home { counts[home, default: 0] += 1 }
    }
    return homes.map { home in
      var text = new(home, of: index)
      if home == move.home, move.hasHome, move.tellsMore {
        text = text + InlineText(" · " + ReframingLabels.rest[language], .faint)
      }
      return DocumentEntry(text, marker: .item, trailing: count(counts[home] ?? 0))
    }
  }

  /// What went to `origin`, and which touchpoints could be elsewhere, too.
  func details(of index: Int, isBelowHome: Bool = false) -> [DocumentEntry] {
    let move = reframing.stages[index]
    var details: [DocumentEntry] = []
    if !move.origin.isEmpty { details.append(origin(of: index, isBelowHome: isBelowHome)) }
    // Without touchpoints the stage itself could be elsewhere, too.
    let others =
      move.touchpoints.isEmpty && move.hasHome ? move.ways.filter { $0 != move.home } : []
    if !others.isEmpty {
      details.append(
        DocumentEntry(
          InlineText(ReframingLabels.alsoPossible[language] + " ", .faint)
            + others.map { other(than: index, $0) }.joined(by: ", "), marker: .warning))
    }
    return details + possible(move.touchpoints, of: index)
  }

  /// A touchpoint that named another one of its stage, and where that stands now.
  func parted(_ reference: PartedReference) -> DocumentEntry {
    let key = KeyLabels.label(reference.key.rawValue, of: .touchpoint)[language]
    let stage = reference.entry.flatMap { entry in
      reframing.target.stages.firstIndex { $0.id == reframing.map.stages[entry].stage }
    }
    let place =
      stage.map { ReframingLabels.inOrigin(of: new($0).text) } ?? ReframingLabels.stillTold
    return DocumentEntry(
      InlineText("\(reference.name) · \(key): \(reference.otherName)") + Self.arrow
        + InlineText(place[language], .faint))
  }

  private func origin(of index: Int, isBelowHome: Bool = false) -> DocumentEntry {
    let move = reframing.stages[index]
    let keys = move.origin.map { InlineText(label($0)) }.joined(by: ", ")
    let origin =
      isBelowHome
      ? "\"origin\"" : ReframingLabels.inOrigin(of: new(move.home, of: index).text)[language]
    return DocumentEntry(keys + Self.arrow + InlineText(origin, .faint), marker: .changed)
  }

  /// The word for a key whose text went to `origin`; a row of the map's own goes by its name.
  private func label(_ key: String) -> String {
    let lanes = StageEntryKey.lanes.rawValue + "."
    guard key.hasPrefix(lanes) else { return KeyLabels.label(key, of: .stage)[language] }
    let id = String(key.dropFirst(lanes.count))
    return reframing.map.lanes.first { $0.id.equals(id) }?.name.string ?? id
  }

  /// Touchpoints by the other stages in which they could be.
  func possible(_ touchpoints: [TouchpointMove], of move: Int?) -> [DocumentEntry] {
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

  /// Why a stage has no counterpart.
  func reason(of move: StageMove) -> String {
    guard let place = move.place else { return MapLabels.unknownStage[language] }
    let phases = reframing.framework.stages[place].phases
    if phases.isEmpty { return ReframingLabels.noPhase[language] }
    return ReframingLabels.notCovered[language] + " "
      + phases.map { $0.label[language] }.joined(separator: ", ")
  }

  /// The touchpoints that are in no stage now.
  func lost(_ touchpoints: [TouchpointMove]) -> [DocumentEntry] {
    shown.entries(touchpoints.filter { $0.home == nil }, language) { touchpoint in
      var text = InlineText(touchpoint.name.string)
      if let phase = touchpoint.phase {
        text.append(" · " + MapLabels.phase[language] + " " + phase.label[language], .faint)
      }
      return DocumentEntry(text, marker: .removed)
    }
  }

  // MARK: Names

  static let arrow = InlineText(" → ", .faint)

  /// How many touchpoints there are; nothing for none.
  func count(_ touchpoints: Int) -> InlineText? {
    touchpoints == 0
      ? nil : InlineText(ReframingLabels.touchpoints(touchpoints)[language], .faint)
  }

  /// A stage of the map, with its number, and which visit it is where it is entered again.
  func old(_ index: Int) -> InlineText {
    let move = reframing.stages[index]
    let visit = InlineText(move.visit.map { MapOutline.visit($0, language) } ?? "")
    guard let place = move.place else { return InlineText("? " + move.stage.string) + visit }
    return name(place, in: reframing.framework) + visit
  }

  /// A stage of the new framework, with its number; behind it which visit of it a move went to,
  /// where it is entered again.
  func new(_ stage: Int, of move: Int? = nil) -> InlineText {
    let name = name(stage, in: reframing.target)
    guard let move else { return name }
    let visit = reframing.visit(of: move, at: stage)
    return visit < 2
      ? name : name + InlineText(MapOutline.visit(WrittenNumber(Double(visit)), language))
  }

  /// Stages one after the other, however many there are.
  func list(_ stages: [InlineText]) -> InlineText {
    InlineText(stages.map(\.text).joined(separator: " · "))
  }

  private func name(_ stage: Int, in framework: Framework) -> InlineText {
    InlineText("\(stage + 1)\u{A0}\(framework.stages[stage].name[language])")
  }
}
