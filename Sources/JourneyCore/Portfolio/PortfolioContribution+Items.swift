extension PortfolioContribution {
  mutating func addMoments(
    _ map: JourneyMap, _ facts: MapFacts, _ view: NarrowedMap, _ content: PortfolioInput,
    _ places: PlaceOwners, keepsAll: Bool
  ) {
    for place in facts.momentsOfTruth where view.includes(place) {
      self.map.momentCount += 1
      guard let name = map.name(at: place),
        let felt = map.emotion(at: place) ?? place.stage.flatMap({ facts.stageEmotions[$0] }),
        let emotion = map.emotionScale.standardised(felt)
      else { continue }
      let isLow = map.emotionScale.side(of: felt) == .low
      if !isLow, !keepsAll { continue }
      let moment = PortfolioMoment(
        file: content.file, place: PortfolioPlace(place), name: name.string,
        emotion: EmotionSum.units(emotion))
      guard isLow else {
        highMoments.append(moment)
        continue
      }
      momentOwners.append(number(of: places.owner(at: place)))
      moments.append(moment)
    }
    HandoverBreaks.visit(
      map, mode: content.channels.mode, isAmongCustomers: content.channels.isAmongCustomers
    ) { found in
      guard view.includes(found.from.place) else { return }
      let names = [found.from.place, found.to.place].compactMap {
        map.name(at: $0)?.string
      }
      handovers.append(
        PortfolioHandover(
          file: content.file, place: PortfolioPlace(found.from.place), names: names,
          owners: found.owners.map { [$0.before.string, $0.after.string] } ?? [],
          modes: found.modes.map { [$0.before, $0.after] } ?? [],
          fall: Int((min(found.fall, 4) * Double(EmotionSum.unit)).rounded()),
          emotion: found.from.emotion.map { EmotionSum.units($0) }))
    }
  }

  private mutating func number(of owner: SourceText?) -> Int32 {
    owner.map { owners.number(of: $0) } ?? OwnerSums.nobody
  }

  mutating func addMetrics(
    _ map: JourneyMap, _ view: NarrowedMap, _ places: PlaceOwners
  ) {
    let file = MapFile(self.map.file)
    // What stands together is mostly of one kind.
    var last: (name: SourceText, unit: SourceText?, title: MetricTitle)?
    map.forEachMetricList { metrics, place in
      guard !metrics.isEmpty, view.includes(place) else { return }
      for index in metrics.indices {
        let metric = metrics[index]
        guard let value = metric.value?.value, let target = metric.target?.value else { continue }
        let title: MetricTitle
        if let last, last.name == metric.name, last.unit == metric.unit {
          title = last.title
        } else {
          title = MetricTitle(metric.name.string, metric.unit?.string)
          last = (metric.name, metric.unit, title)
        }
        metricOwners.append(number(of: places.owner(at: place)))
        self.metrics.append(
          PortfolioMetric(
            file: file, title, value: value, target: target, place: PortfolioPlace(place, index),
            better: metric.better))
      }
    }
  }

  /// How many emotions, waits, owners and modes are told.
  mutating func addToldCounts(_ map: JourneyMap, _ view: NarrowedMap) {
    var told = ToldCounts()
    var owners = 0
    // A touchpoint is reached through its list: handed over alone it would be copied.
    map.forEachTouchpoint { touchpoints, index, stage in
      guard view.includes(MapPlace(stage: stage, touchpoint: index)) else { return }
      if touchpoints[index].emotion != nil { told.emotions += 1 }
      if touchpoints[index].waits != nil { told.waits += 1 }
      if touchpoints[index].owner.isTold { owners += 1 }
    }
    for index in map.stages.indices where view.includesStage(index) {
      if map.stages[index].emotion != nil { told.emotions += 1 }
      if map.stages[index].waits != nil { told.waits += 1 }
      if map.stages[index].owner.isTold { owners += 1 }
    }
    told.owners = owners
    told.modes = channels.reduce(0) { $0 + ($1.key.mode == nil ? 0 : $1.value.touchpoints) }
    self.map.told = told
  }
}
