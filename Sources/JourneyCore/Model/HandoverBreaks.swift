/// Where a customer is passed on and nobody says how: from one touchpoint to the next the owner or
/// the mode changes, the emotion falls, and the earlier one tells no handover.
struct HandoverBreaks {
  /// A touchpoint of which the next one knows nothing.
  struct Step {
    let stage: Int
    let index: Int
    let mode: ChannelMode?
    /// How the customer feels there, or in its stage, on −2…2.
    let emotion: Double?

    var place: MapPlace { MapPlace(stage: stage, touchpoint: index) }
  }

  /// A step to the next touchpoint that nobody hands over.
  struct Break {
    let from: Step
    let to: Step
    /// The owners before and behind it, where the two are known and differ.
    let owners: (before: SourceText, after: SourceText)?
    /// The modes before and behind it, where the two are known and differ.
    let modes: (before: ChannelMode, after: ChannelMode)?
    /// How far the emotion falls on −2…2, above 0.
    let fall: Double
  }

  /// Visits the breaks of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - mode: Finds the mode of a channel, or the stated one of a channel that is not known.
  ///   - isAmongCustomers: Whether customers are by themselves in a channel: nobody leads them from
  ///     or to it.
  ///   - visit: Gets a break.
  static func visit(
    _ map: JourneyMap, mode: (SourceText?, ChannelMode?) -> ChannelMode?,
    isAmongCustomers: (SourceText?) -> Bool, _ visit: (Break) -> Void
  ) {
    // Through a day people meet many, none of whom hands them over to the next.
    if map.kind == .dayInTheLife { return }
    let stages = map.stages.span
    let scale = map.emotionScale
    var last: Step?
    for stage in stages.indices {
      let touchpoints = stages[stage].touchpoints.span
      let feeling = stages[stage].feltEmotion
      var siblings = Siblings(touchpoints)
      for index in touchpoints.indices {
        if siblings.isBesideOther(touchpoints, index) {
          // Of what runs at once one may hand over for all.
          if let before = last, before.stage == stage, touchpoints[index].handover.isTold,
            siblings.areAtOnce(touchpoints, before.index, index)
          {
            last = nil
          }
          continue
        }
        let emotion = touchpoints[index].emotion?.value ?? feeling
        let step = Step(
          stage: stage, index: index,
          mode: mode(touchpoints[index].channel, touchpoints[index].mode),
          emotion: emotion.flatMap(scale.standardised))
        if let last, let found = between(last, step, map, isAmongCustomers) { visit(found) }
        last = touchpoints[index].handover.isTold ? nil : step
      }
    }
  }

  private static func between(
    _ from: Step, _ to: Step, _ map: JourneyMap, _ isAmongCustomers: (SourceText?) -> Bool
  ) -> Break? {
    guard let high = from.emotion, let low = to.emotion else { return nil }
    let gain = EmotionScale.gain(from: high, to: low)
    guard gain < 0 else { return nil }
    var owners: (before: SourceText, after: SourceText)?
    if let before = map.owner(at: from.place), let after = map.owner(at: to.place),
      !WrittenName.areSame(before, after)
    {
      owners = (before, after)
    }
    var modes: (before: ChannelMode, after: ChannelMode)?
    if let before = from.mode, let after = to.mode, before != after {
      let (first, second) = (map.touchpoint(at: from.place), map.touchpoint(at: to.place))
      // Where the business writes or calls, the customer stays where they are.
      let comesToCustomer = second?.initiator == .business
      let isLed = !isAmongCustomers(first?.channel) && !isAmongCustomers(second?.channel)
      if isLed, !comesToCustomer { modes = (before, after) }
    }
    guard owners != nil || modes != nil else { return nil }
    return Break(from: from, to: to, owners: owners, modes: modes, fall: -gain)
  }

  /// The touchpoints of a stage that were passed, where one names another.
  private struct Siblings {
    private let hasReferences: Bool
    private var passed: Set<SourceText> = []
    private var named: Set<SourceText> = []

    init(_ touchpoints: Span<Touchpoint>) {
      // One after the other: with `||` the optimiser of Swift 6.3 ends, here and below.
      var hasReferences = false
      for index in touchpoints.indices {
        if touchpoints[index].insteadOf != nil { hasReferences = true }
        if touchpoints[index].alongside != nil { hasReferences = true }
      }
      self.hasReferences = hasReferences
    }

    /// Whether a touchpoint is an alternative to one before it, or runs at the same time: then the
    /// customer goes by one of the two, or by both at once, and nothing is handed over.
    mutating func isBesideOther(_ touchpoints: Span<Touchpoint>, _ index: Int) -> Bool {
      guard hasReferences else { return false }
      var isBeside = false
      if let other = touchpoints[index].insteadOf, passed.contains(other) { isBeside = true }
      if let other = touchpoints[index].alongside, passed.contains(other) { isBeside = true }
      if let other = touchpoints[index].insteadOf { named.insert(other) }
      if let other = touchpoints[index].alongside { named.insert(other) }
      if let id = touchpoints[index].id {
        // The earlier one may be the one that names the other.
        if named.contains(id) { isBeside = true }
        passed.insert(id)
      }
      return isBeside
    }

    /// Whether one of two touchpoints says that it runs alongside the other.
    func areAtOnce(_ touchpoints: Span<Touchpoint>, _ first: Int, _ second: Int) -> Bool {
      if let other = touchpoints[second].alongside, other == touchpoints[first].id { return true }
      if let other = touchpoints[first].alongside, other == touchpoints[second].id { return true }
      return false
    }
  }
}
