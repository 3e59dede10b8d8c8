/// The units in which times were said, so that sums of them are told in the same.
package struct TimeUnits: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let minutes = TimeUnits(TimeSpan.Unit.minutes)
  package static let hours = TimeUnits(TimeSpan.Unit.hours)
  package static let days = TimeUnits(TimeSpan.Unit.days)
  package static let weeks = TimeUnits(TimeSpan.Unit.weeks)
  package static let months = TimeUnits(TimeSpan.Unit.months)

  private init(_ unit: TimeSpan.Unit) {
    let bit: UInt8 =
      switch unit {
      case .minutes: 1
      case .hours: 2
      case .days: 4
      case .weeks: 8
      case .months: 16
      }
    self.init(rawValue: bit)
  }

  /// The units of a time.
  package init(_ time: TimeSpan) {
    self = []
    for amount in time.amounts where amount.number.value != 0 { insert(TimeUnits(amount.unit)) }
  }

  /// The smallest of them.
  package var finest: TimeSpan.Unit {
    TimeSpan.Unit.allCases.first { contains(TimeUnits($0)) } ?? .minutes
  }
}
