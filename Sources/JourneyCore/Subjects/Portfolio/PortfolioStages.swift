/// Which stage is weakest: on the phases, or on the stages where all maps have one framework.
struct PortfolioStages {
  let texts: PortfolioTexts
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  /// A phase or stage, what is felt there, and how each map has it.
  private struct Stretch {
    /// Its number in the framework, or in the list where it is a phase; a sign for an unknown stage.
    let number: String
    let name: String
    let sum: StretchSum
    let place: Place
  }

  /// Where the emotions of a map are found.
  private enum Place {
    case phase(Phase)
    case stage(String)
  }

  /// The framework that all maps have, where it has the same stages in all.
  private var framework: String? {
    guard portfolio.frameworks.count == 1, let framework = portfolio.frameworks.first,
      !portfolio.ownNames.divided.contains(framework)
    else { return nil }
    return framework
  }

  private var stretches: [Stretch] {
    if let framework { return stages(of: framework) }
    let phases = Phase.allCases.filter { portfolio.phases[$0.order].maps > 0 }
    return phases.enumerated().map { number, phase in
      Stretch(
        number: "\(number + 1)", name: phase.label[language], sum: portfolio.phases[phase.order],
        place: .phase(phase))
    }
  }

  /// The stages in the order of their framework; those of an unknown one as the maps have them.
  private func stages(of id: String) -> [Stretch] {
    let own = portfolio.ownNames.frameworks[id]
    let names =
      own?.stages.map { (id: $0.id, name: $0.name[language]) }
      ?? FrameworkCatalog.framework(id: id)?.stages.map {
        (id: $0.id.string, name: $0.name[language])
      } ?? []
    var order = names.map(\.id)
    let wordings = Dictionary(
      names.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var seen = Set(order)
    for map in portfolio.maps {
      for point in map.stages where seen.insert(point.stage).inserted { order.append(point.stage) }
    }
    return order.enumerated().compactMap { place, stage in
      guard let sum = portfolio.stages[StageName(framework: id, stage: stage)] else { return nil }
      return Stretch(
        number: place < names.count ? "\(place + 1)" : "?", name: wordings[stage] ?? stage,
        sum: sum, place: .stage(stage))
    }
  }

  /// The whole section.
  var blocks: [DocumentBlock] { blocks(isPicture: false) }

  /// What of it a picture shows, which has no tables.
  var picture: [DocumentBlock] {
    blocks(isPicture: true).filter { block in
      switch block {
      case .heat, .note: true
      default: false
      }
    }
  }

  private func blocks(isPicture: Bool) -> [DocumentBlock] {
    let stretches = stretches
    guard !stretches.isEmpty else {
      let each = eachMap
      if !divided.isEmpty || !each.isEmpty { return divided + each }
      let words = texts.here(PortfolioLabels.noStagesHere, else: PortfolioLabels.noStages)
      return [.paragraph(InlineText(words[language]))]
    }
    let isOnPhases = framework == nil
    let most = ShownParts.maximumStages
    let drawn = Array(stretches.prefix(most))
    var blocks: [DocumentBlock] = weakest(stretches) + [.table(sums(drawn, stretches, isOnPhases))]
    if stretches.count > most {
      blocks.append(
        .note(InlineText(MapLabels.moreStages(stretches.count - most)[language])))
    }
    blocks += divided
    if isOnPhases, !isPicture, areSeveralTimes(stretches) {
      blocks.append(.note(InlineText(PortfolioLabels.inEachPhase[language])))
    }
    if isOnPhases { blocks.append(.note(InlineText(Crosswalk.axis[language]))) }
    // Few maps are a table; of many the lowest are told.
    let order = portfolio.maps.indices.sorted { left, right in
      let (first, second) = (portfolio.maps[left], portfolio.maps[right])
      let (low, high) = (first.points.mean ?? 3, second.points.mean ?? 3)
      // The maps stand by their files.
      return low != high ? low < high : left < right
    }
    let maps = order.prefix(max(texts.top, 12)).map { portfolio.maps[$0] }
    blocks.append(.heat(heat(drawn, maps)))
    blocks += texts.more(
      portfolio.maps.count - maps.count,
      texts.isDrawn ? PortfolioLabels.mapsNotDrawn : PortfolioLabels.moreMaps)
    let beside = maps.filter { map in
      isOnPhases && map.points.mean != nil
        && Phase.allCases.allSatisfy { map.phases[$0.order] == nil }
    }
    if !beside.isEmpty {
      let names = beside.map { map in
        texts.names.name(of: map.file) + " (" + texts.emotion(map.points.mean).text + ")"
      }
      blocks.append(
        .note(InlineText(PortfolioLabels.onNoPhase(names)[language])))
    }
    if !texts.pages.isEmpty {
      blocks.append(
        .section(
          PortfolioLabels.mapsByMean[language], [.list(order.map { link(portfolio.maps[$0]) })]))
    }
    return blocks
  }

  /// Which stretches are the lowest, with one digit more than the table has: all of those that are
  /// equally low; nothing where one alone is felt.
  private func weakest(_ stretches: [Stretch]) -> [DocumentBlock] {
    let means = stretches.compactMap(\.sum.emotions.mean)
    guard means.count > 1, let lowest = means.min() else { return [] }
    let names = stretches.filter { $0.sum.emotions.mean == lowest }.map {
      InlineText("\($0.number)\u{A0}", .faint) + InlineText($0.name, .strong)
    }
    let mean = InlineText(" (") + texts.emotion(lowest, digits: 2) + InlineText(")")
    let label = InlineText(PortfolioLabels.weakestOfAll[language] + ": ")
    return [.paragraph(label + names.joined(by: InlineText(", ")) + mean)]
  }

  /// Whether something stands in a stage of several phases, and counts in each of them.
  private func areSeveralTimes(_ stretches: [Stretch]) -> Bool {
    // Maps that lie on no phase have no part in the sum.
    let placed = portfolio.maps.reduce(0) { $0 + ($1.toldPhases.isEmpty ? 0 : $1.touchpoints) }
    return stretches.reduce(0) { $0 + $1.sum.touchpoints } > placed
  }

  /// That maps call different frameworks by one id.
  private var divided: [DocumentBlock] {
    portfolio.ownNames.divided.intersection(portfolio.frameworks).sorted(by: Portfolio.isBefore)
      .map { .note(InlineText(PortfolioLabels.dividedFramework($0)[language])) }
  }

  /// The weakest stage of each map, where the stages of several are not put together.
  private var eachMap: [DocumentBlock] {
    let felt = portfolio.maps.indices.filter { portfolio.maps[$0].points.lowest != nil }
    guard !felt.isEmpty else { return [] }
    let order = felt.sorted { left, right in
      let (first, second) = (portfolio.maps[left].points, portfolio.maps[right].points)
      let (low, high) = (first.lowest ?? 3, second.lowest ?? 3)
      return low != high ? low < high : left < right
    }
    return [
      .paragraph(InlineText(PortfolioLabels.stagesOfEach[language])),
      texts.list(order, of: order.count) { index in
        let map = portfolio.maps[index]
        let names = portfolio.ownNames.frameworks[map.framework]?.stages ?? []
        let stage = map.lowestStage ?? "—"
        let name = names.first { $0.id == stage }?.name[language] ?? stage
        var entry = DocumentEntry(
          InlineText(name, .strong) + InlineText(" · ", .faint) + texts.file(map.file),
          marker: .item, trailing: texts.emotion(map.points.lowest))
        entry.wide = texts.titled(entry.text, map.file)
        entry.page = texts.pages[map.file]
        entry.facets = texts.facets.of(map)
        return entry
      },
    ]
  }

  /// A map with a link to its page.
  private func link(_ map: PortfolioMap) -> DocumentEntry {
    var entry = DocumentEntry(
      InlineText(map.title) + InlineText(" · ", .faint) + texts.file(map.file), marker: .item,
      trailing: texts.emotion(map.points.mean))
    entry.page = texts.pages[map.file]
    entry.facets = texts.facets.of(map)
    return entry
  }

  private func sums(
    _ stretches: [Stretch], _ all: [Stretch], _ isOnPhases: Bool
  ) -> DocumentTable {
    let lowest = all.compactMap(\.sum.emotions.mean).min()
    return DocumentTable(
      .records,
      columns: [
        texts.column(isOnPhases ? ComparisonLabels.phase : MapLabels.stage, .left),
        texts.column(PortfolioLabels.mean), texts.column(PortfolioLabels.maps),
        texts.column(PortfolioLabels.touchpoints, isSecondary: true),
        texts.column(PortfolioLabels.pains),
        texts.column(PortfolioLabels.unansweredPains),
      ],
      rows: stretches.map { stretch in
        let isLowest = stretch.sum.emotions.mean != nil && stretch.sum.emotions.mean == lowest
        return [
          texts.cell(
            InlineText("\(stretch.number)\u{A0}", .faint)
              + InlineText(stretch.name, isLowest ? .strong : .plain)),
          texts.cell(texts.emotion(stretch.sum.emotions.mean)), texts.cell(stretch.sum.maps),
          texts.cell(stretch.sum.touchpoints), texts.cell(stretch.sum.pains),
          texts.cell(stretch.sum.openPains),
        ]
      })
  }

  /// A row a map, the lowest first, a column a stretch.
  private func heat(_ stretches: [Stretch], _ maps: [PortfolioMap]) -> DocumentHeat {
    let scale = EmotionScale.standard
    return DocumentHeat(
      corner: PortfolioLabels.map[language], columns: stretches.map(\.name),
      numbers: stretches.map(\.number),
      rows: maps.map { map in
        let points = Dictionary(
          map.stages.map { ($0.stage, $0.emotion) }, uniquingKeysWith: { first, _ in first })
        var row = DocumentHeat.Row(
          title: map.title.isEmpty
            ? texts.file(map.file)
            : InlineText(map.title) + InlineText(" · " + texts.names.name(of: map.file), .faint),
          values: stretches.map { stretch in
            let emotion =
              switch stretch.place {
              case .phase(let phase): map.phases[phase.order]
              case .stage(let id): points[id] ?? nil
              }
            return emotion.map { Double($0) / Double(EmotionSum.unit) }
          })
        row.facets = texts.facets.of(map)
        row.page = texts.pages[map.file]
        return row
      }, minimum: scale.minimum.value, maximum: scale.maximum.value)
  }
}
