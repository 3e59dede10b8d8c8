/// Times in words: `1 ngày 2 giờ`, `1 day 2 hours`.
enum TimeText {
  /// Returns a time in the units in which the map states it, the largest first; parts of a unit in
  /// smaller ones, as sums are told: `1 hour 15 minutes` for 1.25 hours.
  static func text(_ time: TimeSpan, _ language: Language) -> String {
    let hasParts = time.amounts.contains { amount in
      (amount.unit == .hours || amount.unit == .days)
        && amount.number.value != amount.number.value.rounded()
    }
    if hasParts { return text(minutes: time.minutes, language) }
    return time.amounts.reversed().map { amount in
      NumberText.plain(amount.number.literal.string, language: language) + "\u{A0}"
        + word(amount.unit, isOne: amount.number.value == 1)[language]
    }.joined(separator: " ")
  }

  /// Returns a number of minutes in the largest units that it fills.
  static func text(minutes: Double, _ language: Language) -> String {
    var rest = minutes
    var time = TimeSpan()
    for unit in [TimeSpan.Unit.months, .days, .hours] where rest >= unit.minutes {
      let count = (rest / unit.minutes).rounded(.down)
      time[unit] = WrittenNumber(count)
      rest -= count * unit.minutes
    }
    let whole = (rest * 10).rounded() / 10
    if whole > 0 || time.isEmpty { time[.minutes] = WrittenNumber(whole) }
    return text(time, language)
  }

  private static func word(_ unit: TimeSpan.Unit, isOne: Bool) -> LocalizedText {
    switch unit {
    case .minutes: LocalizedText(vi: "phút", en: isOne ? "minute" : "minutes")
    case .hours: LocalizedText(vi: "giờ", en: isOne ? "hour" : "hours")
    case .days: LocalizedText(vi: "ngày", en: isOne ? "day" : "days")
    case .weeks: LocalizedText(vi: "tuần", en: isOne ? "week" : "weeks")
    case .months: LocalizedText(vi: "tháng", en: isOne ? "month" : "months")
    }
  }
}
