/// Labels with their values, beside one another as tiles.
struct FieldsLayout {
  private static let labelFace = TextFace(size: 11.5, isBold: true)
  private static let gap = 20.0

  private(set) var layer = PictureLayer()

  /// Lays fields out.
  ///
  /// - Parameters:
  ///   - fields: Labels with their values.
  ///   - width: The room, in px.
  ///   - least: The least width of a tile with the gap behind it, in px.
  init(_ fields: [DocumentField], width: Double, least: Double = 280) {
    let columns = Self.columns(fields.count, width: width, least: least)
    let room = Self.room(columns, width: width)
    var start = fields.startIndex
    while start < fields.endIndex {
      let end = min(start + columns, fields.endIndex)
      let tiles = fields[start..<end].map { Self.tile($0, width: room) }
      for (index, tile) in tiles.enumerated() {
        layer.add(tile, x: Double(index) * (room + Self.gap), y: layer.height)
      }
      layer.height += (tiles.map(\.height).max() ?? 0) + 10
      start = end
    }
  }

  /// How many tiles stand beside one another: as many in each row, where there are several.
  static func columns(_ count: Int, width: Double, least: Double) -> Int {
    let most = max(1, min(count, Int((width + gap) / least)))
    let rows = (max(count, 1) + most - 1) / most
    return (max(count, 1) + rows - 1) / rows
  }

  /// The width of a tile, in px.
  static func room(_ columns: Int, width: Double) -> Double {
    (width - Double(columns - 1) * gap) / Double(columns)
  }

  private static func tile(_ field: DocumentField, width: Double) -> PictureLayer {
    var layer = PictureLayer()
    layer.addLine(
      from: PicturePoint(x: 0, y: 0), to: PicturePoint(x: width, y: 0), .line)
    let label = TextLines(field.label, labelFace, width: width)
    layer.add(label, x: 0, y: 5, width: width, tone: .muted)
    layer.height = 5 + label.height + 2
    let entries = EntryLayout(field.entries, width: width)
    layer.add(entries.layer, x: 0, y: layer.height)
    layer.height += entries.layer.height
    return layer
  }
}
