import Testing

@testable import JourneyCore

/// Journeys on one framework, stage by stage, and frameworks whose stages lie on no phase.
@Suite struct StageComparisonTests {
  /// Pairs of maps on one framework, with and without phases.
  static let pairs = (0..<60).map { seed -> [PhasedJourney] in
    var framework = FrameworkCatalog.all[seed % 6]
    if seed.isMultiple(of: 2) { framework = bare(framework) }
    var random = RandomJourney(seed: UInt64(seed))
    return (0..<2).map { _ in
      PhasedJourney(name: "m", map: random.map(framework), framework: framework)
    }
  }

  /// A framework as somebody writes it who knows nothing of phases.
  private static func bare(_ framework: Framework) -> Framework {
    var framework = framework
    for index in framework.stages.indices { framework.stages[index].phases = [] }
    return framework
  }

  @Test func mapsOnOneFrameworkMeetStageByStage() throws {
    for pair in Self.pairs {
      let comparison = MapComparison(pair)
      let framework = try #require(pair[0].framework)
      #expect(comparison.axis == .stages(count: framework.stages.count))
      for (index, journey) in comparison.journeys.enumerated() {
        let map = try #require(journey.map)
        let facts = MapFacts(map)
        for step in comparison.axis.steps {
          let stage = framework.stages[step.order]
          let entries = map.stages.indices.filter { map.stages[$0].stage == stage.id }
          #expect(journey.parts(in: step).map(\.place) == entries.map { .entry($0) })
          let touchpoints = entries.flatMap { map.stages[$0].touchpoints }
          #expect(
            journey.parts(in: step).flatMap(\.touchpoints).map {
              journey.touchpoints[$0].touchpoint
            } == touchpoints)
          // The same numbers as everywhere else.
          let felt = entries.compactMap { facts.stageEmotions[$0] }
          #expect(
            journey.emotion(in: step)?.value == felt.first.flatMap(map.emotionScale.standardised))
          let channels = comparison.channels(of: index, in: step).reduce(0) { $0 + $1.count }
          #expect(channels == touchpoints.count { $0.channel != nil })
          #expect(
            journey.tally(in: step).pains
              == facts.pains.count { pain in pain.place.stage.map(entries.contains) ?? false })
        }
        #expect(
          journey.outside.compactMap(\.place.entry)
            == map.stages.indices.filter { map.stages[$0].stage == "nowhere" })
      }
    }
  }

  @Test func whoTellsWhichStage() throws {
    for pair in Self.pairs {
      let comparison = MapComparison(pair)
      let coverage = try #require(comparison.stageCoverage)
      for step in comparison.axis.steps {
        let isTold = comparison.journeys.map { journey in
          journey.touchpoints.contains { $0.stage == step.order }
        }
        #expect(coverage.toldByAll.contains(step.order) == (isTold == [true, true]))
        #expect(coverage.alone[0].contains(step.order) == (isTold == [true, false]))
        #expect(coverage.lacking[0].contains(step.order) == (isTold == [false, true]))
        #expect(coverage.untold.contains(step.order) == (isTold == [false, false]))
      }
    }
  }

  @Test func aTouchpointIsSharedWithinItsStage() {
    for pair in Self.pairs {
      let comparison = MapComparison(pair)
      let back = MapComparison(pair.reversed())
      #expect(comparison.alone == back.alone.reversed())
      #expect(comparison.differences.map(\.step) == back.differences.map(\.step))
      for group in comparison.shared {
        let stages = group.map { comparison.journeys[$0.journey].touchpoints[$0.touchpoint].stage }
        #expect(Set(stages).count == 1 && Set(group.map(\.journey)).count == 2)
      }
    }
  }

  @Test func stagesDecideAndNotTheName() {
    let framework = Self.bare(FrameworkCatalog.all[0])
    var copy = framework
    copy.id = "copy"
    #expect(ComparisonAxis([framework, copy]) == .stages(count: framework.stages.count))
    copy.stages.swapAt(0, 1)
    #expect(ComparisonAxis([framework, copy]) == .phases)
    copy.stages.removeLast()
    #expect(ComparisonAxis([framework, copy]) == .phases)
    #expect(ComparisonAxis([framework, nil]) == .phases)
    #expect(ComparisonAxis([framework]) == .phases)
  }

  @Test func revisitsStandInTheRowOfTheirStage() throws {
    let framework = Self.bare(FrameworkCatalog.all[0])
    var map = JourneyMap(title: "M", framework: .inline(framework))
    for (stage, visit, emotion) in [(0, nil, 1.0), (1, nil, 2), (0, 2.0, -1)] {
      var entry = StageEntry(stage: framework.stages[stage].id)
      entry.visit = visit.map { WrittenNumber($0) }
      entry.emotion = WrittenNumber(emotion)
      map.stages.append(entry)
    }
    let journey = PhasedJourney(name: "m", map: map, framework: framework)
    let comparison = MapComparison([journey, journey])
    #expect(
      comparison.journeys[0].parts(in: .stage(0)).map(\.place) == [.entry(0), .entry(2)])
    #expect(comparison.journeys[0].emotion(in: .stage(0))?.value == 0)
    #expect(comparison.journeys[0].emotion(in: .stage(0))?.mean == .stages)
  }

  @Test func frameworksWithoutPhasesLieBesideOthersInTheirOwnOrder() throws {
    let own = Self.bare(FrameworkCatalog.all[1])
    let comparison = FrameworkComparison([FrameworkCatalog.all[0], own])
    #expect(comparison.beside == [1])
    #expect(comparison.outside == [[], Array(own.stages.indices)])
    // That nothing corresponds to them is said once, and not of each.
    #expect(comparison.withoutCounterpart.allSatisfy { $0.framework == 0 })
    let json = String(
      decoding: FrameworkComparisonJSON(comparison, language: .en).bytes, as: UTF8.self)
    let csv = FrameworkComparisonCSV(comparison, language: .en).text
    for language in Language.allCases {
      let document = FrameworkComparisonDocument(comparison, language: language).document
      let text = TerminalRenderer(width: 200, isColored: false, language: language)
        .render(document)
      for stage in own.stages {
        #expect(text.contains(stage.name[language]))
        #expect(json.contains(stage.id.string) && csv.contains(stage.id.string))
      }
      let remark = ComparisonLabels.ownOrder(own.id.string)[language]
      #expect(text.contains(remark.prefix(20)))
    }
  }

  @Test func nobodyOnPhases() {
    let frameworks = FrameworkCatalog.all.prefix(2).map(Self.bare)
    let comparison = FrameworkComparison(frameworks)
    let text = TerminalRenderer(width: 200, isColored: false, language: .en)
      .render(FrameworkComparisonDocument(comparison, language: .en).document)
    #expect(!text.contains(Crosswalk.axis[.en].prefix(30)))
    #expect(!text.contains(CoverageLabels.byNone(.frameworks)[.en]))
    for framework in frameworks {
      for stage in framework.stages { #expect(text.contains(stage.name[.en])) }
    }
  }

  @Test func criteriaAreFilledFromStagesAndMarked() throws {
    let all = FrameworkCatalog.all
    for first in all {
      let comparison = FrameworkComparison([first, try #require(all.first { $0 != first })])
      let text = TerminalRenderer(width: 300, isColored: false, language: .vi)
        .render(FrameworkComparisonDocument(comparison, language: .vi).document)
      let isFilled = comparison.frameworks.contains { framework in
        Criterion.allCases.contains {
          framework.text(of: $0) == nil
            && !framework.textsOfStages(for: $0, .vi).isEmpty
        }
      }
      #expect(text.contains("†") == isFilled)
      #expect(!text.contains("tài liệu không nêu"))
    }
    let digital = try #require(FrameworkCatalog.framework(id: "digital-7"))
    let told = Set(digital.stages.flatMap(\.metrics).map { $0[.vi] })
    #expect(Set(digital.textsOfStages(for: .metrics, .vi)) == told)
    #expect(digital.textsOfStages(for: .purpose, .vi).isEmpty)
  }

  @Test func whatAllMapsShareIsSaidOnce() throws {
    var map = JourneyMap(title: "One title", framework: .id("buyer-4"))
    map.persona = Persona(name: "Lan")
    let framework = try #require(FrameworkCatalog.framework(id: "buyer-4"))
    func text(_ maps: [JourneyMap]) -> String {
      let journeys = maps.enumerated().map {
        PhasedJourney(name: "\($0.offset).json", map: $0.element, framework: framework)
      }
      return TerminalRenderer(width: 100, isColored: false, language: .en)
        .render(MapComparisonDocument(MapComparison(journeys), language: .en).document)
    }
    let same = text([map, map])
    #expect(same.components("One title") == 1 && same.components("Lan") == 1)
    var other = map
    other.persona = Persona(name: "Minh")
    let personas = text([map, other])
    #expect(personas.components("One title") == 1)
    #expect(personas.components("Lan") == 1 && personas.components("Minh") == 1)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(_ text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
