@testable import JourneyCore

/// A map on a scale of its own whose emotions are known in hundredths of that scale, so that a test
/// can say what is lower or equal without any conversion; the same on every run.
struct RatedMap {
  /// The mean of some emotions, in hundredths of the scale.
  struct Point {
    var sum: Int
    var count: Int

    static func < (left: Point, right: Point) -> Bool {
      left.sum * right.count < right.sum * left.count
    }

    static func == (left: Point, right: Point) -> Bool {
      left.sum * right.count == right.sum * left.count
    }
  }

  /// Six stages, each on a phase of its own.
  static let framework: Framework = {
    let stages = Phase.allCases.prefix(6).enumerated().map { index, phase in
      var stage = FrameworkStage(
        id: SourceText("s\(index)"), name: .plain(SourceText("Stage \(index)")))
      stage.phases = [phase]
      return stage
    }
    return Framework(id: "six", name: .plain("Six"), stages: stages)
  }()

  /// The ends of the scales.
  static let scales: [(Double, Double)] = [(-2, 2), (1, 5), (0, 10), (0, 100), (-1e308, 1e308)]

  private(set) var map = JourneyMap(title: "Map", framework: .inline(RatedMap.framework))
  /// The point of each stage.
  private(set) var points: [Point?] = []
  /// The emotions of stages and touchpoints below the middle.
  private(set) var lows = 0
  /// The pain points that nobody answers and nobody has accepted, as they stand in the map.
  var unanswered: [String] {
    func open(_ pains: [PainPoint]) -> [String] {
      pains.filter { $0.isAccepted == nil }.map(\.text.string)
    }
    var texts: [String] = []
    for stage in map.stages {
      for touchpoint in stage.touchpoints
      where touchpoint.opportunities.isEmpty && stage.opportunities.isEmpty {
        texts += open(touchpoint.painPoints)
      }
      let all = stage.opportunities + stage.touchpoints.flatMap(\.opportunities)
      if all.isEmpty { texts += open(stage.painPoints) }
    }
    for touchpoint in map.unplaced where touchpoint.opportunities.isEmpty {
      texts += open(touchpoint.painPoints)
    }
    return texts
  }
  private let ends: (Double, Double)
  private var random: SeededGenerator
  private var pains = 0

  init(_ ends: (Double, Double), seed: UInt64) {
    self.ends = ends
    random = SeededGenerator(seed: seed)
    map.basis = .research
    map.declaredScale = EmotionScale(
      minimum: WrittenNumber(ends.0), maximum: WrittenNumber(ends.1))
    for stage in Self.framework.stages { add(stage.id) }
    let (touchpoint, _) = touchpoint("Unplaced")
    map.unplaced = [touchpoint]
  }

  private mutating func add(_ id: SourceText) {
    var entry = StageEntry(stage: id)
    var point: Point?
    for index in 0..<Int.random(in: 0...3, using: &random) {
      let (touchpoint, place) = touchpoint("\(id) \(index)")
      entry.touchpoints.append(touchpoint)
      guard let place else { continue }
      point = Point(sum: (point?.sum ?? 0) + place, count: (point?.count ?? 0) + 1)
    }
    if flip() {
      let (emotion, place) = emotion()
      entry.emotion = emotion
      point = Point(sum: place, count: 1)
    }
    (entry.painPoints, entry.opportunities) = texts()
    points.append(point)
    map.stages.append(entry)
  }

  private mutating func touchpoint(_ name: String) -> (Touchpoint, place: Int?) {
    var touchpoint = Touchpoint(name: SourceText(name))
    var place: Int?
    if flip() {
      let (emotion, hundredths) = emotion()
      (touchpoint.emotion, place) = (emotion, hundredths)
    }
    touchpoint.isMomentOfTruth = flip() ? true : nil
    touchpoint.mode = ChannelMode.allCases.randomElement(using: &random)
    (touchpoint.painPoints, touchpoint.opportunities) = texts()
    return (touchpoint, place)
  }

  /// An emotion in a place of the scale; few places, so that many are equal.
  private mutating func emotion() -> (WrittenNumber, place: Int) {
    let place = [0, 9, 10, 33, 50, 67, 90, 91, 100].randomElement(using: &random) ?? 0
    if place < 50 { lows += 1 }
    let share = Double(place) / 100
    return (WrittenNumber(ends.0 * (1 - share) + ends.1 * share), place)
  }

  private mutating func texts() -> ([PainPoint], [Opportunity]) {
    let opportunities = flip() ? [] : [Opportunity(text: "Something")]
    var list: [PainPoint] = []
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      pains += 1
      var pain = PainPoint(text: SourceText("Pain number \(pains) of the map"))
      pain.severity = flip() ? nil : PainPoint.Severity.allCases.randomElement(using: &random)
      pain.isAccepted = Int.random(in: 0..<5, using: &random) == 0 ? true : nil
      list.append(pain)
    }
    return (list, opportunities)
  }

  private mutating func flip() -> Bool { Bool.random(using: &random) }
}
