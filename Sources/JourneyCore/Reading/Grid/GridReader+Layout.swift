/// How a table lies, and tables that are laid out anew before they are read.
extension GridReader {
  /// A table as it is read: with its layout, and cards spread.
  ///
  /// - Parameters:
  ///   - grid: The table.
  ///   - layout: How it is laid out, where that is known.
  /// - Returns: The table and its layout.
  /// - Throws: Why there is none.
  static func wholeTable(
    _ grid: CellGrid, laidOut layout: GridLayout? = nil
  ) throws(GridLayout.Failure) -> (CellGrid, GridLayout) {
    if let layout { return (grid, layout) }
    let (grid, layout) = try tableAndLayout(grid)
    if let ticked = try TickedScale.spread(grid, layout) { return (ticked.grid, ticked.layout) }
    guard let long = LongTable.spread(grid, layout) else { return (grid, layout) }
    return try laidOut(long)
  }

  /// The layout of a table, which is laid out anew where its stages stand over the same headings each.
  static func tableAndLayout(
    _ grid: CellGrid
  ) throws(GridLayout.Failure) -> (CellGrid, GridLayout) {
    if let table = FactList.table(grid) { return (table, try GridLayout(table)) }
    do throws(GridLayout.Failure) {
      let layout = try GridLayout(grid)
      // A table with a column of stages has no others above it, and no cards.
      guard layout.isTransposed else {
        if let list = parentList(grid, layout) { return list }
        if layout.headings.count(where: { $0.meaning != nil }) == 1, !layout.namesFramework(grid),
          let people = PeopleRows.layout(grid, besides: layout.headingLine)
        {
          return (grid, people)
        }
        // `Touchpoint / Stage` in the corner names stages, and these stand beside it.
        if let corner = layout.headings.first, CrossTable.isCorner(corner.text),
          let found = CrossTable.spread(grid)
        {
          return (found.grid, found.layout)
        }
        return (grid, layout)
      }
      if let (joined, again) = JoinedTables.joined(grid, layout) {
        var layout = try GridLayout(joined)
        layout.remarks += again.map { .repeated($0) }
        return (layout.named(joined), layout)
      }
      if let (whole, again) = WrappedTable.whole(grid, layout) {
        var layout = try GridLayout(whole)
        layout.remarks += again.map { .furtherStages($0) }
        return (whole, layout)
      }
      guard let found = try laidOutAnew(grid) else { return (layout.named(grid), layout) }
      return found
    } catch {
      if let people = PeopleRows.layout(grid) { return (grid, people) }
      if let found = try laidOutAnew(grid) { return found }
      if let found = CrossTable.spread(grid) { return (found.grid, found.layout) }
      if let found = ParentList.spread(grid) { return (found.grid, found.layout) }
      throw error
    }
  }

  /// Whether a sheet that is no table as it lies is a map all the same.
  static func mayBeLaidOut(_ grid: CellGrid) -> Bool {
    CrossTable.spread(grid) != nil || ParentList.spread(grid) != nil
      || PeopleRows.layout(grid) != nil
  }

  /// A table one column of which says below which other row each row stands.
  private static func parentList(
    _ grid: CellGrid, _ layout: GridLayout
  ) -> (CellGrid, GridLayout)? {
    let namesParent = layout.headings.contains {
      $0.meaning == nil && $0.isRead
        && (ParentList.namesParent($0.text)
          || layout.holdsOne(layout.first, $0.line, grid) && ParentList.mayNumber($0.text))
    }
    guard namesParent, !layout.namesFramework(grid), let found = ParentList.spread(grid) else {
      return nil
    }
    return (found.grid, found.layout)
  }

  /// A table of stages side by side, or of cards, as any other one.
  private static func laidOutAnew(
    _ grid: CellGrid
  ) throws(GridLayout.Failure) -> (CellGrid, GridLayout)? {
    guard let stacked = StageBands.stacked(grid) else {
      guard let long = LongTable.spread(grid) else { return nil }
      return try laidOut(long)
    }
    var layout = try GridLayout(stacked.grid)
    layout.remarks = layout.remarks.filter { remark in
      if case .firstColumn = remark { return false }
      return true
    }
    layout.remarks.append(.bands(stacked.first, text: grid.string(stacked.first)))
    return (stacked.grid, layout)
  }

  static func laidOut(
    _ long: LongTable.Spread
  ) throws(GridLayout.Failure) -> (CellGrid, GridLayout) {
    var layout = try GridLayout(long.grid)
    if let cell = long.kinds.cell {
      layout.remarks.append(.kinds(cell, text: long.kinds.text, of: long.texts.text))
    }
    return (long.grid, layout)
  }
}
