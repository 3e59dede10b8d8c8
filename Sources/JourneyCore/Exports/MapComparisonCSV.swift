/// Maps side by side for a spreadsheet: one fact a row, such as a touchpoint in a phase.
public struct MapComparisonCSV {
  private typealias Row = ComparisonCSVTable.Row

  private let comparison: MapComparison
  private let language: Language
  private let channels: ChannelCatalog
  private let names: JourneyNames
  private var style = CSVStyle.plain
  private var journeys: [PhasedJourney] { comparison.journeys }

  /// Prepares a comparison for writing.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - language: The language of names that a framework has in several.
  ///   - channels: The channels that are known.
  public init(
    _ comparison: MapComparison, language: Language, channels: ChannelCatalog = .builtIn
  ) {
    self.comparison = comparison
    self.language = language
    self.channels = channels
    names = JourneyNames(comparison.journeys, language: language)
  }

  /// The same for another reader, such as Excel.
  package func laidOut(_ style: CSVStyle) -> MapComparisonCSV {
    var table = self
    table.style = style
    return table
  }

  /// The bytes of the text in UTF-8.
  public var bytes: [UInt8] { Array(style.mark.utf8) + table().bytes }

  /// The table; `part` tells what a row is, `subject` which journey it is about.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes part by part, so that a long table is never held as a whole.
  package func write(to sink: @escaping ([UInt8]) -> Void) {
    if style.hasMark { sink(Array(style.mark.utf8)) }
    sink(table(sink).bytes)
  }

  private func table(_ sink: (([UInt8]) -> Void)? = nil) -> ComparisonCSVTable {
    var table = ComparisonCSVTable(style, sink)
    for (index, journey) in journeys.enumerated() {
      if let map = journey.map {
        table.append(
          Row(part: "map", subject: subject(index), name: map.title.string, text: journey.name))
      } else if let framework = journey.framework {
        table.append(framework, as: subject(index), language)
      }
    }
    for step in comparison.axis.steps {
      for index in journeys.indices { appendStages(of: index, in: step, to: &table) }
    }
    for (index, journey) in journeys.enumerated() {
      for part in journey.outside { append(part, of: index, in: nil, to: &table) }
    }
    for step in comparison.axis.steps {
      for index in journeys.indices { appendSums(of: index, in: step, to: &table) }
    }
    for difference in comparison.differences {
      let visit = difference.point.visit
      let order =
        "\(letter(difference.highest)) above \(letter(difference.lowest))"
        + (visit > 1 ? ", visit \(NumberText.plainForPrograms(visit))" : "")
      var row = row("difference", "", difference.step)
      row.emotion = difference.spread
      row.text = order
      table.append(row)
    }
    for gap in comparison.gaps { append(gap, to: &table) }
    if comparison.isPlaced {
      table.append(comparison.coverage, of: journeys.indices.map(subject))
    }
    if let coverage = comparison.stageCoverage { append(coverage, to: &table) }
    for (index, journey) in journeys.enumerated() where journey.map == nil {
      journey.framework.map { table.appendRemarks(on: $0, as: subject(index), language) }
    }
    return table
  }

  private func letter(_ journey: Int) -> String { MapComparison.letter(of: journey) }

  /// A map goes by its letter, a framework by its id.
  private func subject(_ journey: Int) -> String {
    journeys[journey].map == nil
      ? journeys[journey].framework?.id.string ?? "" : letter(journey)
  }

  // MARK: Stages and touchpoints

  private func appendStages(
    of journey: Int, in step: ComparisonStep, to table: inout ComparisonCSVTable
  ) {
    for part in journeys[journey].parts(in: step) {
      append(part, of: journey, in: step, to: &table)
    }
  }

  /// A row about a journey in a step, which is a phase or a stage of the framework of all.
  private func row(_ part: String, _ subject: String, _ step: ComparisonStep) -> Row {
    var row = Row(part: part, subject: subject, phase: step.phase)
    if case .stage(let index) = step, let stage = journeys.first?.framework?.stages[index] {
      row.stage = stage.id.string
      row.number = String(index + 1)
    }
    return row
  }

  private func append(
    _ part: PhasedJourney.Part, of journey: Int, in step: ComparisonStep?,
    to table: inout ComparisonCSVTable
  ) {
    let phase = step?.phase
    let here = stage(part.place, of: journey, in: phase)
    var row = here
    let emotion = journeys[journey].emotion(of: part)
    row.emotion = emotion?.value
    row.originalEmotion = emotion.map { WrittenNumber($0.original) }
    row.isContinued = part.isContinued
    table.append(row)
    if !part.isContinued, let entry = part.place.entry,
      let told = journeys[journey].map?.stages[entry]
    {
      append(told, at: here, to: &table)
      append(told.painPoints, told.opportunities, at: here, to: &table)
    }
    part.forEachTouchpoint { index, isStarting in
      table.append(touchpoint(index, of: journey, in: phase, at: here))
      guard isStarting else { return }
      let touchpoint = journeys[journey].touchpoints[index].touchpoint
      append(touchpoint, at: here, to: &table)
      append(touchpoint.painPoints, touchpoint.opportunities, at: here, to: &table)
    }
  }

  /// Appends the time of a stage in minutes, what it rests on, its ways on and its own rows.
  private func append(_ entry: StageEntry, at place: Row, to table: inout ComparisonCSVTable) {
    append("duration", entry.duration?.string, at: place, to: &table)
    append("basis", entry.basis?.rawValue, at: place, to: &table)
    let time = JourneyTime(entry)
    append(time.takes, time.waits, at: place, to: &table)
    for way in entry.next {
      append(
        "next", way.stage.string + (way.when.map { ": " + $0.string } ?? ""), at: place,
        to: &table)
    }
    append(entry.lanes, at: place, to: &table)
  }

  /// Appends the time of a touchpoint in minutes, what it is instead of or alongside, what it rests
  /// on and its own rows.
  private func append(_ touchpoint: Touchpoint, at place: Row, to table: inout ComparisonCSVTable) {
    var place = place
    place.name = touchpoint.name.string
    append(touchpoint.takes?.minutes, touchpoint.waits?.minutes, at: place, to: &table)
    append("insteadOf", touchpoint.insteadOf?.string, at: place, to: &table)
    append("alongside", touchpoint.alongside?.string, at: place, to: &table)
    append("basis", touchpoint.basis?.rawValue, at: place, to: &table)
    append(touchpoint.lanes, at: place, to: &table)
  }

  /// Appends a fact of a place unless it is missing or blank.
  private func append(
    _ part: String, _ text: String?, at place: Row, to table: inout ComparisonCSVTable
  ) {
    guard let text, !text.isEmpty else { return }
    var row = place
    row.part = part
    row.text = text
    table.append(row)
  }

  private func append(
    _ takes: Double?, _ waits: Double?, at place: Row, to table: inout ComparisonCSVTable
  ) {
    for (part, minutes) in [("takes", takes), ("waits", waits)] {
      let text = minutes.map { table.style.number(NumberText.plainForPrograms($0)) }
      append(part, text, at: place, to: &table)
    }
  }

  private func append(_ lanes: [LaneTexts], at place: Row, to table: inout ComparisonCSVTable) {
    guard !lanes.isEmpty else { return }
    var row = place
    row.part = "lane"
    for lane in lanes {
      let name = lane.lane.string + ": "
      for index in 0..<lane.count {
        row.text = name + lane[index].string
        table.append(row)
      }
    }
  }

  /// Appends what hurts in a place and what could be done about it, in words.
  private func append(
    _ pains: [PainPoint], _ opportunities: [Opportunity], at place: Row,
    to table: inout ComparisonCSVTable
  ) {
    var row = place
    for pain in pains {
      row.part = "painPoint"
      row.name = pain.text.string
      row.text = pain.severity?.rawValue ?? ""
      table.append(row)
    }
    for opportunity in opportunities {
      row.part = "opportunity"
      row.name = opportunity.text.string
      row.text = opportunity.status?.rawValue ?? ""
      table.append(row)
    }
  }

  private func stage(
    _ place: PhasedJourney.Place, of journey: Int, in phase: Phase?
  ) -> Row {
    let told = journeys[journey]
    let id =
      switch place {
      case .entry(let entry): told.map?.stages[entry].stage
      case .stage(let stage): told.framework?.stages[stage].id
      case .unplaced: nil as SourceText?
      }
    let (number, name) = names.name(of: place, in: journey)
    return Row(
      part: "stage", subject: subject(journey), phase: phase, stage: id?.string ?? "",
      number: number, name: name)
  }

  private func touchpoint(_ index: Int, of journey: Int, in phase: Phase?) -> Row {
    let place = journeys[journey].touchpoints[index].place
    return touchpoint(
      index, of: journey, in: phase, at: stage(place, of: journey, in: phase))
  }

  /// A touchpoint whose place is written as a row.
  private func touchpoint(
    _ index: Int, of journey: Int, in phase: Phase?, at place: Row
  ) -> Row {
    let placed = journeys[journey].touchpoints[index]
    let touchpoint = placed.touchpoint
    var row = place
    row.part = "touchpoint"
    row.name = touchpoint.name.string
    row.channel = touchpoint.channel?.string ?? ""
    row.mode = channels.mode(of: touchpoint)
    let scale = journeys[journey].map?.emotionScale ?? .standard
    row.emotion = touchpoint.emotion.flatMap { scale.standardised($0.value) }
    row.originalEmotion = touchpoint.emotion
    row.isMomentOfTruth = touchpoint.isMomentOfTruth == true
    row.isContinued = comparison.axis == .phases && phase != placed.phases.first
    return row
  }

  // MARK: What a phase amounts to

  private func appendSums(
    of journey: Int, in step: ComparisonStep, to table: inout ComparisonCSVTable
  ) {
    let subject = subject(journey)
    if let emotion = journeys[journey].emotion(in: step) {
      var row = row("emotion", subject, step)
      row.emotion = emotion.value
      row.originalEmotion = WrittenNumber(emotion.original)
      row.text = emotion.mean == nil ? "" : "mean"
      table.append(row)
    }
    for use in comparison.channels(of: journey, in: step) {
      var row = row("channel", subject, step)
      row.channel = use.channel.string
      row.mode = channels.mode(ofChannel: use.channel, or: use.statedMode)
      row.count = use.count
      table.append(row)
    }
    let tally = journeys[journey].tally(in: step)
    for (name, count) in [
      ("painPoints", tally.pains), ("unanswered", tally.unanswered),
      ("opportunities", tally.opportunities),
    ] where count > 0 {
      var row = row("count", subject, step)
      row.name = name
      row.count = count
      table.append(row)
    }
  }

  private func append(_ coverage: StageCoverage, to table: inout ComparisonCSVTable) {
    func add(_ name: String, _ subject: String, _ stages: [Int]) {
      for stage in stages {
        var row = row("coverage", subject, .stage(stage))
        row.name = name
        table.append(row)
      }
    }
    let maps = journeys.indices.filter { journeys[$0].map != nil }.map(letter)
    add("toldByAll", "", coverage.toldByAll)
    for (map, stages) in zip(maps, coverage.alone) { add("alone", map, stages) }
    for (map, stages) in zip(maps, coverage.lacking) { add("lacking", map, stages) }
    add("untold", "", coverage.untold)
  }

  // MARK: A map beside a framework

  private func append(_ gap: FrameworkGap, to table: inout ComparisonCSVTable) {
    for untold in gap.untold {
      var row = stage(.stage(untold.stage), of: gap.framework, in: nil)
      row.part = "gap"
      row.text = "not told by \(letter(gap.map))"
      table.append(row)
    }
    let beyond =
      gap.entriesBeyond.map { stage(.entry($0), of: gap.map, in: nil) }
      + gap.touchpointsBeyond.map { index in
        touchpoint(index, of: gap.map, in: journeys[gap.map].touchpoints[index].phases.first)
      }
    for var row in beyond {
      row.part = "gap"
      row.text = "not in \(subject(gap.framework))"
      table.append(row)
    }
  }
}
