/// What became better or worse from one report to a later one.
package struct PortfolioChange: Sendable {
  /// A number that is another one now.
  package struct NumberChange: Sendable, Equatable {
    /// The number.
    package let number: PortfolioNumber
    /// What it was.
    package let old: Double
    /// What it is.
    package let new: Double
    /// Whether that is better; nothing where it is neither.
    package let isBetter: Bool?
  }

  /// A channel or phase at which customers feel otherwise now.
  package struct EmotionChange<Name: Sendable>: Sendable {
    /// The channel or phase.
    package let name: Name
    /// The mean that was, on −2…2.
    package let old: Double
    /// The mean that is.
    package let new: Double
    /// How far it rose; below 0 where it fell.
    package var gain: Double { EmotionScale.gain(from: old, to: new) }
  }

  /// The numbers that are others now.
  package private(set) var numbers: [NumberChange] = []
  /// The channels whose mean is another one, the largest loss first.
  package private(set) var channels: [EmotionChange<ChannelName>] = []
  /// The phases whose mean is another one, in their order.
  package private(set) var phases: [EmotionChange<Phase>] = []
  /// The indices, in the ranking of the new report, of pains that were not there.
  package private(set) var newPains: [Int] = []
  /// The groups of the old report that are gone, the worst first.
  package private(set) var gonePains: [Int] = []
  /// The indices, in the ranking of the new report, of pains that have an answer now.
  package private(set) var answeredPains: [Int] = []
  /// The files of maps that were not there.
  package private(set) var newMaps: [String] = []
  /// The files of maps that are gone.
  package private(set) var goneMaps: [String] = []

  /// The report that was kept.
  package let old: PortfolioReport
  /// The report of now.
  package let new: PortfolioReport

  /// Finds what changed.
  package init(from old: PortfolioReport, to new: PortfolioReport) {
    self.old = old
    self.new = new
    for number in PortfolioNumber.allCases {
      guard let before = old.value(of: number), let after = new.value(of: number), before != after
      else { continue }
      numbers.append(
        NumberChange(
          number: number, old: before, new: after,
          isBetter: number.isBetterHigher.map { $0 == (after > before) }))
    }
    for (name, sum) in new.portfolio.channels {
      guard let before = old.portfolio.channels[name]?.emotions.mean, let after = sum.emotions.mean,
        EmotionScale.gain(from: before, to: after) != 0
      else { continue }
      channels.append(EmotionChange(name: name, old: before, new: after))
    }
    channels.sort {
      $0.gain != $1.gain
        ? $0.gain < $1.gain : Portfolio.isBefore($0.name.channel, $1.name.channel)
    }
    for phase in Phase.allCases {
      guard let before = old.portfolio.phases[phase.order].emotions.mean,
        let after = new.portfolio.phases[phase.order].emotions.mean,
        EmotionScale.gain(from: before, to: after) != 0
      else { continue }
      phases.append(EmotionChange(name: phase, old: before, new: after))
    }
    comparePains()
    let before = Set(old.portfolio.maps.map(\.file))
    let after = Set(new.portfolio.maps.map(\.file))
    newMaps = new.portfolio.maps.map(\.file).filter { !before.contains($0) }
    goneMaps = old.portfolio.maps.map(\.file).filter { !after.contains($0) }
  }

  private mutating func comparePains() {
    var before: [TextKey: PainGroups.Group] = [:]
    for index in old.pains.ranking {
      let group = old.pains.group(index)
      before[group.key] = group
    }
    var after: Set<TextKey> = []
    for index in new.pains.ranking {
      let group = new.pains.group(index)
      after.insert(group.key)
      guard let was = before[group.key] else {
        newPains.append(index)
        continue
      }
      if group.isAnswered, !was.isAnswered { answeredPains.append(index) }
    }
    gonePains = old.pains.ranking.filter { !after.contains(old.pains.group($0).key) }
  }

  /// Whether nothing that is compared changed.
  package var isEmpty: Bool {
    numbers.isEmpty && channels.isEmpty && phases.isEmpty && newPains.isEmpty && gonePains.isEmpty
      && answeredPains.isEmpty && newMaps.isEmpty && goneMaps.isEmpty
  }
}

extension PortfolioNumber {
  /// Whether a higher number is better; nothing for a number that is neither good nor bad.
  var isBetterHigher: Bool? {
    switch self {
    case .maps: nil
    case .unanswered, .unowned, .stale: false
    case .evidenceShare, .meanEmotion: true
    }
  }
}
