/// Which channel hurts: what is felt there, and how many pains.
struct PortfolioChannels {
  let texts: PortfolioTexts
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  /// The channels, the lowest mean first; those of which nothing is felt last.
  private var channels: [(name: ChannelName, sum: ChannelSum)] {
    portfolio.channelsAsRead.sorted { left, right in
      // What names no channel is none.
      let (isNone, isOtherNone) = (left.name.channel.isEmpty, right.name.channel.isEmpty)
      if isNone != isOtherNone { return isOtherNone }
      let (first, second) = (left.sum.emotions.mean ?? 3, right.sum.emotions.mean ?? 3)
      if first != second { return first < second }
      if left.sum.pains != right.sum.pains { return left.sum.pains > right.sum.pains }
      return ChannelName.isBefore(left.name, right.name)
    }
  }

  var blocks: [DocumentBlock] {
    let channels = channels
    guard channels.contains(where: { !$0.name.channel.isEmpty }) else {
      let words = texts.here(PortfolioLabels.noChannelsHere, else: PortfolioLabels.noChannels)
      return [.paragraph(InlineText(words[language]))]
    }
    let most = max(texts.top, 10)
    let named = channels.filter { !$0.name.channel.isEmpty }
    let unnamed = channels.filter(\.name.channel.isEmpty)
    var table = DocumentTable(
      .records,
      columns: [
        texts.column(PortfolioLabels.channel, .left), texts.column(PortfolioLabels.mode, .left),
        texts.column(PortfolioLabels.mean), texts.column(PortfolioLabels.lowest, isSecondary: true),
        texts.column(PortfolioLabels.touchpoints), texts.column(PortfolioLabels.pains),
      ], rows: (named.prefix(most) + unnamed).map { row($0.name, $0.sum) })
    if named.count > most {
      let more = PortfolioLabels.moreChannels(named.count - most)[language]
      let row = [texts.cell(InlineText(more, .faint))]
      // What is left out stands behind the channels, before the rows by mode.
      table.rows.insert(
        row + [DocumentTable.Cell](repeating: [], count: table.columns.count - 1), at: most)
    }
    table.groups.append(
      DocumentTable.Group(PortfolioLabels.byMode[language], firstRow: table.rows.count))
    for mode in [ChannelMode.online, .offline, nil] {
      let sums = channels.filter { $0.name.mode == mode }.map(\.sum)
      guard !sums.isEmpty else { continue }
      let sum = sums.reduce(into: ChannelSum()) { $0 += $1 }
      let name = mode?.label[language] ?? PortfolioLabels.unknownMode[language]
      table.rows.append([texts.cell(InlineText(name)), []] + numbers(sum))
    }
    return [.table(table)]
  }

  private func row(_ name: ChannelName, _ sum: ChannelSum) -> [DocumentTable.Cell] {
    [
      texts.cell(InlineText(texts.channel(name.channel))),
      texts.cell(
        InlineText(name.mode?.label[language] ?? PortfolioLabels.unknownMode[language], .faint)),
    ] + numbers(sum)
  }

  private func numbers(_ sum: ChannelSum) -> [DocumentTable.Cell] {
    [
      texts.cell(texts.emotion(sum.emotions.mean)), texts.cell(texts.emotion(sum.emotions.lowest)),
      texts.cell(sum.touchpoints), texts.cell(sum.pains),
    ]
  }
}
