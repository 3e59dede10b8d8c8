/// The fields that headings were found to mean, each once.
///
/// They are few, so a list is as fast as a set, and nothing has to be made for it at the start.
struct FieldList {
  private var fields: [GridField] = []

  /// Creates a list of none.
  init() {}

  /// Creates a list of those of headings.
  init(_ meanings: Slice<CellMeanings.Row>) {
    for meaning in meanings {
      if let field = meaning?.field { insert(field) }
    }
  }

  /// How many there are.
  var count: Int { fields.count }

  /// Whether a field is one of them.
  func contains(_ field: GridField) -> Bool { fields.contains(field) }

  /// Whether one of them is meant.
  func contains(where isMeant: (GridField) -> Bool) -> Bool { fields.contains(where: isMeant) }

  /// Adds a field.
  mutating func insert(_ field: GridField) {
    if !fields.contains(field) { fields.append(field) }
  }
}
