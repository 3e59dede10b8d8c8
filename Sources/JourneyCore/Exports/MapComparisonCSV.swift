/// Maps side by side for a spreadsheet: one fact a row, such as a touchpoint in a phase.
public struct MapComparisonCSV {
  private typealias Row = ComparisonCSVTable.Row

  private let comparison: MapComparison
  private let language: Language
  private let channels: ChannelCatalog
  private let names: JourneyNames
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

  /// The bytes of the text in UTF-8.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// The table; `part` tells what a row is, `subject` which journey it is about.
  public var text: String {
    var table = ComparisonCSVTable()
    for (index, journey) in journeys.enumerated() {
      if let map = journey.map {
        table.append(
          Row(part: "map", subject: subject(index), name: map.title.string, text: journey.name))
      } else if let framework = journey.framework {
        table.append(framework, as: subject(index), language)
      }
    }
    for phase in Phase.allCases {
      for index in journeys.indices { appendStages(of: index, in: phase, to: &table) }
    }
    for (index, journey) in journeys.enumerated() {
      for part in journey.outside { append(part, of: index, in: nil, to: &table) }
    }
    for phase in Phase.allCases {
      for index in journeys.indices { appendSums(of: index, in: phase, to: &table) }
    }
    for difference in comparison.differences {
      let order = "\(letter(difference.highest)) above \(letter(difference.lowest))"
      table.append(
        Row(part: "difference", phase: difference.phase, emotion: difference.spread, text: order))
    }
    for gap in comparison.gaps { append(gap, to: &table) }
    if comparison.isPlaced {
      table.append(comparison.coverage, of: journeys.indices.map(subject))
    }
    for (index, journey) in journeys.enumerated() where journey.map == nil {
      journey.framework.map { table.appendRemarks(on: $0, as: subject(index), language) }
    }
    return table.text
  }

  private func letter(_ journey: Int) -> String { MapComparison.letter(of: journey) }

  /// A map goes by its letter, a framework by its id.
  private func subject(_ journey: Int) -> String {
    journeys[journey].map == nil
      ? journeys[journey].framework?.id.string ?? "" : letter(journey)
  }

  // MARK: Stages and touchpoints

  private func appendStages(
    of journey: Int, in phase: Phase, to table: inout ComparisonCSVTable
  ) {
    for part in journeys[journey].parts(in: phase) {
      append(part, of: journey, in: phase, to: &table)
    }
  }

  private func append(
    _ part: PhasedJourney.Part, of journey: Int, in phase: Phase?,
    to table: inout ComparisonCSVTable
  ) {
    var row = stage(part.place, of: journey, in: phase)
    let emotion = journeys[journey].emotion(of: part)
    row.emotion = emotion?.value
    row.originalEmotion = emotion.map { WrittenNumber($0.original) }
    row.isContinued = part.isContinued
    table.append(row)
    for index in (part.touchpoints + part.continuing).sorted() {
      table.append(touchpoint(index, of: journey, in: phase))
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
    let placed = journeys[journey].touchpoints[index]
    let touchpoint = placed.touchpoint
    var row = stage(placed.place, of: journey, in: phase)
    row.part = "touchpoint"
    row.name = touchpoint.name.string
    row.channel = touchpoint.channel?.string ?? ""
    row.mode = channels.mode(of: touchpoint)
    let scale = journeys[journey].map?.emotionScale ?? .standard
    row.emotion = touchpoint.emotion.flatMap { scale.standardised($0.value) }
    row.originalEmotion = touchpoint.emotion
    row.isMomentOfTruth = touchpoint.isMomentOfTruth == true
    row.isContinued = phase != placed.phases.first
    return row
  }

  // MARK: What a phase amounts to

  private func appendSums(of journey: Int, in phase: Phase, to table: inout ComparisonCSVTable) {
    let subject = subject(journey)
    if let emotion = journeys[journey].emotion(in: phase) {
      table.append(
        Row(
          part: "emotion", subject: subject, phase: phase, emotion: emotion.value,
          originalEmotion: WrittenNumber(emotion.original),
          text: emotion.mean == nil ? "" : "mean"))
    }
    for use in comparison.channels(of: journey, in: phase) {
      table.append(
        Row(
          part: "channel", subject: subject, phase: phase, channel: use.channel.string,
          mode: channels.mode(ofChannel: use.channel, or: use.statedMode), count: use.count))
    }
    let tally = journeys[journey].tally(in: phase)
    for (name, count) in [
      ("painPoints", tally.pains), ("unanswered", tally.unanswered),
      ("opportunities", tally.opportunities),
    ] where count > 0 {
      table.append(Row(part: "count", subject: subject, phase: phase, name: name, count: count))
    }
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
