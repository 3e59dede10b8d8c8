/// The texts that a repository counts as the same, and those that it tells apart.
///
/// A text that stands in a list counts as the others of its list and as nothing else; a list of one
/// text takes it out of the group in which its words would put it. Texts that are nearly one of a
/// list of several count as that list. A list goes by the words of its first text, so that a ticket
/// keeps its key where others are put beside it; where another list does so already, and for a list
/// of one, it goes by the very bytes of that text.
package struct SameTexts: Sendable, Equatable {
  private var exact: [String: TextKey] = [:]
  private var near: [TextKey: TextKey] = [:]

  /// Creates lists of nothing.
  package init() {}

  /// Takes lists; of a text that stands in several the first counts.
  package init(_ lists: [[String]]) {
    var taken: Set<TextKey> = []
    for list in lists {
      guard let first = list.first else { continue }
      let own = TextKey(first)
      let key =
        list.count > 1 && exact[first] == nil && taken.insert(own).inserted
        ? own : TextKey.exact(first)
      for text in list where exact[text] == nil {
        exact[text] = key
        let words = TextKey(text)
        if list.count > 1, near[words] == nil { near[words] = key }
      }
    }
  }

  /// The key of a text, one of many whose words are read in the same room.
  func key(of text: SourceText, _ reader: inout KeyWords) -> TextKey {
    let words = TextKey(text, &reader)
    if exact.isEmpty { return words }
    return exact[text.trimmed.string] ?? near[words] ?? words
  }
}
