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
    JSONObjectWriter.bytes(write)
  }

  /// The same part by part.
  package func write(to sink: @escaping ([UInt8]) -> Void) {
    JSONObjectWriter.write(to: sink, write)
  }

  private func write(_ root: inout JSONObjectWriter) {
    root.add("version", number: 1)
    root.add("kind", text: "maps")
    root.add("journeys", journeys.enumerated()) { self.addJourney($0.element, $0.offset, &$1) }
    let isByPhase = comparison.axis == .phases
    root.add(isByPhase ? "phases" : "stages", comparison.axis.steps) { step, object in
      self.addStep(step, &object)
      object.add("journeys", self.journeys.enumerated()) {
        self.addColumn($0.element, $0.offset, step, &$1)
      }
    }
    root.add("differences", comparison.differences) { difference, object in
      self.addStep(difference.step, isNamed: false, &object)
      if difference.point.visit > 1 { object.add("visit", number: difference.point.visit) }
      object.add("lowest", text: MapComparison.letter(of: difference.lowest))
      object.add("highest", text: MapComparison.letter(of: difference.highest))
      object.add("spread", number: difference.spread)
    }
    addTouchpoints(&root)
    root.add("gaps", comparison.gaps, addGap)
    addCoverage(&root)
    if isByPhase { root.add("axis", text: Crosswalk.axis[language]) }
  }

  /// The phase with its period, or the stage of the framework that all journeys follow.
  private func addStep(
    _ step: ComparisonStep, isNamed: Bool = true, _ object: inout JSONObjectWriter
  ) {
    switch step {
    case .phase(let phase):
      object.add("phase", text: phase.rawValue)
      if isNamed { object.add("period", text: phase.period.rawValue) }
    case .stage(let index):
      let stage = journeys.first?.framework?.stages[index]
      object.add("stage", text: stage?.id)
      guard isNamed else { return }
      object.add("number", number: Double(index + 1))
      object.add("name", text: stage?.name[language])
    }
  }

  /// The ids of stages of the framework that all journeys follow.
  private func ids(_ stages: [Int]) -> [SourceText] {
    guard let framework = journeys.first?.framework else { return [] }
    return stages.map { framework.stages[$0].id }
  }

  private func addJourney(_ journey: PhasedJourney, _ index: Int, _ object: inout JSONObjectWriter)
  {
    object.add("journey", text: MapComparison.letter(of: index))
    object.add("kind", text: journey.map == nil ? "framework" : "map")
    object.add("name", text: journey.name)
    let title = journey.map.map { $0.title.stated?.string } ?? journey.framework?.name[language]
    object.add("title", text: title)
    object.add("framework", text: journey.framework?.id)
    if let map = journey.map {
      // Placeholders and open questions are absent, as among the facts of a map.
      if let persona = map.persona, persona.isStated {
        object.add("persona") { inner in
          inner.add("name", text: persona.name.stated)
          inner.add("role", text: persona.role.stated)
        }
      }
      object.add("state", text: map.state?.rawValue)
      object.add("emotionScale") { inner in
        inner.add("min", written: map.emotionScale.minimum)
        inner.add("max", written: map.emotionScale.maximum)
      }
      addTally(journey.tally, &object)
      if comparison.times[index] != JourneyTime() {
        object.add("time") { $0.add(self.comparison.times[index]) }
      }
    } else if let framework = journey.framework {
      object.add("source", source: framework.source, language)
      object.add("note", text: framework.note?[language])
      object.add("runsBack", texts: framework.stepsBack.map { framework.stages[$0].id })
    }
    if !journey.outside.isEmpty {
      object.add("outside", journey.outside) { self.addPart($0, index, nil, &$1) }
    }
  }

  private func addColumn(
    _ journey: PhasedJourney, _ index: Int, _ step: ComparisonStep, _ object: inout JSONObjectWriter
  ) {
    object.add("journey", text: MapComparison.letter(of: index))
    object.add("stages", journey.parts(in: step)) { self.addPart($0, index, step, &$1) }
    guard journey.map != nil else { return }
    addEmotion(journey.emotion(in: step), &object)
    object.add("channels", comparison.channels(of: index, in: step)) { use, object in
      object.add("channel", text: use.channel)
      object.add("touchpoints", number: Double(use.count))
    }
    addTally(journey.tally(in: step), &object)
  }

  private func addEmotion(_ emotion: PhasedJourney.Emotion?, _ object: inout JSONObjectWriter) {
    guard let emotion else { return }
    object.add("emotion", number: emotion.value)
    object.add("originalEmotion", number: emotion.original)
    object.add("mean", flag: emotion.mean != nil)
  }

  private func addTally(_ tally: PainTally, _ object: inout JSONObjectWriter) {
    object.add("painPoints", number: Double(tally.pains))
    object.add("unanswered", number: Double(tally.unanswered))
    object.add("opportunities", number: Double(tally.opportunities))
  }

  private func addPart(
    _ part: PhasedJourney.Part, _ journey: Int, _ step: ComparisonStep?,
    _ object: inout JSONObjectWriter
  ) {
    let subject = journeys[journey]
    switch part.place {
    case .entry(let entry): object.add("stage", text: subject.map?.stages[entry].stage)
    case .stage(let stage): object.add("stage", text: subject.framework?.stages[stage].id)
    case .unplaced: break
    }
    let (number, name) = names.name(of: part.place, in: journey)
    object.add("number", number: Double(number))
    object.add("name", text: name)
    guard let map = subject.map else {
      if case .stage(let stage) = part.place, let framework = subject.framework {
        object.add(provenanceOf: framework.stages[stage], in: framework)
      }
      return
    }
    addEmotion(subject.emotion(of: part), &object)
    if !part.isContinued, let index = part.place.entry {
      let entry = map.stages[index]
      object.add(JourneyTime(entry))
      object.add("duration", text: entry.duration.stated)
      object.add("basis", text: entry.basis?.rawValue)
      object.add(entry.next)
      object.add(entry.lanes)
      addClaims(entry.painPoints, entry.opportunities, &object)
    }
    // Neither list holds open ones.
    let told =
      part.continuing.isEmpty ? part.touchpoints : (part.touchpoints + part.continuing).sorted()
    object.add("touchpoints", told) { index, object in
      // Its phases stand where it begins; seven times seven of them would help nobody.
      let isContinued =
        comparison.axis == .phases && step?.phase != subject.touchpoints[index].phases.first
      self.addTouchpoint(index, of: journey, isContinued: isContinued, &object)
      // Once, where it begins: the lists of shared ones name it alone.
      if !isContinued {
        let touchpoint = subject.touchpoints[index].touchpoint
        object.add(relationsOf: touchpoint)
        object.add(touchpoint.lanes)
        self.addClaims(touchpoint.painPoints, touchpoint.opportunities, &object)
      }
    }
  }

  private func addTouchpoint(
    _ index: Int, of journey: Int, isContinued: Bool = false, _ object: inout JSONObjectWriter
  ) {
    let placed = journeys[journey].touchpoints[index]
    object.add("id", text: placed.touchpoint.id)
    object.add("name", text: placed.touchpoint.name.stated)
    object.add("channel", text: placed.touchpoint.channel.stated)
    if let emotion = placed.touchpoint.emotion {
      let scale = journeys[journey].map?.emotionScale ?? .standard
      object.add("emotion", number: scale.standardised(emotion.value))
      object.add("originalEmotion", written: emotion)
    }
    object.add("momentOfTruth", flag: placed.touchpoint.isMomentOfTruth == true)
    if isContinued {
      object.add("continued", flag: true)
    } else {
      if comparison.axis == .phases { object.add("phases", phases: placed.phases) }
    }
  }

  /// What hurts in a place and what could be done about it, in words.
  private func addClaims(
    _ pains: [PainPoint], _ opportunities: [Opportunity], _ object: inout JSONObjectWriter
  ) {
    object.add("pains", pains) { pain, object in
      object.add("text", text: pain.text)
      object.add("severity", text: pain.severity?.rawValue)
    }
    object.add("ideas", opportunities) { opportunity, object in
      object.add("text", text: opportunity.text)
      object.add("status", text: opportunity.status?.rawValue)
    }
  }

  // MARK: What one has and others have not

  private func addGap(_ gap: FrameworkGap, _ object: inout JSONObjectWriter) {
    object.add("map", text: MapComparison.letter(of: gap.map))
    object.add("framework", text: MapComparison.letter(of: gap.framework))
    object.add("untoldStages", gap.untold) { untold, object in
      let stage = self.journeys[gap.framework].framework?.stages[untold.stage]
      object.add("stage", text: stage?.id)
      object.add("number", number: Double(untold.stage + 1))
      object.add("withoutEntry", flag: untold.isWithoutEntry)
    }
    let entries = gap.entriesBeyond.compactMap { self.journeys[gap.map].map?.stages[$0] }
    object.add("stagesBeyond", texts: entries.map(\.stage))
    object.add("touchpointsBeyond", gap.touchpointsBeyond) { index, object in
      self.addTouchpoint(index, of: gap.map, &object)
    }
  }

  private func addCoverage(_ root: inout JSONObjectWriter) {
    if let coverage = comparison.stageCoverage {
      root.add("toldByAll", texts: ids(coverage.toldByAll))
      let maps = journeys.indices.filter { journeys[$0].map != nil }
      for (key, lists) in [("alone", coverage.alone), ("lacking", coverage.lacking)] {
        root.add(key, zip(maps, lists)) { pair, object in
          object.add("journey", text: MapComparison.letter(of: pair.0))
          object.add("stages", texts: self.ids(pair.1))
        }
      }
      root.add("untold", texts: ids(coverage.untold))
    }
    guard comparison.isPlaced else { return }
    let coverage = comparison.coverage
    root.add("coveredByAll", phases: coverage.coveredByAll)
    let stageOnly = journeys.map { $0.covered.subtracting($0.toldPhases) }
    for (key, sets) in [
      ("alone", coverage.alone), ("lacking", coverage.lacking), ("stageOnly", stageOnly),
    ] {
      root.add(key, sets.enumerated()) { pair, object in
        object.add("journey", text: MapComparison.letter(of: pair.offset))
        object.add("phases", phases: pair.element)
      }
    }
    root.add("uncovered", phases: coverage.uncovered)
  }

  private func addTouchpoints(_ root: inout JSONObjectWriter) {
    guard comparison.mapCount > 1 else { return }
    root.add("sharedTouchpoints", comparison.shared) { places, object in
      object.add("places", places) { place, object in
        object.add("journey", text: MapComparison.letter(of: place.journey))
        self.addTouchpoint(place.touchpoint, of: place.journey, &object)
      }
    }
    let maps = journeys.indices.filter { journeys[$0].map != nil }
    root.add("onlyTouchpoints", maps) { map, object in
      object.add("journey", text: MapComparison.letter(of: map))
      object.add("touchpoints", self.comparison.alone[map]) { index, object in
        self.addTouchpoint(index, of: map, &object)
      }
    }
  }
}
