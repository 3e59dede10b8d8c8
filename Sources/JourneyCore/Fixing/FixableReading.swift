/// What came of reading a file, or one of the journeys in it, as far as it matters to corrections.
package struct FixableReading: Sendable {
  /// The file that the places count in.
  let source: SourceFile
  /// What was found: by the reader alone until ``check(_:)``, for as long as that can be corrected
  /// nobody need run a rule.
  private(set) var findings: [Diagnostic]
  /// The corrections of what the reader of JSON found.
  private var fixes = FixList()
  /// How much the reader found.
  let readerCount: Int
  /// Whether there is nothing in the file that could be read.
  let isUnread: Bool
  /// Where everything stands.
  let sourceMap: SourceMap
  /// What the rules have still to look at.
  private var unchecked: FileReading?
  /// Whether the rules have looked at it, where there are any.
  private(set) var isChecked = false

  /// Takes a map or framework that has been read.
  ///
  /// - Parameters:
  ///   - content: What came of reading it.
  ///   - checker: Tells which findings count.
  package init(_ content: FileReading, by checker: FileChecker) {
    source = content.source
    findings = checker.readerDiagnostics(of: content)
    readerCount = content.diagnostics.count + content.fixes.untoldCount
    switch content {
    case .map(let reading): isUnread = reading.map == nil
    case .framework(let reading): isUnread = reading.framework == nil
    }
    sourceMap = content.sourceMap
    unchecked = content.withoutFixes
    fixes = checker.readerFixes(of: content)
  }

  /// Takes the settings of a repository.
  package init(_ reading: SettingsReading) {
    source = reading.source
    findings = reading.diagnostics
    readerCount = findings.count + reading.fixes.untoldCount
    fixes = reading.fixes
    isUnread = false
    sourceMap = reading.sourceMap
    isChecked = true
  }

  /// Runs the rules; nothing happens where what they look at was let go.
  mutating func check(_ check: (FileReading) -> [Diagnostic]) {
    guard let content = unchecked else { return }
    unchecked = nil
    findings = check(content)
    isChecked = true
  }

  /// Lets go what the rules would look at.
  mutating func forget() { unchecked = nil }

  /// Hands over what was found.
  mutating func takeFindings() -> [Diagnostic] {
    var taken: [Diagnostic] = []
    swap(&taken, &findings)
    return taken
  }

  /// Hands over the corrections of what the reader of JSON found.
  mutating func takeFixes() -> FixList {
    var taken = FixList()
    swap(&taken, &fixes)
    return taken
  }
}
