/// Where the columns of a sheet stand; on paper some are wider than others.
struct SheetColumns: Sendable {
  /// Where each column begins, and where the last one ends, in px.
  private let edges: [Double]

  /// Lays columns out beside one another.
  ///
  /// - Parameters:
  ///   - left: Where the first one begins, in px.
  ///   - widths: Their widths, in px.
  init(left: Double, widths: [Double]) {
    edges = widths.reduce(into: [left]) { edges, width in
      edges.append((edges.last ?? left) + width)
    }
  }

  /// Lays out columns that are all as wide.
  init(left: Double, columnWidth: Double, count: Int) {
    edges = (0...max(count, 0)).map { left + Double($0) * columnWidth }
  }

  var count: Int { edges.count - 1 }
  /// Where the first one begins, in px.
  var left: Double { edges[0] }
  /// Where the last one ends, in px.
  var right: Double { edges[edges.count - 1] }

  /// Where a column begins, in px; for the number of columns where the last one ends.
  func x(of column: Int) -> Double { edges[min(max(column, 0), count)] }

  /// The width of a column, in px.
  func width(of column: Int) -> Double { x(of: column + 1) - x(of: column) }

  /// The middle of a column, in px.
  func middle(of column: Int) -> Double { (x(of: column) + x(of: column + 1)) / 2 }
}
