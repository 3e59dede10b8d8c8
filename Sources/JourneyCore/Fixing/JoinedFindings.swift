/// What was found in the journeys of one document, of which there may be tens of thousands.
///
/// As many findings are kept as people are told of; of those beyond it the corrections, and how many
/// there are of each rule.
struct JoinedFindings {
  private(set) var findings: [Diagnostic] = []
  /// The corrections of findings that are not kept.
  private(set) var untoldFixes = FixList()
  /// How many findings without a correction are not kept, by their rules.
  private(set) var dropped: [RuleID: Int] = [:]
  private(set) var readerCount = 0
  private(set) var isChecked = true
  private(set) var hasUnread = false
  /// How many are kept: errors and others, with a correction and without.
  private var kept = [0, 0, 0, 0]

  /// Whether a reader has found something that can be corrected.
  private var hasReaderFix = false

  /// Adds what was found in the next journey, which is let go.
  ///
  /// - Parameters:
  ///   - reading: What came of reading it.
  ///   - check: Runs the rules over it: at once where nothing has to be corrected before, for
  ///     else the document would be read once more for them.
  mutating func append(_ reading: inout FixableReading, checking check: FileFixer.Check) {
    if !hasReaderFix {
      hasReaderFix = reading.findings.contains { $0.fix != nil && $0.subject == nil }
      if !hasReaderFix { reading.check(check) }
    }
    reading.forget()
    readerCount += reading.readerCount
    if !reading.isChecked { isChecked = false }
    if reading.isUnread { hasUnread = true }
    for finding in reading.takeFindings() { append(finding) }
    untoldFixes.append(reading.takeFixes(), from: 0)
  }

  private mutating func append(_ finding: Diagnostic) {
    let kind = (finding.severity == .error ? 2 : 0) + (finding.fix == nil ? 0 : 1)
    if kept[kind] < FixedFile.maximumChanges {
      kept[kind] += 1
      findings.append(finding)
    } else if let fix = finding.fix {
      untoldFixes.append(
        fix, of: finding.rule, at: finding.range.lowerBound, isOfReader: finding.subject == nil,
        isTold: false)
    } else {
      dropped[finding.rule, default: 0] += 1
    }
  }

  /// Brings the findings into the order of the file; the last one says where some are left out.
  mutating func finish() {
    findings.order()
    if !dropped.isEmpty, let last = findings.lastIndex(where: { $0.fix == nil }) {
      findings[last].help = ReadingMessages.tooMany
    }
  }
}
