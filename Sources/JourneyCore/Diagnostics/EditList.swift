/// Edits of a file, one behind the other, in few bytes: there may be hundreds of thousands.
struct EditList: Sendable {
  private struct Entry {
    let start: UInt32
    let end: UInt32
    /// Where its text begins among those of all.
    let text: UInt32
  }

  private var entries: [Entry] = []
  private var texts: [UInt8] = []

  /// How many there are.
  var count: Int { entries.count }

  /// Makes room for so many at all.
  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Adds an edit behind the others.
  mutating func append(_ edit: Diagnostic.Fix.Edit) {
    appendPlace(edit.range)
    texts += edit.text.utf8
  }

  /// Adds some edits of another list.
  mutating func append(_ other: EditList, _ indices: Range<Int>) {
    for index in indices {
      appendPlace(other.range(index))
      texts += other.text(index)
    }
  }

  private mutating func appendPlace(_ range: Range<Int>) {
    entries.append(
      Entry(
        start: UInt32(clamping: range.lowerBound), end: UInt32(clamping: range.upperBound),
        text: UInt32(clamping: texts.count)))
  }

  /// The bytes that an edit takes away.
  func range(_ index: Int) -> Range<Int> {
    Int(entries[index].start)..<Int(entries[index].end)
  }

  /// What comes in their place.
  func text(_ index: Int) -> ArraySlice<UInt8> {
    let end = index + 1 < entries.count ? Int(entries[index + 1].text) : texts.count
    return texts[Int(entries[index].text)..<end]
  }
}
