/// What came of reading a file, or one of the journeys in it, as far as it matters to corrections.
package struct FixableReading: Sendable {
  /// The file that the places count in.
  let source: SourceFile
  /// What was found: by the reader alone until ``check(_:)``, for as long as that can be corrected
  /// nobody need run a rule.
  private(set) var findings: [Diagnostic]
  /// The corrections of what the reader of JSON found.
  fileprivate private(set) var fixes = FixList()
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

  /// Hands over the corrections of what the reader of JSON found.
  fileprivate mutating func takeFixes() -> FixList {
    var taken = FixList()
    swap(&taken, &fixes)
    return taken
  }
}

/// All readings of one file together.
struct FixableFile {
  private(set) var readings: [FixableReading]
  /// What is wrong in all of them, in the order of the file.
  private(set) var findings: [Diagnostic]
  /// All corrections, first those of the findings.
  private(set) var fixes = FixList()
  /// Which findings they are of.
  private var corrected: [Int] = []

  init(_ readings: [FixableReading]) {
    self.readings = readings
    findings = Self.findings(of: readings)
    var found = FixList()
    for index in readings.indices {
      let fixes = self.readings[index].takeFixes()
      found.append(fixes, from: readings.count == 1 ? 0 : fixes.toldCount)
    }
    gatherFixes(found, told: readings.count == 1 ? found.toldCount : 0)
  }

  /// Gathers the corrections of the findings, and behind them those of which nobody is told.
  ///
  /// - Parameters:
  ///   - found: The corrections of which nobody is told, behind those of findings.
  ///   - told: How many these are.
  private mutating func gatherFixes(_ found: FixList, told: Int) {
    corrected = findings.indices.filter { findings[$0].fix != nil }
    let isGathered =
      corrected.count == told
      && (0..<told).allSatisfy {
        let index = corrected[$0]
        return found.place($0) == findings[index].range.lowerBound
          && found.rule($0) == findings[index].rule && findings[index].subject == nil
      }
    // Mostly the reader has gathered them: half a million are not copied.
    if isGathered {
      fixes = found
      return
    }
    fixes = FixList()
    for index in corrected {
      guard let fix = findings[index].fix else { continue }
      fixes.append(
        fix, of: findings[index].rule, at: findings[index].range.lowerBound,
        isOfReader: findings[index].subject == nil)
    }
    fixes.append(found, from: told)
  }

  /// The finding that a correction is of; nothing where nobody is told of it.
  func finding(ofFix index: Int) -> Diagnostic? {
    index < corrected.count ? findings[corrected[index]] : nil
  }

  private static func findings(of readings: [FixableReading]) -> [Diagnostic] {
    guard readings.count != 1 else { return readings[0].findings }
    return readings.flatMap(\.findings).sorted(by: Diagnostic.isOrdered)
  }

  /// Whether the rules have looked at all of them.
  var isChecked: Bool { readings.allSatisfy(\.isChecked) }

  /// Runs the rules over what they have not looked at.
  mutating func check(_ check: FileFixer.Check) {
    guard !isChecked else { return }
    for index in readings.indices { readings[index].check(check) }
    findings = Self.findings(of: readings)
    gatherFixes(fixes, told: corrected.count)
  }

  /// Lets go what the rules would look at.
  mutating func forget() {
    for index in readings.indices { readings[index].forget() }
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
    var places = findings.indices.filter { findings[$0].subject == nil }
      .map { findings[$0].range.lowerBound }
    for untold in corrected.count..<fixes.count { places.append(fixes.place(untold)) }
    return places.sorted().count { place in
      while next < values.count, values[next].upperBound <= place { next += 1 }
      return next < values.count && values[next].lowerBound <= place
    }
  }

  func count(of rules: Set<RuleID>) -> Int {
    findings.count { rules.contains($0.rule) }
      + (corrected.count..<fixes.count).count { rules.contains(fixes.rule($0)) }
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
