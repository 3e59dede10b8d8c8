// XML: markup and its escapes, which know no format that uses them.

/// Markup of the product's own, such as a name: only a literal in the source can become one.
struct Markup: ExpressibleByStringLiteral, Sendable {
  /// The markup as it is written.
  let text: String

  init(stringLiteral text: String) { self.text = text }
}
