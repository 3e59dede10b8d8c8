/// Writes an object of the product's own straight into a buffer, on one line: what is absent is left
/// out.
///
/// The members of `JSONMembers` in the layout of `JSONLayout.line`, for lists that are longer than
/// anyone would hold as values.
struct JSONLine {
  /// The objects and what stands before them.
  var buffer = TextBuffer()
  private var isFirst = true

  /// Writes an object behind a separator.
  mutating func write(after separator: String, _ fill: (inout JSONLine) -> Void) {
    buffer.write(separator)
    object(fill)
  }

  mutating func add(_ key: some JSONKeyBytes, text: String?) {
    guard let text else { return }
    begin(key)
    JSONText.append(text, to: &buffer)
  }

  /// Adds a text, which somebody appends as well-formed UTF-8 and says whether it is known to need no
  /// escape.
  mutating func add(_ key: some JSONKeyBytes, text append: (inout TextBuffer) -> Bool) {
    begin(key)
    JSONText.append(append, to: &buffer)
  }

  /// Adds a text of letters, digits and slashes alone, which need no escapes.
  mutating func add(_ key: some JSONKeyBytes, plain append: (inout TextBuffer) -> Void) {
    begin(key)
    buffer.put(UInt8(ascii: "\""))
    append(&buffer)
    buffer.put(UInt8(ascii: "\""))
  }

  /// Adds a value as it stands in JSON, with its quotes.
  mutating func add(_ key: some JSONKeyBytes, written value: Span<UInt8>) {
    begin(key)
    buffer.append(value)
  }

  mutating func add(_ key: some JSONKeyBytes, count: Int) {
    begin(key)
    buffer.append(count)
  }

  mutating func add(_ key: some JSONKeyBytes, number: Double?) {
    guard let number else { return }
    begin(key)
    WrittenNumber.append(number, to: &buffer)
  }

  /// Adds a whole number of parts, of which `10` to the power of `digits` are 1.
  mutating func add(_ key: some JSONKeyBytes, parts: Int?, digits: Int) {
    guard let parts else { return }
    begin(key)
    FixedDecimal.append(parts, digits: digits, to: &buffer)
  }

  mutating func add(_ key: some JSONKeyBytes, bool: Bool) {
    begin(key)
    buffer.put(bool ? "true" : "false")
  }

  /// Adds a member that is only written where it is true.
  mutating func add(_ key: some JSONKeyBytes, flag: Bool) {
    if flag { add(key, bool: true) }
  }

  mutating func add(_ key: some JSONKeyBytes, texts: some Sequence<String>) {
    begin(key)
    array(texts) { text, line in JSONText.append(text, to: &line.buffer) }
  }

  /// Adds texts, each appended as well-formed UTF-8 by somebody who says whether it is known to need
  /// no escape.
  mutating func add<Element>(
    _ key: some JSONKeyBytes, texts elements: some Sequence<Element>,
    _ append: (Element, inout TextBuffer) -> Bool
  ) {
    begin(key)
    array(elements) { element, line in JSONText.append({ append(element, &$0) }, to: &line.buffer) }
  }

  /// Adds an object of its own.
  mutating func add(_ key: some JSONKeyBytes, _ fill: (inout JSONLine) -> Void) {
    begin(key)
    object(fill)
  }

  /// Adds an array with an object for every element.
  mutating func add<Element>(
    _ key: some JSONKeyBytes, _ elements: some Sequence<Element>,
    _ fill: (Element, inout JSONLine) -> Void
  ) {
    begin(key)
    array(elements) { element, line in line.object { fill(element, &$0) } }
  }

  // MARK: Layout

  private mutating func begin(_ key: some JSONKeyBytes) {
    key.append(to: &buffer, isFirst: isFirst)
    isFirst = false
  }

  private mutating func object(_ fill: (inout JSONLine) -> Void) {
    let isFirstAround = isFirst
    isFirst = true
    buffer.put(UInt8(ascii: "{"))
    fill(&self)
    buffer.put(isFirst ? "}" : " }")
    isFirst = isFirstAround
  }

  private mutating func array<Element>(
    _ elements: some Sequence<Element>, _ append: (Element, inout JSONLine) -> Void
  ) {
    buffer.put(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { buffer.put(", ") }
      isFirst = false
      append(element, &self)
    }
    buffer.put(UInt8(ascii: "]"))
  }
}
