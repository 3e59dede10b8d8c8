/// The emotion curve of one journey over its columns.
struct CurveLayout {
  /// The room that the value of the highest point needs over it, in px.
  private static let leastTop = 34.0
  /// The height from the lowest to the highest value of the scale, in px.
  private static let height = 124.0
  private static let valueFace = TextFace(size: 12, isBold: true)
  private static let noteFace = TextFace(size: 11.5, isItalic: true)
  private static let tickFace = TextFace(size: 11.5)

  private let chart: EmotionChart
  private let language: Language
  private let columns: SheetColumns
  /// The room over the highest point, for its value and for words that stand over it, in px.
  private let top: Double
  /// The drawn line, which no words may lie on.
  private var pieces: [SmoothCurve.Piece] = []
  /// Where the highest words begin, in px.
  private var highestNote = Double.infinity
  private var middle: Double { y(of: chart.minimum / 2 + chart.maximum / 2) }

  /// The curve over its columns; its height holds all values and notes.
  private(set) var layer = PictureLayer()
  /// The scale in front of the columns.
  private(set) var axis = PictureLayer()
  /// What of the curve may be drawn wider than it was laid out: its lines and areas.
  private(set) var lines = PictureLayer()
  /// What may not: the marks and words of each point, around the middle of its column as 0.
  ///
  /// They are laid out for the width of a column, so that wider ones have room for them, too.
  private(set) var marks: [PictureLayer] = []

  /// Lays a curve out.
  ///
  /// - Parameters:
  ///   - chart: The data, one point a column.
  ///   - left: Where the first column begins, in px; the scale stands in front of it.
  ///   - columnWidth: The width of a column, in px.
  ///   - language: The language of numbers.
  init(_ chart: EmotionChart, left: Double, columnWidth: Double, language: Language) {
    self.init(
      chart, SheetColumns(left: left, columnWidth: columnWidth, count: chart.points.count),
      language: language)
  }

  /// Lays a curve out over columns, one a point.
  init(_ chart: EmotionChart, _ columns: SheetColumns, language: Language) {
    self.init(chart, columns, language: language, top: Self.leastTop)
    // Words that stand over everything need room there; nothing else changes its place.
    if highestNote < 2 {
      self.init(
        chart, columns, language: language, top: Self.leastTop + 2 - highestNote)
    }
  }

  private init(
    _ chart: EmotionChart, _ columns: SheetColumns, language: Language, top: Double
  ) {
    self.top = top
    self.chart = chart
    self.language = language
    self.columns = columns
    layer.height = top + Self.height + 16
    addScale()
    addCurve()
    lines = layer
    for index in chart.points.indices { addPoint(index) }
  }

  private func x(of index: Int) -> Double { columns.middle(of: index) }

  // MARK: Scale

  private func y(of value: Double) -> Double {
    let share = EmotionTicks.share(of: value, minimum: chart.minimum, maximum: chart.maximum)
    return top + (1 - share) * Self.height
  }

  private mutating func addScale() {
    let (left, right) = (columns.left, columns.right)
    for value in EmotionTicks.values(minimum: chart.minimum, maximum: chart.maximum) {
      let height = y(of: value)
      layer.addLine(
        from: PicturePoint(x: left, y: height), to: PicturePoint(x: right, y: height), .line)
      let label = EmotionTicks.label(of: value, chart.minimum, chart.maximum, language)
      // Numbers with a power of ten are long.
      let face = label.count > 6 ? TextFace(size: 10) : Self.tickFace
      axis.add(
        TextLines(label, face, width: 200), x: left - 58, y: height - 7, width: 48,
        tone: .muted, anchor: .end)
    }
    addFace(isHappy: true, y: y(of: chart.maximum))
    addFace(isHappy: false, y: y(of: chart.minimum))
  }

  private mutating func addFace(isHappy: Bool, y: Double) {
    let center = PicturePoint(x: columns.left - 68, y: y)
    let tone: PictureTone = isHappy ? .opportunity : .pain
    let bend = isHappy ? 3.5 : -3.5
    let mouth = center.moved(0, isHappy ? 2 : 4)
    axis.add(.circle(center, radius: 8, PicturePaint(stroke: tone, width: 1.4)))
    for side in [-2.6, 2.6] {
      axis.add(.circle(center.moved(side, -2), radius: 1, PicturePaint(fill: tone)))
    }
    axis.add(
      .path(
        [
          .move(mouth.moved(-3.6, 0)),
          .curve(mouth.moved(-2, bend), mouth.moved(2, bend), mouth.moved(3.6, 0)),
        ], PicturePaint(stroke: tone, width: 1.4)))
  }

  // MARK: Curve

  private func point(_ index: Int) -> PicturePoint? {
    guard let value = chart.points[index].value, !value.isNaN else { return nil }
    return PicturePoint(x: x(of: index), y: y(of: value))
  }

  private mutating func addCurve() {
    var run: [PicturePoint] = []
    for index in 0...chart.points.count {
      if index < chart.points.count, let point = point(index) {
        run.append(point)
        continue
      }
      let curve = SmoothCurve(through: run)
      pieces += curve.pieces
      let areas = curve.areas(around: middle)
      if !areas.above.isEmpty { layer.add(.path(areas.above, PicturePaint(fill: .high))) }
      if !areas.below.isEmpty { layer.add(.path(areas.below, PicturePaint(fill: .low))) }
      if !curve.steps.isEmpty {
        layer.add(.path(curve.steps, PicturePaint(stroke: .ink, width: 2.2)))
      }
      run = []
    }
  }

  private mutating func addPoint(_ index: Int) {
    let data = chart.points[index]
    let place = point(index) ?? PicturePoint(x: x(of: index), y: middle)
    var drawn = PictureLayer()
    if point(index) != nil { addMark(index, at: place.y, to: &drawn) }
    if let note = data.note, !note.isEmpty {
      let width = columns.width(of: index) - 24
      let lines = TextLines(note, Self.noteFace, width: width)
      let noteTop = noteTop(of: lines, at: place)
      highestNote = min(highestNote, noteTop)
      drawn.add(
        lines, x: -width / 2, y: noteTop, width: width, tone: .muted, anchor: .middle,
        hasPlate: true)
      layer.height = max(layer.height, noteTop + lines.height + 8)
    }
    layer.add(drawn, x: place.x, y: 0)
    marks.append(drawn)
  }

  /// Where the words of a point stand: below it, above it, or as far above or below as the line does
  /// not leave them free; never on the far side of the middle, where they would tell another mood.
  private func noteTop(of lines: TextLines, at place: PicturePoint) -> Double {
    let (below, above) = (place.y + 10, place.y - 30 - lines.height)
    if isFree(lines, at: place.x, below) { return below }
    let isHigh = place.y <= middle
    if isHigh || above >= middle, isFree(lines, at: place.x, above) { return above }
    var distance = 4.0
    // The line ends within its band, so there is a free place.
    while distance < 2 * Self.height {
      let place = (isHigh ? above - distance : below + distance, place.x)
      if isFree(lines, at: place.1, place.0) { return place.0 }
      distance += 4
    }
    return isHigh ? above : below
  }

  private func isFree(_ lines: TextLines, at x: Double, _ top: Double) -> Bool {
    let (left, right) = (x - lines.width / 2 - 2, x + lines.width / 2 + 2)
    return !pieces.contains { piece in
      guard piece.start.x < right, piece.end.x > left else { return false }
      return (0...16).contains { step in
        let point = piece.point(at: Double(step) / 16)
        return point.x > left && point.x < right && point.y > top - 3
          && point.y < top + lines.height + 3
      }
    }
  }

  /// Adds the sign and the value of a point at a height.
  private func addMark(
    _ index: Int, at height: Double, to drawn: inout PictureLayer
  ) {
    let (data, width) = (chart.points[index], columns.width(of: index))
    let value = data.value ?? 0
    let center = chart.minimum / 2 + chart.maximum / 2
    let tone: PictureTone = value > center ? .opportunity : value < center ? .pain : .muted
    let place = PicturePoint(x: 0, y: height)
    if data.isMomentOfTruth {
      drawn.add(
        .path(Self.diamond(around: place, 8), PicturePaint(fill: .card, stroke: .gold, width: 2.4)))
    } else {
      drawn.add(.circle(place, radius: 6, PicturePaint(fill: .card, stroke: tone, width: 2.4)))
    }
    var label = data.text ?? EmotionTicks.label(of: value, chart.minimum, chart.maximum, language)
    if value > chart.maximum { label += " ↑" } else if value < chart.minimum { label += " ↓" }
    drawn.add(
      TextLines(label, Self.valueFace, width: width), x: -width / 2, y: height - 27,
      width: width, tone: tone, anchor: .middle, hasPlate: true)
  }

  /// A square on its corner.
  static func diamond(around center: PicturePoint, _ radius: Double) -> [PictureStep] {
    [
      .move(center.moved(0, -radius)), .line(center.moved(radius, 0)),
      .line(center.moved(0, radius)), .line(center.moved(-radius, 0)), .close,
    ]
  }
}
