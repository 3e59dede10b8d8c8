// Writing/Mermaid: a map as a journey that the real Mermaid draws, safe for every text.

/// Writes a map as a journey of Mermaid, safe for every text, with what Mermaid cannot hold.
///
/// Sections are stages, tasks touchpoints, scores the emotions as whole numbers from 1 to 5.
/// Touchpoints of no stage stand before the first section. The proof is Mermaid itself:
/// `.ci/check-mermaid`.
struct MermaidWriter {
  private let map: JourneyMap
  private let choices: WritingChoices
  private var output = "journey\n"
  /// What was lost so far; nothing where nobody asks.
  private var losses: LossList?

  /// Writes a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - choices: Its framework, whose names of stages are written, and their language.
  ///   - known: The frameworks that a reader knows, so that names lead back to their stages.
  /// - Returns: The bytes of the file and the losses.
  static func written(
    _ map: JourneyMap, _ choices: WritingChoices, known: KnownFrameworks
  ) -> WrittenMap {
    var writer = MermaidWriter(map: map, choices: choices)
    var losses = LossList()
    losses.addKeys(of: map, where: isHeld)
    writer.losses = losses
    writer.write(known)
    return WrittenMap(bytes: Array(writer.output.utf8), losses: writer.losses?.losses ?? [])
  }

  /// Writes a map for people who look at it, and finds out nothing about what it does not hold.
  static func diagram(of map: JourneyMap, _ choices: WritingChoices) -> String {
    var writer = MermaidWriter(map: map, choices: choices)
    writer.write(.none)
    return writer.output
  }

  private init(map: JourneyMap, choices: WritingChoices) {
    self.map = map
    self.choices = choices
  }

  private mutating func write(_ known: KnownFrameworks) {
    writeHead()
    writeUnplaced()
    writeStages(known)
  }

  /// Whether Mermaid has room for a key.
  private static func isHeld(_ object: FileObject, _ key: String) -> Bool {
    switch object {
    case .map:
      switch MapKey(rawValue: key) {
      case .title, .description, .framework, .stages, .unplaced: true
      default: false
      }
    case .stage:
      switch StageEntryKey(rawValue: key) {
      case .stage, .visit, .name, .touchpoints: true
      default: false
      }
    case .touchpoint:
      switch TouchpointKey(rawValue: key) {
      case .name, .emotion, .actors: true
      default: false
      }
    // The framework is lost as a whole or not at all.
    case .framework, .frameworkSource, .criteria, .frameworkStage, .readerText: true
    default: false
    }
  }

  // MARK: The head

  private mutating func writeHead() {
    let title = escaped(map.title, .title, .map, MapKey.title.rawValue, at: .title)
    if !title.isEmpty { output += "  title \(title)\n" }
    guard let description = map.description else { return }
    let text = escaped(
      description, .description, .map, MapKey.description.rawValue,
      at: DocumentPointer([.key(MapKey.description.rawValue)]))
    if !text.isEmpty { output += "  accDescr: \(text)\n" }
  }

  private mutating func writeUnplaced() {
    guard !map.unplaced.isEmpty else { return }
    guard map.stages.contains(where: { !$0.touchpoints.isEmpty }) else {
      // Without a section they would be read as a stage.
      losses?.add(
        .dropped, .map, MapKey.unplaced.rawValue,
        at: DocumentPointer([.key(MapKey.unplaced.rawValue)]), count: map.unplaced.count)
      return
    }
    let list = DocumentPointer([.key(MapKey.unplaced.rawValue)])
    for (index, touchpoint) in map.unplaced.enumerated() {
      write(touchpoint, orElse: nil, at: list.index(index))
    }
  }

  // MARK: Stages

  private mutating func writeStages(_ known: KnownFrameworks) {
    let places = choices.framework.map { StagePlaces($0.stages) }
    let names = map.stages.map { sectionName($0, places) }
    var written: [String] = []
    var last: String?
    for (index, stage) in map.stages.enumerated() {
      var text = MermaidEscapes.written(names[index], in: .section).text
      if text.isEmpty { text = "…" }
      // Twice in a row they would be drawn as one.
      while !stage.touchpoints.isEmpty, text == last { text += "′" }
      output += "  section \(text)\n"
      written.append(text)
      if stage.touchpoints.isEmpty {
        losses?.add(
          .hidden, .map, MapKey.stages.rawValue,
          at: DocumentPointer([.key(MapKey.stages.rawValue), .index(index)]))
        continue
      }
      last = text
      let felt = stage.feltEmotion.flatMap(map.emotionScale.standardised)
      let list = DocumentPointer.stage(index).key(StageEntryKey.touchpoints.rawValue)
      for (place, touchpoint) in stage.touchpoints.enumerated() {
        write(touchpoint, orElse: felt, at: list.index(place))
      }
    }
    if losses != nil { compare(written, known) }
  }

  /// The map's own name of a stage, else that of its framework, else its id.
  private func sectionName(_ stage: StageEntry, _ places: StagePlaces?) -> String {
    if let name = stage.name, !name.isBlank { return name.string }
    if let framework = choices.framework, let place = places?[stage.stage] {
      return framework.stages[place].name[choices.language]
    }
    return stage.stage.string
  }

  /// Finds out what a reader makes of the sections, and what differs from the map.
  private mutating func compare(_ sections: [String], _ known: KnownFrameworks) {
    let names = sections.map { SourceText(MermaidEntities.decoded(Array($0.utf8)[...])) }
    var distinct: [SourceText] = []
    var places: [SourceText: Int] = [:]
    for name in names where places[name] == nil {
      places[name] = distinct.count
      distinct.append(name)
    }
    let read = NamedStages(distinct, title: map.title, framework: nil, known: known)
    if read.reference != map.framework {
      losses?.add(
        .changed, .map, MapKey.framework.rawValue,
        at: DocumentPointer([.key(MapKey.framework.rawValue)]))
    }
    var visits: [SourceText: Int] = [:]
    for (index, stage) in map.stages.enumerated() where !stage.touchpoints.isEmpty {
      guard let place = places[names[index]] else { continue }
      let pointer = DocumentPointer.stage(index)
      let id = read.ids[place]
      let visit = visits[id, default: 0] + 1
      visits[id] = visit
      func report(_ key: StageEntryKey, _ isSame: Bool) {
        guard !isSame else { return }
        losses?.add(.changed, .stage, key.rawValue, at: pointer.key(key.rawValue))
      }
      report(.stage, id == stage.stage)
      report(.name, read.wordings[place] == stage.name)
      report(.visit, stage.visit?.value == (visit > 1 ? Double(visit) : nil))
    }
  }

  // MARK: Touchpoints

  private mutating func write(
    _ touchpoint: Touchpoint, orElse felt: Double?, at pointer: DocumentPointer
  ) {
    var name = escaped(
      touchpoint.name, .task, .touchpoint, TouchpointKey.name.rawValue, at: pointer,
      member: TouchpointKey.name.rawValue)
    if name.isEmpty { name = "…" }
    output += "    \(name): \(score(of: touchpoint, orElse: felt, at: pointer))"
    var actors: [String] = []
    for (index, actor) in touchpoint.actors.enumerated() {
      let text = escaped(
        actor, .actor, .touchpoint, TouchpointKey.actors.rawValue,
        at: pointer.element(TouchpointKey.actors.rawValue, index))
      if !text.isEmpty { actors.append(text) }
    }
    if !actors.isEmpty { output += ": " + actors.joined(separator: ", ") }
    output += "\n"
  }

  /// The score of a touchpoint: its emotion, else that of its stage on −2…2, else the middle.
  private mutating func score(
    of touchpoint: Touchpoint, orElse felt: Double?, at pointer: DocumentPointer
  ) -> Int {
    let scale = map.emotionScale
    let key = TouchpointKey.emotion.rawValue
    guard let emotion = touchpoint.emotion, let exact = scale.standardised(emotion.value) else {
      losses?.add(.added, .touchpoint, key, at: pointer, member: key)
      return Self.nearest(felt ?? 0)
    }
    let score = Self.nearest(exact)
    if EmotionScale.gain(from: exact, to: Double(score - 3)) != 0 {
      losses?.add(.rounded, .touchpoint, key, at: pointer, member: key)
    } else if touchpoint.emotionText != nil || !scale.isStandard {
      losses?.add(.changed, .touchpoint, key, at: pointer, member: key)
    }
    return score
  }

  /// The whole number from 1 to 5 that is nearest to an emotion on −2…2.
  private static func nearest(_ emotion: Double) -> Int {
    Int(min(max(emotion, -2), 2) + 3.5)
  }

  private mutating func escaped(
    _ text: SourceText, _ place: MermaidEscapes.Place, _ object: FileObject, _ key: String,
    at pointer: DocumentPointer, member: String? = nil
  ) -> String {
    let written = MermaidEscapes.written(text.string, in: place)
    if !written.isExact { losses?.add(.changed, object, key, at: pointer, member: member) }
    return written.text
  }
}
