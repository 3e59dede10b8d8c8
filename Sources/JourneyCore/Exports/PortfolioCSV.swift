/// What many maps say for a pivot table: a row a touchpoint, pain, opportunity and metric.
///
/// The rows of one map are made from the map itself, so that all can be written map after map.
///
/// Names that maps write in several ways stand in every row as they do in all that people read, so
/// that a pivot table counts them as one.
package struct PortfolioCSV: Sendable {
  private let report: PortfolioReport
  private let narrowing: PortfolioNarrowing
  private let names: RowNames
  private let style: CSVStyle

  /// Prepares the rows of the maps of a report.
  ///
  /// - Parameters:
  ///   - report: The report over all of them, which knows what the maps share.
  ///   - narrowing: What of the maps counts.
  ///   - style: For which reader they are.
  package init(
    _ report: PortfolioReport, _ narrowing: PortfolioNarrowing, _ style: CSVStyle = .plain
  ) {
    self.report = report
    self.narrowing = narrowing
    self.style = style
    names = RowNames(report.portfolio)
  }

  /// The row of headings, with which the table begins.
  package var heading: String {
    var text = style.mark
    CSVText.append(
      [
        "kind", "file", "pointer", "title", "persona", "framework", "state", "stage", "phase",
        "touchpoint", "channel", "mode", "owner", "text", "emotion", "momentOfTruth", "severity",
        "answered", "accepted", "maps", "impact", "effort", "status", "score", "value", "target",
        "unit", "gap", "key",
      ].map { .text($0) }, style, to: &text)
    return text
  }

  /// The rows of a map.
  package func rows(_ input: PortfolioInput) -> [UInt8] { Array(pieces(input).joined()) }

  /// The rows of a map in pieces: those of an enormous one are long, and one text of them would for a
  /// moment be there three times.
  package func pieces(_ input: PortfolioInput) -> [[UInt8]] {
    var rows = MapRows(input, narrowing, report, names, style)
    rows.write()
    return rows.pieces + [rows.line.bytes]
  }
}

/// How rows write names that maps write in several ways.
private struct RowNames: Sendable {
  private let writings: NameWritings
  /// Whether personas and owners stand as their maps write them.
  private let areAsWritten: Bool
  /// The writings of channels that are not known and that maps write in several ways.
  private var channels: [FoldedChannelName: String] = [:]

  init(_ portfolio: Portfolio) {
    writings = portfolio.writings
    areAsWritten = writings.areAsWritten
    let shown = portfolio.channelsAsRead
    // Names that differ in their bytes alone are one already, in the first of the writings.
    for (name, _) in shown { channels[FoldedChannelName(name)] = name.channel }
  }

  /// Adds a persona.
  func add(persona: SourceText?, to line: inout CSVLine) {
    if areAsWritten { line.add(persona) } else { line.add(writings.persona(persona?.string ?? "")) }
  }

  /// Adds an owner.
  func add(owner: SourceText?, to line: inout CSVLine) {
    if areAsWritten { line.add(owner) } else { line.add(writings.owner(owner?.string ?? "")) }
  }

  /// An owner as rows write it.
  func owner(_ name: String) -> String { writings.owner(name) }

  /// Adds a channel that is not known.
  func add(channel: SourceText?, mode: ChannelMode?, to line: inout CSVLine) {
    guard let channel, !channels.isEmpty else { return line.add(channel) }
    let name = ChannelName(channel: channel.trimmed.string, mode: mode)
    line.add(channels[FoldedChannelName(name)] ?? name.channel)
  }
}

/// The rows of one map.
private struct MapRows {
  private let input: PortfolioInput
  private let map: JourneyMap
  private let report: PortfolioReport
  private let names: RowNames
  private let parts: MapParts
  private let told: PortfolioContribution
  /// In how many maps each of its pains is.
  private var shares: [Int] = []
  /// The phases of the stages.
  private let phases: [Int: PhaseSet]
  /// Phases in words: many places have the same ones.
  private var words: [PhaseSet: String] = [:]
  /// The cell of the file.
  private var file: CSVLine
  /// The cells that all rows of the map have.
  private var head: CSVLine
  /// The cells that all rows of a place have.
  private var cells: PlaceCells
  /// The rows, without those of the pieces.
  var line: CSVLine
  private let style: CSVStyle
  /// Rows before those.
  var pieces: [[UInt8]] = []
  /// The bytes of a piece.
  private static let room = 1 << 20

  init(
    _ input: PortfolioInput, _ narrowing: PortfolioNarrowing, _ report: PortfolioReport,
    _ names: RowNames, _ style: CSVStyle
  ) {
    self.input = input
    self.style = style
    (file, head, line) = (CSVLine(style), CSVLine(style), CSVLine(style))
    self.names = names
    map = input.map
    self.report = report
    parts = MapParts(input, narrowing)
    let index = report.portfolio.indexOfMap(withFile: input.file)
    let known = index.map { report.portfolio.maps[$0].pains } ?? []
    told = PortfolioContribution(rowsOf: input, parts, known: known)
    phases = Self.phases(of: parts.journey)
    cells = PlaceCells(map)
    file.add(input.file)
    head.add(map.title)
    names.add(persona: map.persona?.name.trimmed, to: &head)
    head.add(input.frameworkID)
    head.add(map.state?.rawValue ?? "")
    share(index, known)
  }

  /// Finds in how many maps the pains are, which were found before unless the file has changed.
  private mutating func share(_ index: Int?, _ known: [PortfolioPain]) {
    shares.reserveCapacity(told.map.pains.count)
    let isKnown = known.count == told.map.pains.count
    for (number, pain) in told.map.pains.enumerated() {
      if isKnown, let index {
        shares.append(report.pains.maps(havingPain: number, ofMap: index))
      } else {
        shares.append(report.pains.maps(having: pain.key))
      }
    }
  }

  mutating func write() {
    for place in parts.view.touchpoints { writeTouchpoint(place) }
    for index in told.map.pains.indices {
      write(painAt: index)
    }
    for index in told.map.opportunities.indices { write(opportunityAt: index) }
    var metrics: [(metric: Metric, place: PortfolioPlace)] = []
    map.forEachMetricList { list, place in
      guard !list.isEmpty, parts.view.includes(place) else { return }
      for index in list.indices { metrics.append((list[index], PortfolioPlace(place, index))) }
    }
    for (metric, place) in metrics { write(metric, place) }
  }

  // MARK: Kinds

  private mutating func writeTouchpoint(_ place: MapPlace) {
    begin("touchpoint", PortfolioPlace(place), .touchpoints)
    names.add(owner: map.owner(at: place), to: &line)
    line.add(map.name(at: place))
    line.add(number: standard(map.emotion(at: place)))
    line.add(word: map.isMomentOfTruth(place) ? "true" : "")
    line.add(empty: 13)
    line.end()
  }

  private mutating func write(painAt index: Int) {
    let pain = told.map.pains[index]
    let standing = told.map.place(ofPain: index)
    let place = standing.place
    begin("pain", standing, .painPoints)
    let own = map.painPoints(at: place)[standing.index].owner
    names.add(owner: own.stated?.trimmed ?? map.owner(at: place), to: &line)
    line.add(told.painTexts[index])
    let felt = map.emotion(at: place) ?? place.stage.flatMap { parts.facts.stageEmotions[$0] }
    line.add(number: standard(felt))
    line.add(empty: 1)
    line.add(PortfolioJSON.severity(pain.severity) ?? "")
    line.add(word: pain.isAnswered ? "true" : "false")
    line.add(word: pain.isAccepted ? "true" : "false")
    line.add(number: Double(shares[index]))
    line.add(empty: 3)
    line.add(number: Double(pain.score) / PortfolioPain.unit)
    line.add(empty: 4)
    line.add { pain.key.append(to: &$0) }
    line.end()
  }

  private mutating func write(opportunityAt index: Int) {
    let opportunity = told.map.opportunities[index]
    let shared = told.map.pains(answeredBy: opportunity).reduce(0) { max($0, shares[Int($1)]) }
    begin("opportunity", told.map.place(ofOpportunity: index), .opportunities)
    line.add(names.owner(told.owners.name(told.opportunityOwners[index]) ?? ""))
    line.add(told.opportunityTexts[index])
    line.add(empty: 1)
    line.add(word: opportunity.isMomentOfTruth ? "true" : "")
    line.add(empty: 3)
    line.add(number: Double(shared))
    line.add(number: opportunity.impact)
    line.add(number: opportunity.effort)
    line.add(opportunity.status?.rawValue ?? "")
    line.add(number: opportunity.score(sharedBy: shared))
    line.add(empty: 4)
    line.add { opportunity.key.append(to: &$0) }
    line.end()
  }

  private mutating func write(_ metric: Metric, _ place: PortfolioPlace) {
    begin("metric", place, .metrics)
    names.add(owner: map.owner(at: place.place), to: &line)
    line.add(metric.name)
    line.add(empty: 10)
    line.add(number: metric.value?.value)
    line.add(number: metric.target?.value)
    line.add(metric.unit)
    var gap: Double?
    if let value = metric.value?.value, let target = metric.target?.value {
      gap = MetricAim(target: target, better: metric.better).gap(of: value)
    }
    line.add(number: gap)
    line.add("")
    line.end()
  }

  /// An emotion on −2…2; one beyond the scale of the map counts as its end, as in all sums.
  private func standard(_ emotion: Double?) -> Double? {
    emotion.flatMap(map.emotionScale.standardised).map { min(max($0, -2), 2) }
  }

  // MARK: Places

  /// Writes the cells from the kind to the mode.
  private mutating func begin(_ kind: Literal, _ place: PortfolioPlace, _ list: PortfolioPlace.List)
  {
    if line.count >= Self.room {
      pieces.append(line.bytes)
      line.removeAll()
    }
    line.add(word: kind)
    line.add(cells: file)
    line.add { place.append(list, to: &$0) }
    line.add(cells: head)
    let range = cells.range(of: place.place) ?? cells.keep(cells(of: place.place), of: place.place)
    line.add(cells: cells.cells, range)
  }

  private mutating func cells(of place: MapPlace) -> CSVLine {
    var cells = CSVLine(style)
    cells.add(place.stage.map { map.stages[$0].stage })
    cells.add(phases(of: place))
    cells.add(map.name(at: place))
    let (channel, mode) = channel(of: place)
    let known = channel.flatMap(input.channels.channel)
    let told = input.channels.mode(ofChannel: channel, or: mode)
    if let known {
      cells.add(known.id)
    } else {
      names.add(channel: channel, mode: told, to: &cells)
    }
    cells.add(told?.rawValue ?? "")
    return cells
  }

  private mutating func phases(of place: MapPlace) -> String {
    let set =
      place.touchpoint != nil
      ? parts.journey.phases(at: place) : place.stage.flatMap { phases[$0] } ?? PhaseSet()
    if let known = words[set] { return known }
    let text = Self.words(set)
    words[set] = text
    return text
  }

  // A touchpoint is reached through its list: handed over alone it would be copied.

  private func channel(of place: MapPlace) -> (SourceText?, ChannelMode?) {
    guard let touchpoint = place.touchpoint else { return (nil, nil) }
    guard let stage = place.stage else {
      return (map.unplaced[touchpoint].channel.stated, map.unplaced[touchpoint].mode)
    }
    return (
      map.stages[stage].touchpoints[touchpoint].channel.stated,
      map.stages[stage].touchpoints[touchpoint].mode
    )
  }

  /// The phases of the stages.
  private static func phases(of journey: PhasedJourney) -> [Int: PhaseSet] {
    var phases: [Int: PhaseSet] = [:]
    for (place, set) in journey.phasesOfParts {
      if let entry = place.entry { phases[entry] = set }
    }
    return phases
  }

  private static func words(_ phases: PhaseSet) -> String {
    phases.phases.map(\.rawValue).joined(separator: " ")
  }
}
