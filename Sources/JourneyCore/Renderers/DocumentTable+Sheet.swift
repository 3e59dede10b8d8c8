extension DocumentTable {
  /// Whether formats that draw lay it out with stages as columns, a curve and filters.
  var isSheet: Bool { kind == .matrix && columns.count > 1 }

  /// The first table of a document that is laid out as a sheet.
  static func sheet(in blocks: [DocumentBlock]) -> DocumentTable? {
    for block in blocks {
      switch block {
      case .table(let table) where table.isSheet: return table
      case .section(let section):
        if let table = sheet(in: section.blocks) { return table }
      default: continue
      }
    }
    return nil
  }

  /// The most stages of a table that is laid out as a sheet; 0 where none is.
  static func mostStages(in blocks: [DocumentBlock]) -> Int {
    var most = 0
    for block in blocks {
      switch block {
      case .table(let table) where table.isSheet: most = max(most, table.columns.count - 1)
      case .section(let section): most = max(most, mostStages(in: section.blocks))
      default: continue
      }
    }
    return most
  }
}
