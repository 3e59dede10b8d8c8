/// What came of reading a whole file: of a document with several journeys what was found in all of
/// them, but no journey longer than it takes to read it.
struct FixableFile {
  /// What is wrong, in the order of the file.
  private(set) var findings: [Diagnostic]
  /// All corrections, first those of the findings.
  private(set) var fixes = FixList()
  /// Which findings they are of.
  private var corrected: [Int] = []
  /// The reading of a file that is one; nothing of a document with several journeys.
  private var single: FixableReading?
  /// How much the readers found.
  private(set) var readerCount: Int
  /// How many findings without a correction are not kept, by their rules.
  private let dropped: [RuleID: Int]
  private let hasUnread: Bool
  /// Whether the rules have looked at it.
  private(set) var isChecked: Bool

  /// Takes the journeys of a file, one after the other.
  ///
  /// - Parameters:
  ///   - readings: What came of reading each of them.
  ///   - isToCheck: Whether the rules look at each of them, whatever the reader has found.
  ///   - check: Runs the rules over it.
  init(
    _ readings: any Sequence<FixableReading>, checking isToCheck: Bool, by check: FileFixer.Check
  ) {
    var (first, joined) = (FixableReading?.none, JoinedFindings?.none)
    for var reading in readings {
      if isToCheck { reading.check(check) }
      if var last = first.take() {
        var all = JoinedFindings()
        all.append(&last, checking: check)
        joined = all
      }
      if joined == nil { first = reading } else { joined?.append(&reading, checking: check) }
    }
    if var reading = first {
      (findings, readerCount) = (reading.findings, reading.readerCount)
      (isChecked, hasUnread, dropped) = (reading.isChecked, reading.isUnread, [:])
      let found = reading.takeFixes()
      single = reading
      gatherFixes(found, told: found.toldCount)
    } else {
      var joined = joined ?? JoinedFindings()
      joined.finish()
      (findings, readerCount) = (joined.findings, joined.readerCount)
      (isChecked, hasUnread, dropped) = (joined.isChecked, joined.hasUnread, joined.dropped)
      gatherFixes(joined.untoldFixes, told: 0)
    }
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

  /// Runs the rules over what they have not looked at; nothing happens where that was let go.
  mutating func check(_ check: FileFixer.Check) {
    guard !isChecked, var reading = single.take() else { return }
    reading.check(check)
    (findings, isChecked) = (reading.findings, reading.isChecked)
    single = reading
    gatherFixes(fixes, told: corrected.count)
  }

  /// Lets go what the rules would look at.
  mutating func forget() { single?.forget() }

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
      + rules.reduce(0) { $0 + dropped[$1, default: 0] }
  }

  /// How many of the corrections are of syntax.
  var syntaxFixCount: Int { (0..<fixes.count).count { fixes.rule($0) == .syntax } }

  /// The document of a file in JSON.
  var json: JSONDocument? { single?.sourceMap.json }

  /// Whether values may stand elsewhere than they seem to; lines of Mermaid never do.
  var isDoubtful: Bool { json?.isDamaged ?? false }

  /// Whether there may be more findings than were told.
  var isCutShort: Bool {
    if json?.isCutShort ?? false || hasUnread { return true }
    return readerCount >= ObjectReader.maximumProblems
  }
}
