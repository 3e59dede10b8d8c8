/// The numbers at a scale of emotions, and where they stand.
enum EmotionTicks {
  /// Returns the place of a value, from 0 for the lowest of the scale to 1; beyond it, its end.
  static func share(of value: Double, minimum: Double, maximum: Double) -> Double {
    guard minimum < maximum else { return 0.5 }
    // Halves, because the length of a scale may be beyond the largest number.
    let share = (value / 2 - minimum / 2) / (maximum / 2 - minimum / 2)
    return share.isNaN ? 0.5 : min(max(share, 0), 1)
  }

  /// Returns the values at which lines are drawn: each whole number of a short scale, else five.
  static func values(minimum: Double, maximum: Double) -> [Double] {
    let length = maximum - minimum
    if length.isFinite, length >= 1, length <= 6, minimum.rounded() == minimum,
      maximum.rounded() == maximum
    {
      return (0...Int(length)).map { minimum + Double($0) }
    }
    return (0...4).map { minimum * (1 - Double($0) / 4) + maximum * (Double($0) / 4) }
  }

  /// Writes a value, with a sign where the scale goes through zero.
  static func label(
    of value: Double, _ minimum: Double, _ maximum: Double, _ language: Language
  ) -> String {
    EmotionChart.text(of: value, from: minimum, to: maximum, language: language)
  }
}
