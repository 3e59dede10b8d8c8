/// The moments of truth that go wrong, the handovers that nobody tells, and the waiting.
struct PortfolioMoments {
  let texts: PortfolioTexts
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  var moments: [DocumentBlock] {
    guard portfolio.momentCount > 0 else {
      let words = texts.here(PortfolioLabels.noMomentsHere, else: PortfolioLabels.noMoments)
      return [.paragraph(InlineText(words[language]))]
    }
    let low = portfolio.moments.count
    var blocks: [DocumentBlock] = [
      .paragraph(
        InlineText(PortfolioLabels.momentsBelow(low, of: portfolio.momentCount)[language]))
    ]
    if low > 0 {
      blocks.append(
        texts.list(
          portfolio.firstMoments(texts.held), of: portfolio.momentMaps.count
        ) { moment in
          var entry = DocumentEntry(
            InlineText(moment.name) + InlineText(" · ", .faint) + texts.file(moment.file)
              + others(portfolio.momentMaps.maps(having: moment.key)),
            marker: .momentOfTruth, trailing: texts.emotion(units: moment.emotion))
          entry.wide = texts.titled(entry.text, moment.file)
          entry.facets = texts.facets.of(
            portfolio.momentMaps.traits(of: moment.key), else: moment.file)
          entry.page = texts.pages[moment.file]
          return entry
        })
    }
    return blocks
  }

  /// That more maps have the same.
  private func others(_ maps: Int) -> InlineText {
    maps > 1
      ? InlineText(" · ", .faint) + InlineText(PortfolioLabels.maps(maps)[language], .faint) : ""
  }

  var handovers: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    let time = portfolio.time
    if time.takes > 0 {
      let waits = TimeText.text(minutes: Double(time.waits) / 1000, nil, language)
      let share = texts.percent(Double(time.waits) / Double(time.takes))
      blocks.append(
        .paragraph(
          InlineText(PortfolioLabels.waitingShare(share, waits, time.maps)[language])))
    }
    guard portfolio.handovers.count > 0 else {
      return blocks + [.paragraph(InlineText(PortfolioLabels.noHandovers[language]))]
    }
    blocks.append(
      .paragraph(InlineText(PortfolioLabels.breaks(portfolio.handovers.count)[language])))
    blocks.append(
      texts.list(
        portfolio.firstHandovers(texts.held), of: portfolio.handoverMaps.count
      ) { handover in
        let size = texts.number(Double(handover.fall) / Double(EmotionSum.unit), digits: 1)
        let hands =
          handover.owners.isEmpty
          ? handover.modes.map { $0.label[language] }
          : handover.owners.map(portfolio.writings.owner)
        var entry = DocumentEntry(
          InlineText(handover.names.joined(separator: " → ")), marker: .warning,
          trailing: InlineText(PortfolioLabels.falls(size)[language], .negative),
          children: [
            DocumentEntry(
              InlineText(hands.joined(separator: " → ")) + InlineText(" · ", .faint)
                + texts.file(handover.file)
                + others(portfolio.handoverMaps.maps(having: handover.key)))
          ])
        entry.children[0].wide = texts.titled(entry.children[0].text, handover.file)
        entry.children[0].pages = texts.pages([handover.file])
        entry.facets = texts.facets.of(
          portfolio.handoverMaps.traits(of: handover.key), else: handover.file)
        entry.page = texts.pages[handover.file]
        return entry
      })
    return blocks
  }
}
