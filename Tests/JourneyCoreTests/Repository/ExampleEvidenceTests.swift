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

  /// A share that was counted in a small sample is one that its size can have: 37 of 63, not 58%.
  @Test(arguments: try Repository.files(in: "Examples", endingIn: ".journey.json"))
  func sharesOfSmallSamplesCanBe(_ path: String) throws {
    let map = try Self.map(path)
    let whole: Set<EvidenceSource.Kind> = [.interview, .observation, .workshop]
    for metric in map.stages.flatMap({ $0.metrics + $0.touchpoints.flatMap(\.metrics) }) {
      guard let value = metric.value?.value, metric.unit?.equals("%") == true,
        let source = map.sources.first(where: { $0.id == metric.source }),
        let kind = source.kind, whole.contains(kind), let size = source.sampleSize?.value
      else { continue }
      let count = (value * size / 100).rounded()
      #expect((count / size * 100).rounded() == value, "\(path): \(metric.name), n = \(size)")
    }
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

  /// Nobody was asked about what does not exist yet: it has a name that today's map does not have.
  @Test(arguments: [
    ("phone-instalments", "phone-instalments-future", 3),
    ("portfolio/hanh-mua-tu-lanh", "portfolio/hanh-mua-tu-lanh-tuong-lai", 7),
    ("portfolio/dung-dat-lai-online", "portfolio/dung-dat-lai-online-tuong-lai", 6),
  ])
  func whatIsStillToComeHasNoEvidence(_ today: String, _ later: String, _ count: Int) throws {
    let known = Set(
      try Self.map(named: today).stages.flatMap(\.touchpoints).map(\.name.string))
    let future = try Self.map(named: later)
    #expect(future.basis == .assumption)
    let new = future.stages.flatMap(\.touchpoints).filter { !known.contains($0.name.string) }
    #expect(new.count == count)
    for touchpoint in new {
      #expect(touchpoint.evidence.isEmpty, "\(later): \(touchpoint.name)")
      for pain in touchpoint.painPoints { #expect(pain.evidence.isEmpty, "\(later)") }
    }
  }

  /// The days that a metric speaks of had passed after the last day that its source counts.
  @Test(
    arguments: [
      ("bike-repair", "within 30 days", "2025-09-30"),
      ("home-repair-blueprint", "within 30 days", "2025-07-30"),
      ("outpatient-visit", "trong vòng 28 ngày", "2025-05-28"),
      ("online-course", "Certificates posted", "2025-08-31"),
      ("portfolio/hanh-dat-hang-ung-dung", "trong 90 ngày", "2026-06-29"),
      ("portfolio/emma-returns-heater", "within 90 days", "2026-06-29"),
      ("portfolio/hanh-mua-tu-lanh", "trong tuần đầu", "2026-07-07"),
      ("portfolio/dung-mua-may-pha", "trong tuần đầu", "2026-07-07"),
      ("portfolio/emma-air-conditioner", "in the first week", "2026-07-07"),
    ])
  func periodsHadPassedWhenTheyWereCounted(_ name: String, _ words: String, _ end: String) throws {
    let map = try Self.map(named: name)
    let metrics = map.stages.flatMap { $0.metrics + $0.touchpoints.flatMap(\.metrics) }
    let metric = try #require(metrics.first { $0.name.string.contains(words) })
    let id = try #require(metric.source)
    let source = try #require(map.sources.first { $0.id == id })
    #expect(try #require(source.date) >= #require(CalendarDate(end)), "\(name): \(source.title)")
  }

  /// The maps of the portfolio that rest on research, each with its path.
  private static func portfolio() throws -> [(path: String, map: JourneyMap)] {
    try Repository.files(in: "Examples/portfolio", endingIn: ".journey.json")
      .map { ($0, try map($0)) }.filter { $0.map.basis == .research }
  }

  /// What was measured says by what.
  @Test func measuredValuesOfThePortfolioHaveSources() throws {
    let maps = try Self.portfolio()
    #expect(maps.count == 9)
    for (path, map) in maps {
      for metric in map.stages.flatMap({ $0.metrics + $0.touchpoints.flatMap(\.metrics) }) {
        #expect(metric.value != nil && metric.source.isTold, "\(path): \(metric.name)")
      }
    }
  }

  /// Who keeps the records of calls, chats and visits was not at the shelf, and saw no advertisement.
  @Test func recordsOfTheContactCentreBackWhatItDoes() throws {
    let served: Set = ["phone", "sms", "chat", "delivery", "in-person"]
    var count = 0
    for (path, map) in try Self.portfolio() {
      for touchpoint in map.stages.flatMap(\.touchpoints) {
        guard touchpoint.evidence.contains(where: { ["so-lieu", "numbers"].contains($0.string) })
        else { continue }
        count += 1
        #expect(served.contains(touchpoint.channel?.string ?? ""), "\(path): \(touchpoint.name)")
      }
    }
    #expect(count > 10)
  }

  @Test func theGravestPainOfTheClinicComesFirst() throws {
    let clinic = try Self.map(named: "clinic-visit")
    let first = try #require(MapFacts(clinic).rankedPains.first)
    let touchpoint = clinic.touchpoint(at: first.place)
    #expect(touchpoint?.painPoints[first.index].text.string.contains("uống trùng") == true)
  }
}
