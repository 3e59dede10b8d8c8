/// The emotion curves of several journeys from above downwards, for screens that are too narrow for
/// them from left to right: a row a step, with its name in full.
struct UprightCurvesLayout {
  private static let labelWidth = 116.0
  private static let radius = 10.0
  private static let face = TextFace(size: 12)

  private let curves: EmotionCurves
  private let language: Language
  private let width: Double
  /// The middle of each row, in px.
  private var middles: [Double] = []
  /// What was laid out.
  private(set) var layer = PictureLayer()

  /// Lays curves out.
  ///
  /// - Parameters:
  ///   - curves: The data.
  ///   - width: The room, in px.
  ///   - language: The language of numbers.
  init(_ curves: EmotionCurves, width: Double, language: Language) {
    self.curves = curves
    self.language = language
    self.width = width
    addScale()
    let top = layer.height
    for step in curves.steps.indices { addRow(step) }
    // Below the names of all rows, which are known only now.
    var lines = PictureLayer()
    for value in EmotionTicks.values(minimum: curves.minimum, maximum: curves.maximum) {
      lines.addLine(
        from: PicturePoint(x: x(of: value), y: top),
        to: PicturePoint(x: x(of: value), y: layer.height), .line)
    }
    layer.add(lines, x: 0, y: 0)
    addGaps()
    for series in curves.series.indices { addLine(of: series) }
    for series in curves.series.indices { addMarks(of: series) }
  }

  // MARK: Places

  private func x(of value: Double) -> Double {
    let share = EmotionTicks.share(of: value, minimum: curves.minimum, maximum: curves.maximum)
    let left = Self.labelWidth + 16
    return left + share * (width - 16 - left)
  }

  private func place(_ series: Int, _ step: Int) -> PicturePoint? {
    guard let point = curves.point(of: series, in: step), !point.value.isNaN else { return nil }
    return PicturePoint(x: x(of: point.value), y: middles[step])
  }

  /// The journeys whose letters would cover that of one, with it, in their order.
  private func meeting(_ series: Int, _ step: Int) -> [Int] {
    guard let value = curves.point(of: series, in: step)?.value else { return [] }
    return curves.series.indices.filter { other in
      curves.point(of: other, in: step).map {
        abs(x(of: $0.value) - x(of: value)) < 2 * Self.radius
      } ?? false
    }
  }

  // MARK: Rows

  private mutating func addScale() {
    for value in EmotionTicks.values(minimum: curves.minimum, maximum: curves.maximum) {
      let label = EmotionTicks.label(of: value, curves.minimum, curves.maximum, language)
      let words = TextLines(label, TextFace(size: 10.5), width: 60)
      layer.add(
        words, x: x(of: value) - words.width / 2 - 4, y: 4, width: words.width + 8, tone: .muted,
        anchor: .middle)
    }
    layer.height = 22
  }

  private mutating func addRow(_ step: Int) {
    let data = curves.steps[step]
    if let heading = data.heading {
      let lines = TextLines(
        heading.uppercased(), TextFace(size: 10.5, isBold: true), width: Self.labelWidth)
      layer.add(lines, x: 0, y: layer.height + 6, width: Self.labelWidth, tone: .muted)
      layer.height += lines.height + 8
    }
    let name = TextLines(data.label, Self.face, width: Self.labelWidth)
    let most = curves.series.indices.map { meeting($0, step).count }.max() ?? 0
    let height = max(38, name.height + 12, Double(most) * (2 * Self.radius + 1) + 10)
    let middle = layer.height + height / 2
    middles.append(middle)
    layer.add(name, x: 0, y: middle - name.height / 2, width: Self.labelWidth)
    layer.height += height
  }

  // MARK: Curves

  /// A shade where two journeys lie more than half the scale apart.
  private mutating func addGaps() {
    let room = x(of: curves.maximum) - x(of: curves.minimum)
    for step in curves.steps.indices {
      let places = curves.series.indices.compactMap { place($0, step)?.x }
      guard let left = places.min(), let right = places.max(), right - left > room / 2 else {
        continue
      }
      layer.add(
        .rectangle(
          Frame(x: left, y: middles[step] - 12, width: right - left, height: 24),
          PicturePaint(fill: .low, opacity: 0.6), radius: 6))
    }
  }

  private func look(of series: Int) -> (tone: PictureTone, dash: PictureDash?) {
    CurvesLayout.look(of: CurvesLayout.series(of: curves.series[series].letter))
  }

  private mutating func addLine(of series: Int) {
    let look = look(of: series)
    var run: [PicturePoint] = []
    for step in 0...curves.steps.count {
      if step < curves.steps.count, let place = place(series, step) {
        run.append(place.turned)
        continue
      }
      let steps = SmoothCurve(through: run).steps.map(\.turned)
      if !steps.isEmpty {
        layer.add(.path(steps, PicturePaint(stroke: look.tone, width: 2.4, dash: look.dash)))
      }
      run = []
    }
  }

  private mutating func addMarks(of series: Int) {
    let tone = look(of: series).tone
    let face = TextFace(size: 11, isBold: true)
    for step in curves.steps.indices {
      guard let place = place(series, step) else { continue }
      // Journeys that meet stand below one another, in the order of their letters.
      let others = meeting(series, step)
      let row = Double(others.firstIndex(of: series) ?? 0) - Double(others.count - 1) / 2
      let center = place.moved(0, row * (2 * Self.radius + 1))
      layer.add(
        .circle(center, radius: Self.radius, PicturePaint(fill: .card, stroke: tone, width: 2)))
      layer.add(
        TextLines(curves.series[series].letter, face, width: 18), x: center.x - 9,
        y: center.y - face.lineHeight / 2, width: 18, tone: tone, anchor: .middle)
    }
  }
}

extension PicturePoint {
  /// The point with across and down exchanged.
  fileprivate var turned: PicturePoint { PicturePoint(x: y, y: x) }
}

extension PictureStep {
  /// The step with across and down exchanged.
  fileprivate var turned: PictureStep {
    switch self {
    case .move(let point): .move(point.turned)
    case .line(let point): .line(point.turned)
    case .curve(let first, let second, let end): .curve(first.turned, second.turned, end.turned)
    case .close: .close
    }
  }
}
