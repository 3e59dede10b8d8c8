/// Personas, frameworks, teams or files side by side, the lowest mean first.
struct PortfolioGroups {
  let texts: PortfolioTexts
  let grouping: PortfolioGrouping
  private var language: Language { texts.language }

  var blocks: [DocumentBlock] {
    let groups = texts.portfolio.groups(by: grouping)
    guard !groups.isEmpty else { return [] }
    let most = max(texts.top, 20)
    let isTeam = grouping == .team
    var columns = [texts.column(grouping.label, .left)]
    if countsMaps { columns.append(texts.column(PortfolioLabels.maps)) }
    // As many columns as stand beside one another in 80 columns; JSON has all numbers.
    columns += [PortfolioLabels.mean, PortfolioLabels.unansweredPains].map { texts.column($0) }
    if isTeam {
      columns += [PortfolioLabels.touchpoints, PortfolioLabels.opportunities].map {
        texts.column($0)
      }
    } else {
      columns += [PortfolioLabels.unownedShort, PortfolioLabels.evidence].map { texts.column($0) }
    }
    let blocks: [DocumentBlock] = [
      .table(
        DocumentTable(.records, columns: columns, rows: groups.prefix(most).map { row($0, isTeam) })
      )
    ]
    let note = DocumentBlock.note(
      InlineText(PortfolioLabels.withoutTeam(isTyped: !texts.isDrawn)[language]))
    return blocks + texts.more(groups.count - most, PortfolioLabels.more) + (isTeam ? [note] : [])
  }

  /// Whether it is told how many maps there are: a file is one, and of a team nobody knows it.
  private var countsMaps: Bool { grouping != .team && grouping != .file }

  private func row(_ group: PortfolioGroup, _ isTeam: Bool) -> [DocumentTable.Cell] {
    var row = [texts.cell(name(group))]
    if countsMaps { row.append(texts.cell(group.maps ?? 0)) }
    row += [texts.cell(texts.emotion(group.emotions.mean)), texts.cell(group.openPains)]
    if isTeam { row += [texts.cell(group.touchpoints), texts.cell(group.opportunities)] }
    if !isTeam {
      row.append(texts.cell(group.unowned ?? 0))
      row.append(
        texts.cell(InlineText(group.evidence?.backedShare.map { texts.percent($0) } ?? "—")))
    }
    return row
  }

  private func name(_ group: PortfolioGroup) -> InlineText {
    guard let name = group.name else {
      return InlineText(PortfolioLabels.unnamed[language], .faint)
    }
    return grouping == .file ? texts.file(name) : InlineText(name)
  }
}
