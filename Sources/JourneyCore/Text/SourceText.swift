/// A text of a map: it stays in the bytes of its file until someone asks for a string.
///
/// Equality and hashing go by the text's own UTF-8 bytes, not by canonical equivalence, and not by
/// the way the file wrote it: `"caf\u00e9"` in one file equals `"café"` in another.
public struct SourceText: Sendable {
  let file: SourceFile
  let start: UInt32
  /// The length in bytes, and in the lowest bit whether JSON escapes are among them.
  let lengthAndEscapes: UInt32

  /// Creates a text that lies in a file.
  ///
  /// - Parameters:
  ///   - file: The file whose bytes hold the text.
  ///   - range: Where it lies, in bytes, without the quotes around it.
  ///   - isEscaped: Whether the bytes hold JSON escapes that ``string`` has to decode.
  init(file: SourceFile, range: Range<Int>, isEscaped: Bool) {
    self.file = file
    self.start = UInt32(truncatingIfNeeded: range.lowerBound)
    self.lengthAndEscapes = UInt32(truncatingIfNeeded: range.count << 1) | (isEscaped ? 1 : 0)
  }

  /// Creates a text of its own, which lies in no file.
  public init(_ string: String) {
    let file = SourceFile(name: "", text: string)
    self.init(file: file, range: 0..<file.bytes.count, isEscaped: false)
  }

  var range: Range<Int> { Int(start)..<Int(start) + Int(lengthAndEscapes >> 1) }
  var isEscaped: Bool { lengthAndEscapes & 1 == 1 }

  /// The text as a string; every call makes a new one.
  public var string: String {
    isEscaped
      ? JSONEscapes.decoded(file.bytes[range])
      : String(decoding: file.bytes[range], as: UTF8.self)
  }

  /// Whether there is nothing to read in it: no character at all or only blanks.
  public var isBlank: Bool {
    if isEscaped { return string.allSatisfy(\.isWhitespace) }
    // Nearly every text begins with a letter.
    if lengthAndEscapes > 1, Self.beginsNoBlank(file.bytes[Int(start)]) { return false }
    let bytes = file.bytes
    for index in range where !Self.isAsciiBlank(bytes[index]) {
      if bytes[index] < 0x80 { return false }
      return string.allSatisfy(\.isWhitespace)
    }
    return true
  }

  /// Whether a text that begins with this byte begins with something else than a blank; it may say no
  /// too often.
  @inline(__always)
  static func beginsNoBlank(_ byte: UInt8) -> Bool {
    // Blanks beyond ASCII begin with C2, E1, E2 or E3.
    byte > 0x20 && byte < 0x7F || byte > 0xC2 && byte < 0xE1 || byte > 0xE3
  }

  /// Whether an invisible character may be in it; a look at the bytes, which may be mistaken.
  var mayHideSomething: Bool {
    isEscaped || VisibleText.mayHideSomething(file.bytes[range].span)
  }

  /// A number that is equal for equal texts and seldom for others.
  var fingerprint: UInt64 {
    if isEscaped { return SourceText(string).fingerprint }
    return WordScan.fingerprint(file.bytes, range)
  }

  /// Whether the text is the given one, byte for byte.
  public func equals(_ other: String) -> Bool {
    if isEscaped { return string.utf8.elementsEqual(other.utf8) }
    let bytes = file.bytes
    let others = other.utf8.span
    return WordScan.areEqual(bytes.span, range, others, 0..<others.count)
  }
}

extension SourceText: Hashable {
  /// Whether both say the same.
  public static func == (left: SourceText, right: SourceText) -> Bool {
    if left.isEscaped || right.isEscaped {
      return left.string.utf8.elementsEqual(right.string.utf8)
    }
    guard left.lengthAndEscapes == right.lengthAndEscapes else { return false }
    if left.start == right.start, left.file === right.file { return true }
    let leftBytes = left.file.bytes
    let rightBytes = right.file.bytes
    return WordScan.areEqual(leftBytes.span, left.range, rightBytes.span, right.range)
  }

  /// Feeds what equality looks at.
  public func hash(into hasher: inout Hasher) {
    // Equal texts hash alike however they are written: the bytes, then the length.
    if isEscaped {
      let string = string
      let bytes = string.utf8.span
      WordScan.hash(bytes, 0..<bytes.count, into: &hasher)
    } else {
      let bytes = file.bytes
      WordScan.hash(bytes.span, range, into: &hasher)
    }
  }
}

extension SourceText: ExpressibleByStringLiteral {
  /// Creates a text of its own from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension SourceText: CustomStringConvertible {
  /// The text for people and files.
  public var description: String { string }
}
