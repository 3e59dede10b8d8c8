/// The texts that a repository counts as the same, and those that it tells apart.
///
/// A text that stands in a list counts as the others of its list and as nothing else; a list of one
/// text takes it out of the group in which its words would put it. Texts that are nearly one of a
/// list of several count as that list.
package struct SameTexts: Sendable, Equatable {
  private var exact: [String: TextKey] = [:]
  private var near: [TextKey: TextKey] = [:]

  /// Creates lists of nothing.
  package init() {}

  /// Takes lists; of a text that stands in several the first counts.
  package init(_ lists: [[String]]) {
    for list in lists {
      guard let first = list.first else { continue }
      let key = TextKey.exact(first)
      for text in list where exact[text] == nil {
        exact[text] = key
        let words = TextKey(text)
        if list.count > 1, near[words] == nil { near[words] = key }
      }
    }
  }

  /// The key of a text.
  package func key(of text: SourceText) -> TextKey {
    let words = TextKey(text)
    if exact.isEmpty { return words }
    return exact[text.trimmed.string] ?? near[words] ?? words
  }
}
