/// What has happened to each part of two maps, as the marks at its card in the picture of a diff.
struct DiffMarks {
  /// A part of one of the maps that is drawn by itself.
  struct Part: Hashable {
    let isNew: Bool
    let subject: MapChange.Subject
    // There may be hundreds of thousands: an index takes four bytes, −1 where there is none.
    private let stageNumber: Int32
    private let touchpointNumber: Int32
    private let indexNumber: Int32

    /// A part of a stage, or of a touchpoint of it.
    ///
    /// - Parameters:
    ///   - isNew: Whether the new map has it.
    ///   - subject: What it is.
    ///   - stage: The stage entry.
    ///   - touchpoint: The touchpoint, if it is one or in one.
    ///   - index: The index of a pain point or opportunity in its list.
    init(
      isNew: Bool, subject: MapChange.Subject, stage: Int, touchpoint: Int? = nil,
      index: Int? = nil
    ) {
      self.isNew = isNew
      self.subject = subject
      stageNumber = Int32(truncatingIfNeeded: stage)
      touchpointNumber = Int32(truncatingIfNeeded: touchpoint ?? -1)
      indexNumber = Int32(truncatingIfNeeded: index ?? -1)
    }

    var stage: Int { Int(stageNumber) }
    var touchpoint: Int? { touchpointNumber < 0 ? nil : Int(touchpointNumber) }
  }

  /// What has happened to one part.
  private struct History {
    /// The part as a whole, such as that it is new.
    var whole: Word?
    /// The change that moved it; −1 where there is none.
    var move: Int32 = -1
    /// The change of its name or text; −1 where there is none.
    var rewording: Int32 = -1
    /// The labels of the other keys that have changed, in order.
    var keys: [String] = []
    /// How many of them are keys of the authors' own, as far as these are named.
    var ownKeys: UInt8 = 0
    /// The key that was noted last: a list may have hundreds of thousands of changes.
    private var last = ""

    /// So many keys of the authors' own are named: there may be any number of them.
    private static let mostOwn: UInt8 = 8

    /// Notes that a key has changed.
    mutating func note(_ key: String, of subject: MapChange.Subject, _ language: Language) {
      if key == last { return }
      last = key
      var label = KeyLabels.Path(key, of: subject).labels.first?[language] ?? key
      if key.hasPrefix(Loss.ownKey) {
        if ownKeys < Self.mostOwn {
          ownKeys += 1
        } else {
          label = Loss.ownKeys[language]
        }
      }
      if !keys.contains(label) { keys.append(label) }
    }
  }

  private enum Word {
    case moved, added, solved, removed

    var text: LocalizedText {
      switch self {
      case .moved: DiffLabels.tagMoved
      case .added: DiffLabels.tagAdded
      case .solved: DiffLabels.tagSolved
      case .removed: DiffLabels.tagRemoved
      }
    }

    var role: TextRole {
      switch self {
      case .moved: .accent
      case .added, .solved: .positive
      case .removed: .negative
      }
    }

    var marker: DocumentEntry.Marker {
      switch self {
      case .moved: .changed
      case .added: .added
      case .solved: .done
      case .removed: .removed
      }
    }
  }

  private let diff: MapDiff
  private let moves: TouchpointMoves
  private let turnover: MapTurnover
  private let language: Language
  /// What is drawn of each map: nobody looks for the marks of anything else.
  private let drawn: (old: DrawnParts, new: DrawnParts)
  private var histories: [Part: History] = [:]
  /// Where texts stand first in the lists in which one was looked for.
  private var places: [Part: [SourceText: Int]] = [:]

  /// Reads the changes of a diff once.
  ///
  /// - Parameters:
  ///   - diff: The comparison.
  ///   - turnover: Which pains and opportunities come and go in it.
  ///   - stages: The stages of both maps.
  ///   - language: The language of the labels.
  ///   - drawn: What is drawn of each map.
  init(
    _ diff: MapDiff, _ turnover: MapTurnover, _ stages: (old: MapOutline, new: MapOutline),
    _ language: Language, drawn: (old: DrawnParts, new: DrawnParts)
  ) {
    self.diff = diff
    self.drawn = drawn
    moves = TouchpointMoves(diff: diff, stages: stages)
    self.turnover = turnover
    self.language = language
    for (number, change) in diff.changes.enumerated() {
      let number = Int32(truncatingIfNeeded: number)
      for isNew in [false, true] { add(change, number, isNew: isNew) }
    }
  }

  /// Returns the marks of a part, the gravest first; a part goes and comes with what holds it.
  func entries(of part: Part) -> [DocumentEntry] {
    let history = histories[part] ?? History()
    var entries: [DocumentEntry] = []
    if let word = history.whole ?? inherited(part) {
      let words = move(history, of: part) ?? word.text
      entries.append(DocumentEntry(InlineText(words[language], word.role), marker: word.marker))
    }
    if history.rewording >= 0 {
      entries.append(DocumentEntry(rewording(history, of: part), marker: .changed))
    }
    if !history.keys.isEmpty {
      let words = DiffLabels.tagChanged[language] + ": " + history.keys.joined(separator: ", ")
      entries.append(DocumentEntry(InlineText(words, .accent), marker: .changed))
    }
    return entries
  }

  /// Where a touchpoint came from or went to; nothing of what moved with its touchpoint.
  private func move(_ history: History, of part: Part) -> LocalizedText? {
    guard history.move >= 0, part.subject == .touchpoint else { return nil }
    let change = diff.changes[Int(history.move)]
    return part.isNew || !moves.isFromElsewhere(change)
      ? moves.origin(of: change) : moves.goal(of: change)
  }

  /// What it was called; on the card of the old map, which shows that, only that it is renamed.
  private func rewording(_ history: History, of part: Part) -> InlineText {
    let change = diff.changes[Int(history.rewording)]
    if part.isNew,
      let name = TouchpointMoves.formerName(change, language, label: .accent)
    {
      return name
    }
    let words = part.subject == .touchpoint ? DiffLabels.renamed : DiffLabels.reworded
    return InlineText(words[language], .accent)
  }

  /// Whether a key of a stage is another one.
  func hasChanged(_ key: StageEntryKey, ofStage stage: Int, isNew: Bool) -> Bool {
    histories[Part(isNew: isNew, subject: .stage, stage: stage)]?
      .keys.contains(key.label[language]) == true
  }

  /// Whether a stage stands in another place.
  func hasMoved(stage: Int) -> Bool {
    histories[Part(isNew: true, subject: .stage, stage: stage)]?.whole == .moved
  }

  // MARK: Changes

  private func inherited(_ part: Part) -> Word? {
    if part.subject != .touchpoint, let touchpoint = part.touchpoint {
      let holder = Part(
        isNew: part.isNew, subject: .touchpoint, stage: part.stage, touchpoint: touchpoint)
      return histories[holder]?.whole ?? inherited(holder)
    }
    let stage = Part(isNew: part.isNew, subject: .stage, stage: part.stage)
    // A stage that has moved has not changed what it holds.
    return histories[stage]?.whole.flatMap { $0 == .moved ? nil : $0 }
  }

  private mutating func add(_ change: MapChange, _ number: Int32, isNew: Bool) {
    guard let part = part(of: change, isNew: isNew) else { return }
    // Changed where it stands: a copy would be one of all its keys.
    if let key = change.key {
      // The name of a stage is its own key, the text of others names them.
      if key == change.subject.object.namingKey {
        histories[part, default: History()].rewording = number
      } else {
        histories[part, default: History()].note(key, of: change.subject, language)
      }
    } else if let word = word(change, isNew: isNew) {
      histories[part, default: History()].whole = word
      if word == .moved { histories[part, default: History()].move = number }
    }
  }

  private func word(_ change: MapChange, isNew: Bool) -> Word? {
    if turnover.isRelocation(change) || change.kind == .moved { return .moved }
    switch change.kind {
    case .added where isNew: return .added
    case .removed where !isNew: return diff.isSolved(change) ? .solved : .removed
    case .added, .removed, .moved, .changed: return nil
    }
  }

  /// The part of one map that a change happens to; nothing where that map has none or draws none.
  private mutating func part(of change: MapChange, isNew: Bool) -> Part? {
    let place = change.place
    guard let stage = isNew ? place.newStage : place.oldStage else { return nil }
    let touchpoint = isNew ? place.newTouchpoint : place.oldTouchpoint
    let drawn = isNew ? drawn.new : drawn.old
    switch change.subject {
    case .stage: return Part(isNew: isNew, subject: .stage, stage: stage)
    case .touchpoint:
      guard let touchpoint, drawn.holds(touchpoint: touchpoint, of: stage) else { return nil }
      return Part(isNew: isNew, subject: .touchpoint, stage: stage, touchpoint: touchpoint)
    case .painPoint, .opportunity:
      guard let index = index(of: change, stage, touchpoint, isNew: isNew),
        change.subject == .painPoint
          ? drawn.holds(pain: index, of: touchpoint, of: stage)
          : drawn.holds(opportunity: index, of: touchpoint, of: stage)
      else { return nil }
      return Part(
        isNew: isNew, subject: change.subject, stage: stage, touchpoint: touchpoint, index: index)
    default: return nil
    }
  }

  /// The place of an element in its list: by the pointer, or by its text where a map lacks a value.
  private mutating func index(
    of change: MapChange, _ stage: Int, _ touchpoint: Int?, isNew: Bool
  ) -> Int? {
    let list =
      (change.subject == .painPoint ? StageEntryKey.painPoints : .opportunities).rawValue
    if let steps = (isNew ? change.newPointer : change.oldPointer)?.steps,
      let place = steps.lastIndex(of: .key(list)), place + 1 < steps.count,
      case .index(let index) = steps[place + 1]
    {
      return index
    }
    guard change.key != nil, let name = change.name else { return nil }
    let all = Part(isNew: isNew, subject: change.subject, stage: stage, touchpoint: touchpoint)
    if places[all] == nil {
      let entry = (isNew ? diff.new : diff.old).stages[stage]
      let holder = touchpoint.map { entry.touchpoints[$0] }
      let texts =
        change.subject == .painPoint
        ? (holder?.painPoints ?? entry.painPoints).map(\.text)
        : (holder?.opportunities ?? entry.opportunities).map(\.text)
      places[all] = Dictionary(zip(texts, texts.indices)) { first, _ in first }
    }
    return places[all]?[name]
  }
}
