import Testing

@testable import JourneyCore

/// Journeys of many more fields as a consultant would write them: a flat that is not built yet,
/// the registration of a birth, an emergency room, a claim after a flood, and others.
///
/// No error and no warning is true of them, and the notes are few.
@Suite struct PracticeFieldTests {
  private static let folder = "Tests/JourneyCoreTests/Fixtures/practice-fields"

  /// The notes on each map.
  private static let notes: [String: [RuleID]] = [
    "airline-disruption": [.handover],
    "birth-registration": [.handover, .stageMetric],
    "building-permit": [.handover, .handover],
    "car-claim": [.noPhases],
    "charity-donor": [],
    "dormitory": [],
    "emergency-room": [.stageMetric],
    "enrolment": [.handover, .stageMetric],
    "faulty-phone": [.stageMetric],
    "flat-off-plan": [.handover],
    "flood-claim": [.handover, .handover, .stageMetric],
    "food-courier-day": [.mixedEvidence, .momentOfTruth, .noPhases, .stageMetric],
    "hotel-business": [.handover, .stageMetric],
    "hotel-family": [.handover, .mixedEvidence, .stageMetric],
    "household-loan": [.handover],
    "kindergarten-draw": [.stageMetric],
    "office-lunch-blueprint": [
      .doThinkFeel, .emotionMissing, .mixedEvidence, .momentOfTruth, .noPhases, .stageMetric,
    ],
    "payroll-clerk": [.handover],
    "payroll-owner": [.handover],
    "prescription-refill": [.stageMetric],
    "rice-cooperative": [],
    "rollout-committee": [.handover, .stageMetric],
    "telecom-churn": [.handover, .handover],
  ]

  private static func reading(_ name: String) throws -> MapReading {
    let path = "\(folder)/\(name).journey.json"
    return MapReading.json(SourceFile(name: path, text: try Repository.text(path)))
  }

  @Test func allAreLookedAt() throws {
    let paths = try Repository.files(in: Self.folder, endingIn: ".journey.json")
    let names = paths.compactMap { $0.split(separator: "/").last?.split(separator: ".").first }
    #expect(Set(names.map(String.init)) == Set(Self.notes.keys))
  }

  @Test(arguments: notes.keys.sorted()) func aTrueJourneyIsNotBlamed(_ name: String) throws {
    let reading = try Self.reading(name)
    let map = try #require(reading.map)
    let framework = FrameworkResolution.resolve(map.framework) { _ in .unnamed }
    let found = Validator(today: CalendarDate("2026-11-25")).diagnostics(of: reading, in: framework)
    #expect(found.filter { $0.severity != .note }.map(\.message.en) == [])
    #expect(found.map(\.rule).sorted() == Self.notes[name], "\(found.map(\.message.en))")
  }

  @Test(arguments: notes.keys.sorted()) func nothingOfItIsLost(_ name: String) throws {
    let map = try #require(try Self.reading(name).map)
    let again = MapReading.json(SourceFile(name: "a.journey.json", bytes: MapWriter.json(map)))
    #expect(again.map == map && again.diagnostics.isEmpty)
  }

  /// What is lowest and where it falls most, counted by hand.
  @Test func whatIsReadOffThem() throws {
    func facts(_ name: String) throws -> MapFacts {
      MapFacts(try #require(try Self.reading(name).map))
    }
    let room = try facts("emergency-room")
    #expect(room.stageEmotions == [-2, 0, -2, 1, -1, -1, 2, 1])
    #expect(room.time.takes == 298 && room.time.waits == 239)
    let flat = try facts("flat-off-plan")
    #expect(flat.stageEmotions == [0, 0.5, -2, -1, -2, -1, 1])
    #expect(flat.unanswered.isEmpty && flat.pains.count == 8)
    let birth = try facts("birth-registration")
    #expect(birth.stageEmotions == [2, -1, -2, -1, -1, 1])
    let permit = try facts("building-permit")
    #expect(permit.stageEmotions == [3, 4, 3, 1, 2, 4, 4, 5])
    #expect(permit.lowestStages == [3] && permit.drops.first?.to == 3)
    // Own words, half of them above the middle of −5…5; the wait at the quay is part of nine days.
    let rice = try facts("rice-cooperative")
    #expect(rice.stageEmotions == [-1, -3, 4, 1])
    #expect(rice.time.takes == 33170 && rice.time.waits == 8660)
    // A stage that nobody felt parts the curve: what lies behind it is no fall.
    let claim = try facts("car-claim")
    #expect(claim.stageEmotions == [-1, nil, -2, nil, 1] && claim.drops.isEmpty)
    // Two touchpoints at once, where the stage tells no emotion of its own.
    #expect(try facts("payroll-clerk").stageEmotions == [-1, 1, -0.5, 0, 2, -2, 1])
  }
}
