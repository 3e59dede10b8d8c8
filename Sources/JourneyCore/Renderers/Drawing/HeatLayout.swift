/// A heat map: a cell a value, the lower the redder.
struct HeatLayout {
  private static let labelWidth = 220.0
  private static let cellHeight = 26.0

  private let heat: DocumentHeat
  private let language: Language
  private let cellWidth: Double
  /// What was laid out.
  private(set) var layer = PictureLayer()

  /// Lays a heat map out.
  ///
  /// - Parameters:
  ///   - heat: The data.
  ///   - width: The room, in px.
  ///   - language: The language of numbers.
  init(_ heat: DocumentHeat, width: Double, language: Language) {
    self.heat = heat
    self.language = language
    cellWidth = max((width - Self.labelWidth) / Double(max(heat.columns.count, 1)), 40)
    guard !heat.columns.isEmpty else { return }
    addHeads()
    for row in heat.rows { add(row) }
  }

  /// The room that a heat map needs at least, in px.
  static func width(of heat: DocumentHeat) -> Double {
    labelWidth + Double(heat.columns.count) * 72
  }

  private func x(_ column: Int) -> Double { Self.labelWidth + Double(column) * cellWidth }

  private mutating func addHeads() {
    let face = TextFace(size: 11, isBold: true)
    let titles = heat.columns.map { TextLines($0, face, width: cellWidth - 6) }
    let corner = TextLines(heat.corner, face, width: Self.labelWidth - 12)
    layer.add(corner, x: 0, y: 0, width: Self.labelWidth - 12, tone: .muted)
    for (column, title) in titles.enumerated() {
      layer.add(
        title, x: x(column) + 3, y: 0, width: cellWidth - 6, tone: .muted, anchor: .middle)
    }
    layer.height = (titles.map(\.height) + [corner.height]).max() ?? 0
    layer.height += 6
  }

  private mutating func add(_ row: DocumentHeat.Row) {
    var drawn = PictureLayer()
    let title = TextLines(row.title, TextFace(size: 12), width: Self.labelWidth - 12)
    let height = max(title.height + 8, Self.cellHeight)
    let top = layer.height
    drawn.add(
      title, x: 0, y: top + (height - title.height) / 2, width: Self.labelWidth - 12)
    for column in heat.columns.indices {
      let value = column < row.values.count ? row.values[column] : nil
      let box = Frame(x: x(column) + 1, y: top + 1, width: cellWidth - 2, height: height - 2)
      drawn.add(.rectangle(box, paint(value), radius: 3))
      let text = value.map { NumberText.signed($0, language: language, digits: 1) } ?? "—"
      let lines = TextLines(text, TextFace(size: 11.5), width: cellWidth - 6)
      drawn.add(
        lines, x: box.x + 2, y: box.midY - lines.height / 2, width: box.width - 4,
        tone: value == nil ? .muted : .ink, anchor: .middle)
    }
    layer.add(
      PicturePart(kind: "row", facets: row.facets, page: row.page, height: height), drawn)
    layer.height = top + height
  }

  /// The further from the middle, the stronger.
  private func paint(_ value: Double?) -> PicturePaint {
    guard let value, heat.minimum < heat.maximum else { return PicturePaint(fill: .shade) }
    let middle = heat.minimum / 2 + heat.maximum / 2
    let share = min(abs(value - middle) / (heat.maximum - middle), 1)
    guard share > 0 else { return PicturePaint(fill: .shade) }
    return PicturePaint(
      fill: value < middle ? .pain : .opportunity, opacity: 0.08 + 0.3 * share)
  }
}
