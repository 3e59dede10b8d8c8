/// Whether customers feel better or worse in the maps that are in two reports.
///
/// Maps that came or went decide nothing. Nor does anybody feel better because an emotion is not told
/// any more, or worse because one is told for the first time: what rises only where a map tells fewer
/// of them, or falls only where it tells more, is neither better nor worse.
struct EmotionVerdicts {
  /// What is felt before and now.
  private struct Pair {
    var old = EmotionSum()
    var new = EmotionSum()

    /// How far the mean rose; nothing where it is not known.
    var gain: Double? {
      guard let before = old.mean, let after = new.mean else { return nil }
      return EmotionScale.gain(from: before, to: after)
    }

    mutating func add(_ old: EmotionSum, _ new: EmotionSum) {
      self.old += old
      self.new += new
    }
  }

  /// All maps that are in both reports, and those of them that tell no fewer emotions now, and no
  /// more of them.
  private struct Pairs {
    private var all = Pair()
    private var noFewer = Pair()
    private var noMore = Pair()

    mutating func add(
      _ old: EmotionSum, _ new: EmotionSum, tellsFewer: Bool, tellsMore: Bool
    ) {
      all.add(old, new)
      if !tellsFewer { noFewer.add(old, new) }
      if !tellsMore { noMore.add(old, new) }
    }

    /// Whether what rises or falls in the whole report is better.
    func isBetter(rises: Bool) -> Bool? {
      guard let gain = all.gain, gain != 0, (gain > 0) == rises else { return nil }
      if rises { return (noFewer.gain ?? 0) > 0 ? true : nil }
      return (noMore.gain ?? 0) < 0 ? false : nil
    }
  }

  private var channels: [FoldedChannelName: Pairs] = [:]
  private var phases = [Pairs](repeating: Pairs(), count: Phase.allCases.count)
  private var curves = Pairs()
  /// Whether it is known what each map that is in both reports feels in each channel.
  private(set) var knowChannels = true

  init() {}

  init(_ old: Portfolio, _ new: Portfolio, _ maps: MapPairs) {
    for (index, match) in maps.before.enumerated() {
      guard let match else { continue }
      let (was, now) = (old.maps[match], new.maps[index])
      var tellsFewer = now.points.count < was.points.count
      var tellsMore = now.points.count > was.points.count
      if let before = was.told, let after = now.told {
        if after.emotions < before.emotions { tellsFewer = true }
        if after.emotions > before.emotions { tellsMore = true }
        addChannels(was, old, now, new)
      } else {
        knowChannels = false
      }
      for phase in phases.indices {
        let (before, after) = (was.phases[phase], now.phases[phase])
        phases[phase].add(
          EmotionSum(before), EmotionSum(after),
          tellsFewer: tellsFewer || before != nil && after == nil,
          tellsMore: tellsMore || before == nil && after != nil)
      }
      curves.add(was.points, now.points, tellsFewer: tellsFewer, tellsMore: tellsMore)
    }
  }

  private mutating func addChannels(
    _ was: PortfolioMap, _ old: Portfolio, _ now: PortfolioMap, _ new: Portfolio
  ) {
    var felt: [FoldedChannelName: (old: EmotionSum, new: EmotionSum)] = [:]
    for point in was.channels {
      felt[FoldedChannelName(old.name(of: point)), default: (EmotionSum(), EmotionSum())].old +=
        EmotionSum(point)
    }
    for point in now.channels {
      felt[FoldedChannelName(new.name(of: point)), default: (EmotionSum(), EmotionSum())].new +=
        EmotionSum(point)
    }
    for (name, felt) in felt {
      channels[name, default: Pairs()].add(
        felt.old, felt.new, tellsFewer: felt.new.count < felt.old.count,
        tellsMore: felt.new.count > felt.old.count)
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

  /// Whether the mean of all curves rises not only because less is told.
  var curvesRise: Bool { curves.isBetter(rises: true) == true }

  /// Whether the mean of all curves falls not only because more is told.
  var curvesFall: Bool { curves.isBetter(rises: false) == false }
}

extension EmotionSum {
  /// One emotion in billionths, or none.
  fileprivate init(_ units: Int?) {
    self.init()
    if let units { add(units: units) }
  }

  /// What is felt in a channel of one map; its lowest emotion is not known.
  fileprivate init(_ point: ChannelPoint) {
    self.init()
    count = point.count
    units = point.units
  }
}
