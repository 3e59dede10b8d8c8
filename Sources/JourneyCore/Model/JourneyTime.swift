/// How long a stage or a whole journey takes, and how much of that is waiting, in minutes.
public struct JourneyTime: Sendable, Equatable {
  /// How long it takes, waiting included; nothing where nobody has said it.
  public internal(set) var takes: Double?
  /// How much of that is waiting; nothing where nobody has said it.
  public internal(set) var waits: Double?
  /// The units in which it was said how long it takes, and how long customers wait.
  package private(set) var units = (takes: TimeUnits(), waits: TimeUnits())

  /// The share of waiting, 0 to 1; nothing unless both are known and time passes at all.
  public var waitingShare: Double? {
    guard let takes, let waits, takes > 0 else { return nil }
    return min(waits / takes, 1)
  }

  /// A time of which nothing is known.
  init() {}

  /// Takes what is said of one place; a wait of which no whole is known is the whole.
  init(_ takes: TimeSpan?, _ waits: TimeSpan?) {
    self.waits = waits.map(\.minutes)
    self.takes = takes.map(\.minutes) ?? self.waits
    if let waits { units.waits = TimeUnits(waits) }
    units.takes = takes.map { TimeUnits($0) } ?? units.waits
  }

  /// Finds the time of a stage: what it says itself, else that of its touchpoints.
  ///
  /// Of alternatives the first counts, and of what runs at once the longest.
  init(_ entry: borrowing StageEntry) {
    let own = JourneyTime(entry.takes, entry.waits)
    if entry.takes != nil, own.waits != nil {
      self = own
      return
    }
    let touchpoints = Self.sum(entry.touchpoints.span)
    waits = own.waits ?? touchpoints.waits
    units.waits = own.waits == nil ? touchpoints.units.waits : own.units.waits
    if let whole = entry.takes {
      takes = whole.minutes
      units.takes = own.units.takes
    } else {
      // What the stage waits comes to what is done at its touchpoints.
      let active = touchpoints.takes.map { $0 - (touchpoints.waits ?? 0) }
      let both = own.waits.map { $0 + (active ?? 0) }
      takes = Self.largest(touchpoints.takes, both)
      units.takes = touchpoints.units.takes.union(own.units.waits)
    }
    if let takes, let waits, waits > takes {
      self.waits = takes
      units.waits = units.takes
    }
  }

  /// Finds the time of some touchpoints of a stage, whatever the stage says of itself.
  ///
  /// - Parameters:
  ///   - entry: The stage.
  ///   - counts: Whether a touchpoint counts, by its index; of alternatives the first that does.
  init(_ entry: borrowing StageEntry, where counts: (Int) -> Bool) {
    let touchpoints = entry.touchpoints.span
    var ids: Set<SourceText> = []
    var areCounted: [Bool] = []
    for index in touchpoints.indices {
      areCounted.append(counts(index))
      if areCounted[index], let id = touchpoints[index].id { ids.insert(id) }
    }
    for index in touchpoints.indices where areCounted[index] {
      guard let other = touchpoints[index].insteadOf else { continue }
      areCounted[index] = ids.insert(other).inserted
    }
    self = Self.sum(touchpoints, areCounted)
  }

  private static func sum(_ touchpoints: Span<Touchpoint>) -> JourneyTime {
    var areCounted: [Bool] = []
    for index in touchpoints.indices { areCounted.append(touchpoints[index].insteadOf == nil) }
    return sum(touchpoints, areCounted)
  }

  private static func sum(_ touchpoints: Span<Touchpoint>, _ areCounted: [Bool]) -> JourneyTime {
    // Of most stages nobody says how long anything takes.
    guard tellTime(touchpoints) else { return JourneyTime() }
    var groups: [JourneyTime] = []
    var places: [SourceText: Int] = [:]
    for index in touchpoints.indices where areCounted[index] {
      let time = JourneyTime(touchpoints[index].takes, touchpoints[index].waits)
      // The other one may have come before, and so may one that this is beside. Taken out of the span
      // first: with `??` the optimiser of Swift 6.3 ends.
      let (other, id) = (touchpoints[index].alongside, touchpoints[index].id)
      let group = other.flatMap { places[$0] } ?? id.flatMap { places[$0] } ?? groups.count
      if group == groups.count {
        groups.append(time)
      } else {
        groups[group].takes = largest(groups[group].takes, time.takes)
        groups[group].waits = largest(groups[group].waits, time.waits)
        groups[group].add(time.units)
      }
      if let id { places[id] = group }
      if let other, places[other] == nil { places[other] = group }
    }
    return groups.reduce(JourneyTime()) { $0 + $1 }
  }

  private static func tellTime(_ touchpoints: Span<Touchpoint>) -> Bool {
    for index in touchpoints.indices {
      if touchpoints[index].takes != nil { return true }
      if touchpoints[index].waits != nil { return true }
    }
    return false
  }

  private mutating func add(_ other: (takes: TimeUnits, waits: TimeUnits)) {
    units.takes.formUnion(other.takes)
    units.waits.formUnion(other.waits)
  }

  private static func largest(_ first: Double?, _ second: Double?) -> Double? {
    guard let first, let second else { return first ?? second }
    return max(first, second)
  }

  /// Whether both are as long, in whatever units that was said.
  public static func == (left: JourneyTime, right: JourneyTime) -> Bool {
    left.takes == right.takes && left.waits == right.waits
  }

  /// Two times one after the other; what is not known adds nothing.
  static func + (left: JourneyTime, right: JourneyTime) -> JourneyTime {
    var sum = JourneyTime()
    sum.units = left.units
    sum.add(right.units)
    sum.takes = left.takes == nil ? right.takes : (left.takes ?? 0) + (right.takes ?? 0)
    sum.waits = left.waits == nil ? right.waits : (left.waits ?? 0) + (right.waits ?? 0)
    return sum
  }
}
