/// What to do first, and what nobody does.
struct PortfolioWork {
  let texts: PortfolioTexts
  private var report: PortfolioReport { texts.report }
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  var doFirst: [DocumentBlock] {
    let open = report.firstToDo(texts.top)
    guard !open.isEmpty else { return [] }
    return quadrant(open) + [
      texts.list(open, of: report.opportunities.entries.count { !$0.isDone }, entry),
      .note(InlineText(PortfolioLabels.priority[language])),
    ]
  }

  /// The first opportunities by impact and effort, in formats that draw.
  private func quadrant(_ open: [OpportunityRanking.Entry]) -> [DocumentBlock] {
    guard texts.isDrawn else { return [] }
    let points = open.prefix(20).enumerated().compactMap {
      place, entry -> DocumentQuadrant.Point? in
      let (_, opportunity, text) = report.opportunity(entry)
      guard let impact = opportunity.impact, let effort = opportunity.effort else { return nil }
      return DocumentQuadrant.Point(
        number: "\(place + 1)", text: InlineText(text ?? "…"), x: effort, y: impact)
    }
    guard !points.isEmpty else { return [] }
    return [
      .quadrant(
        DocumentQuadrant(
          xLabel: PortfolioLabels.effort[language], yLabel: PortfolioLabels.impact[language],
          minimum: 1, maximum: 5, parts: PortfolioLabels.quadrants.map { $0[language] },
          points: points))
    ]
  }

  private func facets(_ map: PortfolioMap, _ opportunity: PortfolioOpportunity) -> [DocumentFacet] {
    var facets = texts.facets(map)
    if let owner = opportunity.owner {
      facets.append(
        DocumentFacet("owner", label: PortfolioLabels.owner[language], value: owner))
    }
    if let status = opportunity.status {
      facets.append(
        DocumentFacet(
          "status", label: PortfolioLabels.status[language], value: status.label[language]))
    }
    return facets
  }

  private func entry(_ entry: OpportunityRanking.Entry) -> DocumentEntry {
    let (map, opportunity, text) = report.opportunity(entry)
    var facts: [InlineText] = []
    facts.append(
      opportunity.owner.map { InlineText($0) }
        ?? InlineText(PortfolioLabels.nobodyOwns[language], .warning))
    if let impact = opportunity.impact {
      facts.append(InlineText("\(MapLabels.impact[language]) \(texts.number(impact))", .faint))
    }
    if let effort = opportunity.effort {
      facts.append(InlineText("\(MapLabels.effort[language]) \(texts.number(effort))", .faint))
    }
    if let status = opportunity.status {
      facts.append(InlineText(status.label[language], .faint))
    }
    if entry.maps > 1 {
      facts.append(InlineText(PortfolioLabels.maps(Int(entry.maps))[language], .faint))
    }
    facts.append(texts.file(map.file))
    var shown = DocumentEntry(
      InlineText(text ?? "…"), marker: .opportunity,
      trailing: InlineText(
        PortfolioLabels.score(texts.number(entry.score, digits: 1))[language], .strong),
      children: [DocumentEntry(facts.joined(by: InlineText(" · ", .faint)))])
    guard texts.isDrawn else { return shown }
    shown.figure = DocumentFigure(.opportunityCard, isHighlighted: opportunity.isMomentOfTruth)
    shown.facets = facets(map, opportunity)
    if let page = texts.pages[map.file] {
      var link = DocumentEntry(InlineText(map.title))
      link.page = page
      shown.children.append(link)
    }
    return shown
  }

  // MARK: Nobody's work

  var nobody: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    let open = report.pains.firstOpen(texts.top)
    if !open.isEmpty {
      blocks.append(
        .section(
          PortfolioLabels.answersPains[language],
          [texts.list(open, of: report.pains.openCount, pain)]))
    }
    let unowned = report.firstUnowned(texts.top)
    if !unowned.isEmpty {
      blocks.append(
        .section(
          PortfolioLabels.unowned[language],
          [
            texts.list(unowned, of: portfolio.unowned) { entry in
              let (map, _, text) = report.opportunity(entry)
              return DocumentEntry(
                InlineText(text ?? "…") + InlineText(" · ", .faint)
                  + texts.file(map.file), marker: .opportunity)
            }
          ]))
    }
    if let owners { blocks.append(.section(PortfolioLabels.byOwner[language], [.table(owners)])) }
    return blocks
  }

  private func pain(_ group: PainGroups.Group) -> DocumentEntry {
    let worst = report.pain(report.pains.worst(of: group))
    return DocumentEntry(
      InlineText(worst.text ?? "…") + InlineText(" · ", .faint) + texts.file(worst.map.file),
      marker: .pain,
      trailing: group.maps > 1
        ? InlineText(PortfolioLabels.maps(group.maps)[language], .faint) : nil)
  }

  /// Who takes care of how much, the most unanswered pains first.
  private var owners: DocumentTable? {
    let owners = portfolio.owners.sorted { left, right in
      if left.value.openPains != right.value.openPains {
        return left.value.openPains > right.value.openPains
      }
      let (first, second) = (left.value.opportunities, right.value.opportunities)
      if first != second { return first > second }
      return left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    guard !owners.isEmpty else { return nil }
    return DocumentTable(
      .records,
      columns: [
        texts.column(PortfolioLabels.owner, .left), texts.column(PortfolioLabels.touchpoints),
        texts.column(PortfolioLabels.mean), texts.column(PortfolioLabels.pains),
        texts.column(PortfolioLabels.unansweredPains), texts.column(PortfolioLabels.opportunities),
        texts.column(PortfolioLabels.done),
      ],
      rows: owners.prefix(max(texts.top, 10)).map { name, sum in
        [
          texts.cell(InlineText(name)), texts.cell(sum.touchpoints),
          texts.cell(texts.emotion(sum.emotions.mean)), texts.cell(sum.pains),
          texts.cell(sum.openPains), texts.cell(sum.opportunities), texts.cell(sum.done),
        ]
      })
  }
}
