/// A measured value as a bar with its target as a tick.
struct GaugeLayout {
  private(set) var layer = PictureLayer()

  /// Lays out an entry whose text names the value; the value itself and the target are below it.
  init(_ entry: DocumentEntry, width: Double) {
    let gauge = entry.figure?.gauge
    let name = TextLines(entry.text, TextFace(size: 12), width: width)
    layer.add(name, x: 0, y: 0, width: width)
    layer.height = name.height + 3
    if let share = gauge?.share {
      let tone: PictureTone =
        switch gauge?.isReached {
        case true?: .opportunity
        case false?: .pain
        case nil: .muted
        }
      let bar = Frame(x: 0, y: layer.height, width: width, height: 6)
      layer.add(.rectangle(bar, PicturePaint(fill: .line), radius: 3))
      let filled = Frame(x: 0, y: layer.height, width: max(4, width * share), height: 6)
      layer.add(.rectangle(filled, PicturePaint(fill: tone), radius: 3))
      if let target = gauge?.target {
        layer.addLine(
          from: PicturePoint(x: width * target, y: bar.y - 3),
          to: PicturePoint(x: width * target, y: bar.maxY + 3), .ink, width: 2)
      }
      layer.height += 9
    }
    addValues(entry, width)
  }

  private mutating func addValues(_ entry: DocumentEntry, _ width: Double) {
    let value = TextLines(
      entry.signedValue, TextFace(size: 12, isBold: true), width: width)
    let target = TextLines(
      entry.children.first?.text ?? "", TextFace(size: 11.5), width: width)
    layer.add(value, x: 0, y: layer.height, width: width)
    if value.width + target.width + 10 <= width || value.lines.isEmpty {
      layer.add(target, x: 0, y: layer.height + 1, width: width, tone: .muted, anchor: .end)
      layer.height += max(value.height, target.height)
    } else {
      layer.height += value.height
      layer.add(target, x: 0, y: layer.height, width: width, tone: .muted)
      layer.height += target.height
    }
    EntryLayout.addChildren(Array(entry.children.dropFirst()), to: &layer, x: 0, width: width)
  }
}
