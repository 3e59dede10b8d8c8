/// An emotion on −2…2 in billionths, or none, in as few bytes as many maps ask for.
struct StandardEmotion: Sendable, Equatable {
  private let number: Int32

  /// Keeps an emotion; one beyond the scale counts as its end.
  init(_ units: Int?) {
    let end = 2 * EmotionSum.unit
    number = units.map { Int32(min(max($0, -end), end)) } ?? .min
  }

  /// The emotion in billionths.
  var units: Int? { number == .min ? nil : Int(number) }
}

/// What is felt in each phase of a map.
package struct PhaseEmotions: Sendable {
  // As many places as there are phases, in the order of these.
  private var emotions: [11 of StandardEmotion] = .init(repeating: StandardEmotion(nil))

  /// The emotion in billionths in a phase, by the place of the phase in their order.
  package subscript(order: Int) -> Int? {
    get { emotions[order].units }
    set { emotions[order] = StandardEmotion(newValue) }
  }
}
