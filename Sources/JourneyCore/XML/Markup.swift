// XML: markup and its escapes, which know no format that uses them.

/// Markup of the product's own, such as a name: only a literal in the source can become one.
struct Markup: ExpressibleByStringLiteral, Sendable {
  /// The markup as it is written.
  private let literal: Literal

  /// The markup as a text.
  var text: String { literal.text }

  init(stringLiteral literal: StaticString) { self.literal = Literal(stringLiteral: literal) }

  /// Appends markup; most of a page is that.
  static func += (buffer: inout TextBuffer, markup: Markup) { buffer.put(markup.literal) }

  /// Appends markup and the number behind it.
  func append(hundredths number: Int, to buffer: inout TextBuffer) {
    buffer.put(literal, hundredths: number)
  }
}
