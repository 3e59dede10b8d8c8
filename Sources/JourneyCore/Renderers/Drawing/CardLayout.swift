/// A card: a symbol, a text, a value at its right, and small lines below.
struct CardLayout {
  private(set) var layer = PictureLayer()

  /// Lays out an entry as a card.
  init(_ entry: DocumentEntry, width: Double) {
    guard let figure = entry.figure else { return }
    let bar: PictureTone? =
      switch figure.shape {
      case .painCard: .pain
      case .opportunityCard: .opportunity
      default: nil
      }
    var left = 9.0
    var content = PictureLayer()
    if let marker = figure.shape.marker {
      // Told by its shape, too: on paper without colour the bars are alike.
      MarkSign(marker).add(to: &content, x: 10, y: 6, lineHeight: TextFace(size: 12.5).lineHeight)
      left = 12 + MarkSign.width
    }
    if let symbol = figure.symbol {
      Self.add(symbol, figure.symbolStyle, to: &content, center: PicturePoint(x: 18, y: 18))
      left = 36
      content.height = 24
    }
    let face = TextFace(size: bar == nil ? 12 : 12.5)
    var room = width - left - 9
    if let trailing = entry.trailing, !trailing.isEmpty {
      let lines = TextLines(
        trailing, TextFace(size: 12, isBold: true), width: max(room / 2, 24))
      content.add(
        lines, x: width - 9 - lines.width, y: 6, width: lines.width + 0.5, anchor: .end)
      content.height = max(content.height, lines.height)
      room -= lines.width + 8
    }
    if figure.isHighlighted { room -= figure.symbol == nil ? 18 : 0 }
    let lines = TextLines(entry.text, face, width: room)
    content.add(lines, x: left, y: 6, width: room)
    content.height = max(content.height, lines.height + 6)
    if let level = figure.level {
      let end = (lines.lines.last.map(TextLines.width(of:)) ?? 0) + 6
      if end + Double(level.all) * 9 <= room {
        // Behind the text, where its last line has room.
        Self.add(
          level, to: &content, x: left + end, middle: 6 + lines.height - face.lineHeight / 2)
      } else {
        Self.add(level, to: &content, x: left, middle: content.height + 7)
        content.height += 13
      }
    }
    let below = width - left - (figure.isHighlighted ? 28 : 9)
    EntryLayout.addChildren(entry.children, to: &content, x: left, width: below)
    content.height = max(content.height + 7, figure.symbol == nil ? 0 : 36)

    let box = Frame(x: 0, y: 0, width: width, height: content.height)
    addFrame(box, figure, bar)
    layer.add(content, x: 0, y: 0)
    layer.height = content.height
    if figure.isHighlighted {
      layer.add(
        .path(
          CurveLayout.diamond(around: PicturePoint(x: box.maxX - 15, y: box.maxY - 14), 6),
          PicturePaint(fill: .card, stroke: .gold, width: 2)))
    }
  }

  private mutating func addFrame(_ box: Frame, _ figure: DocumentFigure, _ bar: PictureTone?) {
    let ground: PictureTone =
      switch figure.shape {
      case .painCard: .painGround
      case .opportunityCard: .opportunityGround
      default: .card
      }
    let stroke: PictureTone? = figure.isHighlighted ? .gold : bar == nil ? .line : nil
    layer.add(
      .rectangle(
        box,
        PicturePaint(
          fill: ground, stroke: stroke, width: figure.isHighlighted ? 2 : 1,
          dash: figure.isDashed ? .dashes : nil), radius: bar == nil ? 7 : 3))
    if let bar {
      layer.add(
        .rectangle(
          Frame(x: 0, y: 0, width: 4, height: box.height), PicturePaint(fill: bar), radius: 1.5))
    }
  }

  /// Draws a symbol in its circle.
  static func add(
    _ symbol: DocumentSymbol, _ style: DocumentFigure.SymbolStyle, to layer: inout PictureLayer,
    center: PicturePoint
  ) {
    let isFilled = style == .filled
    layer.add(circle(style, center: center, radius: 11))
    layer.add(
      .symbol(
        symbol, Frame(x: center.x - 6.5, y: center.y - 6.5, width: 13, height: 13),
        isFilled ? .onFirst : .firstInk))
  }

  /// The circle of a symbol: filled for one kind, a ring for the other, a broken one for neither.
  static func circle(
    _ style: DocumentFigure.SymbolStyle, center: PicturePoint, radius: Double
  ) -> PictureElement {
    .circle(
      center, radius: radius,
      PicturePaint(
        fill: style == .filled ? .first : .card, stroke: style == .filled ? .first : .firstInk,
        width: 1.6, dash: style == .broken ? .brokenRing : nil))
  }

  /// Draws a level as dots; their middle is at a height, in px.
  static func add(
    _ level: DocumentFigure.Level, to layer: inout PictureLayer, x: Double, middle: Double
  ) {
    for index in 0..<max(level.all, 0) {
      layer.add(
        .circle(
          PicturePoint(x: x + 4 + Double(index) * 9, y: middle), radius: 3,
          PicturePaint(fill: index < level.filled ? .pain : nil, stroke: .pain, width: 1)))
    }
  }
}
