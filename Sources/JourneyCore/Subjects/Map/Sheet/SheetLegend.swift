/// What the signs of a sheet's cards mean: of those that are drawn, in one order.
struct SheetLegend {
  var hasMomentOfTruth = false
  var modes: Set<ChannelMode> = []
  var hasUnknownMode = false
  var hasSeverity = false
  var hasPains = false
  var hasOpportunities = false

  /// Notes the signs of cards, and of those within them.
  mutating func note(_ cards: [DocumentEntry]) {
    for card in cards {
      guard let figure = card.figure else { continue }
      switch figure.shape {
      case .card:
        if figure.isHighlighted { hasMomentOfTruth = true }
        let mode = ChannelMode.allCases.first { SheetTexts.style(of: $0) == figure.symbolStyle }
        if let mode { modes.insert(mode) } else { hasUnknownMode = true }
      case .painCard:
        hasPains = true
        if figure.level != nil { hasSeverity = true }
      case .opportunityCard: hasOpportunities = true
      case .badge, .person, .speech, .gauge: break
      }
    }
  }

  /// Returns the meanings.
  func entries(_ language: Language) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    func add(_ text: LocalizedText, _ figure: DocumentFigure?, _ marker: DocumentEntry.Marker?) {
      var entry = DocumentEntry(InlineText(text[language]), marker: marker)
      entry.figure = figure
      entries.append(entry)
    }
    func dot(_ mode: ChannelMode?) -> DocumentFigure {
      DocumentFigure(.card, symbol: .dot, symbolStyle: SheetTexts.style(of: mode))
    }
    if hasMomentOfTruth { add(MapLabels.momentOfTruthExplained, nil, .momentOfTruth) }
    for mode in ChannelMode.allCases where modes.contains(mode) { add(mode.label, dot(mode), nil) }
    if hasUnknownMode { add(SheetLabels.unknownMode, dot(nil), nil) }
    if hasSeverity {
      add(SheetLabels.severity, DocumentFigure(.painCard, level: .init(3, of: 3)), nil)
    }
    if hasPains { add(MapLabels.pain, nil, .pain) }
    if hasOpportunities { add(MapLabels.opportunity, nil, .opportunity) }
    return entries
  }
}
