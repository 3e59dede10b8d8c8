/// The meanings of signs, side by side.
struct LegendLayout {
  private static let face = TextFace(size: 11.5)

  private(set) var layer = PictureLayer()

  init(_ entries: [DocumentEntry], width: Double) {
    var x = 0.0
    let step = Self.face.lineHeight + 4
    layer.height = entries.isEmpty ? 0 : step
    for entry in entries {
      let sign = Self.sign(of: entry)
      let lines = TextLines(entry.text, Self.face, width: width - sign.width)
      if x > 0, x + sign.width + lines.width > width {
        x = 0
        layer.height += step
      }
      let top = layer.height - step
      layer.add(sign.layer, x: x, y: top)
      layer.add(lines, x: x + sign.width, y: top + 1, width: lines.width + 0.5, tone: .muted)
      layer.height = max(layer.height, top + lines.height + 4)
      x += sign.width + lines.width + 22
    }
  }

  /// The sign in front of its meaning, with its room.
  private static func sign(of entry: DocumentEntry) -> (layer: PictureLayer, width: Double) {
    var layer = PictureLayer()
    if let level = entry.figure?.level {
      CardLayout.add(level, to: &layer, x: 0, middle: 8)
      return (layer, Double(level.all) * 9 + 5)
    }
    if entry.figure?.symbol != nil {
      layer.add(
        CardLayout.circle(
          entry.figure?.symbolStyle ?? .outlined, center: PicturePoint(x: 6, y: 8), radius: 5))
      return (layer, 17)
    }
    guard let marker = entry.marker else { return (layer, 0) }
    MarkSign(marker).add(to: &layer, x: 1, y: 1, lineHeight: face.lineHeight)
    return (layer, MarkSign.width + 2)
  }
}
