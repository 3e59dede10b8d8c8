@testable import JourneyCore

/// A map as JSON in which every part is an object, from which what stands at pointers can be taken.
struct MapTree: Equatable {
  private(set) var value: JSONValue

  /// Takes a map; the version of its format belongs to files of JSON alone.
  init(_ map: JourneyMap) {
    var map = map
    map.formatVersion = nil
    value = Self.withObjects(MapWriter.value(map))
  }

  /// The text of the tree.
  var text: String { String(decoding: JSONLayout.bytes(value), as: UTF8.self) }

  /// What stands at a pointer.
  func value(at pointer: DocumentPointer) -> JSONValue? { value.value(at: pointer.steps[...]) }

  /// The same without what stands at some pointers, and without what is empty then.
  func without(_ pointers: [DocumentPointer]) -> MapTree {
    var tree = self
    // From the back, so that the numbers of what stands in front stay.
    for pointer in pointers.sorted(by: Self.isBehind) {
      tree.value = tree.value.replacing(pointer.steps[...], by: nil) ?? .object([])
    }
    tree.value = Self.withoutEmpty(tree.value)
    return tree
  }

  private static func isBehind(_ left: DocumentPointer, _ right: DocumentPointer) -> Bool {
    for (first, second) in zip(left.steps, right.steps) where first != second {
      switch (first, second) {
      case (.index(let one), .index(let other)): return one > other
      case (.key(let one), .key(let other)): return one < other
      case (.index, .key): return true
      case (.key, .index): return false
      }
    }
    return left.steps.count > right.steps.count
  }

  /// Texts that stand for an object, by the key of the list that holds them.
  private static let textKeys = [
    "touchpoints": "name", "unplaced": "name", "painPoints": "text", "opportunities": "text",
    "next": "stage",
  ]

  private static func withObjects(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      return .object(
        members.map { member in
          guard let key = textKeys[member.key.string], case .array(let elements) = member.value
          else { return .init(key: member.key, value: withObjects(member.value)) }
          return .init(
            key: member.key,
            value: .array(
              elements.map { element in
                guard case .string = element else { return withObjects(element) }
                return .object([.init(key: SourceText(key), value: element)])
              }))
        })
    case .array(let elements): return .array(elements.map(withObjects))
    default: return value
    }
  }

  private static func withoutEmpty(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      return .object(
        members.map { .init(key: $0.key, value: withoutEmpty($0.value)) }
          .filter { $0.value != .array([]) && $0.value != .object([]) }
          .sorted { $0.key.string.utf8.lexicographicallyPrecedes($1.key.string.utf8) })
    case .array(let elements): return .array(elements.map(withoutEmpty))
    case .number(let literal):
      return .number(SourceText(Double(literal.string).map { "\($0)" } ?? literal.string))
    default: return value
    }
  }

  /// The pointers to all texts, numbers and flags.
  var leaves: [(pointer: DocumentPointer, value: JSONValue)] {
    var found: [(DocumentPointer, JSONValue)] = []
    func walk(_ value: JSONValue, _ pointer: DocumentPointer) {
      switch value {
      case .object(let members):
        for member in members { walk(member.value, pointer.key(member.key.string)) }
      case .array(let elements):
        for (index, element) in elements.enumerated() { walk(element, pointer.index(index)) }
      default: found.append((pointer, value))
      }
    }
    walk(value, .root)
    return found
  }
}
