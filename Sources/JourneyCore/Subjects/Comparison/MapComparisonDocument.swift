/// Maps side by side as a document: curves, stages and touchpoints, channels and differences.
///
/// The other files named `MapComparison…` make one section each. `FrameworkComparisonDocument` is
/// the same for frameworks alone; `PhaseTable` is the table of both, with the phases as rows.
public struct MapComparisonDocument {
  private let comparison: MapComparison
  private let language: Language
  private let names: JourneyNames
  private let texts: ComparedTouchpoints
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
    names = JourneyNames(comparison.journeys, language: language)
    texts = ComparedTouchpoints(comparison: comparison, language: language, channels: channels)
  }

  /// The whole comparison.
  public var document: Document {
    let tables = MapComparisonTables(comparison, language: language, names: names, texts: texts)
    let gaps = MapComparisonGaps(
      comparison: comparison, language: language, names: names, texts: texts)
    var blocks: [DocumentBlock] = [.fields(overview)]
    blocks += MapComparisonCurves(comparison, language: language).blocks
    blocks += MapComparisonDifferences(comparison, language: language).blocks
    blocks += section(ComparisonLabels.stagesByPhase, tables.stages + remarks)
    if !texts.fields.isEmpty {
      blocks += section(ComparisonLabels.touchpoints, [.fields(texts.fields)])
    }
    blocks += section(ComparisonLabels.channels, tables.channels)
    blocks += section(ComparisonLabels.painsByPhase, tables.pains)
    blocks += gaps.blocks
    if comparison.isPlaced { blocks += section(CoverageLabels.heading, coverage) }
    if comparison.isApart {
      blocks.append(.note(InlineText(CoverageLabels.apart[language], .warning)))
    }
    blocks.append(.note(InlineText(Crosswalk.axis[language])))
    return Document(title: DocumentHeading(InlineText(title[language])), blocks: blocks)
  }

  // MARK: What is compared

  private var title: LocalizedText {
    if comparison.mapCount == journeys.count { return ComparisonLabels.mapsTitle }
    return journeys.count == 2
      ? ComparisonLabels.mapBesideFramework : ComparisonLabels.mapsBesideFrameworks
  }

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

  private var remarks: [DocumentBlock] {
    let frameworks = journeys.filter { $0.map == nil }.compactMap(\.framework)
    return FrameworkRemarks(language: language).texts(on: frameworks).map {
      .note(InlineText($0))
    }
  }

  // MARK: Coverage

  private var coverage: [DocumentBlock] {
    let letters = journeys.indices.map { MapComparison.letter(of: $0) }
    var fields = CoverageFields(
      names: letters, subjects: CoverageLabels.Subjects(journeys), language: language
    ).fields(of: comparison.coverage)
    for (letter, journey) in zip(letters, journeys) {
      let stageOnly = journey.covered.subtracting(journey.toldPhases)
      guard !stageOnly.isEmpty else { continue }
      fields.append(
        DocumentField(
          CoverageLabels.stageOnly(letter)[language], InlineText(stageOnly.list(language))))
    }
    return [.fields(fields), .note(InlineText(CoverageLabels.byTouchpoints[language]))]
  }

  private func section(_ heading: LocalizedText, _ blocks: [DocumentBlock]) -> [DocumentBlock] {
    blocks.isEmpty ? [] : [.section(heading[language], blocks)]
  }
}

extension PhasedJourney {
  /// The name without folder and ending, short enough for a column: `Maps/shop.journey.json` is
  /// `shop`.
  var shortName: String { FileSubject.shortName(of: name) }
}
