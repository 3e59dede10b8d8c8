import Testing

@testable import JourneyCore

/// What `diff` calls better or worse between two maps, `report --against` calls so, too.
@Suite struct VerdictAgreementTests {
  /// What `diff` says of the only change: better 1, worse -1, nothing 0.
  private static func verdict(ofDiff old: JourneyMap, _ new: JourneyMap) -> Int {
    let diff = MapDiff(old, new)
    return diff.changes.reduce(0) { sum, change in
      switch diff.effect(of: change)?.direction {
      case .better: sum + 1
      case .worse: sum - 1
      case .same, nil: sum
      }
    }
  }

  private static func change(_ old: JourneyMap, _ new: JourneyMap) -> PortfolioChange {
    PortfolioChange(
      from: SmallMaps.report([("a.journey.json", old)]),
      to: SmallMaps.report([("a.journey.json", new)]))
  }

  private static func member(_ key: String, _ value: String?) -> String {
    value.map { ", \"\(key)\": \($0)" } ?? ""
  }

  /// Compares maps with each value and with each other one, by both commands.
  ///
  /// - Parameters:
  ///   - values: The values; nothing for a map without one.
  ///   - map: A map with a value.
  ///   - told: What a report calls the change: better 1, worse -1, nothing 0.
  /// - Throws: What making a map throws.
  private static func compare(
    _ values: [String?], _ map: (String?) throws -> JourneyMap, told: (PortfolioChange) -> Int
  ) throws {
    var verdicts: Set<Int> = []
    for old in values {
      for new in values {
        let (was, now) = (try map(old), try map(new))
        let verdict = verdict(ofDiff: was, now)
        #expect(told(change(was, now)) == verdict, "\(old ?? "none") to \(new ?? "none")")
        verdicts.insert(verdict)
      }
    }
    #expect(verdicts == [-1, 0, 1])
  }

  @Test func statusesOfOpportunities() throws {
    let statuses = [nil] + Opportunity.Status.allCases.map { "\"\($0.rawValue)\"" }
    try Self.compare(statuses) { status in
      try SmallMaps.touchpoint(
        #""opportunities": [{ "text": "Call back"\#(Self.member("status", status)) }]"#)
    } told: { change in
      change.opportunities.reduce(0) { $0 + ($1.kind == .back ? -1 : 1) }
    }
  }

  @Test func severitiesOfPains() throws {
    let severities = [nil] + PainPoint.Severity.allCases.map { "\"\($0.rawValue)\"" }
    try Self.compare(severities) { severity in
      try SmallMaps.touchpoint(
        #""painPoints": [{ "text": "Nobody answers"\#(Self.member("severity", severity)) }]"#)
    } told: { change in
      change.pains.milder.count - change.pains.worse.count
    }
  }

  /// Values on both sides of a target, with a direction and without one.
  @Test func valuesOfMetrics() throws {
    func map(_ value: Int, _ better: String?) throws -> JourneyMap {
      try SmallMaps.map(
        #"{ "stage": "decision", "metrics": [{ "name": "Calls", "value": \#(value), "target": 5"#
          + Self.member("better", better) + " }] }")
    }
    var verdicts: Set<Int> = []
    for better in [nil, #""higher""#, #""lower""#] {
      for old in 3...7 {
        for new in 3...7 where new != old {
          let (was, now) = (try map(old, better), try map(new, better))
          let verdict = Self.verdict(ofDiff: was, now)
          let told = Self.change(was, now).metrics.map(\.isBetter)
          #expect(
            told == [verdict == 0 ? nil : verdict > 0], "\(better ?? "none") \(old) to \(new)")
          verdicts.insert(verdict)
        }
      }
    }
    #expect(verdicts == [-1, 0, 1])
  }
}
