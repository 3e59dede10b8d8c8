/// The signs of entries on pictures; drawn, so that every reader has them.
struct MarkSign {
  /// The room of a sign with the blank behind it, in px.
  static let width = 14.0

  private let marker: DocumentEntry.Marker

  init(_ marker: DocumentEntry.Marker) { self.marker = marker }

  /// Draws the sign in the middle of a line of text.
  func add(to layer: inout PictureLayer, x: Double, y: Double, lineHeight: Double) {
    let center = PicturePoint(x: x + 4.5, y: y + lineHeight / 2)
    switch marker {
    case .item:
      layer.add(.circle(center, radius: 1.8, PicturePaint(fill: .muted)))
    case .momentOfTruth:
      layer.add(
        .path(
          CurveLayout.diamond(around: center, 4.5), PicturePaint(stroke: .gold, width: 1.8)))
    case .pain:
      layer.add(
        .path(
          [
            .move(center.moved(-3.4, -3.4)), .line(center.moved(3.4, 3.4)),
            .move(center.moved(3.4, -3.4)), .line(center.moved(-3.4, 3.4)),
          ], PicturePaint(stroke: .pain, width: 2)))
    case .opportunity:
      layer.add(
        .path(
          [
            .move(center.moved(-4.4, 0)), .line(center.moved(4, 0)),
            .move(center.moved(0.6, -3.6)), .line(center.moved(4.4, 0)),
            .line(center.moved(0.6, 3.6)),
          ], PicturePaint(stroke: .opportunity, width: 1.8)))
    case .done, .metric, .warning, .added, .removed, .changed, .continued, .missing:
      let lines = TextLines(
        InlineText(marker.sign, marker.role), TextFace(size: 11), width: 12)
      layer.add(
        lines, x: x - 1, y: y + (lineHeight - TextFace(size: 11).lineHeight) / 2, width: 13,
        tone: .muted)
    }
  }
}
