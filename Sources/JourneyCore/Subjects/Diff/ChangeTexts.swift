/// Turns single changes of a map into entries of a document.
///
/// A class: what shares it copies one pointer and not two maps.
final class ChangeTexts {
  let diff: MapDiff
  let language: Language
  let turnover: MapTurnover
  let oldTexts: MapTexts
  let newTexts: MapTexts
  /// Those that tell every detail, for what is new or gone as a whole.
  let fullTexts: (old: MapTexts, new: MapTexts)
  /// What the maps call their own rows, by their ids; the new name before the old one.
  let laneNames: [String: String]

  /// Values whose length in characters together is more than this stand one under the other.
  private static let longLine = 60

  /// What words the ways from stage to stage.
  let ways: (old: StageWays, new: StageWays)

  init(
    _ diff: MapDiff, _ turnover: MapTurnover, _ frameworks: (old: Framework?, new: Framework?),
    _ language: Language, _ channels: ChannelCatalog
  ) {
    ways = (StageWays(frameworks.old, language), StageWays(frameworks.new, language))
    self.diff = diff
    self.turnover = turnover
    self.language = language
    oldTexts = MapTexts(map: diff.old, language: language, channels: channels)
    newTexts = MapTexts(map: diff.new, language: language, channels: channels)
    fullTexts = (
      MapTexts(map: diff.old, language: language, channels: channels, isDetailed: true),
      MapTexts(map: diff.new, language: language, channels: channels, isDetailed: true)
    )
    laneNames = Dictionary(
      (diff.new.lanes + diff.old.lanes).map { ($0.id.string, $0.name.string) },
      uniquingKeysWith: { first, _ in first })
  }

  // MARK: Touchpoints

  /// A touchpoint that is new or gone, with everything that it holds.
  func whole(_ change: MapChange) -> DocumentEntry {
    let isNew = change.kind == .added
    var entry = DocumentEntry(InlineText(change.name?.string ?? "", .strong))
    if let touchpoint = touchpoint(change.place, isNew: isNew) {
      entry = (isNew ? fullTexts.new : fullTexts.old).touchpoint(touchpoint)
      for own in touchpoint.ownKeys {
        entry.children.append(line(own.name.string, value(own.value, nil, isNew: isNew)))
      }
    }
    entry.marker = isNew ? .added : .removed
    let word = isNew ? DiffLabels.newTouchpoint : DiffLabels.touchpointGone
    entry.text = InlineText(word[language] + ": ", .faint) + entry.text
    return entry
  }

  /// The name and channel of a touchpoint that is in both maps.
  func heading(_ place: MapChange.Place) -> InlineText {
    guard let touchpoint = touchpoint(place, isNew: true) else { return "" }
    let channel = newTexts.channel(of: touchpoint)
    let name = InlineText(touchpoint.name.string, .strong)
    return [name, channel].joined(by: InlineText(" · ", .faint))
  }

  private func touchpoint(_ place: MapChange.Place, isNew: Bool) -> Touchpoint? {
    let map = isNew ? diff.new : diff.old
    guard let index = isNew ? place.newTouchpoint : place.oldTouchpoint else { return nil }
    let stage = isNew ? place.newStage : place.oldStage
    let list = stage.map { map.stages[$0].touchpoints } ?? map.unplaced
    return list.indices.contains(index) ? list[index] : nil
  }

  // MARK: Entries

  /// What the map says of a stage that is new or gone.
  func stage(_ change: MapChange) -> [DocumentEntry] {
    let isNew = change.kind == .added
    guard case .object(let members)? = isNew ? change.new : change.old else { return [] }
    let listed = [StageEntryKey.painPoints, .opportunities, .metrics]
    let plain = members.filter { member in !listed.contains { member.key.equals($0.rawValue) } }
    let texts = isNew ? fullTexts.new : fullTexts.old
    let stages = isNew ? diff.new.stages : diff.old.stages
    let place = isNew ? change.place.newStage : change.place.oldStage
    let stage = place.flatMap { stages.indices.contains($0) ? stages[$0] : nil }
    // Of hundreds of full stages nobody reads more than that they came or went.
    if let place, let stage, place >= texts.shown.stages {
      let naming = change.subject.object.namingKey
      let count =
        plain.count { !$0.key.equals(naming) } + stage.painPoints.count
        + stage.opportunities.count + stage.metrics.count
      return count == 0
        ? [] : [DocumentEntry(InlineText(MapLabels.moreParts(count)[language], .faint))]
    }
    let entries = details(plain, change, isNew, texts.shown).map { entry in
      var entry = entry
      entry.marker = isNew ? .added : .removed
      return entry
    }
    guard let stage else { return entries }
    return entries + texts.shown.entries(stage.painPoints, language, texts.pain)
      + texts.shown.entries(stage.opportunities, language) { texts.opportunity($0) }
      + texts.shown.entries(stage.metrics, language, texts.metric)
  }

  /// The changes of one place but of whole touchpoints; those of one pain, opportunity or other
  /// element stand together.
  func entries(_ changes: some Collection<MapChange>) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    var rest = Array(changes)[...]
    while let first = rest.first {
      let element = Self.element(of: first)
      let run =
        element == nil
        ? rest.prefix(max(1, rest.prefix { Self.isInList($0, with: first) }.count))
        : rest.prefix { Self.element(of: $0) == element }
      rest = rest.dropFirst(run.count)
      if element == nil, run.count > 1 {
        entries.append(values(run))
        continue
      }
      entries.append(element == nil || run.count == 1 && isShort(first) ? entry(first) : group(run))
    }
    return entries
  }

  /// An element of a list, such as a pain point, as the changes in it name it.
  private struct Element: Equatable {
    let subject: MapChange.Subject
    let name: SourceText
    let place: MapChange.Place
  }

  /// The element that a change happens in, but for one that comes or goes as a whole.
  private static func element(of change: MapChange) -> Element? {
    guard let name = change.name, change.key != nil || change.kind == .moved else { return nil }
    switch change.subject {
    case .painPoint, .opportunity, .metric, .source, .lane, .disable:
      return Element(subject: change.subject, name: name, place: change.place)
    default: return nil
    }
  }

  /// Whether a value comes or goes in the same list as another one, such as an action of a stage.
  private static func isInList(_ change: MapChange, with other: MapChange) -> Bool {
    (change.kind == .added || change.kind == .removed) && change.key != nil
      && change.key == other.key && change.subject == other.subject && change.place == other.place
      && element(of: change) == nil
  }

  /// What comes and goes in one list, below its name.
  private func values(_ changes: some Collection<MapChange>) -> DocumentEntry {
    guard let first = changes.first else { return "" }
    return DocumentEntry(
      label(first, isNamed: true), marker: .changed,
      children: changes.map { change in
        let isNew = change.kind == .added
        let value = (isNew ? change.new : change.old) ?? .null
        return DocumentEntry(
          text(value, change, isNew: isNew), marker: isNew ? .added : .removed)
      })
  }

  private func isShort(_ change: MapChange) -> Bool {
    change.key != change.subject.object.namingKey
      && (change.name?.string.unicodeScalars.count ?? 0) <= Self.longLine / 2
  }

  /// Several changes of one element, or one of an element with a long name.
  private func group(_ changes: some Collection<MapChange>) -> DocumentEntry {
    guard let first = changes.first else { return "" }
    let kind = InlineText((DiffLabels.subject(first.subject)?[language] ?? ""), .faint)
    let isReworded = changes.contains { $0.key == first.subject.object.namingKey }
    var entry = DocumentEntry(kind, marker: .changed)
    if isReworded {
      let isText = first.subject.object.textKey != nil
      let word = isText ? DiffLabels.reworded : DiffLabels.renamed
      entry.text = kind + InlineText(", " + word[language], .faint)
    } else {
      entry.text = kind + InlineText(": ", .faint) + InlineText(shownName(of: first) ?? "")
    }
    for change in changes {
      if change.key == first.subject.object.namingKey, let old = change.old, let new = change.new {
        entry.children += [
          DocumentEntry(text(old, change, isNew: false), marker: .removed),
          DocumentEntry(text(new, change, isNew: true), marker: .added),
        ]
      } else {
        entry.children.append(self.entry(change, isNamed: false))
      }
    }
    return entry
  }

  /// A change of anything but a whole touchpoint.
  private func entry(_ change: MapChange, isNamed: Bool = true) -> DocumentEntry {
    switch change.kind {
    case .changed: return changed(change, isNamed: isNamed)
    case .moved:
      return DocumentEntry(reordered(change, isNamed: isNamed), marker: .changed)
    case .added, .removed:
      let isNew = change.kind == .added
      let value = (isNew ? change.new : change.old) ?? .null
      var entry = DocumentEntry(
        label(change, isNamed: isNamed) + text(value, change, isNew: isNew),
        marker: isNew ? .added : isSolved(change) ? .done : .removed)
      // A way to another stage is told whole in its line.
      if case .object(let members) = value, !isWay(change) {
        entry.children = details(members, change, isNew)
      }
      return entry
    }
  }

  /// Whether the change is a way on from a stage.
  private func isWay(_ change: MapChange) -> Bool {
    change.key.map { KeyLabels.Path($0, of: change.subject).content == .objects(.nextStage) }
      ?? false
  }

  /// Whether a pain is gone because somebody has dealt with it, and not only to another place.
  private func isSolved(_ change: MapChange) -> Bool {
    diff.isSolved(change) && !turnover.isRelocation(change)
  }

  private func changed(_ change: MapChange, isNamed: Bool) -> DocumentEntry {
    if let name = TouchpointMoves.formerName(change, language) { return DocumentEntry(name) }
    if change.subject == .touchpoint, change.key == "momentOfTruth",
      (change.old == .bool(true)) != (change.new == .bool(true))
    {
      let isNow = change.new == .bool(true)
      let word = isNow ? DiffLabels.nowMomentOfTruth : DiffLabels.noMomentOfTruth
      return DocumentEntry(InlineText(word[language]), marker: isNow ? .added : .removed)
    }
    let name = label(change, isNamed: isNamed)
    guard let old = change.old else {
      return DocumentEntry(
        name + text(change.new ?? .null, change, isNew: true), marker: .added)
    }
    guard let new = change.new else {
      return DocumentEntry(name + text(old, change, isNew: false), marker: .removed)
    }
    let (first, second) = (
      text(old, change, isNew: false), text(new, change, isNew: true)
    )
    let remark = remark(change)
    let room = first.text.unicodeScalars.count + second.text.unicodeScalars.count
    guard room > Self.longLine else {
      return DocumentEntry(
        name + first + InlineText(" → ", .faint) + second + remark, marker: .changed)
    }
    return DocumentEntry(
      name + remark, marker: .changed,
      children: [
        DocumentEntry(first, marker: .removed), DocumentEntry(second, marker: .added),
      ])
  }

  /// Whether a channel is only written otherwise, as `shop` for `store`.
  private func isSameChannel(_ change: MapChange) -> Bool {
    guard change.subject == .touchpoint, change.key == TouchpointKey.channel.rawValue,
      case .string(let old)? = change.old, case .string(let new)? = change.new,
      let first = oldTexts.channels.channel(old), let second = newTexts.channels.channel(new)
    else { return false }
    return first.id == second.id
  }

  /// What a change means, in brackets.
  private func remark(_ change: MapChange) -> InlineText {
    if isSameChannel(change) {
      return InlineText(" (" + DiffLabels.sameChannel[language] + ")", .faint)
    }
    guard let effect = diff.effect(of: change) else { return "" }
    let role: TextRole =
      switch effect.direction {
      case .better: .positive
      case .worse: .negative
      case .same: .faint
      }
    func words(_ text: String) -> InlineText { InlineText(" (" + text + ")", role) }
    switch change.key {
    case "emotion":
      if effect.direction == .same { return words(DiffLabels.sameEmotion[language]) }
      return words(NumberText.signed(effect.amount ?? 0, language: language, digits: 1))
    case "takes", "waits": return words(DiffLabels.sameTime[language])
    case "value":
      switch effect.direction {
      case .better where effect.reachesTarget: return words(DiffLabels.reached[language])
      case .better: return words(DiffLabels.nearer[language])
      case .worse: return words(DiffLabels.farther[language])
      case .same: return ""
      }
    default: return ""
    }
  }

  /// The unit behind a value of a metric.
  func unit(_ change: MapChange, isNew: Bool) -> String {
    guard change.subject == .metric, change.key == "value" || change.key == "target" else {
      return ""
    }
    let metric = (isNew ? diff.new : diff.old).metric(
      at: isNew ? change.newPointer : change.oldPointer)
    guard let unit = metric?.unit?.string, !unit.isEmpty else { return "" }
    return MeasuredText.unit(unit)
  }
}
