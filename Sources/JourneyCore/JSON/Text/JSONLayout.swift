/// Writes JSON values in the canonical layout: the same value always gives the same bytes.
///
/// Two blanks a level. An object or array without a container in it stands on one line if that
/// line, its key and comma included, has at most 100 columns (Unicode code points); anything else
/// has a line for each member, down to 32 levels. Example: `{ "name": "CTR", "value": 2.1 }`. What nobody would see
/// in a text is written by its number, such as `\u202e`.
struct JSONLayout {
  static let lineLength = 100
  /// From this level on a value stands on one line, however long that gets: no map is so deep, and
  /// the blanks before a hundred levels would make a hundred times the file.
  private static let deepestLine = 32
  private var output: [UInt8] = []
  /// Whether every text is known to need no escape.
  private var isPlain = false
  /// Whether every text that `fits` looked at last needs no escape.
  private var isLinePlain = false
  /// As many blanks as are copied at once.
  private static let blanks = [UInt8](repeating: 0x20, count: 64)

  /// Returns the bytes of a document, with a line end at the end.
  ///
  /// - Parameters:
  ///   - value: The document.
  ///   - isPlain: Whether none of its texts holds or needs an escape, so that nobody has to look.
  ///   - size: About how many bytes there will be.
  /// - Returns: The bytes.
  static func bytes(_ value: JSONValue, isPlain: Bool = false, about size: Int = 0) -> [UInt8] {
    var layout = JSONLayout()
    layout.isPlain = isPlain
    layout.output.reserveCapacity(size)
    layout.append(value, depth: 0, prefix: 0)
    layout.output.append(0x0A)
    return layout.output
  }

  /// Returns the bytes of an object of which one long array is made element by element.
  ///
  /// - Parameters:
  ///   - object: The object, with an empty array in the place of the long one.
  ///   - key: The key of the array.
  ///   - elements: What stands in it: one object or more, none of them empty.
  /// - Returns: The bytes, with a line end at the end.
  static func bytes(
    _ object: JSONValue, elementsOf key: String, _ elements: some Sequence<JSONValue>
  ) -> [UInt8] {
    guard case .object(let members) = object else { return bytes(object) }
    var layout = JSONLayout()
    layout.output.append(UInt8(ascii: "{"))
    for index in members.indices {
      layout.beginLine(depth: 1, isFirst: index == 0)
      if members[index].key.equals(key) {
        layout.appendKey(members[index].key)
        layout.output.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
          layout.beginLine(depth: 2, isFirst: index == 0)
          if index == Self.measured { layout.reserve(for: elements.underestimatedCount) }
          layout.append(element, depth: 2, prefix: 0)
        }
        layout.endLines(depth: 1, UInt8(ascii: "]"))
      } else {
        layout.appendMember(members[index], depth: 1)
      }
    }
    layout.endLines(depth: 0, UInt8(ascii: "}"))
    layout.output.append(0x0A)
    return layout.output
  }

  /// After so many elements of a long array its length is known well enough.
  private static let measured = 64

  /// Makes room for all elements of an array, of which some are there: a list that grows by doubling
  /// takes up to three times its room, and what is not filled takes none.
  private mutating func reserve(for count: Int) {
    output.reserveCapacity(output.count / Self.measured * count / 8 * 9)
  }

  /// Returns a value on one line, however long that gets.
  static func line(_ value: JSONValue) -> String {
    var layout = JSONLayout()
    layout.appendLine(value)
    return String(decoding: layout.output, as: UTF8.self)
  }

  private mutating func appendLine(_ value: JSONValue) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      output.append(UInt8(ascii: "["))
      for index in elements.indices {
        if index > 0 { appendComma() }
        appendLine(elements[index])
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      output.append(UInt8(ascii: "{"))
      for index in members.indices {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        output.append(0x20)
        appendKey(members[index].key)
        appendLine(members[index].value)
      }
      output.append(0x20)
      output.append(UInt8(ascii: "}"))
    default: appendScalar(value)
    }
  }

  private mutating func appendComma() {
    output.append(UInt8(ascii: ","))
    output.append(0x20)
  }

  /// Appends a value behind a key that takes `prefix` columns.
  private mutating func append(_ value: JSONValue, depth: Int, prefix: Int) {
    if value.isScalar {
      appendScalar(value)
    } else if fits(value, Self.lineLength - depth * 2 - prefix - 1) {
      let isPlainAround = isPlain
      isPlain = isPlain || isLinePlain
      appendLine(value)
      isPlain = isPlainAround
    } else if depth >= Self.deepestLine {
      appendLine(value)
    } else {
      appendLines(value, depth: depth)
    }
  }

  private mutating func appendLines(_ value: JSONValue, depth: Int) {
    switch value {
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for index in elements.indices {
        beginLine(depth: depth + 1, isFirst: index == 0)
        append(elements[index], depth: depth + 1, prefix: 0)
      }
      endLines(depth: depth, UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for index in members.indices {
        beginLine(depth: depth + 1, isFirst: index == 0)
        appendMember(members[index], depth: depth + 1)
      }
      endLines(depth: depth, UInt8(ascii: "}"))
    default: appendScalar(value)
    }
  }

  private mutating func appendMember(_ member: JSONValue.Member, depth: Int) {
    let start = output.count
    appendKey(member.key)
    let columns = Self.columns(output.span, start..<output.count)
    append(member.value, depth: depth, prefix: columns)
  }

  private mutating func beginLine(depth: Int, isFirst: Bool) {
    Self.beginLine(depth: depth, isFirst: isFirst, &output)
  }

  /// Begins a line behind a comma, or the first one of a container, or the one of its bracket.
  static func beginLine(depth: Int, isFirst: Bool, _ output: inout [UInt8]) {
    if !isFirst { output.append(UInt8(ascii: ",")) }
    output.append(0x0A)
    var left = depth * 2
    while left > 0 {
      let count = min(left, blanks.count)
      output.append(contentsOf: blanks[..<count])
      left -= count
    }
  }

  private mutating func endLines(depth: Int, _ bracket: UInt8) {
    beginLine(depth: depth, isFirst: true)
    output.append(bracket)
  }

  // MARK: Scalars

  private mutating func appendScalar(_ value: JSONValue) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .array: output.append(contentsOf: "[]".utf8)
    case .object: output.append(contentsOf: "{}".utf8)
    case .bool(let bool): output.append(contentsOf: bool ? "true".utf8 : "false".utf8)
    case .number(let literal): output.append(contentsOf: literal.file.bytes[literal.range])
    case .string(let text): appendText(text)
    }
  }

  private mutating func appendKey(_ key: SourceText) {
    appendText(key)
    output.append(UInt8(ascii: ":"))
    output.append(0x20)
  }

  private mutating func appendText(_ text: SourceText) {
    if isPlain {
      JSONText.appendPlain(text, to: &output)
    } else {
      JSONText.append(text, to: &output)
    }
  }

  // MARK: Columns

  /// Whether a container holds scalars alone, which on one line take at most so many columns.
  private mutating func fits(_ value: JSONValue, _ columns: Int) -> Bool {
    var left = columns
    isLinePlain = true
    switch value {
    case .array(let elements):
      // Brackets, and a comma and a blank between two elements.
      left -= 2 * elements.count
      for index in elements.indices {
        guard left >= 0, take(elements[index], from: &left) else { return false }
      }
    case .object(let members):
      // Brackets with their blanks, commas and colons with theirs.
      left -= 4 * members.count + 2
      for index in members.indices {
        guard left >= 0, members[index].value.isScalar else { return false }
        take(members[index].key, from: &left)
        guard left >= 0, take(members[index].value, from: &left) else { return false }
      }
    default: return false
    }
    return left >= 0
  }

  /// Takes the columns of a scalar; anything else fits nowhere.
  private mutating func take(_ value: JSONValue, from left: inout Int) -> Bool {
    switch value {
    case .null: left -= 4
    case .bool(let bool): left -= bool ? 4 : 5
    case .number(let literal): left -= literal.range.count
    case .string(let text): take(text, from: &left)
    case .array, .object:
      guard value.isScalar else { return false }
      left -= 2
    }
    return true
  }

  private mutating func take(_ text: SourceText, from left: inout Int) {
    // No character has more than four bytes.
    if text.range.count > 4 * left, !text.isEscaped {
      left = -1
    } else if isPlain || text.needsNoEscape {
      let bytes = text.file.bytes
      left -= 2 + Self.columns(bytes.span, text.range)
    } else {
      isLinePlain = false
      var bytes: [UInt8] = []
      JSONEscapes.appendVisibly(text.string, to: &bytes)
      left -= Self.columns(bytes.span, 0..<bytes.count)
    }
  }

  /// The Unicode code points in a part of some bytes.
  static func columns(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var columns = 0
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      columns &+= WordScan.charactersAndBreaks(bytes, at: index).begun
      index &+= 8
    }
    while index < range.upperBound {
      if bytes[index] & 0xC0 != 0x80 { columns &+= 1 }
      index &+= 1
    }
    return columns
  }
}

extension JSONValue {
  /// Whether the value fits into a line: anything but a container that holds something.
  fileprivate var isScalar: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }
}
