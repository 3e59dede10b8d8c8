/// The corrections of a file in few bytes each, without what people are told of the mistakes: a file
/// may need half a million.
struct FixList: Sendable {
  private struct Entry {
    let place: UInt32
    let firstEdit: UInt32
    let rule: RuleID
    let isOfReader: Bool
  }

  private var entries: [Entry] = []
  /// The edits of all of them.
  private(set) var edits = EditList()

  /// How many of them people are told of; those of which nobody is told stand behind them.
  private(set) var toldCount = 0

  /// How many there are.
  var count: Int { entries.count }
  /// How many nobody is told of.
  var untoldCount: Int { entries.count - toldCount }

  /// Adds a correction.
  ///
  /// - Parameters:
  ///   - fix: What changes.
  ///   - rule: The rule that found what is wrong.
  ///   - place: Where that is, in bytes.
  ///   - isOfReader: Whether the reader found it.
  ///   - isTold: Whether people are told of it.
  mutating func append(
    _ fix: Diagnostic.Fix, of rule: RuleID, at place: Int, isOfReader: Bool, isTold: Bool = true
  ) {
    appendEntry(rule, place, isOfReader)
    if isTold { toldCount += 1 }
    for edit in fix.edits { edits.append(edit) }
  }

  /// Adds corrections of another list.
  ///
  /// - Parameters:
  ///   - other: The list.
  ///   - first: The first of them.
  ///   - applies: Whether the corrections of a rule are meant.
  mutating func append(
    _ other: FixList, from first: Int = 0, where applies: (RuleID) -> Bool = { _ in true }
  ) {
    if count == 0, first == 0, (0..<other.count).allSatisfy({ applies(other.rule($0)) }) {
      self = other
      return
    }
    entries.reserveCapacity(count + other.count - first)
    edits.reserveCapacity(edits.count + other.edits.count)
    for index in first..<other.count where applies(other.rule(index)) {
      appendEntry(other.rule(index), other.place(index), other.isOfReader(index))
      if index < other.toldCount { toldCount += 1 }
      edits.append(other.edits, other.editIndices(index))
    }
  }

  private mutating func appendEntry(_ rule: RuleID, _ place: Int, _ isOfReader: Bool) {
    entries.append(
      Entry(
        place: UInt32(clamping: place), firstEdit: UInt32(clamping: edits.count), rule: rule,
        isOfReader: isOfReader))
  }

  /// The rule that found what a correction is of.
  func rule(_ index: Int) -> RuleID { entries[index].rule }

  /// Where that is in the file, in bytes.
  func place(_ index: Int) -> Int { Int(entries[index].place) }

  /// Whether the reader found it.
  func isOfReader(_ index: Int) -> Bool { entries[index].isOfReader }

  /// Which of the edits a correction makes.
  func editIndices(_ index: Int) -> Range<Int> {
    let end = index + 1 < entries.count ? Int(entries[index + 1].firstEdit) : edits.count
    return Int(entries[index].firstEdit)..<end
  }

  /// From the first byte that a correction changes to the last.
  func range(_ index: Int) -> Range<Int> {
    let indices = editIndices(index)
    guard !indices.isEmpty else { return 0..<0 }
    return edits.range(indices.lowerBound)
      .lowerBound..<edits.range(indices.upperBound - 1).upperBound
  }
}
