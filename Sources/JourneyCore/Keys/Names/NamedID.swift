/// An id of a file with what people call it, as messages offer it: `awareness (Nhận thức)`.
package struct NamedID: Sendable, Equatable {
  /// The id, the only form that a file may have.
  package let id: String
  /// What people call it; nothing where only the id is known.
  package let name: LocalizedText?
  /// What tells it from others of this id, such as the visit of a stage.
  package let remark: LocalizedText?

  /// Creates an id with its name.
  package init(_ id: String, _ name: LocalizedText? = nil, remark: LocalizedText? = nil) {
    self.id = id
    self.name = name
    self.remark = remark
  }

  /// The id with its name behind it, which is left out where it says nothing more.
  package func described(_ language: Language) -> String {
    described("\(id)", language)
  }

  /// The id in quotes with its name behind it.
  package func quoted(_ language: Language) -> String {
    described("'\(id)'", language)
  }

  private func described(_ shown: String, _ language: Language) -> String {
    let words = [telling(language), remark?[language]].compactMap { $0 }
    return words.isEmpty ? shown : "\(shown) (\(words.joined(separator: ", ")))"
  }

  /// The name, where it says more than the id.
  private func telling(_ language: Language) -> String? {
    guard let name = name?[language], !name.isEmpty else { return nil }
    let words = FoldedName.words(name).map(FoldedName.singular)
    let ids = FoldedName.words(id).map(FoldedName.singular)
    return words.joined() == ids.joined() || ids.allSatisfy(words.contains) ? nil : name
  }

  /// Ids with their names, with commas between.
  package static func list(_ ids: [NamedID], _ language: Language) -> String {
    ids.map { $0.described(language) }.joined(separator: ", ")
  }
}
