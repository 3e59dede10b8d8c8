import Testing

@testable import JourneyCore

/// What is said of maps over all keys is all that tells them apart, and long lists are paired in time.
@Suite struct MapDiffSlowTests {
  @Test func whatIsSaidMakesTheNewMapOfTheOld() {
    for (first, second) in MapDiffTests.pairs(1...30) {
      let diff = MapDiff(first, second)
      #expect(diff.isEmpty == (meaning(first) == meaning(second)))
      let made = AppliedDiff(diff.changes).applied(to: first)
      #expect(meaning(made) == meaning(second))
    }
  }

  @Test func theReportMakesTheNewMapOfTheOld() throws {
    for (first, second) in MapDiffTests.pairs(101...118) {
      let diff = MapDiff(first, second)
      let report = MapDiffJSON(diff, names: ("a", "b"), version: "1").text
      let changes = try ReportedChanges.read(report)
      #expect(changes.count == diff.changes.count)
      #expect(meaning(AppliedDiff(changes).applied(to: first)) == meaning(second))
    }
  }

  @Test(.timeLimit(.minutes(10))) func longListsArePairedInLinearTime() {
    let old = (0..<5_000).map { SourceText("Khách hỏi giá lần \($0)") }
    let new = (0..<5_000).map { SourceText("Khách hỏi lại giá lần \($0)") }
    let pairs = NearestNames.pairs(old, new)
    #expect(pairs.count > 4_700)
    #expect(Set(pairs.map(\.new)).count == pairs.count)
    #expect(pairs.filter { $0.old == $0.new }.count > 4_000)
  }

  private func meaning(_ map: JourneyMap) -> WrittenMeaning { meaning(MapWriter.value(map)) }

  /// What a map says; the version of its file says nothing of the journey.
  private func meaning(_ value: JSONValue) -> WrittenMeaning {
    var value = value
    if case .object(let members) = value {
      let version = MapKey.formatVersion.rawValue
      value = .object(members.filter { $0.key.string != version })
    }
    value = asSeen(value)
    let source = SourceFile(name: "map.json", bytes: JSONLayout.bytes(value))
    return WrittenMeaning(JSONDocument(source))
  }

  /// The same with the blanks that people see.
  private func asSeen(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(SourceText(text.seen))
    case .array(let elements): .array(elements.map(asSeen))
    case .object(let members):
      .object(members.map { JSONValue.Member(key: $0.key, value: asSeen($0.value)) })
    case .null, .bool, .number: value
    }
  }
}
