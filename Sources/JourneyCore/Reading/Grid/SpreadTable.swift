/// A table or list that was laid out anew, with a row for each touchpoint in a stage.
struct SpreadTable {
  /// The table, its cells still where they stand in the file.
  let grid: CellGrid
  /// What its columns mean.
  let layout: GridLayout
}
