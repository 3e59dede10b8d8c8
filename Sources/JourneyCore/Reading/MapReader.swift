/// Reads a journey map from JSON and goes on behind everything that is wrong.
///
/// One method for each kind of object; how single values are read stands in `ObjectReader`.
struct MapReader {
  var reader: ObjectReader
  let tables = MapKeyTables.shared

  /// Reads the map of a document.
  static func read(_ document: JSONDocument) -> MapReading {
    var reader = MapReader(reader: ObjectReader(document))
    let map = document.hasRoot ? reader.map(0) : nil
    return MapReading(
      map: map,
      diagnostics: document.problems + reader.reader.problems,
      sourceMap: SourceMap(document: document, skipped: reader.reader.skipped))
  }

  private mutating func map(_ node: Int) -> JourneyMap? {
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
      case .state: map.state = reader.enumeration(value)
      case .basis: map.basis = reader.enumeration(value)
      case .persona: map.persona = persona(value)
      case .scenario: map.scenario = reader.text(value)
      case .goal: map.goal = reader.text(value)
      case .expectations: map.expectations = reader.texts(value)
      case .startsWith: map.startsWith = reader.text(value)
      case .endsWith: map.endsWith = reader.text(value)
      case .version: map.version = reader.text(value)
      case .date: map.date = reader.date(value)
      case .reviewBy: map.reviewBy = reader.date(value)
      case .owner: map.owner = reader.text(value)
      case .authors: map.authors = reader.texts(value)
      case .emotionScale: map.declaredScale = emotionScale(value)
      case .lanes: map.lanes = lanes(value)
      case .sources: map.sources = sources(value)
      case .disable: map.disabledRules = disabledRules(value)
      case .stages: map.stages = stages(value)
      case .unplaced: map.unplaced = touchpoints(value)
      }
    }
    reader.require(.title, .framework, .stages, in: members, tables.map)
    map.ownKeys = members.ownKeys
    return map
  }

  /// What stands for a required text that the file lacks or got wrong, which has been reported.
  private static let absent = SourceText("")

  // MARK: The head of a map

  @inline(never)
  private mutating func language(_ node: Int) -> SourceText? {
    guard let text = reader.text(node) else { return nil }
    if !LanguageTag.isWellFormed(text.string) {
      reader.wrongValue(node, MapMessages.language(text.string))
    }
    return text
  }

  @inline(never)
  private mutating func framework(_ node: Int) -> JourneyMap.FrameworkReference? {
    switch reader.document.kind(node) {
    case .string:
      let text = reader.document.text(node)
      if text.isBlank { reader.wrongValue(node, ReadingMessages.blankText) }
      let string = text.string
      return string.contains("/") || string.hasSuffix(".json") ? .path(text) : .id(text)
    case .object:
      var inner = FrameworkReader(reader: reader)
      let framework = inner.framework(node)
      reader = inner.reader
      return framework.map { .inline($0) }
    default:
      reader.wrongType(node, expected: .frameworkReference)
      return nil
    }
  }

  @inline(never)
  private mutating func persona(_ node: Int) -> Persona? {
    guard var members = reader.object(node, .persona) else { return nil }
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
    persona.ownKeys = members.ownKeys
    return persona
  }

  @inline(never)
  private mutating func emotionScale(_ node: Int) -> EmotionScale? {
    guard var members = reader.object(node, .emotionScale) else { return nil }
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
  private mutating func lanes(_ node: Int) -> [JourneyMap.Lane] {
    var lanes: [JourneyMap.Lane] = []
    var elements = reader.elements(node, .lanesList)
    while let element = reader.next(&elements) {
      guard var members = reader.object(element, .lane) else {
        reader.skip(element, of: node)
        continue
      }
      var lane = JourneyMap.Lane(id: Self.absent, name: Self.absent)
      while let key = reader.next(&members, tables.lane) {
        switch key {
        case .id: lane.id = reader.identifier(members.value) ?? Self.absent
        case .name: lane.name = reader.requiredText(members.value) ?? Self.absent
        }
      }
      reader.require(.id, .name, in: members, tables.lane)
      lane.ownKeys = members.ownKeys
      lanes.append(lane)
    }
    return lanes
  }

  @inline(never)
  private mutating func sources(_ node: Int) -> [EvidenceSource] {
    var sources: [EvidenceSource] = []
    var elements = reader.elements(node, .sourcesList)
    while let element = reader.next(&elements) {
      guard var members = reader.object(element, .source)
      else {
        reader.skip(element, of: node)
        continue
      }
      var source = EvidenceSource(id: Self.absent, title: Self.absent)
      while let key = reader.next(&members, tables.source) {
        let value = members.value
        switch key {
        case .id: source.id = reader.identifier(value) ?? Self.absent
        case .title: source.title = reader.requiredText(value) ?? Self.absent
        case .kind: source.kind = reader.enumeration(value)
        case .date: source.date = reader.date(value)
        case .url: source.url = reader.text(value)
        case .sampleSize: source.sampleSize = reader.number(value, from: 0, to: nil)
        }
      }
      reader.require(.id, .title, in: members, tables.source)
      source.ownKeys = members.ownKeys
      sources.append(source)
    }
    return sources
  }

  @inline(never)
  private mutating func disabledRules(_ node: Int) -> [JourneyMap.DisabledRule] {
    var rules: [JourneyMap.DisabledRule] = []
    var elements = reader.elements(
      node, .disabledRulesList)
    while let element = reader.next(&elements) {
      guard var members = reader.object(element, .disabledRule) else {
        reader.skip(element, of: node)
        continue
      }
      var rule = JourneyMap.DisabledRule(rule: Self.absent, reason: nil)
      while let key = reader.next(&members, tables.disable) {
        switch key {
        case .rule: rule.rule = ruleID(members.value) ?? Self.absent
        case .reason: rule.reason = reader.requiredText(members.value)
        }
      }
      reader.require(.rule, .reason, in: members, tables.disable)
      rule.ownKeys = members.ownKeys
      rules.append(rule)
    }
    return rules
  }

  private mutating func ruleID(_ node: Int) -> SourceText? {
    guard let text = reader.text(node) else { return nil }
    if RuleID(rawValue: text.string) == nil {
      reader.report(.unknownReference, node, MapMessages.rule(text.string))
    }
    return text
  }

  // MARK: Stages and touchpoints

  @inline(never)
  private mutating func stages(_ node: Int) -> [StageEntry] {
    var stages: [StageEntry] = []
    var elements = reader.elements(node, .stagesList)
    stages.reserveCapacity(elements.count)
    while let element = reader.next(&elements) {
      if let stage = stage(element) { stages.append(stage) } else { reader.skip(element, of: node) }
    }
    return stages
  }

  @inline(never)
  private mutating func stage(_ node: Int) -> StageEntry? {
    guard var members = reader.object(node, .stage) else { return nil }
    var stage = StageEntry(stage: Self.absent)
    while let key = reader.next(&members, tables.stageEntry) {
      let value = members.value
      switch key {
      case .stage: stage.stage = reader.requiredText(value) ?? Self.absent
      case .name: stage.name = reader.text(value)
      case .goal: stage.goal = reader.text(value)
      case .actions: stage.actions = reader.texts(value)
      case .thoughts: stage.thoughts = reader.texts(value)
      case .feelings: stage.feelings = reader.texts(value)
      case .emotion: stage.emotion = reader.number(value)
      case .touchpoints: stage.touchpoints = touchpoints(value)
      case .painPoints: stage.painPoints = painPoints(value)
      case .opportunities: stage.opportunities = opportunities(value)
      case .metrics: stage.metrics = metrics(value)
      case .owner: stage.owner = reader.text(value)
      case .backstage: stage.backstage = reader.texts(value)
      case .duration: stage.duration = reader.text(value)
      case .lanes: stage.lanes = laneTexts(value)
      case .notes: stage.notes = reader.text(value)
      case .origin: stage.origin = reader.texts(value)
      }
    }
    reader.require(.stage, in: members, tables.stageEntry)
    stage.ownKeys = members.ownKeys
    return stage
  }

  @inline(never)
  private mutating func laneTexts(_ node: Int) -> [StageEntry.LaneTexts] {
    guard reader.document.kind(node) == .object else {
      reader.wrongType(node, expected: .lanes)
      return []
    }
    var lanes: [StageEntry.LaneTexts] = []
    for key in reader.document.keys(ofObject: node) {
      let lane = reader.document.text(key)
      if lanes.contains(where: { $0.lane == lane }) {
        reader.duplicateKey(key, in: node)
      } else {
        lanes.append(StageEntry.LaneTexts(lane: lane, texts: reader.texts(key + 1)))
      }
    }
    return lanes
  }

  @inline(never)
  private mutating func touchpoints(_ node: Int) -> [Touchpoint] {
    var touchpoints: [Touchpoint] = []
    var elements = reader.elements(node, .touchpointsList)
    touchpoints.reserveCapacity(elements.count)
    while let element = reader.next(&elements) {
      if let touchpoint = touchpoint(element) {
        touchpoints.append(touchpoint)
      } else {
        reader.skip(element, of: node)
      }
    }
    return touchpoints
  }

  @inline(never)
  private mutating func touchpoint(_ node: Int) -> Touchpoint? {
    guard var members = reader.object(node, .touchpoint) else { return nil }
    var touchpoint = Touchpoint(name: Self.absent)
    while let key = reader.next(&members, tables.touchpoint) {
      let value = members.value
      switch key {
      case .id: touchpoint.id = reader.identifier(value)
      case .name: touchpoint.name = reader.requiredText(value) ?? Self.absent
      case .channel: touchpoint.channel = reader.requiredText(value)
      case .mode: touchpoint.mode = reader.enumeration(value)
      case .initiator: touchpoint.initiator = reader.enumeration(value)
      case .actors: touchpoint.actors = reader.texts(value)
      case .description: touchpoint.description = reader.text(value)
      case .emotion: touchpoint.emotion = reader.number(value)
      case .momentOfTruth: touchpoint.isMomentOfTruth = reader.boolean(value)
      case .painPoints: touchpoint.painPoints = painPoints(value)
      case .opportunities: touchpoint.opportunities = opportunities(value)
      case .metrics: touchpoint.metrics = metrics(value)
      case .evidence: touchpoint.evidence = reader.texts(value)
      case .owner: touchpoint.owner = reader.text(value)
      case .backstage: touchpoint.backstage = reader.texts(value)
      case .handover: touchpoint.handover = reader.text(value)
      case .phase: touchpoint.phase = phase(value)
      }
    }
    reader.require(.name, in: members, tables.touchpoint)
    touchpoint.ownKeys = members.ownKeys
    return touchpoint
  }

  @inline(never)
  private mutating func phase(_ node: Int) -> Phase? {
    guard let text = reader.text(node) else { return nil }
    let phase = Phase(rawValue: text.string)
    if phase == nil {
      reader.report(.unknownReference, node, ReadingMessages.unknownPhase(text.string))
    }
    return phase
  }

  @inline(never)
  private mutating func painPoints(_ node: Int) -> [PainPoint] {
    var pains: [PainPoint] = []
    var elements = reader.elements(node, .painPointsList)
    pains.reserveCapacity(elements.count)
    while let element = reader.next(&elements) {
      if reader.document.kind(element) == .string {
        pains.append(PainPoint(text: reader.requiredText(element) ?? Self.absent))
        continue
      }
      guard var members = reader.object(element, .textOrPainPoint) else {
        reader.skip(element, of: node)
        continue
      }
      var pain = PainPoint(text: Self.absent)
      while let key = reader.next(&members, tables.painPoint) {
        let value = members.value
        switch key {
        case .text: pain.text = reader.requiredText(value) ?? Self.absent
        case .severity: pain.severity = reader.enumeration(value)
        case .evidence: pain.evidence = reader.texts(value)
        case .owner: pain.owner = reader.text(value)
        case .accepted: pain.isAccepted = reader.boolean(value)
        }
      }
      reader.require(.text, in: members, tables.painPoint)
      pain.ownKeys = members.ownKeys
      pains.append(pain)
    }
    return pains
  }

  @inline(never)
  private mutating func opportunities(_ node: Int) -> [Opportunity] {
    var opportunities: [Opportunity] = []
    var elements = reader.elements(node, .opportunitiesList)
    opportunities.reserveCapacity(elements.count)
    while let element = reader.next(&elements) {
      if reader.document.kind(element) == .string {
        opportunities.append(Opportunity(text: reader.requiredText(element) ?? Self.absent))
        continue
      }
      guard var members = reader.object(element, .textOrOpportunity) else {
        reader.skip(element, of: node)
        continue
      }
      var opportunity = Opportunity(text: Self.absent)
      while let key = reader.next(&members, tables.opportunity) {
        let value = members.value
        switch key {
        case .text: opportunity.text = reader.requiredText(value) ?? Self.absent
        case .owner: opportunity.owner = reader.text(value)
        case .impact: opportunity.impact = reader.number(value, from: 1, to: 5)
        case .effort: opportunity.effort = reader.number(value, from: 1, to: 5)
        case .status: opportunity.status = reader.enumeration(value)
        case .evidence: opportunity.evidence = reader.texts(value)
        }
      }
      reader.require(.text, in: members, tables.opportunity)
      opportunity.ownKeys = members.ownKeys
      opportunities.append(opportunity)
    }
    return opportunities
  }

  @inline(never)
  private mutating func metrics(_ node: Int) -> [Metric] {
    var metrics: [Metric] = []
    var elements = reader.elements(node, .metricsList)
    metrics.reserveCapacity(elements.count)
    while let element = reader.next(&elements) {
      guard var members = reader.object(element, .metric)
      else {
        reader.skip(element, of: node)
        continue
      }
      var metric = Metric(name: Self.absent)
      while let key = reader.next(&members, tables.metric) {
        let value = members.value
        switch key {
        case .name: metric.name = reader.requiredText(value) ?? Self.absent
        case .value: metric.value = reader.number(value)
        case .target: metric.target = reader.number(value)
        case .unit: metric.unit = reader.text(value)
        case .better: metric.better = reader.enumeration(value)
        case .date: metric.date = reader.date(value)
        case .source: metric.source = reader.text(value)
        }
      }
      reader.require(.name, in: members, tables.metric)
      metric.ownKeys = members.ownKeys
      metrics.append(metric)
    }
    return metrics
  }
}
