import Testing

@testable import JourneyCore

/// The marked examples of every rule are its tests.
@Suite struct RuleExampleTests {
  static let ids = RuleRegistry.all.map { $0.id.rawValue }

  private static func rule(_ id: String) throws -> any Rule.Type {
    let index = try #require(ids.firstIndex(of: id))
    return RuleRegistry.all[index]
  }

  @Test(arguments: ids, Language.allCases)
  func findsTheBadAndPassesTheGood(id: String, language: Language) throws {
    let rule = try Self.rule(id)
    let description = RuleDescription(rule)
    let bad = MarkedExample(description.bad[language])
    let good = MarkedExample(description.good[language])
    #expect(!bad.places.isEmpty, "the bad example marks no place")
    #expect(good.places.isEmpty, "the good example marks a place")
    let foundInBad = try places(rule, bad)
    let foundInGood = try places(rule, good)
    #expect(foundInBad == bad.places)
    #expect(foundInGood == [])
  }

  @Test(arguments: ids) func isTold(id: String) throws {
    let rule = try Self.rule(id)
    let description = rule.wording
    for text in [description.summary, description.reason] {
      #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
    }
    #expect(!description.summary.en.hasSuffix("."))
    #expect(description.reason.en.hasSuffix("."))
  }

  /// What a rule reports of an example, whatever else the readers find there.
  private func places(_ rule: any Rule.Type, _ example: MarkedExample) throws -> [Int] {
    let source = SourceFile(name: "example", bytes: example.bytes)
    guard case .map(let reading) = try FileReading.read(source, as: rule.wording.format) else {
      Issue.record("the example is no map")
      return []
    }
    let resolution =
      reading.map.map { FrameworkResolution.resolve($0.framework) { _ in .unnamed } } ?? .unnamed
    return Validator(rules: [rule], today: CalendarDate("2026-03-02")).diagnostics(
      of: reading, in: resolution
    )
    .filter { $0.rule == rule.id }
    .map(\.range.lowerBound)
  }
}
