/// A heat map: a cell a value, the lower the redder.
struct HeatLayout {
  private static let labelWidth = 220.0
  /// Whether names stand over their rows, and numbers for the names of columns.
  private let isNarrow: Bool
  private let labelWidth: Double
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
  ///   - isNarrow: Whether names stand over their rows, and numbers for the names of columns.
  init(_ heat: DocumentHeat, width: Double, language: Language, isNarrow: Bool = false) {
    self.isNarrow = isNarrow
    labelWidth = isNarrow ? 0 : Self.labelWidth
    self.heat = heat
    self.language = language
    let room = (width - labelWidth) / Double(max(heat.columns.count, 1))
    cellWidth = isNarrow ? room : max(room, 40)
    guard !heat.columns.isEmpty else { return }
    if isNarrow { addKey(width) } else { addHeads() }
    for row in heat.rows { add(row) }
  }

  /// The room that a heat map needs at least, in px.
  static func width(of heat: DocumentHeat) -> Double {
    labelWidth + Double(heat.columns.count) * 72
  }

  private func x(_ column: Int) -> Double { labelWidth + Double(column) * cellWidth }

  /// The names of the columns by their numbers, and the numbers over the columns.
  private mutating func addKey(_ width: Double) {
    let key = NumberedNames.lines(heat.columns, heat.numbers, width: width)
    layer.add(key, x: 0, y: 0, width: width, tone: .muted)
    layer.height = key.height + 8
    NumberedNames.addNumbers(
      heat.columns.indices.map { (x($0), cellWidth, PictureTone.muted) }, heat.numbers,
      to: &layer)
    layer.height += 4
  }

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
    let room = isNarrow ? cellWidth * Double(heat.columns.count) : Self.labelWidth - 12
    let title = TextLines(row.title, TextFace(size: 12), width: room)
    let over = isNarrow ? title.height + 2 : 0
    let height = isNarrow ? Self.cellHeight : max(title.height + 8, Self.cellHeight)
    let top = layer.height + over
    drawn.add(
      title, x: 0, y: isNarrow ? layer.height : top + (height - title.height) / 2, width: room)
    for column in heat.columns.indices {
      let value = column < row.values.count ? row.values[column] : nil
      let box = Frame(x: x(column) + 1, y: top + 1, width: cellWidth - 2, height: height - 2)
      drawn.add(.rectangle(box, paint(value), radius: 3))
      let text = value.map { NumberText.signed($0, language: language, digits: 1) } ?? "—"
      let inset = isNarrow ? 0.0 : 2
      let lines = TextLines(
        text, TextFace(size: isNarrow ? 10.5 : 11.5), width: box.width - 2 * inset)
      drawn.add(
        lines, x: box.x + inset, y: box.midY - lines.height / 2, width: box.width - 2 * inset,
        tone: value == nil ? .muted : .ink, anchor: .middle)
    }
    layer.add(
      PicturePart(kind: "row", facets: row.facets, page: row.page, height: height + over), drawn)
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
