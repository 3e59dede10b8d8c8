/// The notes under a sheet on paper, in two columns: each for itself leaves most of its line empty.
struct PaperFoot {
  /// What was laid out.
  private(set) var layer = PictureLayer()
  private static let face = TextFace(size: 11.5)
  private static let gap = 40.0
  private static let spacing = 3.0

  /// The width of a column, in px.
  static func columnWidth(_ room: Double) -> Double { (room - gap) / 2 }

  /// Lays notes out.
  init(_ notes: [InlineText], width: Double) {
    let room = Self.columnWidth(width)
    let lines = notes.map { TextLines($0, Self.face, width: room) }
    var start = 0
    for (column, end) in EntryLayout.columns(lines.map(\.height), 2).enumerated() {
      var height = 0.0
      defer { start = end }
      for index in start..<end {
        layer.add(
          lines[index], x: Double(column) * (room + Self.gap), y: height, width: room, tone: .muted)
        height += lines[index].height + Self.spacing
      }
      layer.height = max(layer.height, height)
    }
  }
}
