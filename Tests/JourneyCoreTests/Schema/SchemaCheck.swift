@testable import JourneyCore

/// A small reader of JSON Schema: the keywords that the product's schemas use, and no others.
struct SchemaCheck {
  struct Unsupported: Error { let keyword: String }

  private let root: JSONValue

  init(_ schema: [UInt8]) {
    root = Self.value(schema)
  }

  static func value(_ bytes: [UInt8]) -> JSONValue {
    JSONDocument(SourceFile(name: "", bytes: bytes)).value(at: 0)
  }

  /// Whether a document fits the schema.
  func accepts(_ text: String) throws -> Bool {
    try accepts(Self.value(Array(text.utf8)), root)
  }

  private func accepts(_ value: JSONValue, _ schema: JSONValue) throws -> Bool {
    if case .bool(let answer) = schema { return answer }
    return try schema.members.allSatisfy { try holds($0.key.string, $0.value, value, schema) }
  }

  private func holds(
    _ keyword: String, _ rule: JSONValue, _ value: JSONValue, _ schema: JSONValue
  ) throws -> Bool {
    switch keyword {
    case "$schema", "title", "description", "examples", "format", "$defs", "then": return true
    case "$ref": return try accepts(value, definition(rule.text))
    case "type":
      let isWhole = value.number.map { $0 == $0.rounded() } ?? false
      return rule.text == value.typeName || rule.text == "integer" && isWhole
    case "const": return value.isSame(as: rule)
    case "enum": return rule.elements.contains { value.isSame(as: $0) }
    case "anyOf": return try rule.elements.contains { try accepts(value, $0) }
    case "allOf": return try rule.elements.allSatisfy { try accepts(value, $0) }
    case "if":
      guard try accepts(value, rule), let then = schema["then"] else { return true }
      return try accepts(value, then)
    case "required":
      guard case .object = value else { return true }
      return rule.elements.allSatisfy { value[$0.text] != nil }
    case "properties":
      return try value.members.allSatisfy { member in
        try rule[member.key.string].map { try accepts(member.value, $0) } ?? true
      }
    case "patternProperties":
      guard rule.members.map(\.key.string) == ["^x-"] else { break }
      return true
    case "additionalProperties":
      return try value.members.allSatisfy { member in
        let name = member.key.string
        let isKnown = schema["properties"]?[name] != nil
        let isOwn = schema["patternProperties"] != nil && name.hasPrefix("x-")
        return try isKnown || isOwn || accepts(member.value, rule)
      }
    case "items": return try value.elements.allSatisfy { try accepts($0, rule) }
    case "minimum": return value.number.map { $0 >= rule.number ?? 0 } ?? true
    case "maximum": return value.number.map { $0 <= rule.number ?? 0 } ?? true
    case "pattern":
      guard case .string = value else { return true }
      // Any scalar at the end of a line would otherwise be part of a cluster.
      let pattern = try Regex(rule.text).matchingSemantics(.unicodeScalar)
      return value.text.contains(pattern)
    default: break
    }
    throw Unsupported(keyword: keyword)
  }

  private func definition(_ reference: String) -> JSONValue {
    root["$defs"]?[String(reference.dropFirst("#/$defs/".count))] ?? .bool(false)
  }
}

extension JSONValue {
  var members: [Member] { if case .object(let members) = self { members } else { [] } }
  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
  var text: String { if case .string(let text) = self { text.string } else { "" } }
  var number: Double? {
    if case .number(let literal) = self { Double(literal.string) } else { nil }
  }

  subscript(key: String) -> JSONValue? { members.first { $0.key.equals(key) }?.value }

  fileprivate var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  fileprivate func isSame(as other: JSONValue) -> Bool {
    number != nil ? number == other.number : self == other
  }
}
