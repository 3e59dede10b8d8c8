/// Writes an object of the product's own straight into bytes, on one line: what is absent is left
/// out.
///
/// The members of `JSONMembers` in the layout of `JSONLayout.line`, for lists that are longer than
/// anyone would hold as values.
struct JSONLine {
  /// The separator and the object.
  var bytes: [UInt8] = []
  private var isFirst = true

  /// Writes an object behind a separator, in place of what was written before.
  mutating func write(after separator: String, _ fill: (inout JSONLine) -> Void) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: separator.utf8)
    object(fill)
  }

  mutating func add(_ key: String, text: String?) {
    guard let text else { return }
    begin(key)
    JSONText.append(text, to: &bytes)
  }

  /// Adds a text of letters, digits and slashes alone, which need no escapes.
  mutating func add(_ key: String, plain append: (inout [UInt8]) -> Void) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    append(&bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func add(_ key: String, number: Double?) {
    guard let number else { return }
    begin(key)
    WrittenNumber.append(number, to: &bytes)
  }

  /// Adds a whole number of parts, of which `10` to the power of `digits` are 1.
  mutating func add(_ key: String, parts: Int?, digits: Int) {
    guard let parts else { return }
    begin(key)
    FixedDecimal.append(parts, digits: digits, to: &bytes)
  }

  mutating func add(_ key: String, bool: Bool) {
    begin(key)
    bytes.append(contentsOf: bool ? "true".utf8 : "false".utf8)
  }

  /// Adds a member that is only written where it is true.
  mutating func add(_ key: String, flag: Bool) {
    if flag { add(key, bool: true) }
  }

  mutating func add(_ key: String, texts: some Sequence<String>) {
    begin(key)
    array(texts) { text, line in JSONText.append(text, to: &line.bytes) }
  }

  /// Adds an object of its own.
  mutating func add(_ key: String, _ fill: (inout JSONLine) -> Void) {
    begin(key)
    object(fill)
  }

  /// Adds an array with an object for every element.
  mutating func add<Element>(
    _ key: String, _ elements: some Sequence<Element>, _ fill: (Element, inout JSONLine) -> Void
  ) {
    begin(key)
    array(elements) { element, line in line.object { fill(element, &$0) } }
  }

  // MARK: Layout

  private mutating func begin(_ key: String) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(contentsOf: " \"".utf8)
    bytes.append(contentsOf: key.utf8)
    bytes.append(contentsOf: "\": ".utf8)
  }

  mutating func begin(_ key: JSONKey) {
    if isFirst { bytes.append(contentsOf: key.bytes[1...]) } else { bytes += key.bytes }
    isFirst = false
  }

  mutating func object(_ fill: (inout JSONLine) -> Void) {
    let isFirstAround = isFirst
    isFirst = true
    bytes.append(UInt8(ascii: "{"))
    fill(&self)
    bytes.append(contentsOf: isFirst ? "}".utf8 : " }".utf8)
    isFirst = isFirstAround
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ append: (Element, inout JSONLine) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(contentsOf: ", ".utf8) }
      isFirst = false
      append(element, &self)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
