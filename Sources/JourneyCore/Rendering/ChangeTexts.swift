/// Turns single changes of a map into entries of a document.
struct ChangeTexts {
  let diff: MapDiff
  let language: Language
  let pains: PainBalance
  private let oldTexts: MapTexts
  private let newTexts: MapTexts

  /// Values whose length in characters together is more than this stand one under the other.
  private static let longLine = 60

  init(_ diff: MapDiff, _ pains: PainBalance, _ language: Language, _ channels: ChannelCatalog) {
    self.diff = diff
    self.pains = pains
    self.language = language
    oldTexts = MapTexts(map: diff.old, language: language, channels: channels)
    newTexts = MapTexts(map: diff.new, language: language, channels: channels)
  }

  // MARK: Touchpoints

  /// A touchpoint that is new or gone, with everything that it holds.
  func whole(_ change: MapChange) -> DocumentEntry {
    let isNew = change.kind == .added
    var entry = DocumentEntry(InlineText(change.name?.string ?? "", .strong))
    if let touchpoint = touchpoint(change.place, isNew: isNew) {
      entry = (isNew ? newTexts : oldTexts).touchpoint(touchpoint, isDetailed: true)
      for own in touchpoint.ownKeys {
        entry.children.append(line(own.name.string, value(own.value, key: "", isNew: isNew)))
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

  /// The changes of one place but of whole touchpoints; those of one pain, opportunity or other
  /// element stand together.
  func entries(_ changes: some Collection<MapChange>) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    var rest = Array(changes)[...]
    while let first = rest.first {
      let element = Self.element(of: first)
      let run = element == nil ? rest.prefix(1) : rest.prefix { Self.element(of: $0) == element }
      rest = rest.dropFirst(run.count)
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

  private func isShort(_ change: MapChange) -> Bool {
    change.key != Self.naming(change.subject)
      && (change.name?.string.unicodeScalars.count ?? 0) <= Self.longLine / 2
  }

  /// Several changes of one element, or one of an element with a long name.
  private func group(_ changes: some Collection<MapChange>) -> DocumentEntry {
    guard let first = changes.first else { return "" }
    let kind = InlineText((DiffLabels.subject(first.subject)?[language] ?? ""), .faint)
    let isReworded = changes.contains { $0.key == Self.naming(first.subject) }
    var entry = DocumentEntry(kind, marker: .changed)
    if isReworded {
      entry.text = kind + InlineText(", " + DiffLabels.reworded[language], .faint)
    } else {
      entry.text = kind + InlineText(": ", .faint) + InlineText(first.name?.string ?? "")
    }
    for change in changes {
      if change.key == Self.naming(first.subject), let old = change.old, let new = change.new {
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
      return DocumentEntry(
        label(change, isNamed: isNamed) + InlineText(" " + DiffLabels.order[language], .faint),
        marker: .changed)
    case .added, .removed:
      let isNew = change.kind == .added
      let value = (isNew ? change.new : change.old) ?? .null
      var entry = DocumentEntry(
        label(change, isNamed: isNamed) + text(value, change, isNew: isNew),
        marker: isNew ? .added : .removed)
      if case .object(let members) = value { entry.children = details(members, change, isNew) }
      return entry
    }
  }

  private func changed(_ change: MapChange, isNamed: Bool) -> DocumentEntry {
    if change.subject == .touchpoint, change.key == "name", case .string(let old)? = change.old {
      return DocumentEntry(
        InlineText(DiffLabels.renamedFrom[language] + ": ", .faint) + InlineText(old.string))
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

  /// What a change means, in brackets.
  private func remark(_ change: MapChange) -> InlineText {
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
      return words(NumberText.signed(effect.amount ?? 0, language: language, digits: 1))
    case "value":
      switch effect.direction {
      case .better: return words(DiffLabels.nearer[language])
      case .worse: return words(DiffLabels.farther[language])
      case .same: return ""
      }
    default: return ""
    }
  }

  /// The unit behind a value of a metric.
  private func unit(_ change: MapChange, isNew: Bool) -> String {
    guard change.subject == .metric, change.key == "value" || change.key == "target" else {
      return ""
    }
    let metric = (isNew ? diff.new : diff.old).metric(
      at: isNew ? change.newPointer : change.oldPointer)
    guard let unit = metric?.unit?.string, !unit.isEmpty else { return "" }
    return MapTexts.unit(unit, language)
  }

  // MARK: Labels

  /// The words in front of a value: what it belongs to and its key.
  private func label(_ change: MapChange, isNamed: Bool) -> InlineText {
    var parts: [InlineText] = []
    if isNamed, let part = part(change) {
      let name = hasName(change) ? change.name.map { quoted($0.string) } ?? "" : ""
      parts.append([InlineText(part, .faint), name].joined(by: " "))
    }
    if let key = change.key { parts.append(InlineText(keyLabel(key, change.subject), .faint)) }
    let text = parts.joined(by: InlineText(" · ", .faint))
    return change.kind == .moved || text.isEmpty ? text : text + InlineText(": ", .faint)
  }

  /// The kind of an element, and whether it is new or gone.
  private func part(_ change: MapChange) -> String? {
    let isWhole = change.key == nil && (change.kind == .added || change.kind == .removed)
    if change.subject == .painPoint, isWhole {
      let isNew = change.kind == .added
      if let name = change.name, pains.relocated.contains(name) {
        return (isNew ? DiffLabels.painCame : DiffLabels.painLeft)[language]
      }
      return (isNew ? DiffLabels.newPain : DiffLabels.painSolved)[language]
    }
    return DiffLabels.subject(change.subject)?[language]
  }

  /// Whether the name of the part has to stand beside its kind; a whole one tells it as its value.
  private func hasName(_ change: MapChange) -> Bool {
    switch change.subject {
    case .map, .persona, .stage, .touchpoint: false
    case .framework: change.name != nil
    default: change.kind == .changed || change.kind == .moved || change.key != nil
    }
  }

  private func quoted(_ name: String) -> InlineText {
    InlineText("“" + name + "”")
  }

  /// The word for a key, part by part where it leads into an object.
  private func keyLabel(_ path: String, _ subject: MapChange.Subject) -> String {
    let parts = path.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return KeyLabels.label(path, of: subject)[language] }
    let rest = String(parts[1])
    if subject == .stage, parts[0] == "lanes" {
      let lanes = diff.new.lanes + diff.old.lanes
      return lanes.first { $0.id.equals(rest) }?.name.string ?? rest
    }
    return KeyLabels.label(String(parts[0]), of: subject)[language] + " " + rest
  }

  // MARK: Values

  /// The keys of an element that is new or gone, apart from the one that names it.
  private func details(
    _ members: [JSONValue.Member], _ change: MapChange, _ isNew: Bool
  ) -> [DocumentEntry] {
    let isGone = change.kind == .removed && change.subject != .persona && change.subject != .stage
    return members.filter { !isGone && !$0.key.equals(Self.naming(change.subject)) }.map { member in
      let key = member.key.string
      return line(
        KeyLabels.label(key, of: change.subject)[language],
        value(member.value, key: key, isNew: isNew))
    }
  }

  private func line(_ label: String, _ value: InlineText) -> DocumentEntry {
    DocumentEntry(InlineText(label + ": ", .faint) + value)
  }

  /// The key by which an element is called.
  private static func naming(_ subject: MapChange.Subject) -> String {
    switch subject {
    case .painPoint, .opportunity: "text"
    case .source: "title"
    case .disable: "rule"
    case .stage: "stage"
    default: "name"
    }
  }

  private func text(_ value: JSONValue, _ change: MapChange, isNew: Bool) -> InlineText {
    if case .object(let members) = value, change.key == nil || change.subject == .framework {
      let name = members.first { $0.key.equals(Self.naming(change.subject)) }?.value
      return self.value(name ?? value, key: "", isNew: isNew)
    }
    let unit = InlineText(unit(change, isNew: isNew))
    return self.value(value, key: change.key ?? "", isNew: isNew) + unit
  }

  /// A value as a reader writes it; lists and objects as JSON unless they hold texts alone.
  private func value(_ value: JSONValue, key: String, isNew: Bool) -> InlineText {
    switch value {
    case .string(let text):
      let choice = KeyLabels.choice(text.string, of: key)
      return InlineText(choice?[language] ?? text.string)
    case .number(let literal):
      if key == "emotion", let number = Double(literal.string) {
        return (isNew ? newTexts : oldTexts).emotion(number, written: literal.string)
      }
      return InlineText(NumberText.plain(literal.string, language: language))
    case .bool(let isTrue):
      return InlineText((isTrue ? DiffLabels.yes : DiffLabels.no)[language])
    case .array(let elements) where elements.allSatisfy(\.isString):
      let texts = elements.map { self.value($0, key: "", isNew: isNew) }
      return texts.joined(by: "; ")
    default: return InlineText(value.compactJSON)
    }
  }
}

extension JSONValue {
  fileprivate var isString: Bool {
    if case .string = self { true } else { false }
  }
}
