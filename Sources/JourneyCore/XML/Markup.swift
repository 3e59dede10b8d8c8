// XML: markup and its escapes, which know no format that uses them.

/// Markup of the product's own, such as a name: only a literal in the source can become one.
struct Markup: ExpressibleByStringLiteral, Sendable {
  /// The markup as it is written.
  private let literal: StaticString

  /// The markup as a text.
  var text: String { literal.description }

  init(stringLiteral literal: StaticString) { self.literal = literal }

  /// Appends markup; most of a page is that, and a string would be asked each time where its bytes are.
  ///
  /// An unsafe place: the bytes are a literal's, which the compiler counted and which lie in the
  /// program itself as long as it runs.
  static func += (buffer: inout TextBuffer, markup: Markup) {
    let literal = markup.literal
    buffer.append(
      unsafe Span(_unsafeStart: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends markup and the number behind it; unsafe as above.
  func append(hundredths number: Int, to buffer: inout TextBuffer) {
    buffer.append(
      unsafe Span(_unsafeStart: literal.utf8Start, count: literal.utf8CodeUnitCount),
      hundredths: number)
  }
}
