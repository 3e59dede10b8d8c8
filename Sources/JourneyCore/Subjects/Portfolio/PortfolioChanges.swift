/// What became better or worse since a report that was kept.
struct PortfolioChanges {
  let texts: PortfolioTexts
  let change: PortfolioChange
  private var language: Language { texts.language }

  var blocks: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    if change.hasNothingInCommon {
      blocks.append(.paragraph(InlineText(PortfolioLabels.nothingInCommon[language])))
    }
    if change.isEmpty {
      let words =
        change.maps.edited == 0
        ? PortfolioLabels.noChange : PortfolioLabels.noneCompared(change.maps.edited)
      blocks.append(.paragraph(InlineText(words[language])))
    }
    if let table { blocks.append(.table(table)) }
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
      _ trailing: (PainChanges.Pair) -> InlineText?
    ) -> [DocumentField] {
      field(label, pairs) { pair in
        pain(
          change.new.pains.group(pair.new), of: change.new, at: pair.newPlace, marker,
          trailing(pair))
      }
    }
    func places(_ pair: PainChanges.Pair) -> InlineText? {
      pair.places == 1 ? nil : InlineText(PortfolioLabels.times(pair.places)[language], .faint)
    }
    func severity(_ pair: PainChanges.Pair) -> InlineText? {
      guard let old = pair.oldPlace, let new = pair.newPlace else { return nil }
      let (was, now) = (change.old.placed(old).severity, change.new.placed(new).severity)
      return arrow(texts.severity(was), texts.severity(now))
    }
    func spread(_ pair: PainChanges.Pair) -> InlineText? {
      arrow(
        InlineText(texts.count(pair.mapsBefore)),
        InlineText(PortfolioLabels.maps(pair.mapsNow)[language]))
    }
    func groups(
      _ label: LocalizedText, _ groups: [Int], of report: PortfolioReport,
      _ marker: DocumentEntry.Marker
    ) -> [DocumentField] {
      field(label, groups) { pain(report.pains.group($0), of: report, at: nil, marker) }
    }
    // Where it is new, or where it is gone, in the maps of both.
    func maps(
      _ label: LocalizedText, _ pairs: [PainChanges.Pair], _ marker: DocumentEntry.Marker
    ) -> [DocumentField] {
      field(label, pairs) { pair in
        let text = change.new.pain(change.new.pains.worst(of: change.new.pains.group(pair.new)))
          .text
        let files = pair.changedMaps.map { change.new.portfolio.maps[$0].file }
        return DocumentEntry(
          InlineText(text ?? "…") + InlineText(" · ", .faint) + texts.files(files), marker: marker,
          trailing: spread(pair))
      }
    }
    return groups(PortfolioLabels.newPains, pains.added, of: change.new, .pain)
      + pairs(PortfolioLabels.answerLost, pains.reopened, .warning, places)
      + pairs(PortfolioLabels.furtherOpen, pains.further, .warning, places)
      + pairs(PortfolioLabels.acceptedNoMore, pains.unaccepted, .warning, places)
      + pairs(PortfolioLabels.severer, pains.worse, .pain, severity)
      + maps(PortfolioLabels.wider, pains.wider, .pain)
      + pairs(PortfolioLabels.answeredNow, pains.answered, .done, places)
      + pairs(PortfolioLabels.partlyAnsweredNow, pains.partlyAnswered, .changed, places)
      + pairs(PortfolioLabels.milder, pains.milder, .changed, severity)
      + maps(PortfolioLabels.narrower, pains.narrower, .changed)
      + pairs(PortfolioLabels.acceptedNow, pains.accepted, .changed, places)
      + groups(PortfolioLabels.gonePains, pains.gone, of: change.old, .removed)
      + groups(PortfolioLabels.painsOfNewMaps, pains.addedWithMaps, of: change.new, .added)
      + groups(PortfolioLabels.painsOfGoneMaps, pains.goneWithMaps, of: change.old, .removed)
  }

  /// A pain by the words and the map of one of its places, or of its worst one.
  private func pain(
    _ group: PainGroups.Group, of report: PortfolioReport, at place: PainChanges.Place?,
    _ marker: DocumentEntry.Marker, _ trailing: InlineText? = nil
  ) -> DocumentEntry {
    let worst = report.pain(report.pains.worst(of: group))
    let map = place.map { report.portfolio.maps[$0.map] } ?? worst.map
    return entry(worst.text ?? "…", map.file, marker, trailing)
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
        let text = report.portfolio.texts[map.text(ofOpportunity: place.opportunity)] ?? "…"
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
      _ better: LocalizedText, _ other: LocalizedText, _ added: LocalizedText,
      _ gone: LocalizedText,
      _ entry: (PortfolioChange.ItemChange<Item>) -> DocumentEntry
    ) -> [DocumentField] {
      let others = changes.filter { $0.isBetter == nil }
      return field(worse, changes.filter { $0.isBetter == false }, entry)
        + field(better, changes.filter { $0.isBetter == true }, entry)
        + field(other, others.filter { $0.new != nil && $0.old != nil }, entry)
        + field(added, others.filter { $0.old == nil }, entry)
        + field(gone, others.filter { $0.new == nil }, entry)
    }
    let metrics = change.metrics
    return field(
      PortfolioLabels.changedMetrics, metrics.filter { $0.old != nil && $0.new != nil }, metric)
      + field(PortfolioLabels.goneMetrics, metrics.filter { $0.new == nil }, metric)
      + field(PortfolioLabels.newMetrics, metrics.filter { $0.old == nil }, metric)
      + sides(
        change.moments, PortfolioLabels.lowerMoments, PortfolioLabels.higherMoments,
        PortfolioLabels.otherMoments, PortfolioLabels.newMoments, PortfolioLabels.goneMoments
      ) { found in
        entry(
          found.new?.name ?? found.old?.name ?? "", found.new?.file ?? found.old?.file ?? "",
          .momentOfTruth,
          arrow(
            texts.emotion(units: found.old?.emotion), texts.emotion(units: found.new?.emotion)))
      }
      + sides(
        change.handovers, PortfolioLabels.worseHandovers, PortfolioLabels.betterHandovers,
        PortfolioLabels.otherHandovers, PortfolioLabels.newHandovers,
        PortfolioLabels.goneHandovers
      ) { found in
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
    guard let old = found.old ?? found.new, let new = found.new ?? found.old else { return "" }
    var words = texts.value(old.value, old.unit) + " → " + texts.value(new.value, new.unit)
    if old.value == new.value { words = texts.value(new.value, new.unit) }
    let target = texts.target(new)
    let isSame = old.target == new.target && old.better == new.better
    let targets = isSame ? target : texts.target(old) + " → " + target
    words = MeasuredText.text(words, targets, language)
    let marker: DocumentEntry.Marker =
      found.new == nil ? .removed : found.old == nil ? .added : .metric
    return entry(new.name + ": " + words, new.file, marker, verdict(found.isBetter))
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

  /// The numbers, then channels and phases under headings of their own; nothing where none changed.
  private var table: DocumentTable? {
    var table = DocumentTable(
      .records,
      columns: [
        texts.column(PortfolioLabels.number, .left), texts.column(PortfolioLabels.before),
        texts.column(PortfolioLabels.now), texts.column(PortfolioLabels.change, .left),
      ], rows: numbers)
    for (label, rows) in [
      (PortfolioLabels.channelEmotions, channels), (PortfolioLabels.phaseEmotions, phases),
    ] where !rows.isEmpty {
      table.groups.append(DocumentTable.Group(label[language], firstRow: table.rows.count))
      table.rows += rows
    }
    return table.rows.isEmpty ? nil : table
  }

  private var numbers: [[DocumentTable.Cell]] {
    change.numbers.map { number in
      func text(_ value: Double, _ digits: Int) -> InlineText {
        switch number.number {
        case .meanEmotion: texts.emotion(value, digits: digits + 2)
        case .evidenceShare, .waitingShare: InlineText(texts.percent(value, digits: digits))
        case .waitingMinutes:
          InlineText(
            digits == 0
              ? TimeText.text(minutes: value, nil, language)
              : PortfolioLabels.minutes(texts.number(value, digits: digits))[language])
        case .maps, .touchpoints, .unanswered, .unowned, .stale, .unreviewed, .momentsBelow,
          .handovers, .missedTargets, .done:
          InlineText(texts.count(Int(value)))
        }
      }
      let (old, new) = told(number.old, number.new, text)
      return row(InlineText(number.number.label[language]), old, new, number.isBetter)
    }
  }

  /// Two values with as many digits as tell them apart.
  private func told(
    _ old: Double?, _ new: Double?, _ text: (Double, Int) -> InlineText
  ) -> (old: InlineText, new: InlineText) {
    func told(_ value: Double?, _ digits: Int) -> InlineText {
      value.map { text($0, digits) } ?? InlineText("—", .faint)
    }
    var digits = 0
    while digits < 9, told(old, digits) == told(new, digits) { digits += 1 }
    return (told(old, digits), told(new, digits))
  }

  /// The channels that fell most and those that rose most, with how many more there are.
  private var channels: [[DocumentTable.Cell]] {
    let most = max(texts.top / 2, 1)
    let left = change.channels.count - 2 * most
    let rows = change.channels.prefix(most).map { row($0) }
    guard left > 0 else { return rows + change.channels.dropFirst(most).map { row($0) } }
    let more = InlineText(PortfolioLabels.moreChannels(left)[language], .faint)
    let cut: [DocumentTable.Cell] = [texts.cell(more), [], [], []]
    return rows + change.channels.suffix(most).map { row($0) } + [cut]
  }

  private func row(_ channel: PortfolioChange.EmotionChange<ChannelName>) -> [DocumentTable.Cell] {
    let (old, new) = told(channel.old, channel.new) { texts.emotion($0, digits: $1 + 2) }
    return row(InlineText(texts.channel(channel.name.channel)), old, new, channel.isBetter)
  }

  private var phases: [[DocumentTable.Cell]] {
    change.phases.map { phase in
      let (old, new) = told(phase.old, phase.new) { texts.emotion($0, digits: $1 + 2) }
      return row(InlineText(phase.name.label[language]), old, new, phase.isBetter)
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
