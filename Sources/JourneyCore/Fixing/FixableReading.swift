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

  /// How much of what the reader found stands in some values of a file in JSON.
  ///
  /// - Parameter isOpened: Whether a value is one of them, by where it or its key begins.
  /// - Returns: The number of those findings.
  func readerCount(inValuesAt isOpened: (Int) -> Bool) -> Int {
    guard let json else { return 0 }
    var values: [Range<Int>] = []
    var end = -1
    for node in json.nodes.indices.dropLast() {
      let range = json.range(node)
      // What lies within one of them is counted with it.
      guard range.lowerBound >= end, isOpened(range.lowerBound) else { continue }
      switch json.kind(node) {
      case .key: values.append(json.range(node + 1))
      case .array, .object: values.append(range)
      default: continue
      }
      end = values.last?.upperBound ?? end
    }
    var next = 0
    return findings.filter { $0.subject == nil }.map(\.range.lowerBound).sorted().count { place in
      while next < values.count, values[next].upperBound <= place { next += 1 }
      return next < values.count && values[next].lowerBound <= place
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
