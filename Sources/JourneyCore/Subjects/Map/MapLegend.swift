/// The meanings of the signs in a document about a map.
struct MapLegend {
  private var used: [DocumentEntry.Marker] = []
  private var hasCurve = false

  /// Returns the legend of the signs that are used, in one order.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of the document.
  ///   - language: The language of the labels.
  /// - Returns: An entry a sign; the moment of truth only where no curve explains it.
  static func entries(of blocks: [DocumentBlock], _ language: Language) -> [DocumentEntry] {
    var legend = MapLegend()
    for block in blocks { legend.note(block) }
    return legend.entries(language)
  }

  /// Returns the legend of the signs that were noted.
  func entries(_ language: Language) -> [DocumentEntry] {
    let meanings: [(DocumentEntry.Marker, LocalizedText)] = [
      (.momentOfTruth, MapLabels.momentOfTruthExplained), (.pain, MapLabels.pain),
      (.opportunity, MapLabels.opportunity), (.done, MapLabels.opportunityDone),
      (.metric, MapLabels.metric), (.warning, MapLabels.lookHere),
    ]
    return meanings.filter { used.contains($0.0) && !(hasCurve && $0.0 == .momentOfTruth) }.map {
      DocumentEntry(InlineText($0.1[language]), marker: $0.0)
    }
  }

  /// Notes the signs of one block.
  mutating func note(_ block: DocumentBlock) {
    switch block {
    case .section(let section):
      for block in section.blocks { note(block) }
    case .fields(let fields): for field in fields { collect(field.entries) }
    case .list(let entries): collect(entries)
    case .table(let table):
      if let curve = table.curve { collect(curve) }
      for cell in table.rows.joined() { collect(cell) }
    case .chart(let chart): collect(chart)
    case .paragraph, .note, .legend, .footnotes, .code, .curves, .bands, .heat, .quadrant: break
    }
  }

  private mutating func collect(_ chart: EmotionChart) {
    if chart.points.contains(where: { $0.isMomentOfTruth && $0.value != nil }) { hasCurve = true }
  }

  private mutating func collect(_ entries: [DocumentEntry]) {
    for entry in entries {
      if let marker = entry.marker, !used.contains(marker) { used.append(marker) }
      collect(entry.children)
    }
  }
}
