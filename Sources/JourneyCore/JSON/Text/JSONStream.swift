/// Writes an object of the product's own piece by piece: a member on a line, and of a list an
/// element on a line.
struct JSONStream<Failure: Error> {
  private let put: ([UInt8]) throws(Failure) -> Void
  private var isFirst = true

  init(_ put: @escaping ([UInt8]) throws(Failure) -> Void) { self.put = put }

  func begin() throws(Failure) { try put("{") }

  func end() throws(Failure) { try put("\n}\n") }

  /// Adds a value on one line.
  mutating func add(_ key: String, _ value: JSONValue) throws(Failure) {
    try begin(key)
    try put(JSONLayout.line(value))
  }

  /// Adds a list with an object for every element.
  mutating func add<Element>(
    _ key: String, _ elements: some Sequence<Element>,
    _ fill: (Element, inout JSONLine) -> Void
  ) throws(Failure) {
    try begin(key)
    try put("[")
    var isFirst = true
    // The same room for every line.
    var line = JSONLine()
    for element in elements {
      line.write(after: isFirst ? "\n    " : ",\n    ") { fill(element, &$0) }
      try put(line.bytes)
      isFirst = false
    }
    try put(isFirst ? "]" : "\n  ]")
  }

  private mutating func begin(_ key: String) throws(Failure) {
    try put((isFirst ? "\n  " : ",\n  ") + "\"\(key)\": ")
    isFirst = false
  }

  private func put(_ text: String) throws(Failure) { try put(Array(text.utf8)) }
}
