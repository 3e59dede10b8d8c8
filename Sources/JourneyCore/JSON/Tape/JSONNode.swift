/// One entry of the flat tape on which a document is kept: 16 bytes, in the order of the file.
///
/// A member of an object is a `key` node with its value's node behind it. Children of a container
/// follow it directly; `next` leads past them. Example: `{"a":[1]}` is
/// `object(next 4) key(a) array(next 4) number(1)`.
struct JSONNode: Sendable {
  enum Kind: UInt8, Sendable {
    case object, array, key, string, number, `true`, `false`, null
    /// A value that could not be read and has been reported.
    case invalid
  }

  /// The offset of the first byte, the opening quote of a string.
  var start: UInt32
  /// The offset behind the last byte, behind the closing quote of a string.
  var end: UInt32
  /// The index of the first node that is not part of this one.
  var next: UInt32
  var kind: Kind
  /// Whether a string or key holds escapes.
  var isEscaped: Bool
  /// Bytes of the opening quote: 1, but 0 for a bare word, 2 if it is doubled, 3 if it is curly.
  var openingLength: UInt8
  /// Bytes of the closing quote: 1, but 0 where it is missing and 3 if it is curly.
  var closingLength: UInt8

  /// Stands for a value that is missing.
  static func invalid(at offset: Int, next: Int) -> JSONNode {
    JSONNode(
      start: UInt32(truncatingIfNeeded: offset), end: UInt32(truncatingIfNeeded: offset),
      next: UInt32(truncatingIfNeeded: next), kind: .invalid, isEscaped: false,
      openingLength: 0, closingLength: 0)
  }

  var range: Range<Int> { Int(start)..<Int(end) }

  /// The bytes of a string or key between its quotes.
  var contentRange: Range<Int> {
    let first = Int(start) &+ Int(openingLength)
    return first..<max(first, Int(end) &- Int(closingLength))
  }
}
