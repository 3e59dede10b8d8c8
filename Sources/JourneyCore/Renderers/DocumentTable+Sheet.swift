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
}
