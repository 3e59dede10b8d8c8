// Keys/Names: what people call the ids of the files, and how an id is found by what they write.

/// Ids found by what people write: the id, a name in either language or a usual alias, compared
/// without case, accents, blanks and marks.
///
/// An id is never taken by the name of another one. A name that two of them share finds neither.
struct NameLookup: Sendable {
  /// An id with all that people call it.
  struct Entry: Sendable {
    /// The id and its name.
    let id: NamedID
    /// The names in all languages, and the aliases.
    let names: [String]
  }

  /// A name as it is compared.
  private struct Folded: Sendable {
    /// The words without plurals.
    let words: [String]
    /// The letters of all words.
    let letters: String

    init(_ name: String) {
      let words = FoldedName.words(name)
      self.words = words.map(FoldedName.singular)
      letters = words.joined()
    }
  }

  /// The ids in their order.
  let entries: [Entry]
  /// The id and the names of each entry.
  private let folded: [[Folded]]
  private let places: NamePlaces

  /// Makes the table of ids.
  init(_ entries: [Entry]) {
    self.entries = entries
    folded = entries.map { entry in ([entry.id.id] + entry.names).map(Folded.init) }
    places = NamePlaces(entries.map { (id: $0.id.id, names: $0.names) })
  }

  /// Finds the id that a text names.
  ///
  /// - Parameter text: What somebody wrote.
  /// - Returns: Its index; nothing for a text that names none, or several.
  func index(of text: String) -> Int? {
    guard text.utf8.count <= FoldedName.longest else { return nil }
    return index(of: NameNumber(text))
  }

  /// Finds the id that a folded name names.
  func index(of name: NameNumber) -> Int? { places.place(of: name) }

  /// Finds the ids that a text begins: `share` for `share-experience`, `chia` for `Chia sẻ`.
  ///
  /// - Parameter text: What somebody wrote.
  /// - Returns: Their indices in their order; none for a text without letters and digits.
  func indices(beginning text: String) -> [Int] {
    guard text.utf8.count <= FoldedName.longest else { return [] }
    let letters = FoldedName.words(text).joined()
    if letters.isEmpty { return [] }
    return folded.indices.filter { index in
      folded[index].contains { $0.letters.hasPrefix(letters) }
    }
  }

  /// Finds the id for which an unknown text most likely stands: the one that it names, else the
  /// only one that it begins, else the nearest by spelling, else the longest name within it.
  func suggestion(for text: String) -> NamedID? {
    guard text.utf8.count <= FoldedName.longest else { return nil }
    let words = FoldedName.words(text)
    if let index = places.place(of: NameNumber(ofWords: words)) { return entries[index].id }
    if words.joined().utf8.count >= Self.shortestBeginning {
      let begun = indices(beginning: text)
      if begun.count == 1 { return entries[begun[0]].id }
      let ended = indices(endingWith: words.map(FoldedName.singular))
      if ended.count == 1 { return entries[ended[0]].id }
    }
    return (nearest(to: text, words.joined()) ?? longestName(within: words)).map { entries[$0].id }
  }

  /// Finds the ids whose id or name ends in these words, as `problem-awareness` in `awareness`.
  private func indices(endingWith words: [String]) -> [Int] {
    folded.indices.filter { index in
      folded[index].contains { name in
        name.words.count > words.count && name.words.suffix(words.count).elementsEqual(words)
      }
    }
  }

  /// Fewer letters begin too much.
  private static let shortestBeginning = 3

  private func nearest(to text: String, _ letters: String) -> Int? {
    var ids = NearestWord(to: text)
    for entry in entries { ids.consider(entry.id.id) }
    if let best = ids.best { return entries.firstIndex { $0.id.id == best } }
    // Short names are too near to one another: `bao` is no slip of `báo` alone.
    guard letters.utf8.count > Self.shortestBeginning else { return nil }
    // Two letters of a few make another word: `nhân viên` is no slip of `nhắn tin`.
    var names = NearestWord(to: letters, limit: letters.utf8.count < Self.longEnough ? 1 : nil)
    for entry in folded {
      for name in entry { names.consider(name.letters) }
    }
    guard let best = names.best else { return nil }
    return folded.firstIndex { $0.contains { $0.letters == best } }
  }

  /// From so many letters on a name may be told by two slips and more.
  private static let longEnough = 12

  /// The id whose name stands as whole words in a text, such as `Website` in `Website của hãng`.
  private func longestName(within words: [String]) -> Int? {
    guard words.count > 1 else { return nil }
    let singular = words.map(FoldedName.singular)
    var best: (index: Int, length: Int)?
    for (index, names) in folded.enumerated() {
      for name in names {
        let length = name.letters.utf8.count
        guard length > max(best?.length ?? 0, 2), name.words.count < words.count,
          singular.contains(run: name.words)
        else { continue }
        best = (index, length)
      }
    }
    return best?.index
  }
}

extension [String] {
  /// Whether words stand in this order, one behind the other, among these.
  fileprivate func contains(run: [String]) -> Bool {
    guard !run.isEmpty, run.count <= count else { return false }
    return (0...count - run.count).contains { self[$0..<$0 + run.count].elementsEqual(run) }
  }
}
