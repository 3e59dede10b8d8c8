/// The emotion curves of several journeys over one another.
struct CurvesLayout {
  private static let height = 220.0
  private static let axisWidth = 56.0
  private static let face = TextFace(size: 11)

  private let curves: EmotionCurves
  private let language: Language
  /// Where the first step begins, in px.
  private let left: Double
  private let stepWidth: Double
  /// The room over the scale, for headings where there are some, in px.
  private let top: Double
  /// What was laid out.
  private(set) var layer = PictureLayer()

  /// Lays curves out.
  ///
  /// - Parameters:
  ///   - curves: The data.
  ///   - width: The room, in px.
  ///   - language: The language of numbers.
  ///   - left: Where the first step begins, in px; where the scale needs no more where it is absent.
  init(
    _ curves: EmotionCurves, width: Double, language: Language, left: Double? = nil
  ) {
    self.curves = curves
    let left = left ?? Self.axisWidth
    self.left = left
    self.language = language
    top = curves.steps.contains { $0.heading != nil } ? 44 : 14
    stepWidth = (width - left) / Double(max(curves.steps.count, 1))
    addScale()
    addGaps()
    // All lines first: none runs through the letter of another journey.
    for index in curves.series.indices { addLines(of: index) }
    for index in curves.series.indices { addMarks(of: index) }
    layer.height = top + Self.height + 18
    addSteps()
  }

  /// The tone and the dashes by which a journey is told from the others; its letter tells it, too.
  static func look(of series: Int) -> (tone: PictureTone, dash: PictureDash?) {
    let looks: [(PictureTone, PictureDash?)] = [
      (.firstInk, nil), (.pain, .dashes), (.thirdInk, .dots), (.secondInk, .longDashes),
      (.gold, .dashAndDot), (.muted, .dashAndTwoDots),
    ]
    return looks[series % looks.count]
  }

  /// The place of a journey among the others by its letter, as in `B`; the first for other signs.
  static func series(of letter: String) -> Int {
    guard let byte = letter.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    else { return 0 }
    return Int(byte - UInt8(ascii: "A"))
  }

  private func x(of step: Int) -> Double { left + (Double(step) + 0.5) * stepWidth }

  private func y(of value: Double) -> Double {
    let share = EmotionTicks.share(of: value, minimum: curves.minimum, maximum: curves.maximum)
    return top + (1 - share) * Self.height
  }

  private func place(_ series: Int, _ step: Int) -> PicturePoint? {
    guard let point = curves.point(of: series, in: step), !point.value.isNaN else { return nil }
    return PicturePoint(x: x(of: step), y: y(of: point.value))
  }

  private mutating func addScale() {
    let right = left + Double(curves.steps.count) * stepWidth
    for value in EmotionTicks.values(minimum: curves.minimum, maximum: curves.maximum) {
      let height = y(of: value)
      layer.addLine(
        from: PicturePoint(x: left, y: height), to: PicturePoint(x: right, y: height),
        .line)
      let label = EmotionTicks.label(of: value, curves.minimum, curves.maximum, language)
      layer.add(
        TextLines(label, TextFace(size: 10.5), width: 100), x: 0, y: height - 7,
        width: left - 8, tone: .muted, anchor: .end)
    }
  }

  /// A shade where two journeys lie more than half the scale apart.
  private mutating func addGaps() {
    for step in curves.steps.indices {
      let values = curves.series.indices.compactMap { place($0, step)?.y }
      guard let top = values.min(), let bottom = values.max(), bottom - top > Self.height / 2 else {
        continue
      }
      layer.add(
        .rectangle(
          Frame(x: x(of: step) - 16, y: top, width: 32, height: bottom - top),
          PicturePaint(fill: .low, opacity: 0.6), radius: 6))
    }
  }

  private mutating func addLines(of series: Int) {
    let look = Self.look(of: Self.series(of: curves.series[series].letter))
    var run: [PicturePoint] = []
    for step in 0...curves.steps.count {
      if step < curves.steps.count, let place = place(series, step) {
        run.append(place)
        continue
      }
      let curve = SmoothCurve(through: run)
      if !curve.steps.isEmpty {
        layer.add(
          .path(curve.steps, PicturePaint(stroke: look.tone, width: 2.4, dash: look.dash)))
      }
      run = []
    }
  }

  private mutating func addMarks(of series: Int) {
    let tone = Self.look(of: Self.series(of: curves.series[series].letter)).tone
    for step in curves.steps.indices {
      guard let place = place(series, step) else { continue }
      // Journeys that meet stand beside one another, in the order of their letters.
      let others = curves.series.indices.filter { other in
        self.place(other, step).map { abs($0.y - place.y) < 15 } ?? false
      }
      let shift = (Double(others.firstIndex(of: series) ?? 0) - Double(others.count - 1) / 2) * 21
      addMark(curves.series[series].letter, tone, at: place.moved(shift, 0))
    }
  }

  private mutating func addMark(_ letter: String, _ tone: PictureTone, at place: PicturePoint) {
    let face = TextFace(size: 11, isBold: true)
    layer.add(.circle(place, radius: 10, PicturePaint(fill: .card, stroke: tone, width: 2)))
    layer.add(
      TextLines(letter, face, width: 18), x: place.x - 9, y: place.y - face.lineHeight / 2,
      width: 18, tone: tone, anchor: .middle)
  }

  private mutating func addSteps() {
    for (index, step) in curves.steps.enumerated() {
      let lines = TextLines(step.label, Self.face, width: stepWidth - 8)
      layer.add(
        lines, x: x(of: index) - stepWidth / 2 + 4, y: top + Self.height + 16,
        width: stepWidth - 8, tone: .ink, anchor: .middle)
      layer.height = max(layer.height, top + Self.height + 20 + lines.height)
      if let title = step.heading {
        let end =
          curves.steps[(index + 1)...].firstIndex { $0.heading != nil } ?? curves.steps.count
        let width = Double(end - index) * stepWidth - 8
        let lines = TextLines(title.uppercased(), TextFace(size: 10.5, isBold: true), width: width)
        layer.add(lines, x: x(of: index) - stepWidth / 2 + 4, y: 0, width: width, tone: .muted)
      }
    }
  }
}
