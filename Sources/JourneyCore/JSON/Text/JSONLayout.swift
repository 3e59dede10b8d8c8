/// Writes JSON values in the canonical layout: the same value always gives the same bytes.
///
/// Two blanks a level. An object or array without a container in it stands on one line if that
/// line, its key and comma included, has at most 100 columns (Unicode code points); anything else
/// has a line for each member. Example: `{ "name": "CTR", "value": 2.1 }`. What nobody would see
/// in a text is written by its number, such as `\u202e`.
struct JSONLayout {
  private static let lineLength = 100
  private var output: [UInt8] = []

  /// Returns the bytes of a document, with a line end at the end.
  static func bytes(_ value: JSONValue) -> [UInt8] {
    var layout = JSONLayout()
    layout.append(value, depth: 0, prefix: 0)
    layout.output.append(0x0A)
    return layout.output
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
      for (index, element) in elements.enumerated() {
        output.append(contentsOf: index == 0 ? "[".utf8 : ", ".utf8)
        appendLine(element)
      }
      output.append(contentsOf: "]".utf8)
    case .object(let members) where !members.isEmpty:
      for (index, member) in members.enumerated() {
        output.append(contentsOf: index == 0 ? "{ ".utf8 : ", ".utf8)
        appendText(member.key)
        output.append(contentsOf: ": ".utf8)
        appendLine(member.value)
      }
      output.append(contentsOf: " }".utf8)
    default: appendScalar(value)
    }
  }

  /// Appends a value behind a key that takes `prefix` columns.
  private mutating func append(_ value: JSONValue, depth: Int, prefix: Int) {
    switch value {
    case .null, .bool, .number, .string:
      appendScalar(value)
    case .array(let elements):
      if elements.isEmpty {
        output.append(contentsOf: "[]".utf8)
      } else if !tryOneLine(value, depth: depth, prefix: prefix) {
        appendLines(elements.map { (nil, $0) }, "[", "]", depth: depth)
      }
    case .object(let members):
      if members.isEmpty {
        output.append(contentsOf: "{}".utf8)
      } else if !tryOneLine(value, depth: depth, prefix: prefix) {
        appendLines(members.map { ($0.key, $0.value) }, "{", "}", depth: depth)
      }
    }
  }

  private mutating func appendLines(
    _ members: [(SourceText?, JSONValue)], _ opening: Character, _ closing: Character, depth: Int
  ) {
    output.append(contentsOf: String(opening).utf8)
    for (index, (key, value)) in members.enumerated() {
      output.append(contentsOf: index == 0 ? "\n".utf8 : ",\n".utf8)
      indent(depth + 1)
      let start = output.count
      if let key {
        appendText(key)
        output.append(contentsOf: ": ".utf8)
      }
      append(value, depth: depth + 1, prefix: Self.columns(output[start...]))
    }
    output.append(0x0A)
    indent(depth)
    output.append(contentsOf: String(closing).utf8)
  }

  /// Writes a container of scalars on one line, or takes it back if the line gets too long.
  private mutating func tryOneLine(_ value: JSONValue, depth: Int, prefix: Int) -> Bool {
    let start = output.count
    switch value {
    case .array(let elements):
      guard elements.allSatisfy(\.isScalar) else { return false }
      output.append(contentsOf: "[".utf8)
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        appendScalar(element)
      }
      output.append(contentsOf: "]".utf8)
    case .object(let members):
      guard members.allSatisfy(\.value.isScalar) else { return false }
      output.append(contentsOf: "{ ".utf8)
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        appendText(member.key)
        output.append(contentsOf: ": ".utf8)
        appendScalar(member.value)
      }
      output.append(contentsOf: " }".utf8)
    default: return false
    }
    let width = depth * 2 + prefix + Self.columns(output[start...]) + 1
    if width > Self.lineLength {
      output.removeLast(output.count - start)
      return false
    }
    return true
  }

  private mutating func appendScalar(_ value: JSONValue) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .array: output.append(contentsOf: "[]".utf8)
    case .object: output.append(contentsOf: "{}".utf8)
    case .bool(let bool): output.append(contentsOf: bool ? "true".utf8 : "false".utf8)
    case .number(let literal): output.append(contentsOf: literal.string.utf8)
    case .string(let text): appendText(text)
    }
  }

  private mutating func appendText(_ text: SourceText) {
    JSONEscapes.appendVisibly(text.string, to: &output)
  }

  private mutating func indent(_ depth: Int) {
    output.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private static func columns(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
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
