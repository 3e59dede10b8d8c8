/// Frameworks by what people call them.
package struct FrameworkNames: Sendable {
  private let lookup: NameLookup
  /// How many stages each of them has.
  private let counts: [Int]

  /// What people call the built-in ones besides their names.
  private static let aliases: [String: String] = [
    "basic-5": "giai đoạn cơ bản,basic journey",
    "buyer-4": "hành trình người mua,hành trình mua hàng,buyer journey",
    "digital-7": "hành trình số,digital journey,Qualtrics",
    "experience-8": "Joey Coleman,Coleman,Never Lose a Customer Again",
  ]

  /// Makes the table of frameworks.
  package init(_ frameworks: [Framework]) {
    lookup = NameLookup(
      frameworks.map { framework in
        let aliases = Self.aliases[framework.id.string] ?? ""
        return NameLookup.Entry(
          id: framework.named,
          names: Language.allCases.map { framework.name[$0] }
            + aliases.split(separator: ",").map(String.init))
      })
    counts = frameworks.map(\.stages.count)
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
    if !begun.isEmpty { return begun }
    let named = lookup.indices(beginning: word)
    return named.isEmpty ? indices(counting: word, besideNoun: true) : named
  }

  /// Finds the framework that an unknown text most likely means, to offer it.
  package func suggestion(for text: String) -> NamedID? {
    let meant = suggestions(for: text)
    return meant.count == 1 ? meant[0] : nil
  }

  /// Finds the frameworks that an unknown text may mean: where it says how many stages there are,
  /// those of so many; beside a number that may be a slip, as in `buyer-5`, what is spelt alike, too.
  func suggestions(for text: String) -> [NamedID] {
    if let index = lookup.index(of: text) { return [ids[index]] }
    let said = indices(counting: text, besideNoun: true)
    if !said.isEmpty { return said.map { ids[$0] } }
    let counted = indices(counting: text, besideNoun: false).map { ids[$0] }
    guard let near = lookup.suggestion(for: text) else { return counted }
    return counted.contains { $0.id == near.id } ? [near] : [near] + counted
  }

  /// Finds the frameworks of as many stages as a text says: of several those of which it says most
  /// besides, as `the 7-stage digital framework` does.
  ///
  /// - Parameters:
  ///   - text: What somebody wrote.
  ///   - besideNoun: Whether it must say that stages are counted, as `customer-8` does not.
  /// - Returns: Their indices.
  private func indices(counting text: String, besideNoun: Bool) -> [Int] {
    guard text.utf8.count <= FoldedName.longest else { return [] }
    let words = FoldedName.words(text).map(FoldedName.singular)
    let numbers = words.indices.compactMap { place in
      (Int(words[place]) ?? Self.numberWords[words[place]]).map { (place: place, count: $0) }
    }
    guard numbers.count == 1, let number = numbers.first else { return [] }
    let next = words[(number.place + 1)...].prefix(2).joined()
    if besideNoun, !Self.nouns.contains(where: next.hasPrefix) { return [] }
    let found = counts.indices.filter { counts[$0] == number.count }
    func agreement(_ index: Int) -> Int {
      let entry = lookup.entries[index]
      let own = Set(([entry.id.id] + entry.names).flatMap { FoldedName.words($0) })
      return words.indices.count { $0 != number.place && own.contains(words[$0]) }
    }
    let most = found.map(agreement).max()
    return found.filter { agreement($0) == most }
  }

  private static let nouns = ["giaidoan", "chang", "buoc", "stage", "phase", "step"]
  private static let numberWords = ["four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8]

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
