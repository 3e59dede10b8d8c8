/// The moments of truth that go wrong, the handovers that nobody tells, and the waiting.
struct PortfolioMoments {
  let texts: PortfolioTexts
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  var moments: [DocumentBlock] {
    guard portfolio.momentCount > 0 else { return [] }
    let low = portfolio.moments.count
    var blocks: [DocumentBlock] = [
      .paragraph(
        InlineText(PortfolioLabels.momentsBelow(low, of: portfolio.momentCount)[language]))
    ]
    if low > 0 {
      blocks.append(
        texts.list(portfolio.moments.elements, of: low) { moment in
          DocumentEntry(
            InlineText(moment.name) + InlineText(" · ", .faint) + texts.file(moment.file),
            marker: .momentOfTruth, trailing: texts.emotion(units: moment.emotion))
        })
    }
    return blocks
  }

  var handovers: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    let time = portfolio.time
    if time.takes > 0 {
      let waits = TimeText.text(minutes: Double(time.waits) / 1000, language)
      let share = texts.percent(Double(time.waits) / Double(time.takes))
      blocks.append(
        .paragraph(
          InlineText(PortfolioLabels.waitingShare(share, waits, time.maps)[language])))
    }
    guard portfolio.handovers.count > 0 else { return blocks }
    blocks.append(
      .paragraph(InlineText(PortfolioLabels.breaks(portfolio.handovers.count)[language])))
    blocks.append(
      texts.list(portfolio.handovers.elements, of: portfolio.handovers.count) { handover in
        let size = texts.number(Double(handover.fall) / Double(EmotionSum.unit), digits: 1)
        let hands =
          handover.owners.isEmpty ? handover.modes.map { $0.label[language] } : handover.owners
        return DocumentEntry(
          InlineText(handover.names.joined(separator: " → ")), marker: .warning,
          trailing: InlineText(PortfolioLabels.falls(size)[language], .negative),
          children: [
            DocumentEntry(
              InlineText(hands.joined(separator: " → ")) + InlineText(" · ", .faint)
                + texts.file(handover.file))
          ])
      })
    return blocks
  }
}
