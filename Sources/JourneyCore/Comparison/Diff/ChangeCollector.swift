/// Collects the changes from one map to another, in the order in which they are told.
struct ChangeCollector {
  let matching: TouchpointHistory
  private let old: JourneyMap
  private let new: JourneyMap
  private let stages: ListMatching
  private(set) var changes: [MapChange] = []
  /// Where each new touchpoint was in the old map, by its place in the list of all.
  private let origins: [OptionalIndex]
  /// How many touchpoints that have come or gone are still to be told.
  private var wholeLeft = 0
  /// The list of touchpoints to which a pointer led last.
  private var lastList: (stage: Int?, pointer: DocumentPointer)?

  init(
    _ old: JourneyMap, _ new: JourneyMap, _ stages: ListMatching, _ channels: ChannelCatalog
  ) {
    self.old = old
    self.new = new
    self.stages = stages
    var partners = [Int?](repeating: nil, count: old.stages.count)
    for (index, origin) in stages.origins.enumerated() {
      if let origin { partners[origin] = index }
    }
    matching = TouchpointHistory(old, new, stages: partners, channels)
    var origins = [OptionalIndex](repeating: OptionalIndex(), count: matching.new.count)
    for (index, partner) in matching.partners.joined().enumerated() {
      if let partner = partner.value { origins[partner] = OptionalIndex(index) }
    }
    self.origins = origins
  }

  mutating func compareAll() {
    wholeLeft =
      origins.count { $0.value == nil }
      + matching.partners.reduce(0) { $0 + $1.count { $0.value == nil } }
    compareMaps()
    for index in new.stages.indices { compareStage(index) }
    for index in old.stages.indices where !stages.isFound[index] {
      removeStage(index)
    }
    compareTouchpoints(oldStage: nil, newStage: nil)
  }

  private mutating func compareMaps() {
    var (first, second) = (old, new)
    (first.stages, second.stages, first.unplaced, second.unplaced) = ([], [], [], [])
    // It tells how a file of JSON is written: a map of another format has none, and says no less.
    if first.formatVersion == nil || second.formatVersion == nil {
      (first.formatVersion, second.formatVersion) = (nil, nil)
    }
    guard first != second else { return }
    compare(MapWriter.value(first), MapWriter.value(second), .init(.map))
  }

  private mutating func compare(
    _ old: JSONValue, _ new: JSONValue, _ spot: ValueComparison.Spot
  ) {
    // Handed over and back: what was found is never there twice.
    var comparison = ValueComparison(behind: changes)
    changes = []
    comparison.compare(old, new, spot)
    changes = comparison.changes
  }

  // MARK: Stages

  private static func pointer(toStage index: Int) -> DocumentPointer {
    .root.element("stages", index)
  }

  private mutating func compareStage(_ index: Int) {
    var place = MapChange.Place()
    place.newStage = index
    var second = new.stages[index]
    let pointer = Self.pointer(toStage: index)
    let origin = stages.origins[index]
    place.oldStage = origin
    second.touchpoints = []
    if let origin {
      var first = old.stages[origin]
      first.touchpoints = []
      let oldPointer = Self.pointer(toStage: origin)
      if !stages.isKept[index] {
        add(.moved, .stage, place, second.stage, from: oldPointer, to: pointer)
      }
      if first != second {
        compare(
          MapWriter.stage(first), MapWriter.stage(second),
          .init(.stage, place: place, name: second.stage, old: oldPointer, new: pointer))
      }
      compareMeaning(
        (first.emotion, first.emotionText), (second.emotion, second.emotionText),
        .init(.stage, place: place, name: second.stage, old: oldPointer, new: pointer))
    } else {
      changes.append(MapChange(.added, second, place, pointer))
    }
    compareTouchpoints(oldStage: origin, newStage: index)
  }

  private mutating func removeStage(_ index: Int) {
    var place = MapChange.Place()
    place.oldStage = index
    var stage = old.stages[index]
    stage.touchpoints = []
    changes.append(MapChange(.removed, stage, place, Self.pointer(toStage: index)))
    compareTouchpoints(oldStage: index, newStage: nil)
  }

  // MARK: Touchpoints

  /// Compares the touchpoints of a stage: what it has now, then what it has lost.
  ///
  /// - Parameters:
  ///   - oldStage: The old stage entry, if there was one.
  ///   - newStage: The new stage entry; if both are missing, the unplaced ones are meant.
  private mutating func compareTouchpoints(oldStage: Int?, newStage: Int?) {
    makeRoom()
    let isUnplaced = oldStage == nil && newStage == nil
    let newPlace = newStage ?? new.stages.count
    let oldPlace = oldStage ?? old.stages.count
    if newStage != nil || isUnplaced {
      let start = matching.new.starts[newPlace]
      let count = newStage.map { new.stages[$0].touchpoints.count } ?? new.unplaced.count
      let local = (start..<start + count).map { index in
        origins[index].value.flatMap { origin in
          matching.old.places[origin].stage == oldStage && (oldStage != nil || isUnplaced)
            ? matching.old.places[origin].index : nil
        }
      }
      let isKept = ListMatching(
        origins: local, oldCount: (local.compactMap { $0 }.max() ?? -1) + 1
      ).isKept
      for index in 0..<count { compareTouchpoint(start + index, isKept: isKept[index]) }
    }
    guard oldStage != nil || isUnplaced else { return }
    let start = matching.old.starts[oldPlace]
    for (index, partner) in matching.partners[oldPlace].enumerated() where partner.value == nil {
      removeTouchpoint(start + index, in: newStage)
    }
  }

  /// Makes room for all touchpoints that have come or gone, a change each.
  ///
  /// A list that grows by doubling takes three times its room. What has changed besides may need a
  /// quarter more.
  private mutating func makeRoom() {
    let needed = changes.count + wholeLeft
    guard wholeLeft > 64, needed > changes.capacity else { return }
    changes.reserveCapacity(needed + needed / 4)
  }

  private mutating func compareTouchpoint(_ index: Int, isKept: Bool) {
    let touchpoint = matching.new[index]
    var place = MapChange.Place()
    place.newStage = matching.new.places[index].stage
    place.newTouchpoint = matching.new.places[index].index
    let pointer = self.pointer(to: matching.new.places[index])
    guard let origin = origins[index].value else {
      place.oldStage = place.newStage.flatMap { stages.origins[$0] }
      wholeLeft -= 1
      return changes.append(
        MapChange(
          .added, touchpointOf: matching.new.list(of: place.newStage),
          at: matching.new.places[index].index, place, pointer))
    }
    place.oldStage = matching.old.places[origin].stage
    place.oldTouchpoint = matching.old.places[origin].index
    let first = matching.old[origin]
    let isChanged = first != touchpoint
    let isOther = isFeltOtherwise(first.emotion, touchpoint.emotion)
    guard !isKept || isChanged || isOther else { return }
    let oldPointer = self.pointer(to: matching.old.places[origin])
    if !isKept { add(.moved, .touchpoint, place, touchpoint.name, from: oldPointer, to: pointer) }
    let spot = ValueComparison.Spot(
      .touchpoint, place: place, name: touchpoint.name, old: oldPointer, new: pointer)
    if isChanged {
      compare(MapWriter.touchpoint(first), MapWriter.touchpoint(touchpoint), spot)
    }
    guard isOther else { return }
    compareMeaning(
      (first.emotion, first.emotionText), (touchpoint.emotion, touchpoint.emotionText), spot)
  }

  private mutating func removeTouchpoint(_ index: Int, in newStage: Int?) {
    var place = MapChange.Place()
    place.oldStage = matching.old.places[index].stage
    place.oldTouchpoint = matching.old.places[index].index
    place.newStage = newStage
    let pointer = self.pointer(to: matching.old.places[index])
    wholeLeft -= 1
    changes.append(
      MapChange(
        .removed, touchpointOf: matching.old.list(of: place.oldStage),
        at: matching.old.places[index].index, place, pointer))
  }

  // MARK: Emotions

  /// Whether two emotions are others on −2…2, the scale on which maps are compared.
  private func isFeltOtherwise(_ first: WrittenNumber?, _ second: WrittenNumber?) -> Bool {
    guard let first, let second, let before = old.emotionScale.standardised(first.value),
      let now = new.emotionScale.standardised(second.value)
    else { return false }
    return EmotionScale.gain(from: before, to: now) != 0
  }

  /// Tells of an emotion that is written as it was and means another one: the scale, or the number
  /// of its word, has changed.
  private mutating func compareMeaning(
    _ first: (emotion: WrittenNumber?, text: SourceText?),
    _ second: (emotion: WrittenNumber?, text: SourceText?), _ spot: ValueComparison.Spot
  ) {
    guard isFeltOtherwise(first.emotion, second.emotion), first.text == second.text,
      first.text != nil || first.emotion?.value == second.emotion?.value,
      let before = MapWriter.emotion(first.emotion, first.text),
      let now = MapWriter.emotion(second.emotion, second.text)
    else { return }
    let spot = spot.member(StageEntryKey.emotion.rawValue)
    changes.append(
      MapChange(
        kind: .changed, subject: spot.subject, place: spot.place, name: spot.name, key: spot.key,
        oldPointer: spot.old, newPointer: spot.new, old: before, new: now))
  }

  /// Pointers to touchpoints of one list share the way to it.
  private mutating func pointer(to place: TouchpointHistory.Place) -> DocumentPointer {
    if lastList?.stage != place.stage || lastList == nil {
      let list = place.stage.map { Self.pointer(toStage: $0).key("touchpoints") }
      lastList = (place.stage, list ?? .root.key("unplaced"))
    }
    return lastList?.pointer.index(place.index) ?? .root
  }

  private mutating func add(
    _ kind: MapChange.Kind, _ subject: MapChange.Subject, _ place: MapChange.Place,
    _ name: SourceText, from oldPointer: DocumentPointer? = nil,
    to newPointer: DocumentPointer? = nil
  ) {
    changes.append(
      MapChange(
        kind: kind, subject: subject, place: place, name: name, key: nil, oldPointer: oldPointer,
        newPointer: newPointer, old: nil, new: nil))
  }
}
