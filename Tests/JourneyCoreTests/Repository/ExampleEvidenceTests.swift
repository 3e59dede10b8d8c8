import Testing

@testable import JourneyCore

/// In the examples, a source can bear what leans on it.
@Suite struct ExampleEvidenceTests {
  private static func map(_ path: String) throws -> JourneyMap {
    let reading = MapReading.json(SourceFile(name: path, text: try Repository.text(path)))
    return try #require(reading.map)
  }

  private static func map(named name: String) throws -> JourneyMap {
    try map("Examples/\(name).journey.json")
  }

  /// How each was done, when, on how many; none is younger than the map that leans on it.
  @Test(arguments: try Repository.files(in: "Examples", endingIn: ".journey.json"))
  func everySourceIsDescribed(_ path: String) throws {
    let map = try Self.map(path)
    for source in map.sources {
      #expect(source.kind != nil && source.sampleSize != nil, "\(path): \(source.id)")
      let date = try #require(source.date, "\(path): \(source.id)")
      if let written = map.date { #expect(date <= written, "\(path): \(source.id)") }
    }
  }

  /// What a source cannot have measured is measured by another one, or is an aim without a value.
  @Test(
    arguments: [
      ("phone-instalments", "quay lại trong 24 tháng", "ho-so-2023"),
      ("phone-instalments-future", "quay lại trong 24 tháng", "ho-so-2023"),
      ("clinic-visit", "Người dự đặt lịch", nil),
      ("crm-purchase", "verbal yes to signature", "deal-records"),
      ("crm-purchase", "Imports finished", "product-use"),
      ("crm-purchase", "Reps active weekly", "product-use"),
      ("subscription-box", "Hoàn tất đăng ký", "so-lieu-trang-dang-ky"),
      ("bike-repair", "Ready as promised", "bookings"),
    ] as [(String, String, String?)])
  func metricsHaveSourcesThatCanMeasureThem(
    _ name: String, _ words: String, _ source: String?
  ) throws {
    let stages = try Self.map(named: name).stages
    let metrics = stages.flatMap { $0.metrics + $0.touchpoints.flatMap(\.metrics) }
    let metric = try #require(metrics.first { $0.name.string.contains(words) })
    #expect(metric.source?.string == source)
    #expect((metric.value == nil) == (source == nil))
  }

  /// Diaries of six weeks say nothing of the months after them.
  @Test func diariesEndWhereTheirWeeksDo() throws {
    let course = try Self.map(named: "online-course")
    for stage in course.stages.suffix(2) {
      for touchpoint in stage.touchpoints {
        let named = touchpoint.evidence + touchpoint.painPoints.flatMap(\.evidence)
        #expect(!named.contains { $0.equals("learner-diaries") }, "\(touchpoint.name)")
      }
    }
  }

  /// Nobody was watched at a counter that does not exist yet.
  @Test func whatIsStillToComeHasNoEvidence() throws {
    let future = try Self.map(named: "phone-instalments-future")
    let counter = try #require(
      future.stages.flatMap(\.touchpoints).first { $0.id?.string == "quay-tra-gop" })
    #expect(counter.evidence.isEmpty)
  }

  @Test func theGravestPainOfTheClinicComesFirst() throws {
    let clinic = try Self.map(named: "clinic-visit")
    let first = try #require(MapFacts(clinic).rankedPains.first)
    let touchpoint = clinic.touchpoint(at: first.place)
    #expect(touchpoint?.painPoints[first.index].text.string.contains("uống trùng") == true)
  }
}
