/// Whether customers feel better or worse in the maps that are in two reports.
///
/// Maps that came or went decide nothing. Nor does anybody feel better or worse because an emotion is
/// told for the first time, or not any more: where a map tells more of them or fewer, that change alone
/// counts which is there whatever the others were.
struct EmotionVerdicts {
  /// What is felt before and now.
  private struct Pair {
    private var old = EmotionSum()
    private var new = EmotionSum()
    /// How far emotions rose that are told before and now, in billionths, at least; below 0 how far
    /// they fell.
    private var certain = 0

    mutating func add(_ old: EmotionSum, _ new: EmotionSum, certain: Int) {
      self.old += old
      self.new += new
      self.certain += certain
    }

    /// Whether what rises or falls in the whole report is better.
    func isBetter(rises: Bool) -> Bool? {
      guard let before = old.mean, let after = new.mean else { return nil }
      let gain = EmotionScale.gain(from: before, to: after)
      guard gain != 0, (gain > 0) == rises, certain != 0, (certain > 0) == rises else { return nil }
      return rises
    }
  }

  private var channels: [FoldedChannelName: Pair] = [:]
  private var phases = [Pair](repeating: Pair(), count: Phase.allCases.count)
  private var curves = Pair()
  /// Whether it is known what each map that is in both reports feels in each channel.
  private(set) var knowChannels = true

  init() {}

  init(_ old: Portfolio, _ new: Portfolio, _ maps: MapPairs) {
    for (index, match) in maps.before.enumerated() {
      guard let match else { continue }
      let (was, now) = (old.maps[match], new.maps[index])
      var tellsAsMany = true
      if let before = was.told, let after = now.told {
        tellsAsMany = before.emotions == after.emotions
        addChannels(was, old, now, new)
      } else {
        knowChannels = false
      }
      for phase in phases.indices {
        let before = EmotionSum(was.phases[phase])
        let after = EmotionSum(now.phases[phase])
        // In which phase more or fewer are told is not known.
        phases[phase].add(
          before, after, certain: tellsAsMany ? Self.certain(before, after) : 0)
      }
      var certain = Self.certain(was.points, now.points)
      if !tellsAsMany {
        // A point of the curve stands for many touchpoints, which must have moved the same way.
        let felt = Self.certain(EmotionSum(was.channels), EmotionSum(now.channels))
        if felt.signum() != certain.signum() { certain = 0 }
      }
      curves.add(was.points, now.points, certain: certain)
    }
  }

  /// How far emotions rose, in billionths, whatever those were that came or went; below 0 how far they
  /// fell, and 0 where that is not certain.
  private static func certain(_ old: EmotionSum, _ new: EmotionSum) -> Int {
    let change = new.units - old.units
    let others = 2 * EmotionSum.unit * abs(new.count - old.count)
    return abs(change) > others ? change - change.signum() * others : 0
  }

  private mutating func addChannels(
    _ was: PortfolioMap, _ old: Portfolio, _ now: PortfolioMap, _ new: Portfolio
  ) {
    var felt: [FoldedChannelName: (old: EmotionSum, new: EmotionSum)] = [:]
    for point in was.channels {
      felt[FoldedChannelName(old.name(of: point)), default: (EmotionSum(), EmotionSum())].old +=
        EmotionSum([point])
    }
    for point in now.channels {
      felt[FoldedChannelName(new.name(of: point)), default: (EmotionSum(), EmotionSum())].new +=
        EmotionSum([point])
    }
    for (name, felt) in felt {
      channels[name, default: Pair()].add(
        felt.old, felt.new, certain: Self.certain(felt.old, felt.new))
    }
  }

  /// Whether a channel is better whose mean rises or falls in the whole report.
  func isBetter(_ channel: ChannelName, rises: Bool) -> Bool? {
    channels[FoldedChannelName(channel)]?.isBetter(rises: rises)
  }

  /// Whether a phase is better whose mean rises or falls in the whole report.
  func isBetter(_ phase: Phase, rises: Bool) -> Bool? {
    phases[phase.order].isBetter(rises: rises)
  }

  /// Whether the mean of all curves rises, and not because more or less is told.
  var curvesRise: Bool { curves.isBetter(rises: true) == true }

  /// Whether the mean of all curves falls, and not because more or less is told.
  var curvesFall: Bool { curves.isBetter(rises: false) == false }
}

extension EmotionSum {
  /// One emotion in billionths, or none.
  fileprivate init(_ units: Int?) {
    self.init()
    if let units { add(units: units) }
  }

  /// What is felt in channels of one map; its lowest emotion is not known.
  fileprivate init(_ points: [ChannelPoint]) {
    self.init()
    for point in points {
      count += point.count
      units += point.units
    }
  }
}
