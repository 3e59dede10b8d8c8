/// How many maps there are, of whom, how old and how well backed.
struct PortfolioOverview {
  let texts: PortfolioTexts
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  var blocks: [DocumentBlock] {
    var fields: [DocumentField] = []
    if !portfolio.narrowing.isEmpty {
      fields.append(
        DocumentField(
          PortfolioLabels.narrowed[language],
          InlineText(portfolio.narrowing.words(language, of: portfolio, namesAll: true))))
    }
    fields += [
      DocumentField(PortfolioLabels.maps[language], InlineText(counts)),
      DocumentField(
        PortfolioLabels.personas[language],
        counted(portfolio.maps.map { $0.persona.map(portfolio.writings.persona) })),
      DocumentField(
        PortfolioLabels.frameworks[language],
        counted(portfolio.maps.map { $0.framework.isEmpty ? nil : $0.framework })),
      DocumentField(PortfolioLabels.states[language], states),
    ]
    if let ages { fields.append(DocumentField(PortfolioLabels.age[language], ages)) }
    if let share = portfolio.evidence.backedShare {
      let words = PortfolioLabels.backed(portfolio.evidence, texts.percent(share))
      fields.append(DocumentField(PortfolioLabels.evidence[language], InlineText(words[language])))
    }
    if let mean = portfolio.points.mean {
      fields.append(
        DocumentField(PortfolioLabels.emotion[language], texts.emotion(mean, digits: 2)))
    }
    if let today = portfolio.today {
      fields.append(DocumentField(PortfolioLabels.asOf[language], InlineText(today.description)))
    }
    fields += problems
    var blocks: [DocumentBlock] = [.fields(fields)]
    let future = portfolio.maps.count { $0.state == .future }
    if future > 0, future < portfolio.maps.count {
      let words = PortfolioLabels.future(
        future, of: portfolio.maps.count, isTyped: !texts.isDrawn)
      blocks.append(.note(InlineText(words[language])))
    }
    return blocks
  }

  private var counts: String {
    texts.count(portfolio.maps.count)
      + " · " + PortfolioLabels.touchpoints(portfolio.touchpoints)[language]
  }

  /// Names with how often each occurs, the most frequent first.
  private func counted(_ names: [String?]) -> InlineText {
    var counts: [String: Int] = [:]
    for name in names { if let name { counts[name, default: 0] += 1 } }
    let sorted = counts.sorted {
      $0.value != $1.value
        ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    var parts = sorted.prefix(texts.top).map { name, count in
      InlineText(name) + InlineText(" " + texts.count(count), .faint)
    }
    if sorted.count > parts.count {
      parts.append(InlineText(PortfolioLabels.more(sorted.count - parts.count)[language], .faint))
    }
    let missing = names.count { $0 == nil }
    if missing > 0 || parts.isEmpty {
      parts.append(
        InlineText(PortfolioLabels.unnamed[language] + " " + texts.count(missing), .faint))
    }
    return parts.joined(by: InlineText(" · ", .faint))
  }

  private var states: InlineText {
    var parts: [InlineText] = []
    for state in JourneyMap.State.allCases {
      let count = portfolio.maps.count { $0.state == state }
      if count > 0 {
        parts.append(
          InlineText(state.label[language]) + InlineText(" " + texts.count(count), .faint))
      }
    }
    let others = portfolio.maps.count { $0.state == nil }
    if others > 0 {
      parts.append(
        InlineText(PortfolioLabels.undeclared[language])
          + InlineText(" " + texts.count(others), .faint))
    }
    return parts.joined(by: InlineText(" · ", .faint))
  }

  private var ages: InlineText? {
    let dates = portfolio.maps.compactMap(\.date)
    guard let first = dates.min(), let last = dates.max() else { return nil }
    var text = InlineText(PortfolioLabels.dates(first.description, last.description)[language])
    let undated = portfolio.maps.count - dates.count
    if undated > 0 {
      text = text + InlineText(" · " + PortfolioLabels.undated(undated)[language], .faint)
    }
    return text
  }

  private var problems: [DocumentField] {
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
    add(
      PortfolioLabels.unread,
      portfolio.unread.map { DocumentEntry(InlineText($0, .identifier), marker: .warning) })
    add(
      PortfolioLabels.damaged,
      portfolio.maps.filter { $0.errors > 0 }.map { map in
        DocumentEntry(
          InlineText(map.file, .identifier), marker: .warning,
          trailing: InlineText(PortfolioLabels.errors(map.errors)[language], .faint))
      })
    add(
      PortfolioLabels.copies,
      portfolio.copies.map { DocumentEntry(texts.files($0), marker: .warning) })
    add(
      PortfolioLabels.likenesses,
      portfolio.likenesses.map { files in
        DocumentEntry(
          texts.files(files), marker: .warning,
          trailing: InlineText(PortfolioLabels.countedTimes(files.count)[language], .faint))
      })
    return fields
  }
}
