/// Texts one behind the other in the same bytes: many short strings would each have their own.
package struct PackedTexts: Sendable, RandomAccessCollection {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// Creates no text.
  package init() {}

  /// Takes texts.
  package init(_ texts: some Collection<String>) {
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
    ends.reserveCapacity(texts.count)
    for text in texts { append(text) }
  }

  /// Adds a text.
  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Adds a text, without a string of its own where its file holds it as it is.
  mutating func append(_ text: SourceText) {
    if text.isEscaped { return append(text.string) }
    bytes.append(contentsOf: text.file.bytes[text.range])
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { ends.count }

  /// A text by its index.
  package subscript(index: Int) -> String {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
  }

  /// Keeps a text among shared ones.
  func keep(_ index: Int, in texts: inout TextPool) -> TextPool.Index {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return texts.index(of: bytes.span.extracting(start..<Int(ends[index])))
  }
}
