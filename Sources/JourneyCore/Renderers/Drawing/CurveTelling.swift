/// The curves of a document in words, for readers who do not see them.
enum CurveTelling {
  /// Returns each stage with its emotion, in order.
  static func text(of blocks: [DocumentBlock], _ language: Language) -> String {
    blocks.compactMap { block in
      switch block {
      case .table(let table): table.curve.map { text(of: $0, language) }
      case .chart(let chart): text(of: chart, language)
      case .curves(let curves): text(of: curves)
      case .section(let section): text(of: section.blocks, language)
      case .heat(let heat): text(of: heat, language)
      case .quadrant(let quadrant): text(of: quadrant, language)
      default: nil
      }
    }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Returns each stage of a curve with its emotion.
  static func text(of chart: EmotionChart, _ language: Language) -> String {
    inline(chart, language).text
  }

  /// The same, with texts of the subject as pieces of their own.
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
  static func text(of heat: DocumentHeat, _ language: Language) -> String {
    heat.rows.map { row in
      let values = zip(heat.columns, row.values).compactMap { column, value in
        value.map { column + " " + NumberText.signed($0, language: language, digits: 1) }
      }
      return row.title.text + " — " + values.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// Returns each thing with its two numbers.
  static func text(of quadrant: DocumentQuadrant, _ language: Language) -> String {
    quadrant.points.map { point in
      let numbers = [(quadrant.yLabel, point.y), (quadrant.xLabel, point.x)].map { label, value in
        label + " " + NumberText.plain(value, language: language)
      }
      return point.number + " " + point.text.text + ": " + numbers.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private static func text(of curves: EmotionCurves) -> String {
    curves.series.indices.map { series in
      let points = curves.steps.indices.compactMap { step in
        curves.point(of: series, in: step).map { "\(curves.steps[step].label): \($0.text.text)" }
      }
      return curves.series[series].letter + " — " + points.joined(separator: ", ")
    }.joined(separator: "; ")
  }
}
