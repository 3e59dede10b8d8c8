/// An id of a file with what people call it, as messages offer it: `awareness (Nhận thức)`.
package struct NamedID: Sendable, Equatable {
  /// The id, the only form that a file may have.
  package let id: String
  /// What people call it; nothing where only the id is known.
  package let name: LocalizedText?

  /// Creates an id with its name.
  package init(_ id: String, _ name: LocalizedText? = nil) {
    self.id = id
    self.name = name
  }

  /// The id with its name behind it, which is left out where it says nothing more.
  package func described(_ language: Language) -> String {
    Self.described("\(id)", id, name, language)
  }

  /// The id in quotes with its name behind it.
  package func quoted(_ language: Language) -> String {
    Self.described("'\(id)'", id, name, language)
  }

  private static func described(
    _ shown: String, _ id: String, _ name: LocalizedText?, _ language: Language
  ) -> String {
    guard let name = name?[language], !name.isEmpty else { return shown }
    let words = FoldedName.words(name).map(FoldedName.singular)
    let ids = FoldedName.words(id).map(FoldedName.singular)
    if words.joined() == ids.joined() || ids.allSatisfy(words.contains) { return shown }
    return "\(shown) (\(name))"
  }

  /// Ids with their names, with commas between.
  package static func list(_ ids: [NamedID], _ language: Language) -> String {
    ids.map { $0.described(language) }.joined(separator: ", ")
  }
}
