/// What came of reading and checking a file, or one of the journeys in it, as far as it matters to
/// corrections.
package struct FixableReading: Sendable {
  /// The file that the places count in.
  let source: SourceFile
  /// Everything that was found.
  let findings: [Diagnostic]
  /// How much of that the reader found, before any rule.
  let readerCount: Int
  /// Whether there is nothing in the file that could be read.
  let isUnread: Bool
  /// Where everything stands.
  let sourceMap: SourceMap

  /// Takes a map or framework that has been checked.
  package init(_ file: CheckedFile) {
    source = file.content.source
    findings = file.diagnostics
    readerCount = file.content.diagnostics.count
    isUnread = file.map == nil && file.framework == nil
    sourceMap = file.content.sourceMap
  }

  /// Takes the settings of a repository.
  package init(_ reading: SettingsReading) {
    source = reading.source
    findings = reading.diagnostics
    readerCount = findings.count
    isUnread = false
    sourceMap = reading.sourceMap
  }
}

/// All readings of one file together.
struct FixableFile {
  let readings: [FixableReading]

  init(_ readings: [FixableReading]) {
    self.readings = readings
  }

  /// What is wrong in all of them, in the order of the file.
  var findings: [Diagnostic] {
    guard readings.count != 1 else { return readings[0].findings }
    return readings.flatMap(\.findings).sorted(by: Diagnostic.isOrdered)
  }

  var readerCount: Int { readings.reduce(0) { $0 + $1.readerCount } }

  /// How much of what the reader found stands in the values of some keys of a file in JSON.
  ///
  /// - Parameter keys: Where the keys begin.
  /// - Returns: The number of those findings.
  func readerCount(inValuesOf keys: Set<Int>) -> Int {
    guard !keys.isEmpty, let json else { return 0 }
    var values: [Range<Int>] = []
    for node in json.nodes.indices.dropLast()
    where json.kind(node) == .key && keys.contains(json.range(node).lowerBound) {
      values.append(json.range(node + 1))
    }
    return findings.count { finding in
      finding.subject == nil && values.contains { $0.contains(finding.range.lowerBound) }
    }
  }

  func count(of rules: Set<RuleID>) -> Int {
    readings.reduce(0) { $0 + $1.findings.count { rules.contains($0.rule) } }
  }

  /// The document of a file in JSON.
  var json: JSONDocument? { readings.count == 1 ? readings[0].sourceMap.json : nil }

  /// Whether values may stand elsewhere than they seem to; lines of Mermaid never do.
  var isDoubtful: Bool { json?.isDamaged ?? false }

  /// Whether there may be more findings than were told.
  var isCutShort: Bool {
    if json?.isCutShort ?? false || readings.contains(where: \.isUnread) { return true }
    return readerCount >= ObjectReader.maximumProblems
  }
}
