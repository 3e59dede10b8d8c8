/// Writes an object of the product's own in the canonical layout while it is told: nothing but its
/// bytes is held, however long its lists are.
///
/// The members of `JSONMembers` in the layout of `JSONLayout`, byte for byte. What is absent is left
/// out.
struct JSONObjectWriter {
  /// An object or a list that has begun.
  private struct Container {
    /// Nothing for an element of a list.
    let key: String?
    let isObject: Bool
    /// Whether its bracket is written.
    ///
    /// An empty one stands on the line of its surroundings as `[]`, so nothing is written before it
    /// holds something.
    var isOpen = false
    /// Whether all of it stands on one line so far: what it holds are scalars, and few.
    var isLine = true
    var isEmpty = true
    /// Where its bracket is.
    var bracket = 0

    var brackets: (open: UInt8, close: UInt8) {
      isObject
        ? (UInt8(ascii: "{"), UInt8(ascii: "}")) : (UInt8(ascii: "["), UInt8(ascii: "]"))
    }
  }

  private var output: [UInt8] = []
  /// What takes the bytes that no later member changes.
  private let sink: (([UInt8]) -> Void)?
  /// The bytes from which on they are handed on.
  private let room: Int
  /// The containers that have begun, the outermost first; only the last open one can be a line.
  private var containers: [Container] = []
  /// Where the members of the last open container begin, while that is a line.
  private var members: [Int] = []
  /// How many columns are left on that line.
  private var columnsLeft = 0

  private init(_ sink: (([UInt8]) -> Void)? = nil, room: Int = 0) {
    self.sink = sink
    self.room = room
  }

  /// Writes a document, with a line end at its end.
  static func bytes(_ fill: (inout JSONObjectWriter) -> Void) -> [UInt8] {
    var writer = JSONObjectWriter()
    return writer.document(fill)
  }

  /// Writes a document part by part, so that a long one is never held as a whole.
  ///
  /// - Parameters:
  ///   - sink: Takes the parts.
  ///   - room: The bytes from which on they are handed on.
  ///   - fill: Tells the members.
  static func write(
    to sink: @escaping ([UInt8]) -> Void, room: Int = 1 << 16,
    _ fill: (inout JSONObjectWriter) -> Void
  ) {
    var writer = JSONObjectWriter(sink, room: room)
    sink(writer.document(fill))
  }

  private mutating func document(_ fill: (inout JSONObjectWriter) -> Void) -> [UInt8] {
    container(nil, isObject: true, fill)
    output.append(0x0A)
    return output
  }

  // MARK: Members

  mutating func add(_ key: String, text: String?) {
    guard let text else { return }
    add(key) { JSONText.append(text, to: &$0) }
  }

  mutating func add(_ key: String, text: SourceText?) {
    guard let text else { return }
    add(key) { JSONText.append(text, to: &$0) }
  }

  mutating func add(_ key: String, number: Double?) {
    guard let number else { return }
    add(key) { $0.append(contentsOf: WrittenNumber.digits(of: number).utf8) }
  }

  mutating func add(_ key: String, written number: WrittenNumber?) {
    guard let literal = number?.literal else { return }
    add(key) { $0.append(contentsOf: literal.file.bytes[literal.range]) }
  }

  mutating func add(_ key: String, bool: Bool) {
    add(key) { $0.append(contentsOf: bool ? "true".utf8 : "false".utf8) }
  }

  /// Adds a member that is only written where it is true.
  mutating func add(_ key: String, flag: Bool) {
    if flag { add(key, bool: true) }
  }

  mutating func add(_ key: String, texts: some Sequence<String>) {
    container(key, isObject: false) { list in
      for text in texts { list.add(nil) { JSONText.append(text, to: &$0) } }
    }
  }

  mutating func add(_ key: String, texts: some Sequence<SourceText>) {
    container(key, isObject: false) { list in
      for text in texts { list.add(nil) { JSONText.append(text, to: &$0) } }
    }
  }

  /// Adds a list of whole numbers.
  mutating func add(_ key: String, numbers: [Int]) {
    container(key, isObject: false) { list in
      for number in numbers {
        list.add(nil) { $0.append(contentsOf: String(number).utf8) }
      }
    }
  }

  /// Adds an object of its own.
  mutating func add(_ key: String, _ fill: (inout JSONObjectWriter) -> Void) {
    container(key, isObject: true, fill)
  }

  /// Adds a list with an object for every element.
  mutating func add<Element>(
    _ key: String, _ elements: some Sequence<Element>,
    _ fill: (Element, inout JSONObjectWriter) -> Void
  ) {
    container(key, isObject: false) { list in
      for element in elements { list.container(nil, isObject: true) { fill(element, &$0) } }
    }
  }

  // MARK: Layout

  private mutating func container(
    _ key: String?, isObject: Bool, _ fill: (inout JSONObjectWriter) -> Void
  ) {
    let index = containers.count
    containers.append(Container(key: key, isObject: isObject))
    // The outermost one has no surroundings.
    if index == 0 { open(0) }
    fill(&self)
    let (container, close) = (containers[index], containers[index].brackets.close)
    containers.removeLast()
    guard container.isOpen else {
      return add(key) { $0 += [container.brackets.open, close] }
    }
    if !container.isLine {
      JSONLayout.beginLine(depth: index, isFirst: true, &output)
    } else if isObject, !container.isEmpty {
      output.append(0x20)
    }
    output.append(close)
  }

  /// Adds a scalar to the last container.
  private mutating func add(_ key: String?, _ value: (inout [UInt8]) -> Void) {
    let index = containers.count - 1
    open(index)
    guard containers[index].isLine else {
      begin(in: index, key)
      return value(&output)
    }
    let start = output.count
    if !containers[index].isEmpty { output.append(UInt8(ascii: ",")) }
    if containers[index].isObject || !containers[index].isEmpty { output.append(0x20) }
    containers[index].isEmpty = false
    members.append(output.count)
    append(key)
    value(&output)
    columnsLeft -= JSONLayout.columns(output.span, start..<output.count)
    // Its bracket, with a blank in an object, and a comma behind it.
    if columnsLeft < (containers[index].isObject ? 3 : 2) { breakLine(index) }
  }

  /// Writes the bracket of a container that is about to hold something, and of those around it.
  private mutating func open(_ index: Int) {
    guard !containers[index].isOpen else { return }
    if index > 0 {
      open(index - 1)
      if containers[index - 1].isLine { breakLine(index - 1) }
      begin(in: index - 1, containers[index].key)
    }
    // The line holds blanks, a key and the bracket.
    columnsLeft = JSONLayout.lineLength - 1
    if index > 0 {
      var start = output.count
      while start > 0, output[start - 1] != 0x0A { start -= 1 }
      columnsLeft -= JSONLayout.columns(output.span, start..<output.count)
    }
    members.removeAll(keepingCapacity: true)
    containers[index].isOpen = true
    containers[index].bracket = output.count
    output.append(containers[index].brackets.open)
  }

  /// Begins the line of a member in a container whose members have lines of their own.
  private mutating func begin(in index: Int, _ key: String?) {
    // Only of a container that is one line so far is anything changed, and none is.
    if let sink, output.count >= room {
      sink(output)
      output.removeAll(keepingCapacity: true)
    }
    JSONLayout.beginLine(depth: index + 1, isFirst: containers[index].isEmpty, &output)
    containers[index].isEmpty = false
    append(key)
  }

  private mutating func append(_ key: String?) {
    guard let key else { return }
    JSONText.append(key, to: &output)
    output.append(contentsOf: ": ".utf8)
  }

  /// Gives each member of a container its own line.
  private mutating func breakLine(_ index: Int) {
    containers[index].isLine = false
    let begin = containers[index].bracket + 1
    let line = Array(output[begin...])
    output.removeLast(line.count)
    for (member, start) in members.enumerated() {
      JSONLayout.beginLine(depth: index + 1, isFirst: member == 0, &output)
      // A comma and a blank stand before the next one.
      let end = member + 1 < members.count ? members[member + 1] - 2 - begin : line.count
      output.append(contentsOf: line[(start - begin)..<end])
    }
    members.removeAll(keepingCapacity: true)
  }
}
