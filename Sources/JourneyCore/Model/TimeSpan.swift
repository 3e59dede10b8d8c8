/// How long something takes, in the units in which somebody said it: 1 day and 2 hours.
public struct TimeSpan: Sendable, Equatable {
  /// A unit of time.
  public enum Unit: String, Sendable, CaseIterable {
    case minutes, hours, days, weeks, months

    /// How many minutes it has; a month has a twelfth of a mean Gregorian year, 365.2425 days.
    public var minutes: Double {
      switch self {
      case .minutes: 1
      case .hours: 60
      case .days: 1_440
      case .weeks: 10_080
      case .months: 43_829.1
      }
    }
  }

  /// So many of a unit.
  public struct Amount: Sendable, Equatable {
    /// The unit.
    public var unit: Unit
    /// How many, 0 or more.
    public var number: WrittenNumber

    /// Creates an amount.
    public init(_ unit: Unit, _ number: WrittenNumber) {
      self.unit = unit
      self.number = number
    }
  }

  /// The longest that can be stated, in minutes: a hundred years.
  package static let maximumMinutes = 1200 * Unit.months.minutes

  /// The amounts, each unit once, the smallest first.
  public private(set) var amounts: [Amount] = []
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates a time of which nothing is known yet.
  public init() {}

  /// Creates a time of one unit.
  public init(_ number: WrittenNumber, _ unit: Unit) {
    amounts = [Amount(unit, number)]
  }

  /// The number of a unit.
  public subscript(unit: Unit) -> WrittenNumber? {
    get { amounts.first { $0.unit == unit }?.number }
    set {
      amounts.removeAll { $0.unit == unit }
      guard let newValue else { return }
      let place = amounts.firstIndex { $0.unit.minutes > unit.minutes } ?? amounts.endIndex
      amounts.insert(Amount(unit, newValue), at: place)
    }
  }

  /// Whether no unit is given.
  public var isEmpty: Bool { amounts.isEmpty }

  /// All of it in minutes.
  public var minutes: Double {
    amounts.reduce(0) { $0 + $1.number.value * $1.unit.minutes }
  }

  /// Two times one after the other, unit by unit; of equal own keys the first stays.
  package static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    var sum = left
    for amount in right.amounts {
      sum[amount.unit] =
        sum[amount.unit].map { WrittenNumber($0.value + amount.number.value) } ?? amount.number
    }
    sum.ownKeys += right.ownKeys.filter { own in !left.ownKeys.contains { $0.name == own.name } }
    return sum
  }
}
