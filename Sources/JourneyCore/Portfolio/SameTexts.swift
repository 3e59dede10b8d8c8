/// The texts that a repository counts as the same, and those that it tells apart.
///
/// A text that stands in a list counts as the others of its list and as nothing else; a list of one
/// text takes it out of the group in which its words would put it. A text is the one of a list in
/// whatever case, blanks and forms of accents either is written; where no list writes it so, also
/// with other marks between its words. Texts that are nearly one of a list of several count as that
/// list. A list goes by the words of its first text, so that a ticket keeps its key where others are
/// put beside it; where another list does so already, and for a list of one, it goes by the very
/// bytes of that text.
package struct SameTexts: Sendable, Equatable {
  /// A text of a list.
  private struct Text: Sendable, Equatable {
    /// Its number among the texts of all lists.
    let number: Int
    /// The text in lower case with single blanks.
    let name: String
    /// The same with blanks in place of all marks.
    let words: String
    /// The key of its list.
    let key: TextKey
    /// Whether it is told apart.
    let isAlone: Bool
  }

  /// The texts of all lists, by their words as the grouping reads them.
  private var texts: [TextKey: [Text]] = [:]
  /// The texts of all lists in their order, as they are written there.
  package private(set) var all: [String] = []
  /// The numbers of these, in the same order.
  package private(set) var numbers = 0..<0

  /// Creates lists of nothing.
  package init() {}

  /// Takes lists; of a text that stands in several the first counts.
  ///
  /// - Parameters:
  ///   - lists: The lists.
  ///   - first: The number of the first text.
  package init(_ lists: [[String]], from first: Int = 0) {
    numbers = first..<first
    var taken: Set<TextKey> = []
    var known: Set<String> = []
    for list in lists {
      guard let head = list.first else { continue }
      let own = TextKey(head)
      let isFree = list.count > 1 && !known.contains(WrittenName.key(head))
      let key = isFree && taken.insert(own).inserted ? own : TextKey.exact(head)
      for text in list {
        let name = WrittenName.key(text)
        guard known.insert(name).inserted else { continue }
        texts[TextKey(text), default: []].append(
          Text(
            number: first + all.count, name: name, words: Self.words(of: name), key: key,
            isAlone: list.count == 1))
        all.append(text)
      }
    }
    numbers = first..<first + all.count
  }

  /// Whether there are no lists.
  package var isEmpty: Bool { all.isEmpty }

  /// The key of a text, one of many whose words are read in the same room.
  func key(of text: SourceText, _ reader: inout KeyWords) -> TextKey {
    var held: Set<Int> = []
    return key(of: text, &reader, holding: &held)
  }

  /// The key of a text, and which texts of its list have its words.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - reader: Reads its words.
  ///   - held: Gets the numbers of those texts.
  /// - Returns: The key.
  func key(
    of text: SourceText, _ reader: inout KeyWords, holding held: inout Set<Int>
  ) -> TextKey {
    if isEmpty { return TextKey(text, &reader) }
    let trimmed = text.trimmed
    let key = TextKey(trimmed, &reader)
    // A text that is written otherwise has the same words all the same.
    guard let known = texts[key] else { return key }
    let name = WrittenName.key(trimmed.string)
    let words = Self.words(of: name)
    let exact =
      known.first { $0.name == name } ?? known.first { !words.isEmpty && $0.words == words }
    guard let meant = exact ?? known.first(where: { !$0.isAlone }) else { return key }
    for text in known where text.key == meant.key { held.insert(text.number) }
    return meant.key
  }

  /// A text that is in lower case with blanks in place of all marks.
  private static func words(of name: String) -> String {
    name.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
