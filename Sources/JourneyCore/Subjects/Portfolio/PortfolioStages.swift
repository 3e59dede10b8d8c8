/// Which stage is weakest: on the phases, or on the stages where all maps have one framework.
struct PortfolioStages {
  let texts: PortfolioTexts
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  /// A phase or stage, what is felt there, and how each map has it.
  private struct Stretch {
    let name: String
    let sum: StretchSum
    let emotion: (PortfolioMap) -> Int?
    let isTold: (PortfolioMap) -> Bool
  }

  private var stretches: [Stretch] {
    if portfolio.frameworks.count == 1, let framework = portfolio.frameworks.first {
      return stages(of: framework)
    }
    return Phase.allCases.filter { portfolio.phases[$0.order].maps > 0 }.map { phase in
      Stretch(
        name: phase.label[language], sum: portfolio.phases[phase.order],
        emotion: { $0.phases[phase.order] }, isTold: { $0.told.contains(phase) })
    }
  }

  /// The stages in the order of their framework; those of an unknown one as the maps have them.
  private func stages(of id: String) -> [Stretch] {
    let framework = FrameworkCatalog.framework(id: id)
    var order = framework?.stages.map(\.id.string) ?? []
    var seen = Set(order)
    for map in portfolio.maps {
      for point in map.stages where seen.insert(point.stage).inserted { order.append(point.stage) }
    }
    return order.compactMap { stage in
      guard let sum = portfolio.stages[StageName(framework: id, stage: stage)] else { return nil }
      let name = framework?.stages.first { $0.id.equals(stage) }?.name[language] ?? stage
      return Stretch(
        name: name, sum: sum, emotion: { map in map.stages.first { $0.stage == stage }?.emotion },
        isTold: { map in map.stages.contains { $0.stage == stage } })
    }
  }

  var blocks: [DocumentBlock] {
    let stretches = stretches
    guard !stretches.isEmpty else { return [] }
    let isOnPhases = portfolio.frameworks.count != 1
    var blocks: [DocumentBlock] = [.table(sums(stretches, isOnPhases))]
    // Few maps are a table; of many the lowest are told.
    let maps = portfolio.maps.sorted { left, right in
      (left.points.mean ?? 3) != (right.points.mean ?? 3)
        ? (left.points.mean ?? 3) < (right.points.mean ?? 3)
        : left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }.prefix(max(texts.top, 12))
    blocks.append(.table(heat(stretches, Array(maps))))
    if portfolio.maps.count > maps.count {
      blocks.append(
        .note(InlineText(PortfolioLabels.more(portfolio.maps.count - maps.count)[language])))
    }
    return blocks
  }

  private func sums(_ stretches: [Stretch], _ isOnPhases: Bool) -> DocumentTable {
    let lowest = stretches.compactMap(\.sum.emotions.mean).min()
    return DocumentTable(
      .records,
      columns: [
        texts.column(isOnPhases ? ComparisonLabels.phase : MapLabels.stage, .left),
        texts.column(PortfolioLabels.mean), texts.column(PortfolioLabels.maps),
        texts.column(PortfolioLabels.touchpoints), texts.column(PortfolioLabels.pains),
        texts.column(PortfolioLabels.unansweredPains),
      ],
      rows: stretches.map { stretch in
        let isLowest = stretch.sum.emotions.mean != nil && stretch.sum.emotions.mean == lowest
        return [
          texts.cell(InlineText(stretch.name, isLowest ? .strong : .plain)),
          texts.cell(texts.emotion(stretch.sum.emotions.mean)), texts.cell(stretch.sum.maps),
          texts.cell(stretch.sum.touchpoints), texts.cell(stretch.sum.pains),
          texts.cell(stretch.sum.openPains),
        ]
      })
  }

  /// A row a map, the lowest first, a column a stretch.
  private func heat(_ stretches: [Stretch], _ maps: [PortfolioMap]) -> DocumentTable {
    DocumentTable(
      .records,
      columns: [texts.column(PortfolioLabels.map, .left)]
        + stretches.map { DocumentTable.Column(InlineText($0.name, .faint), alignment: .right) },
      rows: maps.map { map in
        [texts.cell(texts.file(map.file))]
          + stretches.map { stretch in
            if let emotion = stretch.emotion(map) {
              return texts.cell(texts.emotion(units: emotion))
            }
            return stretch.isTold(map)
              ? texts.cell(InlineText("·", .faint)) : [DocumentEntry("", marker: .missing)]
          }
      })
  }
}
