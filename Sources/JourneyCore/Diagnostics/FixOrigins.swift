/// Where the places of a corrected file were before: what is left of a batch once it is made.
///
/// A flood of corrections is many rounds of thousands, so an edit has few bytes here.
struct FixOrigins: Sendable {
  /// The bytes that an edit took away and those that came in their place.
  private struct Shift {
    let old: (start: Int32, end: Int32)
    let new: (start: Int32, end: Int32)
  }

  private var shifts: [Shift] = []

  init(_ batch: FixBatch) {
    shifts.reserveCapacity(batch.edits.count)
    for edit in 0..<batch.edits.count {
      let (old, new) = (batch.edits.range(edit), batch.result(edit))
      var start = old.lowerBound
      // What only goes, one behind the other, goes as one.
      if new.isEmpty, let last = shifts.last, last.new.start == last.new.end,
        Int(last.old.end) == start
      {
        start = Int(last.old.start)
        shifts.removeLast()
      }
      shifts.append(
        Shift(
          old: (Int32(clamping: start), Int32(clamping: old.upperBound)),
          new: (Int32(clamping: new.lowerBound), Int32(clamping: new.upperBound))))
    }
  }

  /// Where a place of the new file was in the old one.
  func origin(of offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(shifts[middle].new.start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let last = shifts[low - 1]
    if offset < Int(last.new.end) { return Int(last.old.start) }
    return offset - Int(last.new.end) + Int(last.old.end)
  }
}
