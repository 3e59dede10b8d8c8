/// Maps side by side as a document: curves, stages and touchpoints, channels and differences.
///
/// The other files named `MapComparison…` make one section each. `FrameworkComparisonDocument` is
/// the same for frameworks alone; `StepTable` is the table of both, with phases or stages as rows.
public struct MapComparisonDocument {
  private let comparison: MapComparison
  private let language: Language
  private let names: JourneyNames
  private let texts: ComparedTouchpoints
  private let steps: ComparisonSteps
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
    steps = ComparisonSteps(comparison, language: language)
    texts = ComparedTouchpoints(
      comparison: comparison, language: language, channels: channels, steps: steps)
  }

  /// The whole comparison.
  public var document: Document { document(isDrawn: false) }

  /// The whole comparison with the bands on the phases, for formats that draw.
  package var picture: Document { document(isDrawn: true) }

  private func document(isDrawn: Bool) -> Document {
    let bands =
      isDrawn && comparison.axis == .phases
      ? MapComparisonBands(comparison, language: language).blocks : []
    let tables = MapComparisonTables(comparison, language: language, names: names, texts: texts)
    let gaps = MapComparisonGaps(
      comparison: comparison, language: language, names: names, texts: texts)
    let isByPhase = comparison.axis == .phases
    let areBeside = comparison.isBesidePhases
    var blocks = first(isDrawn: isDrawn, isOverBands: !bands.isEmpty) + bands
    blocks += section(
      areBeside
        ? ComparisonLabels.stages
        : isByPhase ? ComparisonLabels.stagesByPhase : ComparisonLabels.touchpointsByStage,
      tables.stages + ownOrder + (bands.isEmpty ? remarks : []))
    if !texts.fields.isEmpty {
      blocks += section(ComparisonLabels.touchpoints, [.fields(texts.fields)])
    }
    blocks += section(
      isByPhase ? ComparisonLabels.channels : ComparisonLabels.channelsByStage, tables.channels)
    blocks += section(
      areBeside
        ? ComparisonLabels.time
        : isByPhase ? ComparisonLabels.timeByPhase : ComparisonLabels.timeByStage, tables.times)
    blocks += section(
      areBeside
        ? ComparisonLabels.pains
        : isByPhase ? ComparisonLabels.painsByPhase : ComparisonLabels.painsByStage, tables.pains)
    blocks += gaps.blocks
    if comparison.isPlaced { blocks += section(CoverageLabels.heading, coverage) }
    blocks += section(CoverageLabels.heading, stageCoverage)
    if comparison.isApart {
      blocks.append(.note(InlineText(CoverageLabels.apart[language], .warning)))
    }
    if isByPhase, !areBeside { blocks.append(.note(InlineText(Crosswalk.axis[language]))) }
    return document(blocks)
  }

  /// Who is compared, the curves over one another and what lies beside them in frameworks, for a slide.
  package var slide: Document {
    let bands = MapComparisonBands(comparison, language: language).blocks
    return document(
      first(isDrawn: true, isOverBands: !bands.isEmpty) + bands + (bands.isEmpty ? [] : ownOrder))
  }

  private func first(isDrawn: Bool, isOverBands: Bool) -> [DocumentBlock] {
    [.fields(overview)]
      + MapComparisonCurves(comparison, language: language, isOverBands: isOverBands).blocks
      + MapComparisonDifferences(comparison, language: language, isDrawn: isDrawn).blocks
  }

  private func document(_ blocks: [DocumentBlock]) -> Document {
    var document = Document(
      title: DocumentHeading(InlineText(title[language])),
      lead: common.isEmpty ? [] : [common], blocks: blocks)
    document.foreign = ForeignTexts(
      journeys.map { ($0.map, $0.framework) }, labels: language)
    return document
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

  /// What a map is called, each part in its own way; frameworks have other ones.
  private func about(_ map: JourneyMap, _ framework: Framework?) -> [InlineText] {
    let persona = [map.persona?.name, map.persona?.role]
      .compactMap { $0?.unlessBlank?.string }
    return [
      InlineText(map.title.string, .strong), InlineText(persona.joined(separator: ", ")),
      InlineText(framework?.id.string ?? "", .identifier),
      InlineText(map.state?.label[language] ?? "", .faint),
    ]
  }

  /// The parts in which all maps are called alike, which are said once.
  private var alike: [Bool] {
    let maps = journeys.compactMap { journey in
      journey.map.map { about($0, journey.framework) }
    }
    guard maps.count > 1, maps.count == journeys.count else { return [] }
    return maps[0].indices.map { part in maps.allSatisfy { $0[part] == maps[0][part] } }
  }

  /// What is said of all maps at once.
  private var common: InlineText {
    guard let journey = journeys.first, let map = journey.map else { return "" }
    return zip(about(map, journey.framework), alike).filter(\.1).map(\.0)
      .joined(by: InlineText(" · ", .faint))
  }

  private func about(_ journey: PhasedJourney) -> InlineText {
    guard let map = journey.map else {
      return [
        InlineText(journey.framework?.name[language] ?? "", .strong),
        InlineText(ComparisonLabels.framework[language], .faint),
        InlineText(journey.framework?.id.string ?? "", .identifier),
      ].joined(by: InlineText(" · ", .faint))
    }
    let alike = alike
    var parts = about(map, journey.framework)
    if !alike.isEmpty { parts = zip(parts, alike).filter { !$0.1 }.map(\.0) }
    parts.append(InlineText(ShownNames(journeys.map(\.name))[journey.name], .identifier))
    return parts.joined(by: InlineText(" · ", .faint))
  }

  /// What a table cannot show of frameworks; bands have it below them.
  private var remarks: [DocumentBlock] {
    let frameworks = journeys.filter { $0.map == nil }.compactMap(\.framework)
    return FrameworkRemarks(language: language).texts(on: frameworks)
      .map { .note(InlineText($0)) }
  }

  /// That some journeys lie on no phase, where the curves do not say so.
  private var ownOrder: [DocumentBlock] {
    let told = Set(MapComparisonCurves(comparison, language: language).told)
    let beside = comparison.beside.filter { !told.contains($0) }
      .map { MapComparison.letter(of: $0) }
    guard !beside.isEmpty else { return [] }
    let letters = beside.joined(separator: ", ")
    return [.note(InlineText(ComparisonLabels.ownOrder(letters)[language]))]
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

  /// Which stages each map tells; nothing beside a framework, where the gaps say it.
  private var stageCoverage: [DocumentBlock] {
    guard let coverage = comparison.stageCoverage, comparison.mapCount > 1 else { return [] }
    let letters = journeys.indices.filter { journeys[$0].map != nil }
      .map { MapComparison.letter(of: $0) }
    let fields = CoverageFields(names: letters, subjects: .maps, language: language)
      .fields(of: coverage, steps)
    return [.fields(fields), .note(InlineText(CoverageLabels.stagesByTouchpoints[language]))]
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
