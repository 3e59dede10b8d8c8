/// What to do first, and what nobody does.
struct PortfolioWork {
  let texts: PortfolioTexts
  private var report: PortfolioReport { texts.report }
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  /// So many opportunities are drawn at most: more names than that fit on no page beside them.
  private static let mostDrawn = 20

  var doFirst: [DocumentBlock] {
    let open = report.firstToDo(texts.held)
    guard !open.isEmpty else {
      let isNone = portfolio.maps.allSatisfy(\.opportunities.isEmpty)
      let none = texts.here(
        PortfolioLabels.noOpportunitiesHere, else: PortfolioLabels.noOpportunities)
      let words = isNone ? none : PortfolioLabels.nothingToDo
      return [.paragraph(InlineText(words[language]))]
    }
    let count = report.toDoCount
    return quadrant(open, of: count) + [
      texts.list(open, of: count, entry), .note(InlineText(PortfolioLabels.priority[language])),
    ]
  }

  /// The drawing of the first opportunities alone, with how many of them it leaves out.
  var drawing: [DocumentBlock] { quadrant(report.firstToDo(texts.top), of: report.toDoCount) }

  /// The first opportunities by impact and effort, in formats that draw.
  private func quadrant(_ open: [OpportunityGroup], of count: Int) -> [DocumentBlock] {
    guard texts.isDrawn else { return [] }
    let points = open.prefix(min(Self.mostDrawn, texts.top)).enumerated().compactMap {
      place, group -> DocumentQuadrant.Point? in
      let (map, opportunity, text) = report.opportunity(group.first)
      guard let impact = opportunity.impact, let effort = opportunity.effort else { return nil }
      var point = DocumentQuadrant.Point(
        number: "\(place + 1)", text: InlineText(text ?? "…"), x: effort, y: impact)
      point.facets = texts.facets.of(group) { $0.status != .done }
      point.page = texts.pages[map.file]
      return point
    }
    guard !points.isEmpty else { return [] }
    let quadrant = DocumentBlock.quadrant(
      DocumentQuadrant(
        xLabel: PortfolioLabels.effort[language], yLabel: PortfolioLabels.impact[language],
        minimum: 1, maximum: 5, parts: PortfolioLabels.quadrants.map { $0[language] },
        points: points))
    if points.count == count { return [quadrant] }
    return [quadrant, .note(InlineText(PortfolioLabels.drawn(points.count, of: count)[language]))]
  }

  private func entry(_ group: OpportunityGroup) -> DocumentEntry {
    let (_, opportunity, text) = report.opportunity(group.first)
    var facts: [InlineText] = []
    facts.append(ownerNames(group))
    if let impact = opportunity.impact {
      facts.append(InlineText("\(MapLabels.impact[language]) \(texts.number(impact))", .faint))
    }
    if let effort = opportunity.effort {
      facts.append(InlineText("\(MapLabels.effort[language]) \(texts.number(effort))", .faint))
    }
    if let (least, furthest) = group.statuses {
      let words = PortfolioLabels.span(least.label, furthest.label)
      facts.append(InlineText((least == furthest ? least.label : words)[language], .faint))
    }
    if group.doneMaps > 0 {
      facts.append(InlineText(PortfolioLabels.doneIn(group.doneMaps)[language], .faint))
    }
    if group.first.maps > 1 {
      facts.append(
        InlineText(PortfolioLabels.sharedPains(Int(group.first.maps))[language], .faint))
    }
    if group.maps.count > 1 {
      facts.append(InlineText(PortfolioLabels.inMaps(group.maps.count)[language], .strong))
    }
    facts.append(texts.files(files(group)))
    var line = DocumentEntry(facts.joined(by: InlineText(" · ", .faint)))
    if group.maps.count == 1 { line.wide = texts.titled(line.text, files(group)[0]) }
    line.pages = texts.pages(files(group))
    var shown = DocumentEntry(
      InlineText(text ?? "…"), marker: .opportunity,
      trailing: InlineText(
        PortfolioLabels.score(texts.number(group.first.score, digits: 1))[language], .strong),
      children: [line])
    guard texts.isDrawn else { return shown }
    shown.figure = DocumentFigure(.opportunityCard, isHighlighted: opportunity.isMomentOfTruth)
    shown.facets = texts.facets.of(group) { $0.status != .done }
    shown.children += texts.links(group.maps.map { portfolio.maps[Int($0)] })
    return shown
  }

  /// So many owners are named where several maps have the same.
  private static let mostOwners = 6

  /// Who would do it in each of the maps, and that nobody would in some.
  private func ownerNames(_ group: OpportunityGroup) -> InlineText {
    var names: [String] = []
    for owner in group.owners.lazy.compactMap(texts.owner) where !names.contains(owner) {
      names.append(owner)
    }
    var owners = names.prefix(Self.mostOwners).map { InlineText($0) }
    if names.count > owners.count {
      let more = PortfolioLabels.more(names.count - owners.count)
      owners.append(InlineText(more[language], .faint))
    }
    if group.isUnowned {
      owners.append(InlineText(PortfolioLabels.nobodyOwns[language], .warning))
    }
    return owners.joined(by: InlineText(", ", .faint))
  }

  /// The maps of a group, the one of its first opportunity first.
  private func files(_ group: OpportunityGroup) -> [String] {
    let others = group.maps.filter { $0 != group.first.map }
    return ([group.first.map] + others).map { portfolio.maps[Int($0)].file }
  }

  // MARK: Nobody's work

  var nobody: [DocumentBlock] {
    let open = report.pains.firstOpen(texts.held)
    let unowned = report.firstUnowned(texts.held)
    let nothing = DocumentBlock.paragraph(InlineText(PortfolioLabels.nothingOpen[language]))
    var blocks: [DocumentBlock] = [
      .section(
        PortfolioLabels.answersPains[language],
        [open.isEmpty ? nothing : texts.list(open, of: report.pains.openCount, pain)]),
      .section(
        PortfolioLabels.unowned[language],
        [unowned.isEmpty ? nothing : texts.list(unowned, of: report.unownedCount, unownedEntry)]),
    ]
    if let owners {
      blocks.append(
        .section(
          PortfolioLabels.byOwner[language],
          [.table(owners)]
            + texts.more(portfolio.owners.count - owners.rows.count, PortfolioLabels.moreOwners)))
    }
    return blocks
  }

  private func unownedEntry(_ group: OpportunityGroup) -> DocumentEntry {
    let text = report.opportunity(group.first).text
    var entry = DocumentEntry(
      InlineText(text ?? "…") + InlineText(" · ", .faint) + texts.files(files(group)),
      marker: .opportunity,
      trailing: trailing([
        group.maps.count > 1 ? PortfolioLabels.maps(group.maps.count) : nil,
        group.links > 0 ? PortfolioLabels.linked(group.links, of: group.places) : nil,
      ]))
    let file = portfolio.maps[Int(group.first.map)].file
    if group.maps.count == 1 { entry.wide = texts.titled(entry.text, file) }
    entry.page = texts.pages[file]
    entry.facets = texts.facets.of(group, where: \.isUnowned)
    return entry
  }

  /// Facts at the end of a line; nothing where there are none.
  private func trailing(_ facts: [LocalizedText?]) -> InlineText? {
    let words = facts.compactMap { $0?[language] }
    return words.isEmpty ? nil : InlineText(words.joined(separator: " · "), .faint)
  }

  /// A pain with the maps in which it has no answer; in others it may have one.
  private func pain(_ group: PainGroups.Group) -> DocumentEntry {
    let worst = report.pain(report.pains.worst(of: group))
    let files = texts.files(of: report.pains.members(of: group)) { $0.isOpen }
    let linked = report.pains.members(of: group).count {
      report.placed($0).isOpen && report.placed($0).isLinked
    }
    var count: LocalizedText?
    if group.open < group.count {
      count = PortfolioLabels.unanswered(group.open, of: group.count)
    } else if group.maps > 1 {
      count = PortfolioLabels.maps(group.maps)
    }
    var entry = DocumentEntry(
      InlineText(worst.text ?? "…") + InlineText(" · ", .faint) + texts.files(files),
      marker: .pain,
      trailing: trailing([count, linked > 0 ? PortfolioLabels.linked(linked, of: group.open) : nil])
    )
    entry.facets = texts.facets.of(group, isRated: true) { $0.isOpen }
    if files.count == 1 {
      entry.wide = texts.titled(entry.text, files[0])
      entry.page = texts.pages[files[0]]
    } else {
      entry.pages = texts.pages(files)
    }
    return entry
  }

  /// Who takes care of how much, the most unanswered pains first.
  private var owners: DocumentTable? {
    var owners = RankedList<(key: String, value: OwnerSum)>(most: max(texts.top, 10)) {
      left, right in
      if left.value.openPains != right.value.openPains {
        return left.value.openPains > right.value.openPains
      }
      let (first, second) = (left.value.opportunities, right.value.opportunities)
      if first != second { return first > second }
      return Portfolio.isBefore(left.key, right.key)
    }
    for owner in portfolio.owners { owners.add(owner) }
    owners.finish()
    guard !owners.elements.isEmpty else { return nil }
    return DocumentTable(
      .records,
      columns: [
        texts.column(PortfolioLabels.owner, .left),
        texts.column(PortfolioLabels.touchpoints, isSecondary: true),
        texts.column(PortfolioLabels.mean), texts.column(PortfolioLabels.pains),
        texts.column(PortfolioLabels.unansweredPains), texts.column(PortfolioLabels.opportunities),
        texts.column(PortfolioLabels.done, isSecondary: true),
      ],
      rows: owners.elements.map { name, sum in
        [
          texts.cell(InlineText(name)), texts.cell(sum.touchpoints),
          texts.cell(texts.emotion(sum.emotions.mean)), texts.cell(sum.pains),
          texts.cell(sum.openPains), texts.cell(sum.opportunities), texts.cell(sum.done),
        ]
      })
  }
}
