/// The rows of one column that merged cells lie over, for whoever asks it of thousands of rows.
struct MergedRows {
  /// Their runs in the order of the rows.
  private var runs: [Range<Int>] = []

  /// Takes those of all merged cells that lie over a column.
  init(_ spans: [CellGrid.Span], in column: Int) {
    let rows = spans.lazy.filter { $0.columns.contains(column) }.map(\.rows)
    for next in rows.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = runs.last, next.lowerBound <= last.upperBound {
        runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
      } else {
        runs.append(next)
      }
    }
  }

  /// Whether a row is one of them.
  func contains(_ row: Int) -> Bool {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].contains(row)
  }
}
