/// The rows of a sheet on paper as columns become wider, one unit after the other.
struct PaperRows {
  private let cells: PaperCells
  private let unit: Double
  private let most: Int
  /// How many units each column has.
  private(set) var abreast: [Int]
  /// The heights of all cells, row by row, and what they would be with one unit more.
  private var now: [Double] = []
  private var next: [Double] = []
  /// The height of all rows with one column or another wider, made anew for each look.
  private var sums: [Double]

  /// Prepares rows whose columns have one unit each.
  init(_ cells: PaperCells, unit: Double, most: Int) {
    self.cells = cells
    self.unit = unit
    self.most = most
    abreast = Array(repeating: 1, count: cells.count)
    sums = Array(repeating: 0, count: cells.count)
    now.reserveCapacity(cells.rowCount * cells.count)
    for row in 0..<cells.rowCount {
      for column in 0..<cells.count {
        now.append(cells.height(row: row, column: column, unit: unit, abreast: 1))
      }
    }
  }

  private func mayWiden(_ column: Int) -> Bool {
    abreast[column] < min(most, cells.most[column])
  }

  /// Finds what the cells of a column need with one unit more.
  private mutating func lookAhead(_ column: Int) {
    guard mayWiden(column) else { return }
    for row in 0..<cells.rowCount {
      next[row * cells.count + column] = cells.height(
        row: row, column: column, unit: unit, abreast: abreast[column] + 1)
    }
  }

  private func height(of highest: Double) -> Double {
    max(PaperFit.leastHeight, highest + 2 * PaperFit.spacing)
  }

  /// The height of all rows, in px.
  var height: Double {
    var sum = 0.0
    for row in 0..<cells.rowCount {
      var highest = 0.0
      for column in 0..<cells.count { highest = max(highest, now[row * cells.count + column]) }
      sum += height(of: highest)
    }
    return sum
  }

  /// The column with whose widening the rows are the lowest; nothing where none can be wider.
  var widening: Int? {
    mutating get {
      // Many a width is of no use whatever is widened.
      if next.isEmpty {
        next = now
        for column in abreast.indices { lookAhead(column) }
      }
      var sums: [Double] = []
      swap(&sums, &self.sums)
      defer { swap(&sums, &self.sums) }
      return lowest(&sums)
    }
  }

  private func lowest(_ sums: inout [Double]) -> Int? {
    let count = cells.count
    let (now, next) = (now.span, next.span)
    for column in 0..<count { sums[column] = 0 }
    // With one column apart, a row is as high as the highest of the others.
    for first in stride(from: 0, to: now.count, by: count) {
      var (highest, second, place) = (0.0, 0.0, 0)
      for column in 0..<count {
        let own = now[first &+ column]
        if own > highest {
          (second, highest, place) = (highest, own, column)
        } else if own > second {
          second = own
        }
      }
      for column in 0..<count {
        sums[column] += height(of: max(column == place ? second : highest, next[first &+ column]))
      }
    }
    var best: Int?
    for column in 0..<count where mayWiden(column) {
      if best.map({ sums[column] < sums[$0] }) ?? true { best = column }
    }
    return best
  }

  /// Widens a column by one unit.
  mutating func widen(_ column: Int) {
    abreast[column] += 1
    for row in 0..<cells.rowCount {
      now[row * cells.count + column] = next[row * cells.count + column]
    }
    lookAhead(column)
  }
}
