/// A key of the product's own objects: a text, or where there are hundreds of thousands of objects a
/// part of the program.
protocol JSONKeyBytes {
  /// Appends what stands before a value: for all members but the first a comma, then the key.
  func append(to buffer: inout TextBuffer, isFirst: Bool)
}

extension String: JSONKeyBytes {
  func append(to buffer: inout TextBuffer, isFirst: Bool) {
    buffer.put(isFirst ? " \"" : ", \"")
    buffer.write(self)
    buffer.put("\": ")
  }
}

/// A key as it stands behind another member: the comma before it, the key with its quotes, the colon,
/// and the beginning of the value where all values begin so.
struct JSONKey: Sendable, JSONKeyBytes, ExpressibleByStringLiteral {
  private let literal: Literal

  init(stringLiteral literal: StaticString) { self.literal = Literal(stringLiteral: literal) }

  @inline(__always)
  func append(to buffer: inout TextBuffer, isFirst: Bool) {
    if isFirst { buffer.put(behindFirstByteOf: literal) } else { buffer.put(literal) }
  }
}
