import Testing

@testable import JourneyCore

/// Journeys as they are told in practice: blueprint, care, public service, a day, a committee, a
/// buyer who goes back.
///
/// No error and no warning is true of them, and the notes are few.
@Suite struct PracticeMapTests {
  static let folder = "Tests/JourneyCoreTests/Fixtures/practice"

  /// The notes on each map.
  ///
  /// Before rules looked at kinds of maps and told once what is missing
  /// everywhere, the same maps (in the keys of then) got 81 notes and 12 warnings.
  private static let notes: [String: [RuleID]] = [
    "account-blueprint": [.doThinkFeel, .momentOfTruth, .noPhases, .stageMetric],
    "b2b-committee": [.handover, .stageMetric],
    "courier-day": [.doThinkFeel, .mixedEvidence, .momentOfTruth, .noPhases, .stageMetric],
    "deposit-and-back": [.handover, .mixedEvidence, .stageMetric],
    "knee-actual": [.handover, .mixedEvidence, .stageMetric],
    "knee-planned": [.mixedEvidence, .stageMetric],
    "moving-long": [.stageMetric],
    "moving-mai": [.stageMetric],
    "outpatient-visit": [.stageMetric],
    "parental-benefit": [.stageMetric],
  ]
  private static let notesBefore = 81

  private static func source(_ name: String) throws -> SourceFile {
    let path = "\(folder)/\(name).journey.json"
    return SourceFile(name: path, text: try Repository.text(path))
  }

  private static func framework(_ map: JourneyMap) -> FrameworkResolution {
    FrameworkResolution.resolve(map.framework) { _ in .unnamed }
  }

  @Test func allAreLookedAt() throws {
    let paths = try Repository.files(in: Self.folder, endingIn: ".journey.json")
    let names = paths.compactMap { $0.split(separator: "/").last?.split(separator: ".").first }
    #expect(Set(names.map(String.init)) == Set(Self.notes.keys))
    #expect(Self.notes.count >= 8)
    #expect(Self.notes.values.reduce(0) { $0 + $1.count } * 3 <= Self.notesBefore)
  }

  @Test(arguments: notes.keys.sorted()) func aTrueJourneyIsNotBlamed(_ name: String) throws {
    let reading = MapReading.json(try Self.source(name))
    let map = try #require(reading.map)
    let found = Validator(today: CalendarDate("2026-11-25"))
      .diagnostics(of: reading, in: Self.framework(map))
    #expect(found.filter { $0.severity != .note }.map(\.message.en) == [])
    #expect(found.map(\.rule).sorted() == Self.notes[name], "\(found.map(\.message.en))")
  }

  @Test(arguments: notes.keys.sorted()) func nothingOfItIsLost(_ name: String) throws {
    let reading = MapReading.json(try Self.source(name))
    let map = try #require(reading.map)
    let again = MapReading.json(SourceFile(name: "a.journey.json", bytes: MapWriter.json(map)))
    #expect(again.map == map && again.diagnostics.isEmpty)
    #expect(MapDiff(map, try #require(again.map)).isEmpty)
    #expect(throws: Never.self) { try CanonicalFile(.map(reading)) }
  }

  @Test func waitingIsMostOfTheVisit() throws {
    let map = try #require(MapReading.json(try Self.source("outpatient-visit")).map)
    let facts = MapFacts(map)
    #expect(facts.time.takes == 343 && facts.time.waits == 289)
    #expect(facts.stageEmotions.count == 6 && facts.unanswered.isEmpty)
    #expect(facts.lowestMoments.first.map { map.touchpoint(at: $0)?.name } == "Nội soi")
  }

  @Test func plannedAndActualAreComparedByTheirWords() throws {
    let text = { (emotion: String) in
      #"""
      { "title": "T", "framework": "basic-5", "emotionWords": { "😟": -1, "vui": 2 },
        "stages": [{ "stage": "purchase", "emotion": "\#(emotion)", "touchpoints": [
          { "name": "A", "emotion": "\#(emotion)" }] }] }
      """#
    }
    let maps = try ["😟", "Vui"].map { emotion in
      try #require(MapReading.json(SourceFile(name: "a", text: text(emotion))).map)
    }
    let diff = MapDiff(maps[0], maps[1])
    #expect(diff.changes.map { diff.effect(of: $0)?.amount } == [3, 3])
    #expect(diff.changes.allSatisfy { diff.effect(of: $0)?.direction == .better })
  }

  @Test func theBuyerGoesBack() throws {
    let map = try #require(MapReading.json(try Self.source("deposit-and-back")).map)
    let framework = try #require(FrameworkCatalog.framework(id: "customer-6"))
    #expect(MapFacts(map).stageEmotions == [-1, 1, -2, -1, 2, 0, 1, 2])
    let outline = MapOutline(map, framework, language: .vi)
    #expect(outline.stages.compactMap(\.entry) == Array(map.stages.indices))
    for target in FrameworkCatalog.all where target.id != framework.id {
      let there = try Reframing(map, from: framework, to: target, named: .id(target.id)).map
      let reading = MapReading.json(SourceFile(name: "a", bytes: MapWriter.json(there)))
      let errors = Validator().diagnostics(of: reading, in: .found(target))
        .filter { $0.severity == .error }
      #expect(errors.map(\.message.en) == [], "\(target.id)")
      let names = there.stages.flatMap(\.touchpoints).map(\.name) + there.unplaced.map(\.name)
      #expect(Set(names) == Set(map.stages.flatMap(\.touchpoints).map(\.name)))
      // What happens after the deposit is lost still stands behind it.
      func place(_ name: SourceText) -> Int? {
        there.stages.firstIndex { $0.touchpoints.contains { $0.name == name } }
      }
      if let deposit = place("Ký phiếu cọc"), let agent = place("Môi giới quen") {
        #expect(deposit < agent, "\(target.id)")
      }
    }
  }
}
