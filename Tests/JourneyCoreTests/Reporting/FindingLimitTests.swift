import Testing

@testable import JourneyCore

/// A mistake made everywhere is told twenty times, and then counted.
@Suite struct FindingLimitTests {
  private static let source = SourceFile(name: "m.json", text: "{}\n")

  private static func findings(_ rules: [RuleID: Int]) -> FileFindings {
    let diagnostics = rules.sorted { $0.key < $1.key }.flatMap { rule, count in
      (0..<count).map { index in
        Diagnostic(
          rule: rule, severity: .warning, message: LocalizedText(same: "m\(index)."), range: 0..<1)
      }
    }
    return FileFindings(source: source, diagnostics: diagnostics)
  }

  private static func text(
    _ rules: [RuleID: Int], all: Bool = false, _ language: Language = .en
  ) -> String {
    var report = TextReport(
      language: language, width: 80, isColored: false, hasSummary: false, tellsAll: all)
    var text = ""
    report.append(findings(rules), to: &text)
    return text
  }

  @Test func twentyOfARuleAreToldAndTheRestIsCounted() {
    let text = Self.text([.handover: 23, .persona: 21, .scenario: 20])
    #expect(text.contains(" m19. [handover]\n"))
    #expect(!text.contains("m20."))
    #expect(text.contains("m.json: 3 more like these [handover]\n"))
    #expect(text.contains("m.json: 1 more like this [persona]\n"))
    #expect(!text.contains("like these [scenario]"))
    #expect(text.contains("validate --all"))
    #expect(Self.text([.handover: 23], .vi).contains("m.json: còn 3 phát hiện nữa như trên"))
  }

  @Test func allAreToldToWhomeverAsks() {
    let text = Self.text([.handover: 23], all: true)
    #expect(text.contains(" m22. [handover]\n"))
    #expect(!text.contains("--all"))
    #expect(!Self.text([.handover: 20]).contains("--all"))
  }

  /// A rule that stopped looking does not know how many there are.
  @Test func aRuleAtItsOwnBoundHasAtLeastSoMany() {
    #expect(
      Self.text([.handover: Findings.maximumOfRule]).contains(
        "m.json: at least 9980 more like these [handover]\n"))
  }

  @Test func formatsForProgramsAlwaysHaveAll() {
    let many = Self.findings([.handover: 30])
    let reports: [any FindingReport] = [
      ConciseReport(language: .en), JSONReport(language: .en, version: "1"),
      SARIFReport(language: .en, version: "1"), GitHubReport(language: .en, hasSummary: true),
      JUnitReport(language: .en, failLevel: .error),
    ]
    for report in reports {
      #expect(SampleReports.write(report, [many]).contains("m29."), "\(type(of: report))")
    }
  }
}
