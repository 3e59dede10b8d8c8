/// What to do first, and what nobody does.
struct PortfolioWork {
  let texts: PortfolioTexts
  private var report: PortfolioReport { texts.report }
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  var doFirst: [DocumentBlock] {
    let open = report.opportunities.entries.filter { !$0.isDone }
    guard !open.isEmpty else { return [] }
    return [
      texts.list(open, of: open.count, entry),
      .note(InlineText(PortfolioLabels.priority[language])),
    ]
  }

  private func entry(_ entry: OpportunityRanking.Entry) -> DocumentEntry {
    let (map, opportunity) = report.opportunity(entry)
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
      facts.append(InlineText(PortfolioLabels.maps(entry.maps)[language], .faint))
    }
    facts.append(texts.file(map.file))
    return DocumentEntry(
      InlineText(opportunity.text ?? "…"), marker: .opportunity,
      trailing: InlineText(
        PortfolioLabels.score(texts.number(entry.score, digits: 1))[language], .strong),
      children: [DocumentEntry(facts.joined(by: InlineText(" · ", .faint)))])
  }

  // MARK: Nobody's work

  var nobody: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    let open = report.pains.ranking.map { report.pains.group($0) }.filter { !$0.isAnswered }
    if !open.isEmpty {
      blocks.append(
        .section(
          PortfolioLabels.answersPains[language],
          [texts.list(open, of: open.count, pain)]))
    }
    let unowned = report.opportunities.entries.filter { entry in
      report.opportunity(entry).opportunity.owner == nil
    }
    if !unowned.isEmpty {
      blocks.append(
        .section(
          PortfolioLabels.unowned[language],
          [
            texts.list(unowned, of: unowned.count) { entry in
              let (map, opportunity) = report.opportunity(entry)
              return DocumentEntry(
                InlineText(opportunity.text ?? "…") + InlineText(" · ", .faint)
                  + texts.file(map.file), marker: .opportunity)
            }
          ]))
    }
    if let owners { blocks.append(.section(PortfolioLabels.byOwner[language], [.table(owners)])) }
    return blocks
  }

  private func pain(_ group: PainGroups.Group) -> DocumentEntry {
    let (map, worst) = report.pain(report.pains.worst(of: group))
    return DocumentEntry(
      InlineText(worst.text ?? "…") + InlineText(" · ", .faint) + texts.file(map.file),
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
