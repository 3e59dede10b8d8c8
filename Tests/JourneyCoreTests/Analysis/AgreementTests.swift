import Testing

@testable import JourneyCore

/// Two commands never disagree: `compare`, `diff`, `show` and `validate` tell the same facts of the
/// same maps, on every scale.
@Suite struct AgreementTests {
  private static let maps: [RatedMap] = RatedMap.scales.enumerated().flatMap { index, ends in
    (0..<12).map { RatedMap(ends, seed: UInt64(100 * index + $0)) }
  }

  private func journey(_ map: JourneyMap) -> PhasedJourney {
    PhasedJourney(name: "map", map: map, framework: RatedMap.framework)
  }

  /// The closing facts of `show`, by their labels.
  private func glance(_ map: JourneyMap) -> [String: [DocumentEntry]] {
    let document = MapDocument(map, framework: RatedMap.framework, language: .en).document
    for case .section(let section) in document.blocks
    where section.heading.text.text == MapLabels.atAGlance[.en] {
      guard case .fields(let fields)? = section.blocks.first else { continue }
      return fields.reduce(into: [:]) { $0[$1.label] = $1.entries }
    }
    return [:]
  }

  private func checked(_ map: JourneyMap) -> (content: FileReading, diagnostics: [Diagnostic]) {
    let content = FileReading.map(
      MapReading.json(SourceFile(name: "map.journey.json", bytes: MapWriter.json(map))))
    return (content, Validator().diagnostics(of: content) { _ in .found(RatedMap.framework) })
  }

  private func sign(_ number: Double) -> Int { number < 0 ? -1 : number > 0 ? 1 : 0 }

  // MARK: One map

  @Test func stagePoints() throws {
    for rated in Self.maps {
      let (facts, journey) = (MapFacts(rated.map), journey(rated.map))
      for (stage, point) in rated.points.enumerated() {
        let phase = RatedMap.framework.stages[stage].phases[0]
        let fact = facts.stageEmotions[stage].flatMap(rated.map.emotionScale.standardised)
        let compared = journey.emotion(in: phase)?.value
        guard let point else {
          #expect(fact == nil && compared == nil)
          continue
        }
        let expected = Double(point.sum) / Double(point.count) / 25 - 2
        for value in [try #require(fact), try #require(compared)] {
          #expect(EmotionScale.gain(from: expected, to: value) == 0, "\(expected) \(value)")
        }
      }
    }
  }

  @Test func theLowestStageAndTheDrops() {
    for rated in Self.maps {
      let bottom = rated.points.compactMap { $0 }.min { $0 < $1 }
      let lowest = rated.points.indices.filter { stage in
        guard let bottom, let point = rated.points[stage] else { return false }
        return !(bottom < point)
      }
      var falls: [Int] = []
      for (stage, point) in rated.points.enumerated() {
        guard let point else { continue }
        if stage > 0, let before = rated.points[stage - 1], point < before { falls.append(stage) }
      }
      let facts = MapFacts(rated.map)
      #expect(facts.lowestStages == lowest)
      #expect(facts.drops.map(\.to).sorted() == falls)
      #expect(facts.drops.allSatisfy { $0.size > 0 && $0.size.isFinite && $0.from == $0.to - 1 })
      #expect(
        zip(facts.drops, facts.drops.dropFirst()).allSatisfy {
          $0.size >= $1.size * (1 - 1e-9)
        })
      let shown = glance(rated.map)
      #expect(
        (shown["Lowest stage"] ?? []).prefix(3).map(\.text.text)
          == lowest.prefix(3).map { "\($0 + 1) Stage \($0)" })
      #expect(
        shown["Largest drop"]?.map(\.text.text)
          == facts.drops.first.map {
            ["\($0.from + 1) Stage \($0.from) → \($0.to + 1) Stage \($0.to)"]
          })
    }
  }

  @Test func painsWithoutAnAnswer() {
    for rated in Self.maps {
      let facts = MapFacts(rated.map)
      #expect(facts.unanswered.map { $0.pain(of: rated.map).text.string } == rated.unanswered)
      let label = "Pain points without an answer"
      let shown = glance(rated.map)[label]?.filter { $0.marker == .warning }
      #expect(shown?.count ?? 0 == rated.unanswered.count)
      let tally = journey(rated.map).tally
      #expect(tally.unanswered == rated.unanswered.count)
      #expect(tally.pains == facts.pains.count && tally.opportunities == facts.opportunities.count)
      let found = checked(rated.map).diagnostics.filter { $0.rule == .painUnanswered }
      #expect(
        Set(found.compactMap { $0.pointer?.description })
          == Set(facts.unanswered.map(\.pointer.description)))
    }
  }

  /// What hurts most in `show` is what to begin with in `validate`, as far as that is unanswered.
  @Test func whatHurtsMost() {
    for rated in Self.maps {
      let ranked = MapFacts(rated.map).rankedPains
      func texts(_ pains: [PlacedPain]) -> [String] {
        pains.prefix(3).map { $0.pain(of: rated.map).text.string }
      }
      let shown = glance(rated.map)["Hurts most"] ?? []
      #expect(shown.count == min(ranked.count, 3))
      for (entry, text) in zip(shown, texts(ranked)) {
        #expect(entry.text.text.hasPrefix(text + " · "))
      }
      let (content, diagnostics) = checked(rated.map)
      #expect(!diagnostics.contains { $0.severity == .error })
      let first = MapStatistics(content, diagnostics).first
      let expected = texts(ranked.filter(\.isUnanswered))
      #expect(first.count == expected.count)
      for (place, text) in zip(first, expected) { #expect(place.message[.en].contains(text)) }
    }
  }

  @Test func stagesWithoutATouchpoint() {
    for rated in Self.maps {
      let empty = rated.map.stages.indices.filter { rated.map.stages[$0].touchpoints.isEmpty }
      #expect(MapFacts(rated.map).emptyStages == empty)
      let shown = glance(rated.map)["Stages without a touchpoint"] ?? []
      #expect(shown.map(\.text.text) == empty.map { "\($0 + 1) Stage \($0)" })
      let found = checked(rated.map).diagnostics.filter { $0.rule == .emptyStage }
      #expect(found.map { $0.pointer?.description } == empty.map { "/stages/\($0)" })
      let journey = journey(rated.map)
      let compared = rated.map.stages.indices.filter { stage in
        !journey.touchpoints.contains { $0.place == .entry(stage) }
      }
      #expect(compared == empty)
    }
  }

  @Test func lowsAndEvidence() {
    for rated in Self.maps {
      let (content, diagnostics) = checked(rated.map)
      let (facts, statistics) = (MapFacts(rated.map), MapStatistics(content, diagnostics))
      #expect(facts.backedPains.count == facts.pains.count && facts.backedPains.backed == 0)
      #expect(statistics.pains == facts.backedPains && statistics.lows == facts.backedLows)
      // A touchpoint that no stage holds has an emotion, too.
      #expect(facts.backedLows == EvidenceShare(count: rated.lows, backed: 0))
      let missing = diagnostics.filter { $0.rule == .evidence }
      if !facts.pains.isEmpty { #expect(!missing.isEmpty) }
      if facts.pains.isEmpty && rated.lows == 0 { #expect(missing.isEmpty) }
    }
  }

  // MARK: Two maps

  @Test func higherLowerOrEqual() throws {
    var seen: [Int: Int] = [:]
    for (old, new) in zip(Self.maps, Self.maps.shuffled(seed: 8)) {
      let diff = MapDiff(old.map, new.map)
      let comparison = MapComparison([journey(old.map), journey(new.map)])
      for stage in old.points.indices {
        guard let first = old.points[stage], let second = new.points[stage] else { continue }
        let expected = first == second ? 0 : first < second ? 1 : -1
        seen[expected, default: 0] += 1
        let difference = comparison.differences.first { $0.step == .stage(stage) }
        #expect(difference.map { $0.highest == 1 ? 1 : -1 } ?? 0 == expected)
        let before = try #require(old.map.stages[stage].feltEmotion)
        let now = try #require(new.map.stages[stage].feltEmotion)
        let gain = diff.gain(from: before, to: now)
        #expect(sign(gain) == expected && gain.isFinite)
        if let change = diff.changes.first(where: {
          $0.subject == .stage && $0.key == "emotion" && $0.kind == .changed
            && $0.place.newStage == stage
        }), let effect = diff.effect(of: change) {
          let direction: [Int: ChangeEffect.Direction] = [-1: .worse, 0: .same, 1: .better]
          #expect(effect.direction == direction[expected])
        }
      }
    }
    for sign in -1...1 { #expect(seen[sign, default: 0] > 10) }
  }

  /// The pair with which two formulas once gave two answers.
  @Test func nineTenthsOfTenBesideMinusOnePointSixtyFour() {
    var old = JourneyMap(title: "a", framework: .inline(RatedMap.framework))
    old.declaredScale = EmotionScale(minimum: 0, maximum: 10)
    old.stages = [StageEntry(stage: "s0")]
    var new = old
    new.declaredScale = nil
    old.stages[0].emotion = 0.9
    new.stages[0].emotion = -1.64
    for (first, second) in [(old, new), (new, old)] {
      #expect(MapComparison([journey(first), journey(second)]).differences.isEmpty)
      let diff = MapDiff(first, second)
      let effects = diff.changes.filter { $0.key == "emotion" }.map { diff.effect(of: $0) }
      #expect(effects == [ChangeEffect(.same, amount: 0)])
      let summary = DiffSummary(diff, MapTurnover(diff))
      #expect(summary[.emotionsRaised] == 0 && summary[.emotionsLowered] == 0)
    }
  }
}

extension Array {
  /// The elements in another order, the same on every run.
  fileprivate func shuffled(seed: UInt64) -> [Element] {
    var random = SeededGenerator(seed: seed)
    return shuffled(using: &random)
  }
}
