/// Elements that were laid out together, with the height that they take.
struct PictureLayer: Sendable {
  /// The elements, the lowest first.
  private(set) var elements: [PictureElement] = []
  /// The height so far, in px; what comes next is laid out below.
  var height = 0.0

  /// Adds an element.
  mutating func add(_ element: PictureElement) { elements.append(element) }

  /// Adds another layer at a place; the height stays.
  mutating func add(_ layer: PictureLayer, x: Double, y: Double) {
    elements += layer.elements.map { $0.moved(x, y) }
  }

  /// Adds another layer as a box with what must stay inside it.
  mutating func add(box layer: PictureLayer, x: Double, y: Double) {
    elements.append(.box(layer.elements.map { $0.moved(x, y) }))
  }

  /// Adds another layer as a thing of its own.
  mutating func add(_ part: PicturePart, _ layer: PictureLayer) {
    elements.append(.part(part, layer.elements))
  }

  /// Whether a part leads to a page.
  var hasPages: Bool {
    elements.contains { if case .part(let part, _) = $0 { part.page != nil } else { false } }
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
      elements.append(
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
    elements.append(
      .path(
        [.move(from), .line(to)],
        PicturePaint(stroke: stroke, width: width, dash: dash)))
  }
}
