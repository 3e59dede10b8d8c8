/// Maps side by side as a document: curves, stages and touchpoints, channels and differences.
public struct MapComparisonDocument {
  private let comparison: MapComparison
  private let language: Language
  private let channels: ChannelCatalog
  private let names: JourneyNames
  private var journeys: [PhasedJourney] { comparison.journeys }

  /// Prepares a comparison for rendering.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - language: The language of the labels.
  ///   - channels: The channels that are known.
  public init(
    _ comparison: MapComparison, language: Language, channels: ChannelCatalog = .builtIn
  ) {
    self.comparison = comparison
    self.language = language
    self.channels = channels
    names = JourneyNames(comparison.journeys, language: language)
  }

  /// The whole comparison.
  public var document: Document {
    var blocks: [DocumentBlock] = [.fields(overview)]
    let curves = MapComparisonCurves(comparison, language: language)
    blocks += curves.blocks
    blocks += [.table(phases), .note(legend)]
    blocks += section(ComparisonLabels.touchpoints, touchpoints)
    if !usedChannels.rows.isEmpty {
      blocks += section(ComparisonLabels.channels, [.table(usedChannels)])
    }
    blocks += section(ComparisonLabels.coverage, [.fields(coverage)])
    if comparison.isApart {
      blocks.append(.note(InlineText(ComparisonLabels.apart[language], .warning)))
    }
    blocks.append(.note(InlineText(ComparisonLabels.axis[language])))
    return Document(
      title: DocumentHeading(InlineText(ComparisonLabels.mapTitle[language])), blocks: blocks)
  }

  // MARK: What is compared

  private var overview: [DocumentField] {
    journeys.enumerated().map { index, journey in
      DocumentField(MapComparison.letter(of: index), about(journey))
    }
  }

  private func about(_ journey: PhasedJourney) -> InlineText {
    var parts: [InlineText] = []
    if let map = journey.map {
      parts.append(InlineText(map.title.string, .strong))
      parts.append(InlineText(map.persona?.name.string ?? ""))
    } else {
      parts.append(InlineText(journey.framework?.name[language] ?? "", .strong))
      parts.append(InlineText(ComparisonLabels.framework[language], .faint))
    }
    parts.append(InlineText(journey.framework?.id.string ?? "", .identifier))
    parts.append(InlineText(journey.map?.state?.label[language] ?? "", .faint))
    if journey.map != nil { parts.append(InlineText(journey.name, .identifier)) }
    return parts.joined(by: InlineText(" · ", .faint))
  }

  private var columns: [DocumentTable.Column] {
    journeys.enumerated().map { index, journey in
      DocumentTable.Column(
        InlineText(MapComparison.letter(of: index), .accent)
          + InlineText(" " + journey.shortName))
    }
  }

  // MARK: Stages and touchpoints by phase

  private var phases: DocumentTable {
    var table = PhaseTable(language: language, columns: columns).table { phase in
      journeys.enumerated().map { index, journey in cell(journey.parts(in: phase), of: index) }
    }
    guard journeys.contains(where: { !$0.outside.isEmpty }) else { return table }
    let label = InlineText(ComparisonLabels.outside[language], .warning)
    table.rows.append(
      [[DocumentEntry(label)]]
        + journeys.enumerated().map { index, journey in cell(journey.outside, of: index) })
    return table
  }

  private var legend: InlineText {
    let hasTurns = journeys.contains { journey in
      journey.touchpoints.contains { $0.touchpoint.isMomentOfTruth == true }
    }
    let turn = hasTurns ? " · ◆ " + MapLabels.momentOfTruth[language] : ""
    return InlineText(ComparisonLabels.legend[language] + turn)
  }

  private func cell(_ parts: [PhasedJourney.Part], of journey: Int) -> DocumentTable.Cell {
    guard !parts.isEmpty else { return PhaseTable.gap }
    return parts.map { part in
      let (number, name) = names.name(of: part.place, in: journey)
      return DocumentEntry(
        PhaseTable.stage(number: number, name: name, isContinued: part.isContinued),
        children: part.touchpoints.map { index in
          let touchpoint = journeys[journey].touchpoints[index].touchpoint
          return DocumentEntry(
            told(touchpoint),
            marker: touchpoint.isMomentOfTruth == true ? .momentOfTruth : .item)
        })
    }
  }

  /// A touchpoint by name and channel.
  private func told(_ touchpoint: Touchpoint) -> InlineText {
    let channel = touchpoint.channel.map { channels.channel($0)?.name[language] ?? $0.string }
    return [InlineText(touchpoint.name.string), InlineText(channel ?? "", .faint)]
      .joined(by: InlineText(" · ", .faint))
  }

  // MARK: Touchpoints that one has and others have not

  private var touchpoints: [DocumentBlock] {
    guard comparison.mapCount > 1 else { return [] }
    var fields: [DocumentField] = []
    for (index, journey) in journeys.enumerated() where journey.map != nil {
      let entries = comparison.alone[index].map { number -> DocumentEntry in
        let placed = journey.touchpoints[number]
        return DocumentEntry(
          told(placed.touchpoint), trailing: InlineText(list(placed.phases), .faint))
      }
      fields.append(
        field(ComparisonLabels.only(MapComparison.letter(of: index)), entries))
    }
    let common = comparison.shared.map { places -> DocumentEntry in
      let first = places[0]
      let touchpoint = journeys[first.journey].touchpoints[first.touchpoint].touchpoint
      let letters = Set(places.map(\.journey)).sorted().map { MapComparison.letter(of: $0) }
      return DocumentEntry(
        told(touchpoint), trailing: InlineText(letters.joined(separator: " "), .faint))
    }
    fields.append(field(ComparisonLabels.inCommon, common))
    return [.fields(fields)]
  }

  private func field(_ label: LocalizedText, _ entries: [DocumentEntry]) -> DocumentField {
    DocumentField(label[language], entries.isEmpty ? PhaseTable.gap : entries)
  }

  // MARK: Channels and coverage

  private var usedChannels: DocumentTable {
    let maps = journeys.indices.filter { journeys[$0].map != nil }
    return PhaseTable(language: language, columns: maps.map { columns[$0] }).table { phase in
      let uses = maps.map { comparison.channels(of: $0, in: phase) }
      guard uses.contains(where: { !$0.isEmpty }) else { return nil }
      return uses.map { uses in
        guard !uses.isEmpty else { return PhaseTable.gap }
        let words = uses.map { use -> InlineText in
          let known = channels.channel(use.channel)
          let count = use.count > 1 ? " ×\(use.count)" : ""
          let mode = (known?.mode ?? use.statedMode)?.label[language]
          return InlineText((known?.name[language] ?? use.channel.string) + count)
            + InlineText(mode.map { " (\($0))" } ?? "", .faint)
        }
        return words.map { DocumentEntry($0) }
      }
    }
  }

  private var coverage: [DocumentField] {
    let alone = zip(journeys.indices, comparison.coverage.alone).map { index, phases in
      DocumentField(
        ComparisonLabels.only(MapComparison.letter(of: index))[language],
        InlineText(phases.isEmpty ? ComparisonLabels.gap : list(phases)))
    }
    let uncovered = comparison.coverage.uncovered
    return alone + [
      DocumentField(
        ComparisonLabels.uncovered[language],
        InlineText(uncovered.isEmpty ? ComparisonLabels.gap : list(uncovered)))
    ]
  }

  private func list(_ phases: PhaseSet) -> String {
    phases.isEmpty
      ? ComparisonLabels.outside[language]
      : phases.phases.map { $0.label[language] }.joined(separator: ", ")
  }

  private func section(_ heading: LocalizedText, _ blocks: [DocumentBlock]) -> [DocumentBlock] {
    guard !blocks.isEmpty else { return [] }
    let heading = DocumentHeading(InlineText(heading[language]))
    return [.section(DocumentSection(heading, blocks: blocks))]
  }
}

extension PhasedJourney {
  /// The name without folder and ending, short enough for a column: `Maps/shop.journey.json` is
  /// `shop`.
  var shortName: String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    for ending in [".journey.json", ".framework.json", ".json"] where file.hasSuffix(ending) {
      let stem = String(file.dropLast(ending.count))
      return stem.isEmpty ? file : stem
    }
    return file
  }
}
