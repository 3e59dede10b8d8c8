import JourneyCore
import Testing

@testable import journey_cli

@Suite struct LanguagePolicyTests {
  struct Row: Sendable {
    var choice: Language?
    var variables: [String: String] = [:]
    var map: String?
    var user: Language
    var labels: Language?
  }

  private static let rows: [Row] = [
    Row(user: .en),
    Row(choice: .vi, variables: ["JOURNEY_LANG": "en", "LC_ALL": "en"], map: "en", user: .vi),
    Row(choice: .en, variables: ["JOURNEY_LANG": "vi"], map: "vi", user: .en),
    Row(variables: ["JOURNEY_LANG": "vi", "LC_ALL": "en_US.UTF-8"], map: "en", user: .vi),
    Row(variables: ["JOURNEY_LANG": "", "LANG": "vi_VN"], user: .vi),
    Row(variables: ["JOURNEY_LANG": "fr", "LANG": "vi_VN"], user: .vi),
    Row(variables: ["LC_ALL": "vi_VN.UTF-8", "LC_MESSAGES": "en", "LANG": "en"], user: .vi),
    Row(variables: ["LC_ALL": "", "LC_MESSAGES": "vi", "LANG": "en"], user: .vi),
    Row(variables: ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "vi"], user: .vi),
    Row(variables: ["LC_ALL": "C.UTF-8", "LANG": "vi"], user: .en),
    Row(variables: ["LC_ALL": "fr_FR", "LANG": "vi"], user: .en),
    Row(variables: ["LANG": "en"], map: "vi-VN", user: .en, labels: .vi),
    Row(variables: ["LANG": "vi"], map: "en", user: .vi, labels: .en),
    Row(variables: ["LANG": "vi"], map: "ja", user: .vi, labels: .vi),
    Row(variables: ["LANG": "vi"], map: "", user: .vi, labels: .vi),
  ]

  @Test(arguments: rows.indices)
  func decides(index: Int) {
    let row = Self.rows[index]
    let variable = { (name: String) in row.variables[name] }
    #expect(LanguagePolicy.user(row.choice, variable: variable) == row.user)
    #expect(
      LanguagePolicy.labels(row.choice, map: row.map, variable: variable)
        == row.labels ?? row.user)
  }
}
