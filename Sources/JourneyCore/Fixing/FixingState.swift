/// A file on its way from one round of corrections to the next.
struct FixingState {
  /// A correction that was tried and changed more than it should.
  private struct Refused: Hashable {
    let rule: RuleID
    let origin: Int
  }

  private let original: SourceFile
  /// What the file was when it came.
  private let first: FixableFile
  private var bytes: [UInt8]
  private var file: FixableFile
  /// What was made in each round, to find the way back to the file as it came.
  private var rounds: [FixBatch] = []
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
  private var opened: Set<Int> = []

  init(_ source: SourceFile, _ file: FixableFile, mayOpenValues: Bool) {
    self.mayOpenValues = mayOpenValues
    original = source
    bytes = source.bytes
    first = file
    self.file = file
  }

  /// The corrections to make next: those of the syntax first, for they decide what the rest means;
  /// then what the reader found, then the rules.
  func nextGroup() -> [Diagnostic] {
    let findings = file.findings
    // Where bytes are no text nobody knows what they were.
    if findings.contains(where: { $0.rule == .encoding }) { return [] }
    let fixable = findings.filter { $0.fix != nil && !isRefused($0) }
    let syntax = fixable.filter { $0.rule == .syntax }
    if !syntax.isEmpty || file.isDoubtful { return syntax }
    let read = fixable.filter { $0.subject == nil }
    return read.isEmpty ? fixable : read
  }

  /// Makes corrections, unless something else would change with them.
  ///
  /// - Parameters:
  ///   - group: The findings whose corrections are made; of two at one place the first alone.
  ///   - read: Reads the file anew.
  /// - Returns: Whether they were made.
  mutating func make(
    _ group: [Diagnostic], _ read: (SourceFile) -> [FixableReading]
  ) -> Bool {
    let batch = FixBatch(group.compactMap(\.fix))
    let new = batch.applied(to: bytes)
    let next = FixableFile(read(SourceFile(name: original.name, bytes: new)))
    guard isBetter(next, than: file, after: batch, of: group) else { return false }
    for index in batch.made { note(group[index]) }
    if mayOpenValues {
      for change in openingEdits(of: batch, group) {
        opened.insert(origin(of: change.edit.range.lowerBound))
        // Where brackets went, the value begins behind them.
        if change.result.isEmpty { opened.insert(origin(of: change.edit.range.upperBound)) }
      }
    }
    rounds.append(batch)
    bytes = new
    file = next
    return true
  }

  /// Notes that a correction is none here.
  mutating func refuse(_ finding: Diagnostic) {
    refused.insert(identity(of: finding))
  }

  /// How many bytes the file has.
  var size: Int { bytes.count }

  /// Lets what was refused be tried again.
  mutating func forgetRefused() { refused.removeAll() }

  /// The file as it came.
  var unchanged: FixedFile {
    FixedFile(
      source: original, bytes: original.bytes, changes: [], changeCount: 0,
      left: FileFindings(source: original, diagnostics: first.findings))
  }

  /// What came of it; nothing where no less is wrong in the file than before.
  func finished() -> FixedFile? {
    if hasMadeRead, !first.isCutShort, file.readerCount >= first.readerCount,
      file.readerCount - openedCount >= first.readerCount
    {
      return nil
    }
    let source = SourceFile(name: original.name, bytes: bytes)
    return FixedFile(
      source: original, bytes: bytes,
      changes: changes.enumerated()
        .sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }
        .map(\.element), changeCount: made,
      left: FileFindings(source: source, diagnostics: file.findings))
  }

  private func isBetter(
    _ new: FixableFile, than old: FixableFile, after batch: FixBatch, of group: [Diagnostic]
  ) -> Bool {
    if let before = old.json {
      guard let after = new.json, KeptMeaning.isKept(in: after, from: before, by: batch) else {
        return false
      }
    }
    // What was not read before may hold anything.
    if old.isCutShort { return true }
    let made = batch.made.map { group[$0] }
    if made.contains(where: { $0.rule == .syntax }), old.json != nil {
      return new.count(of: [.syntax]) < old.count(of: [.syntax])
    }
    if made.contains(where: { $0.subject == nil }) {
      let places = Set(openingEdits(of: batch, group).map(\.result.lowerBound))
      let opened = mayOpenValues ? new.readerCount(inValuesAt: places.contains) : 0
      return new.readerCount - opened < old.readerCount
    }
    let rules = Set(made.map(\.rule))
    return new.count(of: rules) < old.count(of: rules) && new.readerCount <= old.readerCount
  }

  /// What the reader found in values that were read for the first time on the way.
  private var openedCount: Int {
    opened.isEmpty ? 0 : file.readerCount(inValuesAt: { opened.contains(origin(of: $0)) })
  }

  /// The edits by which values are read that were not before: their keys get the right names, or
  /// brackets are put around them.
  private func openingEdits(of batch: FixBatch, _ group: [Diagnostic]) -> [FixBatch.Change] {
    let places = Set(
      batch.made.map { group[$0] }.filter { $0.rule == .unknownKey || $0.rule == .wrongType }
        .compactMap(\.fix?.range.lowerBound))
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
