import Testing

@testable import JourneyCore

/// The registry holds every rule, and every rule has its file.
@Suite struct RuleRegistryTests {
  @Test func isCompleteAndSorted() {
    let ids = RuleRegistry.all.map { $0.id }
    #expect(ids == RuleID.allCases)
    #expect(RuleID.allCases == RuleID.allCases.sorted())
  }

  @Test func everyRuleHasTheFileOfItsName() throws {
    let files = try Repository.files(in: "Sources/JourneyCore/Rules", endingIn: "Rule.swift")
      .compactMap { $0.split(separator: "/").last.map { String($0.dropLast(6)) } }
      .filter { $0 != "Rule" }
    let types = RuleRegistry.all.map { String(describing: $0) }
    #expect(files.sorted() == types.sorted())
    for (rule, type) in zip(RuleRegistry.all, types) {
      let name = type.dropLast(4)
      var kebab = ""
      var wasUpper = true
      for character in name {
        if character.isUppercase, !wasUpper { kebab += "-" }
        kebab += character.lowercased()
        wasUpper = character.isUppercase
      }
      let id = rule.id.rawValue
      #expect(kebab == id)
    }
  }
}
