/// The elements and members that were passed on the way to earlier places of one document, so that
/// all places together cost one walk, in whatever order they are asked for.
struct ElementCursor {
  /// An element of an array.
  struct Element {
    /// Its node.
    let node: Int
    /// Its index in the file.
    let written: Int
  }

  /// The elements of an array that were passed.
  private struct Elements {
    var passed: [Element] = []
    /// The first node behind them, and its index in the file.
    var next: (node: Int, written: Int)
    /// The indices in the file, not passed yet, of elements that the model lacks.
    var skipped: ArraySlice<Range<Int>>
  }

  /// The members of a wide object that were passed.
  private struct Members {
    /// The value of the first member of each name.
    var values: [SourceText: Int] = [:]
    /// The first key behind them.
    var next: Int
  }

  /// So many members are searched from the first, which is quicker than a table.
  static let fewMembers = 16

  /// The children that were looked at, of all objects and arrays together.
  private(set) var steps = 0
  private var arrays: [Int: Elements] = [:]
  private var objects: [Int: Members] = [:]
  private var lineBreaks: LineBreaks?

  /// Finds an element of the model's list.
  ///
  /// - Parameters:
  ///   - index: The index in the model, which lacks the elements that could not be read.
  ///   - array: The node of the list.
  ///   - document: The document, the same one every time.
  ///   - skipped: The indices in the file of the elements that could not be read, ascending.
  /// - Returns: Nothing if the list is shorter or no list.
  mutating func element(
    _ index: Int, of array: Int, in document: JSONDocument, without skipped: [Range<Int>] = []
  ) -> Element? {
    guard document.kind(array) == .array else { return nil }
    return Self.element(
      index, before: document.next(array), in: document, &steps,
      &arrays[array, default: Elements(next: (array + 1, 0), skipped: skipped[...])])
  }

  private static func element(
    _ index: Int, before end: Int, in document: JSONDocument, _ steps: inout Int,
    _ elements: inout Elements
  ) -> Element? {
    while elements.passed.count <= index, elements.next.node < end {
      let (node, written) = elements.next
      if let skipped = elements.skipped.first, skipped.contains(written) {
        if written + 1 == skipped.upperBound { elements.skipped.removeFirst() }
      } else {
        elements.passed.append(Element(node: node, written: written))
      }
      elements.next = (document.next(node), written + 1)
      steps += 1
    }
    return elements.passed.indices.contains(index) ? elements.passed[index] : nil
  }

  /// Finds the value of an object's first member of a name.
  ///
  /// - Parameters:
  ///   - name: The name, compared byte for byte.
  ///   - object: The node of the object.
  ///   - document: The document, the same one every time.
  /// - Returns: Nothing if there is no such member or no object.
  mutating func member(_ name: String, of object: Int, in document: JSONDocument) -> Int? {
    guard document.kind(object) == .object else { return nil }
    let end = document.next(object)
    var key = object + 1
    var count = 0
    while key < end, count < Self.fewMembers {
      steps += 1
      if document.text(key).equals(name) { return key + 1 }
      key = document.next(key + 1)
      count += 1
    }
    guard key < end else { return nil }
    return Self.member(
      SourceText(name), before: end, in: document, &steps,
      &objects[object, default: Members(next: key)])
  }

  private static func member(
    _ name: SourceText, before end: Int, in document: JSONDocument, _ steps: inout Int,
    _ members: inout Members
  ) -> Int? {
    if let value = members.values[name] { return value }
    while members.next < end {
      let key = members.next
      let passed = document.text(key)
      members.next = document.next(key + 1)
      steps += 1
      if members.values[passed] == nil { members.values[passed] = key + 1 }
      if passed == name { return key + 1 }
    }
    return nil
  }

  /// Whether a place goes over lines; a long one is looked up among the line breaks of the file.
  mutating func goesOverLines(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let near = range.prefix(LineBreaks.near)
    steps += 1
    if bytes[near].contains(where: LineBreaks.isBreak) { return true }
    if near.endIndex == range.upperBound { return false }
    let breaks = lineBreaks ?? LineBreaks(bytes)
    lineBreaks = breaks
    return breaks.isAny(in: range)
  }
}

/// Where the line breaks of a file stand.
private struct LineBreaks {
  /// So many bytes are searched without a table.
  static let near = 1024

  private let offsets: [Int]

  init(_ bytes: [UInt8]) {
    offsets = bytes.indices.filter { Self.isBreak(bytes[$0]) }
  }

  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  func isAny(in range: Range<Int>) -> Bool {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] < range.upperBound
  }
}
