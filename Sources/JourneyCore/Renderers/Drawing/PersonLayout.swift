/// A person: the first letter in a circle, the name, and lines beside it.
struct PersonLayout {
  private(set) var layer = PictureLayer()

  /// Lays out an entry as a person.
  init(_ entry: DocumentEntry, width: Double) {
    let radius = 20.0
    let left = radius * 2 + 12
    let name = entry.text.text.first { $0.isLetter || $0.isNumber }
    layer.add(
      .circle(PicturePoint(x: radius, y: radius), radius: radius, PicturePaint(fill: .first)))
    if let name {
      let face = TextFace(size: 18, isBold: true)
      let letter = TextLines(String(name).uppercased(), face, width: 2 * radius)
      layer.add(
        letter, x: 0, y: radius - face.lineHeight / 2, width: 2 * radius, tone: .onFirst,
        anchor: .middle)
    }
    let title = TextLines(entry.text, TextFace(size: 14), width: width - left)
    layer.add(title, x: left, y: 0, width: width - left)
    layer.height = title.height + 2
    for child in entry.children {
      let face = TextFace(size: 13, isItalic: child.figure?.shape == .speech)
      let lines = TextLines(child.text, face, width: width - left)
      layer.add(lines, x: left, y: layer.height, width: width - left)
      layer.height += lines.height + 2
    }
    layer.height = max(layer.height, 2 * radius)
  }
}
