/// Shares a width among columns, each of which asks for room and can do with less.
struct ColumnWidths {
  /// What a column asks for, in columns of the terminal.
  struct Demand {
    /// The room in which nothing is wrapped.
    let natural: Int
    /// The least room in which the column can be read.
    let least: Int
  }

  /// Returns what each column gets, or `nil` if there is too little for all of them.
  ///
  /// Nobody gets more than asked for; what is left over the least goes to the narrowest first, so
  /// that short columns stay whole and long texts share the wrapping.
  static func share(_ width: Int, among demands: [Demand]) -> [Int]? {
    var widths = demands.map { min($0.natural, $0.least) }
    var left = width - widths.reduce(0, +)
    guard left >= 0 else { return nil }
    // Raises the level from one column's wish to the next; each round satisfies one at least.
    while left > 0 {
      let hungry = demands.indices.filter { widths[$0] < demands[$0].natural }
      guard let level = hungry.map({ widths[$0] }).min() else { break }
      let lowest = hungry.filter { widths[$0] == level }
      let wish = lowest.map { demands[$0].natural }.min() ?? level
      let next = hungry.map { widths[$0] }.filter { $0 > level }.min() ?? .max
      let rise = min(min(wish, next) - level, max(1, left / lowest.count))
      for column in lowest where left > 0 {
        let step = min(rise, left)
        widths[column] += step
        left -= step
      }
    }
    return widths
  }
}
