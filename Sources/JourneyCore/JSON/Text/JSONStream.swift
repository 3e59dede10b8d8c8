/// Writes an object of the product's own piece by piece: a member on a line, and of a list an
/// element on a line.
struct JSONStream {
  // What is thrown has no type of its own: the lists are written by code for them alone.
  private let put: ([UInt8]) throws -> Void
  private var isFirst = true
  /// So many bytes are handed over at once.
  private static let pieceSize = 1 << 16

  init(_ put: @escaping ([UInt8]) throws -> Void) { self.put = put }

  func begin() throws { try put("{") }

  func end() throws { try put("\n}\n") }

  /// Adds a value on one line.
  mutating func add(_ key: String, _ value: JSONValue) throws {
    try begin(key)
    try put(JSONLayout.line(value))
  }

  /// Adds a list with an object for every element.
  mutating func add<Element>(
    _ key: String, _ elements: some Sequence<Element>,
    _ fill: (Element, inout JSONLine) -> Void
  ) throws {
    try begin(key)
    try put("[")
    var isFirst = true
    // Some lines at once, in the same room again and again.
    var lines = JSONLine()
    for element in elements {
      lines.write(after: isFirst ? "\n    " : ",\n    ") { fill(element, &$0) }
      isFirst = false
      if lines.buffer.count >= Self.pieceSize {
        try put(lines.buffer.bytes)
        lines.buffer.removeAll()
      }
    }
    try put(lines.buffer.bytes)
    try put(isFirst ? "]" : "\n  ]")
  }

  private mutating func begin(_ key: String) throws {
    try put((isFirst ? "\n  " : ",\n  ") + "\"\(key)\": ")
    isFirst = false
  }

  private func put(_ text: String) throws { try put(Array(text.utf8)) }
}
