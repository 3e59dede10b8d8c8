/// Times in words: `1 ngày 2 giờ`, `1 day 2 hours`.
enum TimeText {
  /// Returns a time in the units in which the map states it, the largest first; parts of a unit in
  /// smaller ones, as sums are told: `1 hour 15 minutes` for 1.25 hours.
  static func text(_ time: TimeSpan, _ language: Language) -> String {
    let hasParts = time.amounts.contains { amount in
      (amount.unit == .hours || amount.unit == .days)
        && amount.number.value != amount.number.value.rounded()
    }
    if hasParts { return text(minutes: time.minutes, TimeUnits(time), language) }
    return time.amounts.reversed().map { amount in
      NumberText.plain(amount.number.literal.string, language: language) + "\u{A0}"
        + word(amount.unit, isOne: amount.number.value == 1)[language]
    }.joined(separator: " ")
  }

  /// Words a number of minutes in the largest units that it fills.
  ///
  /// No document says how long a month is, so nothing comes in months that was not said so; and
  /// beside months nothing is told in finer units than it was said in.
  ///
  /// - Parameters:
  ///   - minutes: The time, a sum as a rule.
  ///   - written: The units in which its parts were said; nothing where nobody knows them.
  ///   - language: The language.
  /// - Returns: The time in words.
  static func text(minutes: Double, _ written: TimeUnits?, _ language: Language) -> String {
    var rest = (minutes * 10).rounded() / 10
    var time = TimeSpan()
    func take(_ unit: TimeSpan.Unit) {
      let count = ((rest + 0.05) / unit.minutes).rounded(.down)
      guard count > 0 else { return }
      time[unit] = WrittenNumber(count)
      rest = max(0, rest - count * unit.minutes)
    }
    func round(to unit: TimeSpan.Unit) { rest = (rest / unit.minutes).rounded() * unit.minutes }
    if let written, written.contains(.months) {
      if written == .months {
        let months = (minutes / TimeSpan.Unit.months.minutes * 100).rounded() / 100
        return text(TimeSpan(WrittenNumber(months), .months), language)
      }
      take(.months)
      round(to: written.finest)
    } else if written == nil, rest >= TimeSpan.Unit.months.minutes {
      round(to: .days)
    }
    if written?.contains(.weeks) == true { take(.weeks) }
    take(.days)
    take(.hours)
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
