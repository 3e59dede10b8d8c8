/// What stands in front of a change, and the values themselves.
extension ChangeTexts {
  /// The words in front of a value: what it belongs to and its key.
  func label(_ change: MapChange, isNamed: Bool) -> InlineText {
    var parts: [InlineText] = []
    if isNamed, let part = part(change) {
      let name = hasName(change) ? shownName(of: change).map(quoted) ?? "" : ""
      parts.append([InlineText(part, .faint), name].joined(by: " "))
    }
    if let key = change.key { parts.append(InlineText(keyLabel(key, change.subject), .faint)) }
    let text = parts.joined(by: InlineText(" · ", .faint))
    return text.isEmpty ? text : text + InlineText(": ", .faint)
  }

  /// Says what stands in another place of its list.
  func reordered(_ change: MapChange, isNamed: Bool) -> InlineText {
    var parts: [InlineText] = []
    if isNamed, let part = part(change) { parts.append(InlineText(part, .faint)) }
    if let key = change.key { parts.append(InlineText(keyLabel(key, change.subject), .faint)) }
    parts.append(InlineText(DiffLabels.order[language], .faint))
    let text = parts.joined(by: InlineText(" · ", .faint))
    let name =
      change.new.map { self.text($0, change, isNew: true) }
      ?? (isNamed ? shownName(of: change).map { InlineText($0) } : nil)
    guard let name else { return text }
    return text + InlineText(": ", .faint) + name
  }

  /// The kind of an element, and whether it is new or gone.
  func part(_ change: MapChange) -> String? {
    let isWhole = change.key == nil && (change.kind == .added || change.kind == .removed)
    if change.subject == .painPoint, isWhole {
      let isNew = change.kind == .added
      if turnover.isRelocation(change) {
        return (isNew ? DiffLabels.painCame : DiffLabels.painLeft)[language]
      }
      if isNew { return DiffLabels.newPain[language] }
      return (diff.isSolved(change) ? DiffLabels.painSolved : DiffLabels.painRemoved)[language]
    }
    if change.subject == .opportunity, turnover.isRelocation(change) {
      let isNew = change.kind == .added
      return (isNew ? DiffLabels.opportunityCame : DiffLabels.opportunityLeft)[language]
    }
    return DiffLabels.subject(change.subject)?[language]
  }

  /// Whether the name of the part has to stand beside its kind; a whole one tells it as its value.
  func hasName(_ change: MapChange) -> Bool {
    switch change.subject {
    case .map, .persona, .stage, .touchpoint: false
    case .framework: change.name != nil
    default: change.kind == .changed || change.kind == .moved || change.key != nil
    }
  }

  /// What a reader calls the part: rows and sources go by their names and not by their ids.
  func shownName(of change: MapChange) -> String? {
    guard let name = change.name else { return nil }
    switch change.subject {
    case .lane: return laneNames[name.string] ?? name.string
    case .source:
      let title = fullTexts.new.meaning(of: name)
      return title == name.string ? fullTexts.old.meaning(of: name) : title
    default: return name.string
    }
  }

  func quoted(_ name: String) -> InlineText {
    InlineText("“" + name + "”")
  }

  /// The word for a key, part by part where it leads into an object.
  func keyLabel(_ path: String, _ subject: MapChange.Subject) -> String {
    let path = KeyLabels.Path(path, of: subject)
    if path.content == .textsByLane, !path.rest.isEmpty {
      return laneNames[path.rest] ?? path.rest
    }
    let labels = path.labels.map { $0[language] } + (path.rest.isEmpty ? [] : [path.rest])
    return labels.joined(separator: " · ")
  }

  // MARK: Values

  /// The keys of an element that is new or gone, apart from the one that names it.
  func details(
    _ members: [JSONValue.Member], _ change: MapChange, _ isNew: Bool,
    _ shown: ShownParts = .all
  ) -> [DocumentEntry] {
    let isGone = change.kind == .removed && change.subject != .persona && change.subject != .stage
    return members.filter { !isGone && !$0.key.equals(change.subject.object.namingKey) }.map {
      member in
      let key = member.key.string
      let (told, rest) = shown.cut(member.value)
      let text =
        sourceTitle(member.value, key, change, isNew: isNew)
        ?? sampleSize(member.value, key, change)
        ?? value(told, change.subject.object.facts(key)?.content, isNew: isNew)
      return line(
        KeyLabels.label(key, of: change.subject)[language],
        rest == 0 ? text : text + InlineText("; " + MapLabels.moreParts(rest)[language], .faint))
    }
  }

  func line(_ label: String, _ value: InlineText) -> DocumentEntry {
    DocumentEntry(InlineText(label + ": ", .faint) + value)
  }

  func text(_ value: JSONValue, _ change: MapChange, isNew: Bool) -> InlineText {
    if case .object(let members) = value, change.key == nil || change.subject == .framework {
      let name = members.first { $0.key.equals(change.subject.object.namingKey) }?.value
      return self.value(name ?? value, nil, isNew: isNew)
    }
    if change.subject == .touchpoint, case .string(let id) = value,
      change.key == TouchpointKey.insteadOf.rawValue
        || change.key == TouchpointKey.alongside.rawValue
    {
      return InlineText((isNew ? newTexts : oldTexts).name(ofTouchpoint: id))
    }
    if let key = change.key,
      let text = sourceTitle(value, key, change, isNew: isNew) ?? sampleSize(value, key, change)
    {
      return text
    }
    let unit = InlineText(self.unit(change, isNew: isNew))
    let content = change.key.flatMap { KeyLabels.Path($0, of: change.subject).content }
    return self.value(value, content, isNew: isNew) + unit
  }

  /// The title of the source that a metric names, as evidence has it.
  private func sourceTitle(
    _ value: JSONValue, _ key: String, _ change: MapChange, isNew: Bool
  ) -> InlineText? {
    guard change.subject == .metric, key == MetricKey.source.rawValue, case .string = value else {
      return nil
    }
    return self.value(value, .words, isNew: isNew)
  }

  /// How many a source covers: a count is never a year, so four digits have a mark, too.
  private func sampleSize(
    _ value: JSONValue, _ key: String, _ change: MapChange
  ) -> InlineText? {
    guard change.subject == .source, key == SourceKey.sampleSize.rawValue,
      case .number(let literal) = value
    else { return nil }
    return InlineText(NumberText.grouped(literal.string, language: language, from: 4))
  }

  /// A time as its units and numbers.
  private static func time(_ members: [JSONValue.Member], _ language: Language) -> String {
    TimeText.text(TimeSpan(.object(members)) ?? TimeSpan(), language)
  }

  /// A value as a reader writes it; lists and objects as JSON unless they hold texts alone.
  func value(_ value: JSONValue, _ content: KeyContent?, isNew: Bool) -> InlineText {
    switch value {
    case .string(let text):
      guard !text.isBlank else { return InlineText("—", .faint) }
      if content == .words {
        return InlineText((isNew ? fullTexts.new : fullTexts.old).meaning(of: text))
      }
      if content == .objects(.nextStage) {
        return (isNew ? ways.new : ways.old).text(to: text, when: nil)
      }
      if content == .emotion {
        let texts = isNew ? newTexts : oldTexts
        let number = texts.map.emotion(of: text).map { texts.emotion($0.value) }
        return InlineText(text.string) + (number.map { InlineText(" ") + $0 } ?? "")
      }
      guard case .choice(let choice)? = content else { return InlineText(text.string) }
      return InlineText(KeyLabels.label(text.string, of: choice)?[language] ?? text.string)
    case .number(let literal):
      if content == .emotion, let number = Double(literal.string) {
        return (isNew ? newTexts : oldTexts).emotion(number, written: literal.string)
      }
      // As the map itself shows it.
      return InlineText(
        content == .number
          ? NumberText.grouped(literal.string, language: language)
          : NumberText.plain(literal.string, language: language))
    case .bool(let isTrue):
      return InlineText((isTrue ? DiffLabels.yes : DiffLabels.no)[language])
    case .object(let members) where content == .object(.time):
      return InlineText(Self.time(members, language))
    case .object(let members) where content == .emotionsByWord:
      return members.map { member in
        InlineText(member.key.string + " ") + self.value(member.value, .emotion, isNew: isNew)
      }.joined(by: "; ")
    case .object(let members) where content == .objects(.nextStage):
      func text(_ key: NextStageKey) -> SourceText? {
        guard case .string(let text)? = members.first(where: { $0.key.equals(key.rawValue) })?.value
        else { return nil }
        return text
      }
      guard let stage = text(.stage) else { return InlineText(JSONLayout.line(value)) }
      return (isNew ? ways.new : ways.old).text(to: stage, when: text(.when))
    case .array(let elements) where content == .objects(.nextStage):
      return elements.map { self.value($0, content, isNew: isNew) }.joined(by: "; ")
    case .array(let elements) where elements.allSatisfy(\.isString):
      let texts = elements.map { self.value($0, content == .words ? content : nil, isNew: isNew) }
      return texts.joined(by: "; ")
    case .object(let members) where content == .object(.emotionScale) && members.count == 2:
      return members.map { self.value($0.value, nil, isNew: isNew) }.joined(by: "…")
    case .object(let members) where content == .textsByLane:
      return members.map { member in
        let name = InlineText(
          keyLabel("\(StageEntryKey.lanes.rawValue)/\(member.key.string)", .stage) + ": ")
        return name + self.value(member.value, nil, isNew: isNew)
      }.joined(by: "; ")
    default: return InlineText(JSONLayout.line(value))
    }
  }
}

extension JSONValue {
  fileprivate var isString: Bool {
    if case .string = self { true } else { false }
  }
}
