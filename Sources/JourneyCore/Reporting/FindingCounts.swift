/// How much was found in one file: what a summary needs of its findings.
package struct FindingCounts: Sendable {
  /// The name of the file.
  let name: String
  /// The findings that are errors.
  private(set) var errors = 0
  /// The findings that are warnings.
  private(set) var warnings = 0
  /// The findings that are notes.
  private(set) var notes = 0
  /// The findings that a program can correct.
  private(set) var fixable = 0
  /// The findings by rule, each rule once.
  private(set) var rules: [(rule: RuleID, count: Int)] = []

  /// Counts the findings of a file.
  package init(_ findings: FileFindings) {
    name = findings.source.name
    for diagnostic in findings.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
      if diagnostic.fix != nil { fixable += 1 }
      count(diagnostic.rule)
    }
  }

  /// All findings.
  var count: Int { errors + warnings + notes }

  /// The rules of one file are few, and the one before is mostly found again near the end.
  private mutating func count(_ rule: RuleID) {
    if let index = rules.lastIndex(where: { $0.rule == rule }) {
      rules[index].count += 1
    } else {
      rules.append((rule, 1))
    }
  }
}
