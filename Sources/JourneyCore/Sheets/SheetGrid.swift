/// The cells of a sheet, and what a person who looks at it does not see of them.
struct SheetGrid {
  /// The cells.
  let grid: CellGrid
  /// The rows and columns that are hidden, from 0, where they hold cells.
  let hidden: (rows: [Int], columns: [Int])
  /// The cells of formulas whose value nobody stored, by row and column from 0.
  let unknown: [(row: Int, column: Int)]
  /// The cells that have a comment, and those that lead to an address which they do not show.
  var comments: [(row: Int, column: Int)] = []
  var links: [(row: Int, column: Int)] = []
}
