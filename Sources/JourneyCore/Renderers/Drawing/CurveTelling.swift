/// The curves of a document in words, for readers who do not see them.
enum CurveTelling {
  /// Returns each stage with its emotion, in order.
  static func text(of blocks: [DocumentBlock], _ language: Language) -> String {
    blocks.compactMap { block in
      switch block {
      case .table(let table): table.curve.map { inline($0, language).text }
      case .chart(let chart): inline(chart, language).text
      case .curves(let curves): inline(curves).text
      case .section(let section): text(of: section.blocks, language)
      case .heat(let heat): inline(heat, language).text
      case .quadrant(let quadrant): inline(quadrant, language).text
      default: nil
      }
    }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Returns each stage of a curve with its emotion; texts of the subject are pieces of their own.
  static func inline(_ chart: EmotionChart, _ language: Language) -> InlineText {
    var telling = InlineText(chart.words.emotion + ": ")
    for (index, point) in chart.points.enumerated() {
      let value = point.value.map {
        point.text ?? EmotionTicks.label(of: $0, chart.minimum, chart.maximum, language)
      }
      telling.append((index > 0 ? "; " : "") + point.number + " ")
      telling.append(point.label)
      telling.append(": " + (value ?? "—"))
      if let note = point.note, !note.isEmpty {
        telling.append(" (")
        telling.append(note)
        telling.append(")")
      }
      if point.isMomentOfTruth { telling.append(", " + chart.words.momentOfTruth) }
    }
    return telling
  }

  /// Returns each row of a heat map with its values.
  static func inline(_ heat: DocumentHeat, _ language: Language) -> InlineText {
    var telling = InlineText()
    for (index, row) in heat.rows.enumerated() {
      let values = zip(heat.columns, row.values).compactMap { column, value in
        value.map { column + " " + NumberText.signed($0, language: language, digits: 1) }
      }
      if index > 0 { telling.append("; ") }
      telling.append(row.title)
      telling.append(" — " + values.joined(separator: ", "))
    }
    return telling
  }

  /// Returns each thing with its two numbers.
  static func inline(_ quadrant: DocumentQuadrant, _ language: Language) -> InlineText {
    var telling = InlineText()
    for (index, point) in quadrant.points.enumerated() {
      let numbers = [(quadrant.yLabel, point.y), (quadrant.xLabel, point.x)].map { label, value in
        label + " " + NumberText.plain(value, language: language)
      }
      telling.append((index > 0 ? "; " : "") + point.number + " ")
      telling.append(point.text)
      telling.append(": " + numbers.joined(separator: ", "))
    }
    return telling
  }

  /// Returns each curve with its points.
  static func inline(_ curves: EmotionCurves) -> InlineText {
    var telling = InlineText()
    for series in curves.series.indices {
      telling.append((series > 0 ? "; " : "") + curves.series[series].letter + " — ")
      var isFirst = true
      for step in curves.steps.indices {
        guard let point = curves.point(of: series, in: step) else { continue }
        if !isFirst { telling.append(", ") }
        isFirst = false
        telling.append(curves.steps[step].label)
        telling.append(": " + point.text.text)
      }
    }
    return telling
  }

  /// Returns each band with its bars and the columns that they cover.
  static func inline(_ bands: DocumentBands) -> InlineText {
    var telling = InlineText()
    for (index, band) in bands.bands.enumerated() {
      if index > 0 { telling.append(". ") }
      telling.append(band.title)
      telling.append(" — ")
      for (place, bar) in band.bars.enumerated() {
        telling.append((place > 0 ? "; " : "") + bar.number + " ")
        telling.append(bar.text)
        telling.append(": " + bar.columns.map { bands.columns[$0] }.joined(separator: ", "))
      }
    }
    return telling
  }
}
