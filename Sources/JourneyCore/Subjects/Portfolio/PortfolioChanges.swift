/// What became better or worse since a report that was kept.
struct PortfolioChanges {
  let texts: PortfolioTexts
  let change: PortfolioChange
  private var language: Language { texts.language }

  var blocks: [DocumentBlock] {
    guard !change.isEmpty else {
      return [.paragraph(InlineText(PortfolioLabels.noChange[language]))]
    }
    var blocks: [DocumentBlock] = []
    let rows = numbers + channels + phases
    if !rows.isEmpty {
      blocks.append(
        .table(
          DocumentTable(
            .records,
            columns: [
              texts.column(PortfolioLabels.number, .left), texts.column(PortfolioLabels.before),
              texts.column(PortfolioLabels.now), texts.column(PortfolioLabels.change, .left),
            ], rows: rows)))
    }
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ entries: [DocumentEntry]) {
      guard !entries.isEmpty else { return }
      var shown = Array(entries.prefix(texts.top))
      if entries.count > shown.count {
        let words = PortfolioLabels.more(entries.count - shown.count)
        shown.append(DocumentEntry(InlineText(words[language], .faint)))
      }
      fields.append(DocumentField(label[language], shown))
    }
    add(PortfolioLabels.newPains, change.newPains.map { pain($0, of: change.new, .pain) })
    add(PortfolioLabels.answeredNow, change.answeredPains.map { pain($0, of: change.new, .done) })
    add(PortfolioLabels.gonePains, change.gonePains.map { pain($0, of: change.old, .removed) })
    add(
      PortfolioLabels.newMaps,
      change.newMaps.map { DocumentEntry(InlineText($0, .identifier), marker: .added) })
    add(
      PortfolioLabels.goneMaps,
      change.goneMaps.map { DocumentEntry(InlineText($0, .identifier), marker: .removed) })
    if !fields.isEmpty { blocks.append(.fields(fields)) }
    return blocks
  }

  private func pain(
    _ index: Int, of report: PortfolioReport, _ marker: DocumentEntry.Marker
  ) -> DocumentEntry {
    let group = report.pains.group(index)
    let worst = report.pain(report.pains.worst(of: group))
    return DocumentEntry(
      InlineText(worst.text ?? "…") + InlineText(" · ", .faint) + texts.file(worst.map.file),
      marker: marker)
  }

  // MARK: Numbers

  private var numbers: [[DocumentTable.Cell]] {
    change.numbers.map { number in
      func text(_ value: Double) -> InlineText {
        switch number.number {
        case .meanEmotion: texts.emotion(value, digits: 2)
        case .evidenceShare: InlineText(texts.percent(value))
        case .maps, .unanswered, .unowned, .stale: InlineText(texts.number(value))
        }
      }
      return row(
        InlineText(number.number.label[language]), text(number.old), text(number.new),
        number.isBetter)
    }
  }

  private var channels: [[DocumentTable.Cell]] {
    // The largest losses and the largest gains.
    let most = max(texts.top / 2, 1)
    let ends =
      change.channels.count <= 2 * most
      ? change.channels
      : Array(change.channels.prefix(most)) + Array(change.channels.suffix(most))
    return ends.map { channel in
      row(
        InlineText(texts.channel(channel.name.channel)), texts.emotion(channel.old, digits: 2),
        texts.emotion(channel.new, digits: 2), channel.gain > 0)
    }
  }

  private var phases: [[DocumentTable.Cell]] {
    change.phases.map { phase in
      row(
        InlineText(phase.name.label[language]), texts.emotion(phase.old, digits: 2),
        texts.emotion(phase.new, digits: 2),
        phase.gain > 0)
    }
  }

  private func row(
    _ name: InlineText, _ old: InlineText, _ new: InlineText, _ isBetter: Bool?
  ) -> [DocumentTable.Cell] {
    let word = isBetter.map { $0 ? PortfolioLabels.better : PortfolioLabels.worse }
    let role: TextRole = isBetter == true ? .positive : .negative
    return [
      texts.cell(name), texts.cell(old), texts.cell(new),
      word.map { texts.cell(InlineText($0[language], role)) } ?? [],
    ]
  }
}
