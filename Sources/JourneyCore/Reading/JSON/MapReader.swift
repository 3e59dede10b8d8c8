// Reading/JSON: the product's own format: the tape of a file as map, framework or settings, each
// finding with its place.

/// Reads a journey map from JSON and goes on behind everything that is wrong.
///
/// One method for each kind of object; how single values are read stands in `ObjectReader`.
struct MapReader {
  let reader: ObjectReader
  let emotions: EmotionReader
  let required: RequiredKeys
  let tables = MapKeyTables.self

  /// Reads the map of a document.
  static func read(
    _ document: JSONDocument, _ settings: ProjectSettings = ProjectSettings()
  ) -> MapReading {
    let objects = ObjectReader(document)
    let reader = MapReader(
      reader: objects, emotions: EmotionReader(objects), required: RequiredKeys(settings))
    let map = document.hasRoot ? reader.map(0) : nil
    return MapReading(
      map: map,
      diagnostics: .joining(document.problems, reader.reader.problems),
      sourceMap: SourceMap(
        JSONPlaces(
          document, skipped: reader.reader.skipped, problems: reader.reader.problems)),
      fixes: reader.reader.fixes)
  }

  private func map(_ node: Int) -> JourneyMap? {
    guard var members = reader.object(node, .map) else { return nil }
    var map = JourneyMap(title: Self.absent, framework: .id(Self.absent))
    while let key = reader.next(&members, tables.map) {
      let value = members.value
      switch key {
      case .schema: map.schema = reader.text(value)
      case .formatVersion: map.formatVersion = reader.version(value)
      case .title: map.title = reader.requiredText(value) ?? Self.absent
      case .description: map.description = reader.text(value)
      case .language: map.language = language(value)
      case .framework: map.framework = framework(value) ?? map.framework
      case .kind: map.declaredKind = reader.choice(value, tables.kind)
      case .state: map.state = reader.choice(value, tables.state)
      case .basis: map.basis = reader.choice(value, tables.basis)
      case .persona: map.persona = persona(value)
      case .scenario: map.scenario = reader.text(value)
      case .goal: map.goal = reader.text(value)
      case .expectations: map.expectations = reader.texts(value)
      case .startsWith: map.startsWith = reader.text(value)
      case .endsWith: map.endsWith = reader.text(value)
      case .version: map.version = reader.text(value)
      case .date:
        map.dateQuestion = reader.question(value)
        if map.dateQuestion == nil { map.date = reader.date(value) }
      case .reviewBy: map.reviewBy = reader.date(value)
      case .owner: map.owner = reader.text(value)
      case .authors: map.authors = reader.texts(value)
      case .emotionScale: map.declaredScale = emotionScale(value)
      case .emotionWords: map.emotionWords = emotions.legend(value)
      case .lanes:
        map.lanes = list(
          value, .lanesList, of: .lane, JourneyMap.Lane(id: Self.absent, name: Self.absent)
        ) { lane($0, &$1) }
      case .sources:
        map.sources = list(
          value, .sourcesList, of: .source, EvidenceSource(id: Self.absent, title: Self.absent)
        ) { source($0, &$1) }
      case .disable:
        map.disabledRules = list(
          value, .disabledRulesList, of: .disabledRule,
          JourneyMap.DisabledRule(rule: Self.absent, reason: nil)
        ) { disabledRule($0, &$1) }
      case .stages:
        map.stages = list(
          value, .stagesList, of: .stage, StageEntry(stage: Self.absent), orText: false,
          textKey: StageEntryKey.stage.rawValue, most: ReadingLimits.stages
        ) { stage($0, &$1) }
      case .unplaced: map.unplaced = touchpoints(value)
      }
    }
    reader.require(.title, .framework, .stages, in: members, tables.map)
    if !required.isEmpty { reader.require(required[.map], in: members, tables.map) }
    map.ownKeys = members.ownKeys
    return map
  }

  /// What stands for a required text that the file lacks or got wrong, which has been reported.
  static let absent = SourceText("")

  // MARK: The head of a map

  @inline(never)
  private func language(_ node: Int) -> SourceText? {
    guard let text = reader.word(node) else { return nil }
    let meant = LanguageTag.meant(text.string)
    if meant != nil || !LanguageTag.isWellFormed(text.string) {
      reader.wrongValue(
        node, MapMessages.language(text.string, meant: meant),
        meant.map { Repair(writing: "\"\($0)\"", for: reader.document.range(node)) })
    }
    return text
  }

  @inline(never)
  private func framework(_ node: Int) -> JourneyMap.FrameworkReference? {
    switch reader.document.kind(node) {
    case .string:
      let text = reader.document.text(node)
      if text.isBlank { reader.wrongValue(node, ReadingMessages.blankText) }
      let string = text.string
      return JourneyMap.FrameworkReference.isPath(string) ? .path(text) : .id(text)
    case .object:
      return FrameworkReader(reader: reader).framework(node).map { .inline($0) }
    default:
      reader.wrongType(node, expected: .frameworkReference)
      return nil
    }
  }

  @inline(never)
  private func persona(_ node: Int) -> Persona? {
    guard var members = reader.object(node, .persona, textKey: PersonaKey.name.rawValue) else {
      return nil
    }
    var persona = Persona(name: Self.absent)
    while let key = reader.next(&members, tables.persona) {
      let value = members.value
      switch key {
      case .name: persona.name = reader.requiredText(value) ?? Self.absent
      case .role: persona.role = reader.text(value)
      case .description: persona.description = reader.text(value)
      case .goals: persona.goals = reader.texts(value)
      case .needs: persona.needs = reader.texts(value)
      case .frustrations: persona.frustrations = reader.texts(value)
      case .quote: persona.quote = reader.text(value)
      }
    }
    reader.require(.name, in: members, tables.persona)
    if !required.isEmpty { reader.require(required[.persona], in: members, tables.persona) }
    persona.ownKeys = members.ownKeys
    return persona
  }

  @inline(never)
  private func emotionScale(_ node: Int) -> EmotionScale? {
    guard reader.isObject(node) else {
      reader.wrongType(node, expected: .emotionScale, reader.scaleMeant(by: node))
      return nil
    }
    var members = reader.members(node)
    var minimum: WrittenNumber?
    var maximum: WrittenNumber?
    while let key = reader.next(&members, tables.scale) {
      switch key {
      case .min: minimum = reader.number(members.value)
      case .max: maximum = reader.number(members.value)
      }
    }
    reader.require(.min, .max, in: members, tables.scale)
    guard let minimum, let maximum else { return nil }
    guard minimum.value < maximum.value else {
      reader.wrongValue(node, ReadingMessages.scaleOrder)
      return nil
    }
    return EmotionScale(minimum: minimum, maximum: maximum, ownKeys: members.ownKeys)
  }

  @inline(never)
  private func lane(_ node: Int, _ lane: inout JourneyMap.Lane) {
    var members = reader.members(node)
    while let key = reader.next(&members, tables.lane) {
      switch key {
      case .id: lane.id = reader.identifier(members.value) ?? Self.absent
      case .name: lane.name = reader.requiredText(members.value) ?? Self.absent
      case .line: lane.line = reader.text(members.value)
      }
    }
    reader.require(.id, .name, in: members, tables.lane)
    lane.ownKeys = members.ownKeys
  }

  @inline(never)
  private func source(_ node: Int, _ source: inout EvidenceSource) {
    var members = reader.members(node)
    while let key = reader.next(&members, tables.source) {
      let value = members.value
      switch key {
      case .id: source.id = reader.identifier(value) ?? Self.absent
      case .title: source.title = reader.requiredText(value) ?? Self.absent
      case .kind: source.kind = reader.choice(value, tables.sourceKind)
      case .date: source.date = reader.date(value)
      case .url: source.url = reader.text(value)
      case .sampleSize: source.sampleSize = reader.number(value, from: 0, to: nil)
      }
    }
    reader.require(.id, .title, in: members, tables.source)
    if !required.isEmpty { reader.require(required[.source], in: members, tables.source) }
    source.ownKeys = members.ownKeys
  }

  @inline(never)
  private func disabledRule(_ node: Int, _ rule: inout JourneyMap.DisabledRule) {
    var members = reader.members(node)
    while let key = reader.next(&members, tables.disable) {
      switch key {
      case .rule: rule.rule = ruleID(members.value) ?? Self.absent
      case .reason: rule.reason = reader.requiredText(members.value)
      }
    }
    reader.require(.rule, .reason, in: members, tables.disable)
    rule.ownKeys = members.ownKeys
  }

  private func ruleID(_ node: Int) -> SourceText? {
    guard let text = reader.word(node) else { return nil }
    let rule = RuleID(rawValue: text.string)
    if rule == nil {
      reader.report(
        .unknownReference, node, MapMessages.rule(text.string), reader.ruleMeant(by: node))
    } else if rule?.cannotBeTurnedOff == true {
      reader.wrongValue(node, MapMessages.indispensableRule(text.string))
    }
    return text
  }

  // MARK: Stages and touchpoints

  @inline(never)
  private func stage(_ node: Int, _ stage: inout StageEntry) {
    var members = reader.members(node)
    while let key = reader.next(&members, tables.stageEntry) {
      let value = members.value
      switch key {
      case .stage: stage.stage = reader.requiredWord(value) ?? Self.absent
      case .visit: stage.visit = visit(value)
      case .name: stage.name = reader.text(value)
      case .goal: stage.goal = reader.text(value)
      case .actions: stage.actions = reader.texts(value)
      case .thoughts: stage.thoughts = reader.texts(value)
      case .feelings: stage.feelings = reader.texts(value)
      case .emotion: (stage.emotion, stage.emotionText) = emotions.emotion(value)
      case .touchpoints: stage.touchpoints = touchpoints(value)
      case .painPoints: stage.painPoints = painPoints(value)
      case .opportunities: stage.opportunities = opportunities(value)
      case .metrics: stage.metrics = metrics(value)
      case .owner: stage.owner = reader.text(value)
      case .backstage: stage.backstage = reader.texts(value)
      case .duration:
        guard !reader.isObject(value) else {
          reader.wrongType(
            value, expected: .text, reader.takesMeant(by: value, in: members.object))
          continue
        }
        stage.duration = reader.text(value)
      case .takes: stage.takes = time(value)
      case .waits: stage.waits = time(value)
      case .lanes: stage.lanes = laneTexts(value)
      case .notes: stage.notes = reader.text(value)
      case .basis: stage.basis = reader.choice(value, tables.claimBasis)
      case .next: stage.next = next(value)
      case .origin: stage.origin = reader.texts(value)
      }
    }
    reader.require(.stage, in: members, tables.stageEntry)
    if !required.isEmpty { reader.require(required[.stage], in: members, tables.stageEntry) }
    checkTimes(stage.takes, stage.waits, members.object)
    stage.ownKeys = members.ownKeys
  }

  /// Which time a stage is entered: 1 for the first, which need not be said.
  @inline(never)
  private func visit(_ node: Int) -> WrittenNumber? {
    guard let number = reader.number(node) else { return nil }
    if !StageEntry.isVisit(number.value) {
      reader.wrongValue(node, MapMessages.visit(number.literal.string))
    }
    return number
  }

  @inline(never)
  private func next(_ node: Int) -> [NextStage] {
    list(node, .nextList, of: .textOrNext, NextStage(stage: Self.absent), orText: true) {
      node, next in
      if reader.isText(node) {
        next.stage = reader.requiredText(node) ?? Self.absent
        return
      }
      var members = reader.members(node)
      while let key = reader.next(&members, tables.nextStage) {
        switch key {
        case .stage: next.stage = reader.requiredWord(members.value) ?? Self.absent
        case .when: next.when = reader.text(members.value)
        }
      }
      reader.require(.stage, in: members, tables.nextStage)
      next.ownKeys = members.ownKeys
    }
  }

  @inline(never)
  private func time(_ node: Int) -> TimeSpan? {
    guard reader.isObject(node) else {
      reader.wrongType(node, expected: .time, reader.timeMeant(by: node))
      return nil
    }
    var members = reader.members(node)
    var time = TimeSpan()
    // A part of a time would pass for the whole.
    var isWhole = true
    while let key = reader.next(&members, tables.time) {
      let number = reader.number(members.value, from: 0, to: nil)
      if (number?.value ?? -1) < 0 { isWhole = false }
      switch key {
      case .minutes: time[.minutes] = number
      case .hours: time[.hours] = number
      case .days: time[.days] = number
      case .weeks: time[.weeks] = number
      case .months: time[.months] = number
      }
    }
    time.ownKeys = members.ownKeys
    if time.minutes > TimeSpan.maximumMinutes {
      reader.wrongValue(node, MapMessages.enormousTime)
      isWhole = false
    }
    return isWhole && !(time.isEmpty && time.ownKeys.isEmpty) ? time : nil
  }

  /// Reports a wait that is longer than what it is a part of.
  private func checkTimes(_ takes: TimeSpan?, _ waits: TimeSpan?, _ object: Int) {
    guard let takes, let waits, !takes.isEmpty, waits.minutes > takes.minutes,
      let node = reader.document.value(StageEntryKey.waits.rawValue, ofObject: object)
    else { return }
    reader.wrongValue(node, MapMessages.waitsTooLong)
  }

  /// Addresses and ticket keys.
  @inline(never)
  func links(_ node: Int) -> [SourceText] {
    guard reader.document.kind(node) == .array else { return reader.texts(node) }
    var elements = reader.elements(node, .texts)
    while let element = reader.next(&elements) {
      guard reader.isText(element) else { continue }
      let text = reader.document.text(element).string
      if let scheme = LinkText.foreignScheme(text) {
        reader.wrongValue(element, MapMessages.link(scheme))
      }
    }
    return reader.texts(node)
  }

  @inline(never)
  private func laneTexts(_ node: Int) -> [LaneTexts] {
    guard reader.document.kind(node) == .object else {
      reader.wrongType(node, expected: .lanes)
      return []
    }
    return reader.entries(ofObject: node).map { key, lane in
      LaneTexts(lane: lane, texts: reader.texts(key + 1))
    }
  }

  @inline(never)
  private func touchpoints(_ node: Int) -> [Touchpoint] {
    list(
      node, .touchpointsList, of: .textOrTouchpoint, Touchpoint(name: Self.absent), orText: true
    ) { touchpoint($0, &$1) }
  }

  @inline(never)
  private func touchpoint(_ node: Int, _ touchpoint: inout Touchpoint) {
    if reader.isText(node) {
      touchpoint.name = reader.requiredText(node) ?? Self.absent
      if !required.isEmpty { reader.require(required[.touchpoint], ofText: node, "name") }
      return
    }
    var members = reader.members(node)
    while let key = reader.next(&members, tables.touchpoint) {
      let value = members.value
      switch key {
      case .id: touchpoint.id = reader.identifier(value)
      case .name: touchpoint.name = reader.requiredText(value) ?? Self.absent
      case .channel: touchpoint.channel = reader.requiredText(value, orList: MapMessages.oneChannel)
      case .mode: touchpoint.mode = reader.choice(value, tables.mode)
      case .initiator: touchpoint.initiator = reader.choice(value, tables.initiator)
      case .actors: touchpoint.actors = reader.texts(value)
      case .description: touchpoint.description = reader.text(value)
      case .insteadOf: touchpoint.insteadOf = reader.word(value)
      case .alongside: touchpoint.alongside = reader.word(value)
      case .emotion: (touchpoint.emotion, touchpoint.emotionText) = emotions.emotion(value)
      case .momentOfTruth:
        touchpoint.momentQuestion = reader.question(value)
        if touchpoint.momentQuestion == nil { touchpoint.isMomentOfTruth = reader.boolean(value) }
      case .painPoints: touchpoint.painPoints = painPoints(value)
      case .opportunities: touchpoint.opportunities = opportunities(value)
      case .metrics: touchpoint.metrics = metrics(value)
      case .evidence: touchpoint.evidence = reader.texts(value)
      case .basis: touchpoint.basis = reader.choice(value, tables.claimBasis)
      case .owner: touchpoint.owner = reader.text(value)
      case .backstage: touchpoint.backstage = reader.texts(value)
      case .handover: touchpoint.handover = reader.text(value)
      case .phase: touchpoint.phase = phase(value)
      case .takes: touchpoint.takes = time(value)
      case .waits: touchpoint.waits = time(value)
      case .lanes: touchpoint.lanes = laneTexts(value)
      case .links: touchpoint.links = links(value)
      }
    }
    reader.require(.name, in: members, tables.touchpoint)
    if !required.isEmpty { reader.require(required[.touchpoint], in: members, tables.touchpoint) }
    checkTimes(touchpoint.takes, touchpoint.waits, members.object)
    touchpoint.ownKeys = members.ownKeys
  }

  @inline(never)
  private func phase(_ node: Int) -> Phase? {
    guard let text = reader.word(node) else { return nil }
    let phase = tables.phase.value(text)
    if phase == nil {
      reader.report(
        .unknownReference, node, reader.guesses.unknownPhase(text.string),
        reader.choiceMeant(by: node, Phase.self))
    }
    return phase
  }

  // MARK: Lists

  /// Reads the elements of an array; those that could not be read are noted as skipped.
  @inline(__always)
  func list<Element>(
    _ node: Int, _ what: Expected, of element: Expected, _ blank: @autoclosure () -> Element,
    orText: Bool = false, textKey: String? = nil, most: Int = .max,
    _ read: (Int, inout Element) -> Void
  ) -> [Element] {
    var list: [Element] = []
    var elements = reader.elements(
      node, what, textKey: textKey, isOfObjects: true, orText: orText)
    list.reserveCapacity(min(elements.count, most))
    while let child = reader.next(&elements) {
      guard list.count < most else {
        reader.report(.syntax, child, ReadingLimits.tooManyStages)
        reader.skip(child, of: node)
        break
      }
      if reader.isObject(child) || orText && reader.isText(child) {
        // Made and filled in place: a copy would touch the reference of every text.
        list.append(blank())
        read(child, &list[list.count - 1])
      } else {
        reader.wrongType(
          child, expected: element,
          // A number in the name of a metric is its value.
          element == .metric && reader.hasDigit(child)
            ? nil
            : textKey.map { reader.objectMeant(by: child, textKey: $0) }
              ?? (orText ? reader.textMeant(by: child) : nil))
        reader.skip(child, of: node)
      }
    }
    return list
  }
}
