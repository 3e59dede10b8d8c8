@testable import JourneyCore

/// A renderer that knows the parts of a document and no subject: each text and each value of a
/// curve on a line of its own.
struct ToyRenderer: DocumentRenderer {
  /// The end of a line, which no text of a map holds.
  static let end = "\u{0}"

  func bytes(_ document: Document) -> [UInt8] {
    let head = document.title.map(lines) ?? []
    let lines = head + document.lead.map(\.text) + document.blocks.flatMap(lines)
    return lines.filter { !$0.isEmpty }.flatMap { Array(($0 + Self.end).utf8) }
  }

  private func lines(_ block: DocumentBlock) -> [String] {
    switch block {
    case .section(let section): lines(section.heading) + section.blocks.flatMap(lines)
    case .paragraph(let text), .note(let text): [text.text]
    case .fields(let fields): fields.flatMap { [$0.label] + $0.entries.flatMap(lines) }
    case .list(let entries), .legend(let entries), .footnotes(let entries): entries.flatMap(lines)
    case .code(let code): [code.text, code.language ?? ""]
    case .table(let table): lines(table)
    case .chart(let chart): lines(chart)
    case .curves(let curves): lines(curves)
    case .bands(let bands): lines(bands)
    case .heat(let heat): lines(heat)
    case .quadrant(let quadrant): lines(quadrant)
    }
  }

  private func lines(_ heat: DocumentHeat) -> [String] {
    [heat.corner, text(heat.minimum), text(heat.maximum)] + heat.columns
      + heat.numbers
      + heat.rows.flatMap { [$0.title.text] + $0.values.map { text($0) } }
  }

  private func lines(_ quadrant: DocumentQuadrant) -> [String] {
    [quadrant.xLabel, quadrant.yLabel, text(quadrant.minimum), text(quadrant.maximum)]
      + quadrant.parts
      + quadrant.points.flatMap { [$0.number, $0.text.text, text($0.x), text($0.y)] }
  }

  private func lines(_ bands: DocumentBands) -> [String] {
    bands.columns + bands.groups.flatMap { [$0.title, "\($0.firstColumn)"] }
      + bands.legend.flatMap(lines)
      + bands.bands.flatMap { band in
        [band.title.text, band.note ?? "", band.remark ?? ""]
          + band.bars.flatMap { [$0.number, $0.text] + $0.columns.map { "\($0)" } }
      }
  }

  private func lines(_ heading: DocumentHeading) -> [String] {
    [heading.number ?? "", heading.text.text, heading.trailing?.text ?? ""]
  }

  private func lines(_ entry: DocumentEntry) -> [String] {
    let own = [entry.text.text, entry.trailing?.text ?? "", entry.section ?? "", entry.link ?? ""]
    return own + entry.children.flatMap(lines) + (entry.figure.map(lines) ?? [])
      + entry.facets.flatMap { [$0.name, $0.label, $0.value] }
  }

  private func lines(_ figure: DocumentFigure) -> [String] {
    let level = figure.level.map { ["\($0.filled)", "\($0.all)"] } ?? []
    let gauge = figure.gauge.map { [text($0.share), text($0.target)] } ?? []
    return level + gauge + (figure.bracket.map { [$0.title, "\($0.group)"] } ?? [])
  }

  private func lines(_ table: DocumentTable) -> [String] {
    let cells = table.rows.joined().joined()
    var result = table.curve.map { lines($0) } ?? []
    for column in table.columns { result += [column.title.text, column.number ?? ""] }
    for group in table.groups { result += [group.title, "\(group.firstRow)"] }
    for group in table.columnGroups { result += [group.title, "\(group.firstColumn)"] }
    for line in table.dividingLines { result += [line.title, "\(line.row)"] }
    for jump in table.jumps { result += ["\(jump.from)", "\(jump.to)", jump.text] }
    return result + ["\(table.curveRow)"] + cells.flatMap(lines)
  }

  private func lines(_ chart: EmotionChart) -> [String] {
    let words = chart.words
    let points = chart.points.flatMap {
      [$0.number, $0.label, text($0.value), $0.text ?? "", $0.note ?? ""]
    }
    return [text(chart.minimum), text(chart.maximum)] + points
      + [words.stage, words.emotion, words.momentOfTruth, words.beyondScale]
  }

  private func lines(_ curves: EmotionCurves) -> [String] {
    let words = [curves.words.step, curves.words.meeting, curves.words.beyondScale]
    let steps = curves.steps.flatMap { [$0.heading ?? "", $0.label] }
    let points = curves.series.flatMap(\.points).flatMap { [text($0?.value), $0?.text.text ?? ""] }
    let names = curves.series.flatMap { [$0.letter, $0.note ?? ""] }
    return [text(curves.minimum), text(curves.maximum)] + words + steps + names + points
      + curves.legend.flatMap(lines)
  }

  private func text(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
}
