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
  /// How many guesses at what was meant a reading builds on: what stands behind a wrong one may only
  /// follow from it, so it becomes more as long as all of them have proved right.
  private var guesses = JSONScanner.maximumProblems
  /// Where the values that are read now and were not before, or their keys, stood in the file as it
  /// came: what is wrong in them was so before, and nobody was told.
  private var opened = OffsetSet()

  init(
    _ source: SourceFile, _ read: FileFixer.Read, _ check: FileFixer.Check, mayOpenValues: Bool
  ) {
    self.mayOpenValues = mayOpenValues
    original = source
    bytes = source.bytes
    file = FixableFile(read(source, guesses), checking: false, by: check)
    first = (file.readerCount, file.isCutShort)
  }

  /// The corrections to make next: those of the syntax first, for they decide what the rest means;
  /// then what the reader found, then the rules.
  ///
  /// - Parameters:
  ///   - read: Reads the file anew.
  ///   - check: Runs the rules, as soon as the reader has found nothing that can be corrected.
  /// - Returns: Which of the corrections of the file they are; none where nothing can be corrected any more.
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

  /// The corrections that nobody has refused; which are meant is told by the rule and by whether
  /// the reader found what they are of.
  private func open(where isMeant: (RuleID, Bool) -> Bool) -> [Int] {
    let fixes = file.fixes
    return (0..<fixes.count).filter {
      isMeant(fixes.rule($0), fixes.isOfReader($0))
        && (refused.isEmpty || !refused.contains(identity(of: $0)))
    }
  }

  /// Runs the rules over the file, unless that has been done.
  private mutating func runRules(_ read: FileFixer.Read, _ check: FileFixer.Check) {
    file.check(check)
    guard !file.isChecked else { return }
    let source = SourceFile(name: original.name, bytes: bytes)
    file = FixableFile(read(source, guesses), checking: true, by: check)
  }

  /// Makes corrections, unless something else would change with them.
  ///
  /// - Parameters:
  ///   - group: Which corrections; of two at one place the first alone.
  ///   - read: Reads the file anew.
  ///   - check: Runs the rules over it, where what they have found is corrected.
  /// - Returns: Whether they were made.
  mutating func make(
    _ group: [Int], _ read: FileFixer.Read, _ check: FileFixer.Check
  ) -> Bool {
    let batch = FixBatch(file.fixes, group)
    let new = batch.applied(to: bytes)
    // One map at a time.
    file.forget()
    let isOfRules = batch.made.allSatisfy { !file.fixes.isOfReader($0) }
    let isWhole = file.isCutShort && group.count == file.syntaxFixCount
    let more = isWhole ? min(guesses * 4, JSONScanner.maximumCorrections) : guesses
    let next = FixableFile(
      read(SourceFile(name: original.name, bytes: new), more), checking: isOfRules, by: check)
    guard isBetter(next, after: batch) else {
      guesses = JSONScanner.maximumProblems
      return false
    }
    guesses = more
    for fix in batch.made { note(fix) }
    // Of what is wrong in values that are read for the first time nobody asks where there may be more.
    if mayOpenValues, !first.isCutShort {
      for edit in openingEdits(of: batch) {
        let range = batch.edits.range(edit)
        opened.insert(origin(of: range.lowerBound))
        // Where brackets went, the value begins behind them.
        if batch.edits.text(edit).isEmpty { opened.insert(origin(of: range.upperBound)) }
      }
    }
    if needsOrigins { rounds.append(FixOrigins(batch)) } else { rounds = [] }
    bytes = new
    file = next
    return true
  }

  /// Whether anybody will ask where places were: of a flood, of which all is noted that is told,
  /// nobody does before something is refused, and then all of it counts from there.
  private var needsOrigins: Bool {
    !first.isCutShort || changes.count < FixedFile.maximumChanges || !refused.isEmpty
  }

  /// Notes that a correction is none here.
  mutating func refuse(_ fix: Int) {
    refused.insert(identity(of: fix))
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

  private func isBetter(_ new: FixableFile, after batch: FixBatch) -> Bool {
    let old = file
    let (fixes, made) = (old.fixes, batch.made)
    if let before = old.json {
      guard let after = new.json, KeptMeaning.isKept(in: after, from: before, by: batch) else {
        return false
      }
    }
    // What was not read before may hold anything.
    if old.isCutShort { return true }
    if made.contains(where: { fixes.rule($0) == .syntax }), old.json != nil {
      return new.count(of: [.syntax]) < old.count(of: [.syntax])
    }
    if made.contains(where: { fixes.isOfReader($0) }) {
      var places = OffsetSet()
      for edit in openingEdits(of: batch) { places.insert(batch.result(edit).lowerBound) }
      let opened = mayOpenValues ? new.readerCount(inValuesAt: places.contains) : 0
      return new.readerCount - opened < old.readerCount
    }
    let rules = Set(made.map { fixes.rule($0) })
    return new.count(of: rules) < old.count(of: rules) && new.readerCount <= old.readerCount
  }

  /// What the reader found in values that were read for the first time on the way.
  private var openedCount: Int {
    opened.isEmpty ? 0 : file.readerCount(inValuesAt: { opened.contains(origin(of: $0)) })
  }

  /// The edits by which values are read that were not before: their keys get the right names, or
  /// brackets are put around them.
  private func openingEdits(of batch: FixBatch) -> [Int] {
    var places = OffsetSet()
    for fix in batch.made {
      switch file.fixes.rule(fix) {
      case .unknownKey, .wrongType:
        // Where something only goes, nothing is read that was not.
        if !isRemoval(fix) { places.insert(file.fixes.range(fix).lowerBound) }
      default: continue
      }
    }
    if places.isEmpty { return [] }
    return (0..<batch.edits.count).filter {
      places.contains(batch.edits.range($0).lowerBound)
    }
  }

  private func isRemoval(_ fix: Int) -> Bool {
    let edits = file.fixes.editIndices(fix)
    return edits.count == 1 && file.fixes.edits.text(edits.lowerBound).isEmpty
  }

  private mutating func note(_ index: Int) {
    let fixes = file.fixes
    if fixes.isOfReader(index) { hasMadeRead = true }
    let edits = fixes.editIndices(index)
    // One id that stands in several places is corrected in each.
    let isRepeated = edits.count > 1 && edits.allSatisfy { isOfID($0, like: edits.lowerBound) }
    let places = isRepeated ? edits.count : 1
    made += places
    guard changes.count + places <= FixedFile.maximumChanges,
      let finding = file.finding(ofFix: index), let fix = finding.fix
    else { return }
    for part in isRepeated ? fix.edits.map({ Diagnostic.Fix($0) }) : [fix] {
      changes.append(
        FixedFile.Change(
          finding: finding, origin: origin(of: part.range.lowerBound),
          old: String(decoding: bytes[part.range], as: UTF8.self), new: part.result(in: bytes)))
    }
  }

  /// Whether an edit puts the same in the place of the same text as another one does.
  private func isOfID(_ edit: Int, like other: Int) -> Bool {
    let edits = file.fixes.edits
    let (old, first) = (bytes[edits.range(edit)], bytes[edits.range(other)])
    // A text has quotes, and more than one sign.
    return old.count > 1 && old == first && edits.text(edit) == edits.text(other)
  }

  private func identity(of fix: Int) -> Refused {
    Refused(rule: file.fixes.rule(fix), origin: origin(of: file.fixes.place(fix)))
  }

  /// Where a place of the file was when it came.
  private func origin(of offset: Int) -> Int {
    rounds.reversed().reduce(offset) { $1.origin(of: $0) }
  }
}
