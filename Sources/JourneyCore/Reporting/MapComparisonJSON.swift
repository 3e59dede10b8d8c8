/// Maps side by side for programs: stages, phases and channels are named by their ids.
public struct MapComparisonJSON {
  private let comparison: MapComparison
  private let language: Language
  private let names: JourneyNames
  private var journeys: [PhasedJourney] { comparison.journeys }

  /// Prepares a comparison for writing.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - language: The language of names that a framework has in several.
  public init(_ comparison: MapComparison, language: Language) {
    self.comparison = comparison
    self.language = language
    names = JourneyNames(comparison.journeys, language: language)
  }

  /// UTF-8 bytes in the canonical layout, with a line end at the end.
  public var bytes: [UInt8] {
    var root = JSONMembers()
    root.add("version", number: 1)
    root.add("kind", text: "maps")
    root.add("journeys", journeys.enumerated()) { self.addJourney($0.element, $0.offset, &$1) }
    root.add("phases", Phase.allCases) { phase, object in
      object.add("phase", text: phase.rawValue)
      object.add("period", text: phase.period.rawValue)
      object.add("journeys", self.journeys.enumerated()) {
        self.addColumn($0.element, $0.offset, phase, &$1)
      }
    }
    root.add("differences", comparison.differences) { difference, object in
      object.add("phase", text: difference.phase.rawValue)
      object.add("lowest", text: MapComparison.letter(of: difference.lowest))
      object.add("highest", text: MapComparison.letter(of: difference.highest))
      object.add("spread", number: difference.spread)
    }
    addTouchpoints(&root)
    root.add("alone", comparison.coverage.alone.enumerated()) { pair, object in
      object.add("journey", text: MapComparison.letter(of: pair.offset))
      object.add("phases", phases: pair.element)
    }
    root.add("uncovered", phases: comparison.coverage.uncovered)
    root.add("axis", text: ComparisonLabels.axis[language])
    return JSONLayout.bytes(root.object)
  }

  private func addJourney(_ journey: PhasedJourney, _ index: Int, _ object: inout JSONMembers) {
    object.add("journey", text: MapComparison.letter(of: index))
    object.add("kind", text: journey.map == nil ? "framework" : "map")
    object.add("name", text: journey.name)
    object.add("title", text: journey.map?.title.string ?? journey.framework?.name[language])
    object.add("framework", text: journey.framework?.id.string)
    object.add("state", text: journey.map?.state?.rawValue)
    if let scale = journey.map?.declaredScale {
      object.add("emotionScale") { inner in
        inner.add("min", .number(scale.minimum.literal))
        inner.add("max", .number(scale.maximum.literal))
      }
    }
    if !journey.outside.isEmpty {
      object.add("outside", journey.outside) { self.addPart($0, index, nil, &$1) }
    }
  }

  private func addColumn(
    _ journey: PhasedJourney, _ index: Int, _ phase: Phase, _ object: inout JSONMembers
  ) {
    object.add("journey", text: MapComparison.letter(of: index))
    object.add("stages", journey.parts(in: phase)) { self.addPart($0, index, phase, &$1) }
    guard journey.map != nil else { return }
    if let emotion = journey.emotion(in: phase) {
      object.add("emotion", number: emotion.value)
      object.add("originalEmotion", number: emotion.original)
    }
    object.add("channels", comparison.channels(of: index, in: phase)) { use, object in
      object.add("channel", text: use.channel.string)
      object.add("touchpoints", number: Double(use.count))
    }
  }

  private func addPart(
    _ part: PhasedJourney.Part, _ journey: Int, _ phase: Phase?, _ object: inout JSONMembers
  ) {
    let subject = journeys[journey]
    switch part.place {
    case .entry(let entry): object.add("stage", text: subject.map?.stages[entry].stage.string)
    case .stage(let stage): object.add("stage", text: subject.framework?.stages[stage].id.string)
    case .unplaced: break
    }
    let (number, name) = names.name(of: part.place, in: journey)
    object.add("number", number: Double(number))
    object.add("name", text: name)
    guard subject.map != nil else { return }
    object.add("touchpoints", part.touchpoints) { index, object in
      self.addTouchpoint(subject.touchpoints[index], &object)
    }
  }

  private func addTouchpoint(
    _ placed: PhasedJourney.PlacedTouchpoint, _ object: inout JSONMembers
  ) {
    object.add("id", text: placed.touchpoint.id?.string)
    object.add("name", text: placed.touchpoint.name.string)
    object.add("channel", text: placed.touchpoint.channel?.string)
    object.add("phases", phases: placed.phases)
  }

  private func addTouchpoints(_ root: inout JSONMembers) {
    guard comparison.mapCount > 1 else { return }
    root.add("sharedTouchpoints", comparison.shared) { places, object in
      object.add("places", places) { place, object in
        object.add("journey", text: MapComparison.letter(of: place.journey))
        self.addTouchpoint(
          self.journeys[place.journey].touchpoints[place.touchpoint], &object)
      }
    }
    let maps = journeys.indices.filter { journeys[$0].map != nil }
    root.add("onlyTouchpoints", maps) { map, object in
      object.add("journey", text: MapComparison.letter(of: map))
      object.add("touchpoints", self.comparison.alone[map]) { index, object in
        self.addTouchpoint(self.journeys[map].touchpoints[index], &object)
      }
    }
  }
}
