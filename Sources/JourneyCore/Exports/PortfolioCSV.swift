/// What many maps say for a pivot table: a row a touchpoint, pain, opportunity and metric.
///
/// The rows of one map are made from the map itself, so that all can be written map after map.
package struct PortfolioCSV: Sendable {
  private let report: PortfolioReport
  private let narrowing: PortfolioNarrowing

  /// Prepares the rows of the maps of a report.
  ///
  /// - Parameters:
  ///   - report: The report over all of them, which knows what the maps share.
  ///   - narrowing: What of the maps counts.
  package init(_ report: PortfolioReport, _ narrowing: PortfolioNarrowing) {
    self.report = report
    self.narrowing = narrowing
  }

  /// The row of headings.
  package static var heading: String {
    var text = ""
    CSVText.append(
      [
        "kind", "file", "pointer", "title", "persona", "framework", "state", "stage", "phase",
        "touchpoint", "channel", "mode", "owner", "text", "emotion", "momentOfTruth", "severity",
        "answered", "accepted", "maps", "impact", "effort", "status", "score", "value", "target",
        "unit", "gap",
      ].map { .text($0) }, to: &text)
    return text
  }

  /// One row; what a kind does not tell stays empty.
  private struct Row {
    let kind: String
    let place: MapPlace
    let pointer: String
    var owner: String?
    var text = ""
    var emotion: Double?
    var isMomentOfTruth = false
    var severity: String?
    var isAnswered: Bool?
    var isAccepted: Bool?
    var maps: Int?
    var impact: Double?
    var effort: Double?
    var status: String?
    var score: Double?
    var value: Double?
    var target: Double?
    var unit: String?
    var gap: Double?
  }

  /// The rows of a map.
  package func rows(_ input: PortfolioInput) -> String {
    let map = input.map
    let journey = PhasedJourney(name: input.file, map: map, framework: input.framework)
    let view = NarrowedMap(map, journey, narrowing, input.channels)
    let facts = MapFacts(map, channels: input.channels)
    let contribution = PortfolioContribution(input, narrowing, keepsTexts: true)
    let told = contribution.map
    let phases = Self.phases(of: journey)
    var text = ""
    for place in view.touchpoints {
      guard let touchpoint = map.touchpoint(at: place) else { continue }
      append(
        Row(
          kind: "touchpoint", place: place, pointer: place.pointer.description,
          owner: map.owner(at: place)?.string, text: touchpoint.name.string,
          emotion: touchpoint.emotion.flatMap { map.emotionScale.standardised($0.value) },
          isMomentOfTruth: touchpoint.isMomentOfTruth == true), input, phases, &text)
    }
    let felt = Self.emotions(map, facts)
    for (pain, said) in zip(told.pains, contribution.painTexts) {
      let place = pain.place.place
      let own = map.painPoints(at: place)[Int(pain.place.index)].owner
      let owner = own.isTold ? own?.trimmed : map.owner(at: place)
      append(
        Row(
          kind: "pain", place: place, pointer: pain.place.pointer("painPoints"),
          owner: owner?.string, text: said, emotion: felt(place),
          severity: PainPoint.Severity.allCases.first { $0.rank == Int(pain.severity) }?.rawValue,
          isAnswered: pain.isAnswered, isAccepted: pain.isAccepted,
          maps: report.pains.maps(having: pain.key),
          score: Double(pain.score) / PortfolioPain.unit), input, phases, &text)
    }
    for (opportunity, said) in zip(told.opportunities, contribution.opportunityTexts) {
      let shared = told.answers(of: opportunity).reduce(0) {
        max($0, report.pains.maps(having: $1))
      }
      append(
        Row(
          kind: "opportunity", place: opportunity.place.place,
          pointer: opportunity.place.pointer("opportunities"), owner: opportunity.owner,
          text: said, isMomentOfTruth: opportunity.isMomentOfTruth,
          maps: shared, impact: opportunity.impact, effort: opportunity.effort,
          status: opportunity.status?.rawValue, score: opportunity.score(sharedBy: shared)),
        input, phases, &text)
    }
    map.forEachMetricList { metrics, place in
      guard view.includes(place) else { return }
      for index in metrics.indices {
        let metric = metrics[index]
        append(
          Self.row(metric, PortfolioPlace(place, index), map.owner(at: place)?.string, input.file),
          input, phases, &text)
      }
    }
    return text
  }

  private static func row(
    _ metric: Metric, _ place: PortfolioPlace, _ owner: String?, _ file: String
  ) -> Row {
    var row = Row(
      kind: "metric", place: place.place, pointer: place.pointer("metrics"), owner: owner,
      text: metric.name.string)
    row.value = metric.value?.value
    row.target = metric.target?.value
    row.unit = metric.unit?.string
    if let value = row.value, let target = row.target {
      row.gap =
        PortfolioMetric(
          file: file, name: "", value: value, target: target, place: place, better: metric.better
        ).gap
    }
    return row
  }

  /// How the customer feels at a place, on −2…2: as the touchpoint says, else as its stage.
  private static func emotions(_ map: JourneyMap, _ facts: MapFacts) -> (MapPlace) -> Double? {
    { place in
      let felt =
        map.touchpoint(at: place)?.emotion?.value ?? place.stage.flatMap { facts.stageEmotions[$0] }
      return felt.flatMap(map.emotionScale.standardised)
    }
  }

  /// The phases of every place in words.
  private static func phases(of journey: PhasedJourney) -> [MapPlace: String] {
    var phases: [MapPlace: String] = [:]
    var passed: [Int?: Int] = [:]
    for touchpoint in journey.touchpoints {
      let stage = touchpoint.place.entry
      let place = MapPlace(stage: stage, touchpoint: passed[stage, default: 0])
      passed[stage, default: 0] += 1
      phases[place] = words(touchpoint.phases)
    }
    for (place, set) in journey.phasesOfParts {
      if let entry = place.entry { phases[MapPlace(stage: entry, touchpoint: nil)] = words(set) }
    }
    return phases
  }

  private static func words(_ phases: PhaseSet) -> String {
    phases.phases.map(\.rawValue).joined(separator: " ")
  }

  private func append(
    _ row: Row, _ input: PortfolioInput, _ phases: [MapPlace: String], _ text: inout String
  ) {
    let map = input.map
    let touchpoint = map.touchpoint(at: row.place)
    func number(_ value: Double?) -> CSVText.Cell {
      value.map { .number(WrittenNumber($0).literal.string) } ?? .text("")
    }
    let channel = touchpoint?.channel.map { channel in
      input.channels.channel(channel)?.id ?? channel.string
    }
    CSVText.append(
      [
        .text(row.kind), .text(input.file), .text(row.pointer), .text(map.title.string),
        .text(map.persona?.name.string ?? ""),
        .text(input.frameworkID), .text(map.state?.rawValue ?? ""),
        .text(row.place.stage.map { map.stages[$0].stage.string } ?? ""),
        .text(phases[row.place] ?? ""), .text(touchpoint?.name.string ?? ""), .text(channel ?? ""),
        .text(touchpoint.flatMap(input.channels.mode)?.rawValue ?? ""), .text(row.owner ?? ""),
        .text(row.text), number(row.emotion), .text(row.isMomentOfTruth ? "true" : ""),
        .text(row.severity ?? ""), .text(row.isAnswered.map { $0 ? "true" : "false" } ?? ""),
        .text(row.isAccepted.map { $0 ? "true" : "false" } ?? ""),
        number(row.maps.map(Double.init)), number(row.impact), number(row.effort),
        .text(row.status ?? ""), number(row.score), number(row.value), number(row.target),
        .text(row.unit ?? ""), number(row.gap),
      ], to: &text)
  }
}
