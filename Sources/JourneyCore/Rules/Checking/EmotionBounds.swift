/// The lowest and highest of all emotions that a map states as numbers.
struct EmotionBounds {
  /// The scales on which people count, the narrowest first.
  private static let usual: [(low: Int, high: Int)] = [
    (1, 5), (0, 5), (-3, 3), (-5, 5), (1, 7), (1, 10), (0, 10), (-10, 10), (0, 100), (-100, 100),
  ]

  private(set) var lowest = Double.infinity
  private(set) var highest = -Double.infinity
  /// How many there are.
  private(set) var count = 0

  init(_ map: JourneyMap) {
    let stages = map.stages.span
    for index in stages.indices { add(stages[index].emotion, stages[index].emotionText) }
    var bounds = self
    map.forEachTouchpoint { touchpoints, index, _ in
      bounds.add(touchpoints[index].emotion, touchpoints[index].emotionText)
    }
    self = bounds
  }

  private mutating func add(_ emotion: WrittenNumber?, _ text: SourceText?) {
    // A word is judged where it has its number.
    guard let emotion, text == nil else { return }
    count += 1
    lowest = min(lowest, emotion.value)
    highest = max(highest, emotion.value)
  }

  /// Whether they lie on the scale of the map, or without one on the standard scale.
  func fit(_ scale: EmotionScale) -> Bool {
    count == 0 || scale.contains(lowest) && scale.contains(highest)
  }

  /// The usual scale that holds all of them, as the map would declare it.
  var scale: (low: Int, high: Int)? {
    Self.usual.first { Double($0.low) <= lowest && highest <= Double($0.high) }
  }
}
