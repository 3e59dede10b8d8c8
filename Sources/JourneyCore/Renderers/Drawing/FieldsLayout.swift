/// Labels with their values, beside one another as tiles.
struct FieldsLayout {
  private static let labelFace = TextFace(size: 11.5, isBold: true)
  private static let gap = 20.0

  private(set) var layer = PictureLayer()

  init(_ fields: [DocumentField], width: Double) {
    let columns = max(1, min(fields.count, Int((width + Self.gap) / 280)))
    let room = (width - Double(columns - 1) * Self.gap) / Double(columns)
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
