/// How metrics are written, in one map and in reports over many.
enum MeasuredText {
  /// A number with its unit: `2,1%` in Vietnamese, `2.1%` in English, `3.4/5` and `5 minutes`.
  static func measured(_ number: WrittenNumber, _ unit: String?, _ language: Language) -> String {
    let written = NumberText.grouped(number.literal.string, language: language)
    guard let unit, !unit.isEmpty else { return written }
    return written + self.unit(unit)
  }

  /// A difference of two numbers of a unit: that of two per cents is no per cent of anything.
  static func difference(
    _ number: WrittenNumber, _ unit: String?, _ language: Language
  ) -> String {
    guard unit == "%" else { return measured(number, unit, language) }
    let points = LocalizedText(
      vi: "điểm phần trăm", en: number.value == 1 ? "point" : "points")
    return measured(number, points[language], language)
  }

  /// A unit as it stands behind its number.
  static func unit(_ unit: String) -> String {
    (unit.hasPrefix("/") || unit == "%" ? "" : "\u{A0}") + unit
  }

  /// A target with the sign of the side on which it is better to be: `≤ 5 minutes`.
  static func target(
    _ number: WrittenNumber, _ unit: String?, _ better: Metric.Direction?, _ language: Language
  ) -> String {
    let sign = better.map { $0 == .lower ? "≤ " : "≥ " } ?? ""
    return sign + measured(number, unit, language)
  }

  /// A value with its target in brackets: `11 minutes (target ≤ 5 minutes)`.
  static func text(_ value: String, _ target: String, _ language: Language) -> String {
    "\(value) (\(MapLabels.target[language]) \(target))"
  }
}
