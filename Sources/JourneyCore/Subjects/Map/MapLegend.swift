/// The meanings of the signs in a document about a map.
enum MapLegend {
  /// Returns the legend of the signs that are used, in one order.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of the document.
  ///   - language: The language of the labels.
  /// - Returns: An entry a sign; the moment of truth only where no curve explains it.
  static func entries(of blocks: [DocumentBlock], _ language: Language) -> [DocumentEntry] {
    var used: [DocumentEntry.Marker] = []
    var hasCurve = false
    for block in blocks { collect(block, &used, &hasCurve) }
    let meanings: [(DocumentEntry.Marker, LocalizedText)] = [
      (.momentOfTruth, MapLabels.momentOfTruthExplained), (.pain, MapLabels.pain),
      (.opportunity, MapLabels.opportunity), (.done, MapLabels.opportunityDone),
      (.metric, MapLabels.metric), (.warning, MapLabels.lookHere),
    ]
    return meanings.filter { used.contains($0.0) && !(hasCurve && $0.0 == .momentOfTruth) }.map {
      DocumentEntry(InlineText($0.1[language]), marker: $0.0)
    }
  }

  private static func collect(
    _ block: DocumentBlock, _ used: inout [DocumentEntry.Marker], _ hasCurve: inout Bool
  ) {
    switch block {
    case .section(let section):
      for block in section.blocks { collect(block, &used, &hasCurve) }
    case .fields(let fields): for field in fields { collect(field.entries, &used) }
    case .list(let entries): collect(entries, &used)
    case .table(let table):
      if let curve = table.curve { collect(curve, &hasCurve) }
      for cell in table.rows.joined() { collect(cell, &used) }
    case .chart(let chart): collect(chart, &hasCurve)
    case .paragraph, .note, .legend, .footnotes, .code, .curves, .bands, .heat, .quadrant: break
    }
  }

  private static func collect(_ chart: EmotionChart, _ hasCurve: inout Bool) {
    if chart.points.contains(where: { $0.isMomentOfTruth && $0.value != nil }) { hasCurve = true }
  }

  private static func collect(
    _ entries: [DocumentEntry], _ used: inout [DocumentEntry.Marker]
  ) {
    for entry in entries {
      if let marker = entry.marker, !used.contains(marker) { used.append(marker) }
      collect(entry.children, &used)
    }
  }
}
