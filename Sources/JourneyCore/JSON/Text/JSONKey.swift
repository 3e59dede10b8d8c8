/// A key of the product's own objects as it stands behind another member: written at once where there
/// are hundreds of thousands of objects.
struct JSONKey: Sendable {
  /// The comma before it, the key with its quotes, and the colon.
  let bytes: [UInt8]

  init(_ key: String) { bytes = Array(", \"\(key)\": ".utf8) }
}

extension JSONLine {
  /// Adds a text that is well-formed UTF-8, as somebody appends it.
  mutating func addText(_ key: JSONKey, _ append: (inout [UInt8]) -> Void) {
    begin(key)
    JSONText.append(append, to: &bytes)
  }

  mutating func add(_ key: JSONKey, text: String?) {
    guard let text else { return }
    begin(key)
    JSONText.append(text, to: &bytes)
  }

  /// Adds a value as it stands in JSON, with its quotes.
  mutating func add(_ key: JSONKey, written value: [UInt8]?) {
    guard let value else { return }
    begin(key)
    bytes.append(contentsOf: value)
  }

  /// Adds a text of letters, digits and slashes alone, which need no escapes.
  mutating func add(_ key: JSONKey, plain append: (inout [UInt8]) -> Void) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    append(&bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds texts of letters and digits alone.
  mutating func add<Element>(
    _ key: JSONKey, plain elements: some Sequence<Element>,
    _ append: (Element, inout [UInt8]) -> Void
  ) {
    begin(key)
    array(elements) { element, line in
      line.bytes.append(UInt8(ascii: "\""))
      append(element, &line.bytes)
      line.bytes.append(UInt8(ascii: "\""))
    }
  }

  mutating func add(_ key: JSONKey, count: Int) {
    begin(key)
    FixedDecimal.append(count, digits: 0, to: &bytes)
  }

  mutating func add(_ key: JSONKey, number: Double?) {
    guard let number else { return }
    begin(key)
    WrittenNumber.append(number, to: &bytes)
  }

  /// Adds a whole number of parts, of which `10` to the power of `digits` are 1.
  mutating func add(_ key: JSONKey, parts: Int, digits: Int) {
    begin(key)
    FixedDecimal.append(parts, digits: digits, to: &bytes)
  }

  mutating func add(_ key: JSONKey, bool: Bool) {
    begin(key)
    bytes.append(contentsOf: bool ? "true".utf8 : "false".utf8)
  }

  /// Adds a member that is only written where it is true.
  mutating func add(_ key: JSONKey, flag: Bool) {
    if flag { add(key, bool: true) }
  }

  /// Adds an array with an object for every element.
  mutating func add<Element>(
    _ key: JSONKey, _ elements: some Sequence<Element>, _ fill: (Element, inout JSONLine) -> Void
  ) {
    begin(key)
    array(elements) { element, line in line.object { fill(element, &$0) } }
  }
}
