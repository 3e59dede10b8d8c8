/// One thing on a picture; a layout is a list of them, which tests read without a drawing.
enum PictureElement: Sendable, Equatable {
  /// A box.
  case rectangle(Frame, PicturePaint, radius: Double)
  /// A circle.
  case circle(PicturePoint, radius: Double, PicturePaint)
  /// Lines and curves.
  case path([PictureStep], PicturePaint)
  /// One line of text.
  case text(PictureText)
  /// A small picture in a box.
  case symbol(DocumentSymbol, Frame, PictureTone)
  /// A picture that a theme brings, as large as it fits into a box, at its right.
  case image(PictureTheme.Logo, Frame)
  /// A box, which comes first, with what must stay inside it.
  case box([PictureElement])
  /// A thing of its own, with what is drawn of it.
  case part(PicturePart, [PictureElement])
}

/// How a shape is painted.
struct PicturePaint: Sendable, Equatable {
  var fill: PictureTone?
  var stroke: PictureTone?
  /// The width of the stroke, in px.
  var width: Double
  /// The dashes of the stroke; nothing for a whole line.
  var dash: PictureDash?
  /// How much of the fill is seen, from 0 to 1.
  var opacity: Double

  init(
    fill: PictureTone? = nil, stroke: PictureTone? = nil, width: Double = 1,
    dash: PictureDash? = nil, opacity: Double = 1
  ) {
    self.fill = fill
    self.stroke = stroke
    self.width = width
    self.dash = dash
    self.opacity = opacity
  }
}

/// One step of a path.
enum PictureStep: Sendable, Equatable {
  case move(PicturePoint)
  case line(PicturePoint)
  case curve(PicturePoint, PicturePoint, PicturePoint)
  case close
}

/// One line of text in its room.
struct PictureText: Sendable, Equatable {
  /// The side of the room to which the text keeps.
  enum Anchor: Sendable { case start, middle, end }

  /// The pieces in order.
  var runs: [TextLines.Run]
  /// The tone of pieces whose role has none of its own.
  var tone: PictureTone
  /// The room that the text must not leave.
  var box: Frame
  /// The height of the base line.
  var baseline: Double
  var anchor: Anchor
  /// Whether it stands on a plate that keeps lines behind it away.
  var hasPlate = false

  /// The width that the text needs at most, in px.
  var width: Double { TextLines.width(of: runs) }

  /// A plate of the ground, as wide as the text; a seam of strokes is drawn over texts by LibreOffice.
  var plate: PictureElement {
    let size = runs.first?.face.size ?? 0
    let start =
      switch anchor {
      case .start: box.x
      case .middle: box.midX - width / 2
      case .end: box.maxX - width
      }
    return .rectangle(
      Frame(x: start - 3, y: baseline - size, width: width + 6, height: size * 1.3),
      PicturePaint(fill: .ground, opacity: 0.75), radius: 3)
  }
}

extension PictureElement {
  /// The element at a distance.
  func moved(_ dx: Double, _ dy: Double) -> PictureElement {
    switch self {
    case .rectangle(let frame, let paint, let radius):
      .rectangle(frame.moved(dx, dy), paint, radius: radius)
    case .circle(let center, let radius, let paint):
      .circle(center.moved(dx, dy), radius: radius, paint)
    case .path(let steps, let paint):
      .path(
        steps.map { step in
          switch step {
          case .move(let point): .move(point.moved(dx, dy))
          case .line(let point): .line(point.moved(dx, dy))
          case .curve(let first, let second, let end):
            .curve(first.moved(dx, dy), second.moved(dx, dy), end.moved(dx, dy))
          case .close: .close
          }
        }, paint)
    case .text(var text):
      {
        text.box = text.box.moved(dx, dy)
        text.baseline += dy
        return .text(text)
      }()
    case .symbol(let symbol, let frame, let tone): .symbol(symbol, frame.moved(dx, dy), tone)
    case .image(let logo, let frame): .image(logo, frame.moved(dx, dy))
    case .box(let elements): .box(elements.map { $0.moved(dx, dy) })
    case .part(let part, let elements): .part(part, elements.map { $0.moved(dx, dy) })
    }
  }
}
