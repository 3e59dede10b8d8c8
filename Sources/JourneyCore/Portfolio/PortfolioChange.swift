/// What became better or worse from one report to a later one.
package struct PortfolioChange: Sendable {
  /// A number that is another one now.
  package struct NumberChange: Sendable, Equatable {
    /// The number.
    package let number: ComparedNumber
    /// What it was; nothing where the earlier report has none.
    package let old: Double?
    /// What it is; nothing where the later report has none.
    package let new: Double?
    /// Whether that is better; nothing where it is neither, as where only maps came or went.
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
    /// Whether that is better; nothing where it may come from maps that came or went, or from
    /// emotions that are not told any more.
    package let isBetter: Bool?
    /// How far it rose; below 0 where it fell.
    package var gain: Double { EmotionScale.gain(from: old, to: new) }
  }

  /// A thing of a map that is in both reports: what it was and what it is.
  package struct ItemChange<Item: Sendable>: Sendable {
    /// What it was; nothing where it was not there.
    package let old: Item?
    /// What it is; nothing where it is gone.
    package let new: Item?
    /// Whether that is better; nothing where it is neither.
    package let isBetter: Bool?
  }

  /// The numbers that are others now.
  package private(set) var numbers: [NumberChange] = []
  /// The channels whose mean is another one, the largest loss first.
  package private(set) var channels: [EmotionChange<ChannelName>] = []
  /// The phases whose mean is another one, in their order.
  package private(set) var phases: [EmotionChange<Phase>] = []
  /// What became of the pains.
  package private(set) var pains = PainChanges()
  /// What became of the opportunities of maps that are in both.
  package private(set) var opportunities: [OpportunityChange] = []
  /// The metrics with another value or target, those that became worse first; then those that are
  /// gone or have lost one of the two, and those that are new.
  package private(set) var metrics: [ItemChange<PortfolioMetric>] = []
  /// The moments of truth that fell below the middle, or left it, or are lower or higher there;
  /// neither better nor worse is what its map may not tell any more.
  package private(set) var moments: [ItemChange<PortfolioMoment>] = []
  /// The steps that nobody hands over and that are new, gone, or fall further or less far; neither
  /// better nor worse is what may be gone with its touchpoint, or falls from another height.
  package private(set) var handovers: [ItemChange<PortfolioHandover>] = []
  /// Whether customers feel better or worse.
  private(set) var feelings = EmotionVerdicts()
  /// Whether customers wait longer or less long.
  private(set) var waiting = WaitVerdicts()
  /// How many metrics reached or lost their target by another value.
  private(set) var targets = (reached: 0, lost: 0)
  /// The files of maps that were not there.
  package private(set) var newMaps: [String] = []
  /// The files of maps that are gone.
  package private(set) var goneMaps: [String] = []
  /// Which maps are the same ones.
  package let maps: MapPairs

  /// The report that was kept, its pains in the groups of the later one.
  package let old: PortfolioReport
  /// The report of now.
  package let new: PortfolioReport

  /// Finds what changed.
  package init(from old: PortfolioReport, to new: PortfolioReport) {
    maps = MapPairs(old.portfolio.maps, new.portfolio.maps)
    let old = RegroupedPains(new).regrouped(old, maps)
    self.old = old
    self.new = new
    newMaps = maps.before.indices.filter { maps.before[$0] == nil }.map {
      new.portfolio.maps[$0].file
    }
    goneMaps = maps.gone.map { old.portfolio.maps[$0].file }
    pains = PainChanges(old, new, maps)
    opportunities = OpportunityChange.all(old, new, maps)
    feelings = EmotionVerdicts(old.portfolio, new.portfolio, maps)
    waiting = WaitVerdicts(old.portfolio, new.portfolio, maps)
    compareMetrics()
    compareMoments()
    compareHandovers()
    compareNumbers()
    compareEmotions()
  }

  private mutating func compareNumbers() {
    let (all, allNow) = (ReportTotals(old.portfolio), ReportTotals(new.portfolio))
    let hasOthers = maps.haveOthers(new.portfolio.maps.count)
    let shared = hasOthers ? ReportTotals(old.portfolio, of: maps.filesBefore) : all
    let sharedNow = hasOthers ? ReportTotals(new.portfolio, of: maps.filesNow) : allNow
    for number in ComparedNumber.allCases {
      let (before, after) = (number.value(in: all), number.value(in: allNow))
      if before == after { continue }
      var isBetter: Bool?
      if let before, let after {
        isBetter = number.isBetter(rises: after > before, shared, sharedNow, self)
      }
      numbers.append(
        NumberChange(number: number, old: before, new: after, isBetter: isBetter))
    }
  }

  private mutating func compareEmotions() {
    let hasOthers = maps.haveOthers(new.portfolio.maps.count)
    let channelsBefore = Dictionary(
      uniqueKeysWithValues: old.portfolio.channelsAsRead.map {
        (FoldedChannelName($0.name), $0.sum)
      })
    for (name, sum) in new.portfolio.channelsAsRead {
      let was = channelsBefore[FoldedChannelName(name)]?.emotions ?? EmotionSum()
      guard let before = was.mean, let after = sum.emotions.mean,
        EmotionScale.gain(from: before, to: after) != 0
      else { continue }
      let rises = after > before
      var isBetter: Bool?
      if feelings.knowChannels {
        isBetter = feelings.isBetter(name, rises: rises)
      } else if !hasOthers {
        isBetter = sum.emotions.count == was.count ? rises : nil
      }
      channels.append(EmotionChange(name: name, old: before, new: after, isBetter: isBetter))
    }
    channels.sort { left, right in
      left.gain != right.gain
        ? left.gain < right.gain : ChannelName.isBefore(left.name, right.name)
    }
    for phase in Phase.allCases {
      guard let before = old.portfolio.phases[phase.order].emotions.mean,
        let after = new.portfolio.phases[phase.order].emotions.mean,
        EmotionScale.gain(from: before, to: after) != 0
      else { continue }
      phases.append(
        EmotionChange(
          name: phase, old: before, new: after,
          isBetter: feelings.isBetter(phase, rises: after > before)))
    }
  }

  private mutating func compareMetrics() {
    var changed: [ItemChange<PortfolioMetric>] = []
    var others: [ItemChange<PortfolioMetric>] = []
    for (was, now) in maps.pairs(
      old.portfolio.metrics.elements, new.portfolio.metrics.elements, name: \.name)
    {
      guard let was, let now else {
        others.append(ItemChange(old: was, new: now, isBetter: nil))
        continue
      }
      if was.value == now.value, was.target == now.target, was.unit == now.unit,
        was.better == now.better
      {
        continue
      }
      let isBetter = now.isBetter(than: was)
      if was.isMissed, !now.isMissed, isBetter == true { targets.reached += 1 }
      if !was.isMissed, now.isMissed, isBetter == false { targets.lost += 1 }
      changed.append(ItemChange(old: was, new: now, isBetter: isBetter))
    }
    metrics =
      changed.filter { $0.isBetter == false } + changed.filter { $0.isBetter == nil }
      + changed.filter { $0.isBetter == true } + others.filter { $0.new == nil }
      + others.filter { $0.old == nil }
  }

  private mutating func compareMoments() {
    // A touchpoint that only got another name is the same one.
    let known = self
    let pairs = maps.pairs(
      old.portfolio.allMoments, new.portfolio.allMoments,
      isSame: { was, now in
        // Where nothing came or went, what stands at its place is it, however it feels now.
        was.emotion == now.emotion
          || known.isKnown(was.file) { before, after in
            before.touchpoints == after.touchpoints && before.momentCount == after.momentCount
          }
      }, name: \.name)
    var changes: [ItemChange<PortfolioMoment>] = []
    var risen: [ItemChange<PortfolioMoment>] = []
    for (was, now) in pairs where was?.emotion != now?.emotion {
      guard was?.isLow == true || now?.isLow == true else { continue }
      if let now, now.isLow {
        let isBetter = was.map { now.emotion > $0.emotion } ?? (mayHaveFallen(now) ? false : nil)
        changes.append(ItemChange(old: was, new: now, isBetter: isBetter))
      } else if let was {
        let isHigher = isKnown(was.file) { before, after in
          // One that is not among those above the middle is not told, where these are known.
          (now != nil || after.highMoments == nil) && after.momentCount >= before.momentCount
            && after.tellsAsManyEmotions(as: before)
        }
        risen.append(ItemChange(old: was, new: now, isBetter: isHigher ? true : nil))
      }
    }
    // In the order of the earlier report, the lowest first.
    moments =
      changes
      + risen.enumerated().sorted { left, right in
        let (first, second) = (left.element.old?.emotion ?? 0, right.element.old?.emotion ?? 0)
        return first != second ? first < second : left.offset < right.offset
      }.map(\.element)
  }

  /// Whether a moment that was not told below the middle may have stood above it.
  ///
  /// Reports of earlier versions do not tell those. Else its author only marked it, or tells for the
  /// first time how it is felt.
  private func mayHaveFallen(_ moment: PortfolioMoment) -> Bool {
    isKnownNow(moment.file) { before, after in
      before.highMoments == nil && after.momentCount <= before.momentCount
        && before.tellsAsManyEmotions(as: after)
    }
  }

  private mutating func compareHandovers() {
    handovers = maps.pairs(
      old.portfolio.handovers.elements, new.portfolio.handovers.elements,
      isSame: { $0.fall == $1.fall && $0.emotion == $1.emotion }, name: \.names
    ).compactMap { was, now in
      if was?.fall == now?.fall { return nil }
      guard let was else {
        guard let now else { return nil }
        // Nor is a fall new where the customer only feels better before it.
        let isTold = isKnownNow(now.file) { before, after in
          before.tellsAsMuch(of: now, as: after) && !after.isFeltBetter(than: before)
        }
        return ItemChange(old: nil, new: now, isBetter: isTold ? false : nil)
      }
      guard let now else {
        // Nor is a fall gone where the customer feels worse before it.
        let isTold = isKnown(was.file) { before, after in
          after.tellsAsMuch(of: was, as: before) && !before.isFeltBetter(than: after)
        }
        return ItemChange(old: was, new: nil, isBetter: isTold ? true : nil)
      }
      return ItemChange(old: was, new: now, isBetter: now.isBetter(than: was))
    }
  }

  /// Whether something is so of a map of the earlier report as it is now.
  private func isKnown(_ file: String, _ isSo: (PortfolioMap, PortfolioMap) -> Bool) -> Bool {
    guard let was = old.portfolio.mapWithFile(file), let path = maps.fileNow(of: file),
      let now = new.portfolio.mapWithFile(path)
    else { return true }
    return isSo(was, now)
  }

  /// Whether something is so of a map of the later report that was in the earlier one.
  private func isKnownNow(_ file: String, _ isSo: (PortfolioMap, PortfolioMap) -> Bool) -> Bool {
    guard let now = new.portfolio.mapWithFile(file), let path = maps.fileBefore(of: file),
      let was = old.portfolio.mapWithFile(path)
    else { return true }
    return isSo(was, now)
  }

  /// Whether no map is in both reports, though both have some.
  package var hasNothingInCommon: Bool {
    !new.portfolio.maps.isEmpty && !old.portfolio.maps.isEmpty && maps.shared == 0
  }

  /// Whether nothing that is compared changed.
  package var isEmpty: Bool {
    numbers.isEmpty && channels.isEmpty && phases.isEmpty && pains.isEmpty && opportunities.isEmpty
      && metrics.isEmpty && moments.isEmpty && handovers.isEmpty && newMaps.isEmpty
      && goneMaps.isEmpty
  }
}

extension PortfolioMap {
  /// Whether it tells no fewer emotions than it did; what is not known is taken for that.
  fileprivate func tellsAsManyEmotions(as old: PortfolioMap) -> Bool {
    guard let before = old.told, let after = told else { return true }
    return after.emotions >= before.emotions
  }

  /// Whether it tells no less than another one of what makes a step a handover that nobody tells:
  /// of its touchpoints, their emotions, and of what changes there, owners or modes.
  fileprivate func tellsAsMuch(of step: PortfolioHandover, as other: PortfolioMap) -> Bool {
    guard touchpoints >= other.touchpoints, tellsAsManyEmotions(as: other) else { return false }
    func isTold(_ count: (ToldCounts) -> Int?) -> Bool {
      guard let due = other.told.flatMap(count), let here = told.flatMap(count) else { return true }
      return here >= due
    }
    if !step.owners.isEmpty, !isTold(\.owners) { return false }
    return step.modes.isEmpty || isTold(\.modes)
  }

  /// Whether the touchpoints are felt better in sum than before, as far as that is known.
  fileprivate func isFeltBetter(than other: PortfolioMap) -> Bool {
    told != nil && other.told != nil && emotionUnits > other.emotionUnits
  }
}

extension PortfolioHandover {
  /// Whether the customer falls less far, or further, because of what follows; nothing where it is
  /// the step before that is another one.
  fileprivate func isBetter(than old: PortfolioHandover) -> Bool? {
    let isLess = fall < old.fall
    guard let before = old.emotionBehind, let after = emotionBehind else { return isLess }
    return isLess ? (after > before ? true : nil) : (after < before ? false : nil)
  }
}

extension PortfolioMetric {
  /// Whether its value misses the target of now by less than an earlier one; nothing where both
  /// miss it by as much, or where nobody says which way is better and the values do not tell.
  func isBetter(than old: PortfolioMetric) -> Bool? {
    guard unit == old.unit,
      let (was, left) = MetricAim(target: target, better: better ?? old.better)
        .step(from: old.value, to: value), was != left
    else { return nil }
    return left < was
  }
}
