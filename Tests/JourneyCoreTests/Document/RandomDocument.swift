@testable import JourneyCore

/// Documents of every block with texts of every kind.
enum RandomDocument {
  static func document(using random: inout SeededGenerator) -> Document {
    Document(
      title: heading(using: &random), lead: [inline(using: &random)],
      blocks: blocks(depth: 2, using: &random))
  }

  static func inline(using random: inout SeededGenerator) -> InlineText {
    var text = InlineText()
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      text.append(
        RandomText.any(length: 8, using: &random),
        TextRole.allCases.randomElement(using: &random) ?? .plain)
    }
    return text
  }

  static func entries(depth: Int, using random: inout SeededGenerator) -> [DocumentEntry] {
    var result: [DocumentEntry] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      var entry = DocumentEntry(
        inline(using: &random),
        marker: Bool.random(using: &random)
          ? DocumentEntry.Marker.allCases.randomElement(using: &random) : nil,
        trailing: Int.random(in: 0..<3, using: &random) == 0 ? inline(using: &random) : nil,
        children: depth > 0 ? entries(depth: depth - 1, using: &random) : [])
      if Bool.random(using: &random) { entry.figure = figure(using: &random) }
      result.append(entry)
    }
    return result
  }

  private static func figure(using random: inout SeededGenerator) -> DocumentFigure {
    DocumentFigure(
      DocumentFigure.Shape.allCases.randomElement(using: &random) ?? .card,
      symbol: Bool.random(using: &random)
        ? DocumentSymbol.allCases.randomElement(using: &random) : nil,
      symbolStyle: DocumentFigure.SymbolStyle.allCases.randomElement(using: &random) ?? .filled,
      isHighlighted: Bool.random(using: &random),
      level: Bool.random(using: &random) ? .init(2, of: 3) : nil,
      gauge: Bool.random(using: &random)
        ? .init(share: Double.random(in: 0...1, using: &random), target: 0.5, isReached: true)
        : nil,
      bracket: Bool.random(using: &random) ? .init("either", group: 0) : nil,
      isDashed: Bool.random(using: &random))
  }

  /// Bands over columns, some of them under a heading.
  private static func bands(using random: inout SeededGenerator) -> DocumentBands {
    let columns = (0..<Int.random(in: 1...11, using: &random)).map { _ in
      RandomText.any(length: 6, using: &random)
    }
    let bands = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let bars = (0..<Int.random(in: 0...5, using: &random)).map { number in
        DocumentBands.Bar(
          number: "\(number + 1)", text: RandomText.any(length: 12, using: &random),
          columns: columns.indices.filter { _ in Bool.random(using: &random) },
          isDashed: Bool.random(using: &random))
      }
      return DocumentBands.Band(
        title: inline(using: &random), note: RandomText.any(length: 4, using: &random), bars: bars,
        remark: Bool.random(using: &random) ? RandomText.any(length: 30, using: &random) : nil)
    }
    return DocumentBands(
      columns: columns,
      groups: [.init(RandomText.any(length: 9, using: &random), firstColumn: 0, hue: .second)],
      bands: bands, legend: entries(depth: 0, using: &random))
  }

  /// A heat map, some of whose values are missing or beyond the scale.
  private static func heat(using random: inout SeededGenerator) -> DocumentHeat {
    let columns = (0..<Int.random(in: 0...11, using: &random)).map { _ in
      RandomText.any(length: 6, using: &random)
    }
    let rows = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      DocumentHeat.Row(
        title: inline(using: &random),
        values: (0..<Int.random(in: 0...columns.count, using: &random)).map { _ in
          Bool.random(using: &random) ? Double.random(in: -3...3, using: &random) : nil
        })
    }
    return DocumentHeat(
      corner: RandomText.any(length: 4, using: &random), columns: columns, rows: rows,
      minimum: -2, maximum: 2)
  }

  private static func quadrant(using random: inout SeededGenerator) -> DocumentQuadrant {
    let points = (0..<Int.random(in: 0...12, using: &random)).map { number in
      DocumentQuadrant.Point(
        number: "\(number + 1)", text: inline(using: &random),
        x: Double.random(in: 0...6, using: &random), y: Double.random(in: 0...6, using: &random))
    }
    return DocumentQuadrant(
      xLabel: RandomText.any(length: 6, using: &random),
      yLabel: RandomText.any(length: 6, using: &random), minimum: 1, maximum: 5,
      parts: (0..<4).map { _ in RandomText.any(length: 8, using: &random) }, points: points)
  }

  private static func heading(using random: inout SeededGenerator) -> DocumentHeading {
    DocumentHeading(
      number: Bool.random(using: &random) ? "\(Int.random(in: 1...1200, using: &random))" : nil,
      inline(using: &random), trailing: Bool.random(using: &random) ? inline(using: &random) : nil)
  }

  private static func blocks(
    depth: Int, using random: inout SeededGenerator
  ) -> [DocumentBlock] {
    var result: [DocumentBlock] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      switch Int.random(in: 0..<13, using: &random) {
      case 0 where depth > 0:
        let blocks = blocks(depth: depth - 1, using: &random)
        result.append(.section(DocumentSection(heading(using: &random), blocks: blocks)))
      case 1: result.append(.paragraph(inline(using: &random)))
      case 2: result.append(.note(inline(using: &random)))
      case 3:
        let label = RandomText.any(length: 4, using: &random)
        result.append(.fields([DocumentField(label, entries(depth: 1, using: &random))]))
      case 4: result.append(.table(table(using: &random)))
      case 5: result.append(.chart(chart(using: &random)))
      case 6: result.append(.legend(entries(depth: 0, using: &random)))
      case 7: result.append(.code(code(using: &random)))
      case 8: result.append(.curves(curves(using: &random)))
      case 9: result.append(.bands(bands(using: &random)))
      case 10: result.append(.heat(heat(using: &random)))
      case 11: result.append(.quadrant(quadrant(using: &random)))
      default: result.append(.list(entries(depth: 5, using: &random)))
      }
    }
    return result
  }

  private static func table(using random: inout SeededGenerator) -> DocumentTable {
    let alignments: [TextAlignment] = [.left, .right, .centre]
    let columns = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      DocumentTable.Column(
        inline(using: &random), alignment: alignments.randomElement(using: &random) ?? .left)
    }
    let rows = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      (0..<Int.random(in: 0...columns.count, using: &random)).map { _ in
        entries(depth: 1, using: &random)
      }
    }
    let isMatrix = Bool.random(using: &random)
    return DocumentTable(
      isMatrix ? .matrix : .records, columns: columns, rows: rows,
      groups: rows.indices.filter { $0.isMultiple(of: 2) }.map { row in
        DocumentTable.Group(RandomText.any(length: 4, using: &random), firstRow: row)
      },
      curve: isMatrix && Bool.random(using: &random) ? chart(using: &random) : nil)
  }

  /// Lines without blank ones between them, none of which may be parted.
  private static func code(using random: inout SeededGenerator) -> DocumentCode {
    let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      "x" + RandomText.any(length: 6, using: &random).filter { !$0.isNewline }
    }
    return DocumentCode(
      lines.joined(separator: "\n"), language: Bool.random(using: &random) ? "json" : nil)
  }

  private static func curves(using random: inout SeededGenerator) -> EmotionCurves {
    let (minimum, maximum) = scale(using: &random)
    let steps = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      EmotionCurves.Step(
        RandomText.any(length: 6, using: &random),
        heading: Bool.random(using: &random) ? RandomText.any(length: 4, using: &random) : nil)
    }
    let series = ["A", "B", "愛"].prefix(Int.random(in: 0...3, using: &random)).map { letter in
      EmotionCurves.Series(
        letter: letter,
        note: Bool.random(using: &random) ? RandomText.any(length: 3, using: &random) : nil,
        points: (0..<Int.random(in: 0...steps.count, using: &random)).map { _ in
          Bool.random(using: &random)
            ? nil
            : EmotionCurves.Point(
              Double.random(in: -3...12, using: &random), inline(using: &random))
        })
    }
    return EmotionCurves(
      minimum: minimum, maximum: maximum, steps: steps, series: series,
      words: EmotionCurves.Words(
        step: RandomText.any(length: 3, using: &random), meeting: "several",
        beyondScale: RandomText.any(length: 5, using: &random)),
      legend: entries(depth: 0, using: &random))
  }

  private static func chart(using random: inout SeededGenerator) -> EmotionChart {
    let (minimum, maximum) = scale(using: &random)
    let points = (0..<Int.random(in: 0...70, using: &random)).map { index in
      EmotionChart.Point(
        number: "\(index + 1)", label: RandomText.any(length: 2, using: &random),
        value: Int.random(in: 0..<5, using: &random) == 0
          ? nil : Double.random(in: -3...12, using: &random),
        isMomentOfTruth: Bool.random(using: &random))
    }
    return EmotionChart(
      minimum: minimum, maximum: maximum, points: points, words: SampleDocuments.words)
  }

  private static func scale(using random: inout SeededGenerator) -> (Double, Double) {
    let scales: [(Double, Double)] = [(-2, 2), (0, 100), (1, 10), (-1e300, 1e300), (0.1, 0.7)]
    return scales.randomElement(using: &random) ?? (0, 1)
  }
}
