/// Names that are looked up whatever their case, accents and plurals are.
///
/// Making it takes a few instructions a letter, where a set of folded strings takes many: a start that
/// reads one table makes it for that alone.
struct NameSet: Sendable {
  private let table: NumberTable

  /// Creates a set.
  ///
  /// - Parameter names: The names, with commas between them.
  init(_ names: String) {
    var table = NumberTable(capacity: 64)
    NameNumber.forEach(partedByCommas: names) { number in
      table.note(0, for: number.letters)
      table.note(0, for: number.key)
    }
    self.table = table
  }

  /// Whether a text is one of the names.
  func contains(_ text: String) -> Bool {
    guard text.utf8.count <= FoldedName.longest else { return false }
    let number = NameNumber(text)
    return !number.isEmpty && (table[number.letters] ?? table[number.key]) != nil
  }
}
