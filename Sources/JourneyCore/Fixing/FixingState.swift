/// A file on its way from one round of corrections to the next.
struct FixingState {
  /// A correction that was tried and changed more than it should.
  private struct Refused: Hashable {
    let rule: RuleID
    let origin: Int
  }

  private let original: SourceFile
  /// How much the reader found in the file as it came, and whether there may be more.
  private let first: (readerCount: Int, isCutShort: Bool)
  private var bytes: [UInt8]
  private var file: FixableFile
  /// What was made in each round, to find the way back to the file as it came.
  private var rounds: [FixOrigins] = []
  /// The first of what was made.
  private var changes: [FixedFile.Change] = []
  /// How many corrections were made.
  private(set) var made = 0
  /// Whether one of them was of something that the reader found.
  private var hasMadeRead = false
  private var refused: Set<Refused> = []
  /// Whether a value may be read for the first time though mistakes come to light in it.
  private let mayOpenValues: Bool
  /// Where the values that are read now and were not before, or their keys, stood in the file as it
  /// came: what is wrong in them was so before, and nobody was told.
  private var opened = OffsetSet()

  init(_ source: SourceFile, _ read: FileFixer.Read, mayOpenValues: Bool) {
    self.mayOpenValues = mayOpenValues
    original = source
    bytes = source.bytes
    file = FixableFile(read(source))
    first = (file.readerCount, file.isCutShort)
  }

  /// The corrections to make next: those of the syntax first, for they decide what the rest means;
  /// then what the reader found, then the rules.
  ///
  /// - Parameters:
  ///   - read: Reads the file anew.
  ///   - check: Runs the rules, as soon as the reader has found nothing that can be corrected.
  /// - Returns: Which of the findings they are of; none where nothing can be corrected any more.
  mutating func nextGroup(_ read: FileFixer.Read, _ check: FileFixer.Check) -> [Int] {
    // Where bytes are no text nobody knows what they were.
    if file.findings.contains(where: { $0.rule == .encoding }) { return [] }
    let syntax = open { rule, _ in rule == .syntax }
    if !syntax.isEmpty || file.isDoubtful { return syntax }
    let found = open { _, isReaders in isReaders }
    if !found.isEmpty || file.isChecked { return found.isEmpty ? open { _, _ in true } : found }
    runRules(read, check)
    // The rules may know more of what the reader has found.
    let known = open { _, isReaders in isReaders }
    return known.isEmpty ? open { _, _ in true } : known
  }

  /// The findings whose corrections nobody has refused; which are meant is told by the rule and by
  /// whether the reader found it, as a finding that is handed over is copied.
  private func open(where isMeant: (RuleID, Bool) -> Bool) -> [Int] {
    let findings = file.findings
    return findings.indices.filter {
      findings[$0].fix != nil && isMeant(findings[$0].rule, findings[$0].subject == nil)
        && (refused.isEmpty || !isRefused(findings[$0]))
    }
  }

  /// Runs the rules over the file, unless that has been done.
  private mutating func runRules(_ read: FileFixer.Read, _ check: FileFixer.Check) {
    file.check(check)
    guard !file.isChecked else { return }
    file = FixableFile(read(SourceFile(name: original.name, bytes: bytes)))
    file.check(check)
  }

  /// Makes corrections, unless something else would change with them.
  ///
  /// - Parameters:
  ///   - group: Which findings are corrected; of two at one place the first alone.
  ///   - read: Reads the file anew.
  ///   - check: Runs the rules over it, where what they have found is corrected.
  /// - Returns: Whether they were made.
  mutating func make(
    _ group: [Int], _ read: FileFixer.Read, _ check: FileFixer.Check
  ) -> Bool {
    let batch = FixBatch(group.compactMap { file.findings[$0].fix })
    let made = batch.made.map { group[$0] }
    let new = batch.applied(to: bytes)
    // One map at a time.
    file.forget()
    var next = FixableFile(read(SourceFile(name: original.name, bytes: new)))
    if made.allSatisfy({ file.findings[$0].subject != nil }) { next.check(check) }
    guard isBetter(next, after: batch, of: made) else { return false }
    for index in made { note(file.findings[index]) }
    if mayOpenValues {
      for change in openingEdits(of: batch, made) {
        opened.insert(origin(of: change.edit.range.lowerBound))
        // Where brackets went, the value begins behind them.
        if change.result.isEmpty { opened.insert(origin(of: change.edit.range.upperBound)) }
      }
    }
    rounds.append(FixOrigins(batch))
    bytes = new
    file = next
    return true
  }

  /// Notes that a correction is none here.
  mutating func refuse(_ finding: Int) {
    refused.insert(identity(of: file.findings[finding]))
  }

  /// How many bytes the file has.
  var size: Int { bytes.count }

  /// Lets what was refused be tried again.
  mutating func forgetRefused() { refused.removeAll() }

  /// The file as it came, of one in which nothing was made.
  consuming func unchanged(_ read: FileFixer.Read, _ check: FileFixer.Check) -> FixedFile {
    runRules(read, check)
    return FixedFile(
      source: original, bytes: original.bytes, changes: [], changeCount: 0,
      left: FileFindings(source: original, diagnostics: file.findings))
  }

  /// What came of it; nothing where no less is wrong in the file than before.
  mutating func finished(_ read: FileFixer.Read, _ check: FileFixer.Check) -> FixedFile? {
    if hasMadeRead, !first.isCutShort, file.readerCount >= first.readerCount,
      file.readerCount - openedCount >= first.readerCount
    {
      return nil
    }
    runRules(read, check)
    let source = SourceFile(name: original.name, bytes: bytes)
    return FixedFile(
      source: original, bytes: bytes,
      changes: changes.enumerated()
        .sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }
        .map(\.element), changeCount: made,
      left: FileFindings(source: source, diagnostics: file.findings))
  }

  private func isBetter(
    _ new: FixableFile, after batch: FixBatch, of made: [Int]
  ) -> Bool {
    let old = file
    if let before = old.json {
      guard let after = new.json, KeptMeaning.isKept(in: after, from: before, by: batch) else {
        return false
      }
    }
    // What was not read before may hold anything.
    if old.isCutShort { return true }
    if made.contains(where: { old.findings[$0].rule == .syntax }), old.json != nil {
      return new.count(of: [.syntax]) < old.count(of: [.syntax])
    }
    if made.contains(where: { old.findings[$0].subject == nil }) {
      let places = Set(openingEdits(of: batch, made).map(\.result.lowerBound))
      let opened = mayOpenValues ? new.readerCount(inValuesAt: places.contains) : 0
      return new.readerCount - opened < old.readerCount
    }
    let rules = Set(made.map { old.findings[$0].rule })
    return new.count(of: rules) < old.count(of: rules) && new.readerCount <= old.readerCount
  }

  /// What the reader found in values that were read for the first time on the way.
  private var openedCount: Int {
    opened.isEmpty ? 0 : file.readerCount(inValuesAt: { opened.contains(origin(of: $0)) })
  }

  /// The edits by which values are read that were not before: their keys get the right names, or
  /// brackets are put around them.
  private func openingEdits(of batch: FixBatch, _ made: [Int]) -> [FixBatch.Change] {
    var places: Set<Int> = []
    for finding in made {
      guard [.unknownKey, .wrongType].contains(file.findings[finding].rule),
        let fix = file.findings[finding].fix
      else { continue }
      places.insert(fix.range.lowerBound)
    }
    if places.isEmpty { return [] }
    return batch.changes.filter { places.contains($0.edit.range.lowerBound) }
  }

  private mutating func note(_ finding: Diagnostic) {
    guard let fix = finding.fix else { return }
    made += 1
    if finding.subject == nil { hasMadeRead = true }
    guard changes.count < FixedFile.maximumChanges else { return }
    changes.append(
      FixedFile.Change(
        finding: finding, origin: origin(of: fix.range.lowerBound),
        old: String(decoding: bytes[fix.range], as: UTF8.self), new: fix.result(in: bytes)))
  }

  private func isRefused(_ finding: Diagnostic) -> Bool {
    !refused.isEmpty && refused.contains(identity(of: finding))
  }

  private func identity(of finding: Diagnostic) -> Refused {
    Refused(rule: finding.rule, origin: origin(of: finding.range.lowerBound))
  }

  /// Where a place of the file was when it came.
  private func origin(of offset: Int) -> Int {
    rounds.reversed().reduce(offset) { $1.origin(of: $0) }
  }
}
