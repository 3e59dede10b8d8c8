/// Frameworks by what people call them.
package struct FrameworkNames: Sendable {
  private let lookup: NameLookup

  /// Makes the table of frameworks.
  package init(_ frameworks: [Framework]) {
    lookup = NameLookup(
      frameworks.map { framework in
        NameLookup.Entry(
          id: framework.named, names: Language.allCases.map { framework.name[$0] })
      })
  }

  /// Finds the frameworks that a word of a command line may mean.
  ///
  /// - Parameter word: An id or name, or the beginning of either.
  /// - Returns: The indices of the frameworks; one if the word is clear.
  package func indices(matching word: String) -> [Int] {
    if let index = ids.firstIndex(where: { $0.id == word }) ?? lookup.index(of: word) {
      return [index]
    }
    let begun = word.isEmpty ? [] : ids.indices.filter { ids[$0].id.hasPrefix(word) }
    return begun.isEmpty ? lookup.indices(beginning: word) : begun
  }

  /// Finds the framework that an unknown text most likely means, to offer it.
  package func suggestion(for text: String) -> NamedID? { lookup.suggestion(for: text) }

  /// The frameworks with their names, as messages list them.
  package var ids: [NamedID] { lookup.entries.map(\.id) }
}

extension Framework {
  /// The framework as messages offer it.
  package var named: NamedID {
    let name = name
    return NamedID(id.string, LocalizedText.deferred(vi: name[.vi], en: name[.en]))
  }
}
