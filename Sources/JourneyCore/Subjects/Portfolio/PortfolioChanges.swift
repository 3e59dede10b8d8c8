/// What became better or worse since a report that was kept.
struct PortfolioChanges {
  let texts: PortfolioTexts
  let change: PortfolioChange
  private var language: Language { texts.language }

  var blocks: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    if change.isEmpty {
      let words =
        change.maps.edited == 0
        ? PortfolioLabels.noChange : PortfolioLabels.noneCompared(change.maps.edited)
      blocks.append(.paragraph(InlineText(words[language])))
    }
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
    blocks += texts.more(change.channels.count - channels.count, PortfolioLabels.moreChannels)
    let fields = pains + opportunities + items + maps
    if !fields.isEmpty { blocks.append(.fields(fields)) }
    if change.maps.moved > 0 {
      blocks.append(.note(InlineText(PortfolioLabels.moved(change.maps.moved)[language])))
    }
    return blocks
  }

  /// The first of some entries under a label; nothing where there are none.
  private func field<Element>(
    _ label: LocalizedText, _ elements: [Element], _ entry: (Element) -> DocumentEntry
  ) -> [DocumentField] {
    guard !elements.isEmpty else { return [] }
    return [DocumentField(label[language], texts.entries(elements, of: elements.count, entry))]
  }

  // MARK: Lists

  private var pains: [DocumentField] {
    let pains = change.pains
    func pairs(
      _ label: LocalizedText, _ pairs: [PainChanges.Pair], _ marker: DocumentEntry.Marker,
      _ trailing: (PainGroups.Group, PainGroups.Group) -> InlineText?
    ) -> [DocumentField] {
      field(label, pairs) { pair in
        let was = change.old.pains.group(pair.old)
        let now = change.new.pains.group(pair.new)
        return pain(now, of: change.new, marker, trailing(was, now))
      }
    }
    func open(_ was: PainGroups.Group, _ now: PainGroups.Group) -> InlineText? {
      now.open == now.count || now.open == 0
        ? nil : InlineText(PortfolioLabels.count(now.open, of: now.count)[language], .warning)
    }
    func severity(_ was: PainGroups.Group, _ now: PainGroups.Group) -> InlineText? {
      arrow(texts.severity(was.severity), texts.severity(now.severity))
    }
    func spread(_ was: PainGroups.Group, _ now: PainGroups.Group) -> InlineText? {
      arrow(
        InlineText(texts.count(was.maps)),
        InlineText(PortfolioLabels.maps(now.maps)[language]))
    }
    return field(PortfolioLabels.newPains, pains.added) {
      pain(change.new.pains.group($0), of: change.new, .pain)
    } + pairs(PortfolioLabels.answerLost, pains.reopened, .warning, open)
      + pairs(PortfolioLabels.severer, pains.worse, .pain, severity)
      + pairs(PortfolioLabels.wider, pains.wider, .pain, spread)
      + pairs(PortfolioLabels.answeredNow, pains.answered, .done) { _, _ in nil }
      + pairs(PortfolioLabels.partlyAnsweredNow, pains.partlyAnswered, .changed, open)
      + pairs(PortfolioLabels.milder, pains.milder, .changed, severity)
      + pairs(PortfolioLabels.narrower, pains.narrower, .changed, spread)
      + pairs(PortfolioLabels.acceptedNow, pains.accepted, .changed) { _, _ in nil }
      + field(PortfolioLabels.gonePains, pains.gone) {
        pain(change.old.pains.group($0), of: change.old, .removed)
      }
  }

  private func pain(
    _ group: PainGroups.Group, of report: PortfolioReport, _ marker: DocumentEntry.Marker,
    _ trailing: InlineText? = nil
  ) -> DocumentEntry {
    let worst = report.pain(report.pains.worst(of: group))
    return entry(worst.text ?? "…", worst.map.file, marker, trailing)
  }

  private func entry(
    _ text: String, _ file: String, _ marker: DocumentEntry.Marker, _ trailing: InlineText?
  ) -> DocumentEntry {
    DocumentEntry(
      InlineText(text) + InlineText(" · ", .faint) + texts.file(file), marker: marker,
      trailing: trailing)
  }

  private func arrow(_ old: InlineText, _ new: InlineText) -> InlineText {
    (old.isEmpty ? InlineText("—", .faint) : old) + InlineText(" → ", .faint)
      + (new.isEmpty ? InlineText("—", .faint) : new)
  }

  private var opportunities: [DocumentField] {
    OpportunityChange.Kind.allCases.flatMap { kind in
      field(kind.label, change.opportunities.filter { $0.kind == kind }) { found in
        let report = found.new == nil ? change.old : change.new
        guard let place = found.new ?? found.old else { return "" }
        let map = report.portfolio.maps[place.map]
        let text = report.portfolio.texts[map.opportunities[place.opportunity].text] ?? "…"
        var trailing: InlineText?
        if let old = status(found.old, change.old), let new = status(found.new, change.new) {
          trailing = arrow(old, new)
        }
        let marker: DocumentEntry.Marker =
          switch kind {
          case .done: .done
          case .further, .added: .opportunity
          case .back: .warning
          case .gone: .removed
          }
        return entry(text, map.file, marker, trailing)
      }
    }
  }

  private func status(
    _ place: OpportunityChange.Place?, _ report: PortfolioReport
  ) -> InlineText? {
    guard let place else { return nil }
    let status = report.portfolio.maps[place.map].opportunities[place.opportunity].status
    return InlineText(status?.label[language] ?? "—", .faint)
  }

  private var items: [DocumentField] {
    func sides<Item>(
      _ changes: [PortfolioChange.ItemChange<Item>], _ worse: LocalizedText,
      _ better: LocalizedText, _ entry: (PortfolioChange.ItemChange<Item>) -> DocumentEntry
    ) -> [DocumentField] {
      field(worse, changes.filter { $0.isBetter == false }, entry)
        + field(better, changes.filter { $0.isBetter == true }, entry)
    }
    return field(PortfolioLabels.changedMetrics, change.metrics, metric)
      + sides(change.moments, PortfolioLabels.lowerMoments, PortfolioLabels.higherMoments) {
        found in
        entry(
          found.new?.name ?? found.old?.name ?? "", found.new?.file ?? found.old?.file ?? "",
          .momentOfTruth,
          arrow(
            texts.emotion(units: found.old?.emotion), texts.emotion(units: found.new?.emotion)))
      }
      + sides(change.handovers, PortfolioLabels.worseHandovers, PortfolioLabels.betterHandovers) {
        found in
        func fall(_ handover: PortfolioHandover?) -> InlineText {
          texts.emotion(units: handover.map { -$0.fall })
        }
        return entry(
          (found.new ?? found.old)?.names.joined(separator: " → ") ?? "",
          found.new?.file ?? found.old?.file ?? "", .warning,
          arrow(fall(found.old), fall(found.new)))
      }
  }

  private func metric(_ found: PortfolioChange.ItemChange<PortfolioMetric>) -> DocumentEntry {
    guard let old = found.old, let new = found.new else { return "" }
    var words = texts.value(old.value, old.unit) + " → " + texts.value(new.value, new.unit)
    if old.value == new.value { words = texts.value(new.value, new.unit) }
    let target = texts.target(new)
    let targets = old.target == new.target ? target : texts.target(old) + " → " + target
    words = MeasuredText.text(words, targets, language)
    return entry(new.name + ": " + words, new.file, .metric, verdict(found.isBetter))
  }

  private var maps: [DocumentField] {
    field(PortfolioLabels.newMaps, change.newMaps) {
      DocumentEntry(InlineText($0, .identifier), marker: .added)
    }
      + field(PortfolioLabels.goneMaps, change.goneMaps) {
        DocumentEntry(InlineText($0, .identifier), marker: .removed)
      }
  }

  // MARK: Numbers

  private var numbers: [[DocumentTable.Cell]] {
    change.numbers.map { number in
      func text(_ value: Double?) -> InlineText {
        guard let value else { return InlineText("—", .faint) }
        return switch number.number {
        case .meanEmotion: texts.emotion(value, digits: 2)
        case .evidenceShare, .waitingShare: InlineText(texts.percent(value))
        case .waitingMinutes: InlineText(TimeText.text(minutes: value, language))
        case .maps, .touchpoints, .unanswered, .unowned, .stale, .unreviewed, .momentsBelow,
          .handovers, .missedTargets, .done:
          InlineText(texts.count(Int(value)))
        }
      }
      return row(
        InlineText(number.number.label[language]), text(number.old), text(number.new),
        number.isBetter)
    }
  }

  /// The largest losses and the largest gains.
  private var channels: [[DocumentTable.Cell]] {
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
    [
      texts.cell(name), texts.cell(old), texts.cell(new),
      verdict(isBetter).map { texts.cell($0) } ?? [],
    ]
  }

  private func verdict(_ isBetter: Bool?) -> InlineText? {
    isBetter.map { isBetter in
      let word = isBetter ? PortfolioLabels.better : PortfolioLabels.worse
      return InlineText(word[language], isBetter ? .positive : .negative)
    }
  }
}
