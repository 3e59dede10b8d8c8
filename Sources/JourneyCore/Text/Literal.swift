/// A text that stands in the source, of which nothing is made: its bytes lie in the program itself.
struct Literal: ExpressibleByStringLiteral, Sendable {
  private let literal: StaticString

  /// The text as a string.
  var text: String { literal.description }

  init(stringLiteral literal: StaticString) { self.literal = literal }

  /// Its bytes.
  ///
  /// An unsafe place: the bytes are a literal's, which the compiler counted and which lie in the
  /// program as long as it runs. A string would be asked each time where its bytes are.
  @inline(__always)
  fileprivate func withBytes(_ use: (Span<UInt8>) -> Void) {
    use(unsafe Span(_unsafeStart: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}

extension TextBuffer {
  /// Appends a text of the source.
  @inline(__always)
  mutating func put(_ literal: Literal) { literal.withBytes { append($0) } }

  /// Appends a text of the source and the number behind it.
  @inline(__always)
  mutating func put(_ literal: Literal, hundredths number: Int) {
    literal.withBytes { append($0, hundredths: number) }
  }

  /// Appends a text of the source without its first byte.
  @inline(__always)
  mutating func put(behindFirstByteOf literal: Literal) {
    literal.withBytes { append($0.extracting(1...)) }
  }
}
