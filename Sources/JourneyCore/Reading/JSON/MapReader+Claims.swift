/// What a stage or a touchpoint claims: its pain points, opportunities and metrics.
extension MapReader {
  @inline(never)
  func painPoints(_ node: Int) -> [PainPoint] {
    list(node, .painPointsList, of: .textOrPainPoint, PainPoint(text: Self.absent), orText: true) {
      painPoint($0, &$1)
    }
  }

  @inline(never)
  private func painPoint(_ node: Int, _ pain: inout PainPoint) {
    if reader.isText(node) {
      pain.text = reader.requiredText(node) ?? Self.absent
      if !required.isEmpty { reader.require(required[.painPoint], ofText: node, "text") }
      return
    }
    var members = reader.members(node)
    while let key = reader.next(&members, tables.painPoint) {
      let value = members.value
      switch key {
      case .id: pain.id = reader.identifier(value)
      case .text: pain.text = reader.requiredText(value) ?? Self.absent
      case .severity:
        pain.severityQuestion = reader.question(value)
        if pain.severityQuestion == nil { pain.severity = reader.choice(value, tables.severity) }
      case .evidence: pain.evidence = reader.texts(value)
      case .basis: pain.basis = reader.choice(value, tables.claimBasis)
      case .owner: pain.owner = reader.text(value)
      case .accepted: pain.isAccepted = reader.boolean(value)
      case .links: pain.links = links(value)
      }
    }
    reader.require(.text, in: members, tables.painPoint)
    if !required.isEmpty { reader.require(required[.painPoint], in: members, tables.painPoint) }
    pain.ownKeys = members.ownKeys
  }

  @inline(never)
  func opportunities(_ node: Int) -> [Opportunity] {
    list(
      node, .opportunitiesList, of: .textOrOpportunity, Opportunity(text: Self.absent), orText: true
    ) { opportunity($0, &$1) }
  }

  @inline(never)
  private func opportunity(_ node: Int, _ opportunity: inout Opportunity) {
    if reader.isText(node) {
      opportunity.text = reader.requiredText(node) ?? Self.absent
      if !required.isEmpty { reader.require(required[.opportunity], ofText: node, "text") }
      return
    }
    var members = reader.members(node)
    while let key = reader.next(&members, tables.opportunity) {
      let value = members.value
      switch key {
      case .text: opportunity.text = reader.requiredText(value) ?? Self.absent
      case .answers: opportunity.answers = reader.texts(value)
      case .owner: opportunity.owner = reader.text(value)
      case .impact: opportunity.impact = reader.number(value, from: 1, to: 5)
      case .effort: opportunity.effort = reader.number(value, from: 1, to: 5)
      case .status: opportunity.status = reader.choice(value, tables.status)
      case .evidence: opportunity.evidence = reader.texts(value)
      case .basis: opportunity.basis = reader.choice(value, tables.claimBasis)
      case .links: opportunity.links = links(value)
      }
    }
    reader.require(.text, in: members, tables.opportunity)
    if !required.isEmpty { reader.require(required[.opportunity], in: members, tables.opportunity) }
    opportunity.ownKeys = members.ownKeys
  }

  @inline(never)
  func metrics(_ node: Int) -> [Metric] {
    list(
      node, .metricsList, of: .metric, Metric(name: Self.absent), textKey: MetricKey.name.rawValue
    ) { metric($0, &$1) }
  }

  @inline(never)
  private func metric(_ node: Int, _ metric: inout Metric) {
    var members = reader.members(node)
    while let key = reader.next(&members, tables.metric) {
      let value = members.value
      switch key {
      case .name: metric.name = reader.requiredText(value) ?? Self.absent
      case .value, .target:
        if key == .target, let question = reader.question(value) {
          metric.targetQuestion = question
          continue
        }
        let number = measure(value, in: node, isTarget: key == .target)
        if key == .value { metric.value = number } else { metric.target = number }
      case .unit: metric.unit = reader.text(value)
      case .better: metric.better = reader.choice(value, tables.better)
      case .date: metric.date = reader.date(value)
      case .source: metric.source = reader.word(value)
      }
    }
    reader.require(.name, in: members, tables.metric)
    if !required.isEmpty { reader.require(required[.metric], in: members, tables.metric) }
    metric.ownKeys = members.ownKeys
  }

  /// A number, which people write with its unit.
  private func measure(_ node: Int, in metric: Int, isTarget: Bool) -> WrittenNumber? {
    guard reader.isText(node) else { return reader.number(node) }
    reader.wrongType(
      node, expected: .number, reader.measureMeant(by: node, in: metric, isTarget: isTarget))
    return nil
  }
}
