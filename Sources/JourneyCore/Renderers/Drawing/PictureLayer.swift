/// Elements that were laid out together, with the height that they take.
struct PictureLayer: Sendable {
  /// An element, or others at a distance: what is laid out in what is laid out in a sheet would be
  /// moved once for each of them.
  enum Node: Sendable {
    case element(PictureElement)
    case layer([Node], PicturePoint)
    case box([Node], PicturePoint)
  }

  /// What was laid out, the lowest first; a writer goes over it without moving anything.
  private(set) var nodes: [Node] = []
  /// The height so far, in px; what comes next is laid out below.
  var height = 0.0

  /// The elements, the lowest first.
  var elements: [PictureElement] {
    var elements: [PictureElement] = []
    elements.reserveCapacity(nodes.count)
    Self.append(nodes, 0, 0, to: &elements)
    return elements
  }

  private static func append(
    _ nodes: [Node], _ dx: Double, _ dy: Double, to elements: inout [PictureElement]
  ) {
    for node in nodes {
      switch node {
      case .element(let element):
        elements.append(dx == 0 && dy == 0 ? element : element.moved(dx, dy))
      case .layer(let inner, let place):
        append(inner, dx + place.x, dy + place.y, to: &elements)
      case .box(let inner, let place):
        var box: [PictureElement] = []
        box.reserveCapacity(inner.count)
        append(inner, dx + place.x, dy + place.y, to: &box)
        elements.append(.box(box))
      }
    }
  }

  /// Adds an element.
  mutating func add(_ element: PictureElement) {
    if nodes.isEmpty { nodes.reserveCapacity(4) }
    nodes.append(.element(element))
  }

  /// Adds another layer at a place; the height stays.
  mutating func add(_ layer: PictureLayer, x: Double, y: Double) {
    nodes.append(.layer(layer.nodes, PicturePoint(x: x, y: y)))
  }

  /// Adds another layer as a box with what must stay inside it.
  mutating func add(box layer: PictureLayer, x: Double, y: Double) {
    nodes.append(.box(layer.nodes, PicturePoint(x: x, y: y)))
  }

  /// Adds another layer as a thing of its own.
  mutating func add(_ part: PicturePart, _ layer: PictureLayer) {
    add(.part(part, layer.elements))
  }

  /// Whether a part leads to a page.
  var hasPages: Bool { Self.hasPages(nodes) }

  private static func hasPages(_ nodes: [Node]) -> Bool {
    nodes.contains { node in
      switch node {
      case .element(.part(let part, _)): part.page != nil
      case .element: false
      case .layer(let inner, _), .box(let inner, _): hasPages(inner)
      }
    }
  }

  /// Adds lines of text.
  ///
  /// - Parameters:
  ///   - text: The lines.
  ///   - x: Where their room begins, in px.
  ///   - y: Where the first line begins, in px.
  ///   - width: The width of their room, in px.
  ///   - tone: The tone of plain pieces.
  ///   - anchor: The side to which they keep.
  ///   - hasPlate: Whether they stand on plates of the ground.
  mutating func add(
    _ text: TextLines, x: Double, y: Double, width: Double, tone: PictureTone = .ink,
    anchor: PictureText.Anchor = .start, hasPlate: Bool = false
  ) {
    let step = text.face.lineHeight
    for (index, line) in text.lines.enumerated() where !line.isEmpty {
      let top = y + Double(index) * step
      add(
        .text(
          PictureText(
            runs: line, tone: tone, box: Frame(x: x, y: top, width: width, height: step),
            baseline: top + step / 2 + text.face.size * 0.35, anchor: anchor, hasPlate: hasPlate)))
    }
  }

  /// Adds a straight line.
  mutating func addLine(
    from: PicturePoint, to: PicturePoint, _ stroke: PictureTone, width: Double = 1,
    dash: PictureDash? = nil
  ) {
    add(
      .path(
        [.move(from), .line(to)],
        PicturePaint(stroke: stroke, width: width, dash: dash)))
  }
}
