@testable import JourneyCore

/// Makes the new map of the old one and the changes between them, knowing nothing else.
struct AppliedDiff {
  private let changes: [MapChange]
  private var gone: Set<DocumentPointer> = []
  /// What comes into each list, by the index that it has in the new map.
  private var arrivals: [DocumentPointer: [Int: Arrival]] = [:]
  /// New values of keys; nothing for a key that goes away.
  private var values: [DocumentPointer: JSONValue?] = [:]
  /// The keys that changes mention below a place of the new map.
  private var keys: [DocumentPointer: [String]] = [:]

  private enum Arrival {
    case new(JSONValue)
    case moved(DocumentPointer)
  }

  /// Stands for the old place of what the old map does not have.
  private static let nowhere = DocumentPointer.root.index(-1)

  init(_ changes: [MapChange]) {
    self.changes = changes
    for change in changes { note(change) }
  }

  /// Returns the new map as its file would hold it.
  func applied(to map: JourneyMap) -> JSONValue {
    let root = Self.written(MapWriter.value(map), at: "")
    return made(of: root, root: root, from: .root, to: .root)
  }

  private mutating func note(_ change: MapChange) {
    if change.kind == .removed || change.kind == .moved, let pointer = change.oldPointer {
      if case .index = pointer.steps.last { gone.insert(pointer) }
    }
    if change.kind == .changed, change.newPointer == nil, let pointer = change.oldPointer {
      gone.insert(pointer)
      return
    }
    guard let pointer = change.newPointer ?? change.oldPointer else { return }
    var parent = pointer
    switch (change.kind, parent.steps.popLast()) {
    case (.moved, .index(let index)?):
      if let old = change.oldPointer { arrivals[parent, default: [:]][index] = .moved(old) }
    case (.added, .index(let index)?):
      if let new = change.new { arrivals[parent, default: [:]][index] = .new(new) }
    case (.removed, .index?): return
    default: values[pointer] = .some(change.new)
    }
    var below = pointer
    while let step = below.steps.popLast() {
      if case .key(let key) = step { keys[below, default: []].append(key) }
    }
  }

  private func made(
    of value: JSONValue?, root: JSONValue, from old: DocumentPointer, to new: DocumentPointer
  ) -> JSONValue? {
    if let value = values[new] { return value.map { Self.written($0, at: "") } }
    switch value {
    case .array(let elements):
      return .array(list(elements, root, from: old, to: new))
    case nil where arrivals[new] != nil: return .array(list([], root, from: old, to: new))
    case .object(let members):
      return .object(object(members, root, from: old, to: new))
    case nil where keys[new] != nil: return .object(object([], root, from: old, to: new))
    default: return value
    }
  }

  private func made(
    of value: JSONValue, root: JSONValue, from old: DocumentPointer, to new: DocumentPointer
  ) -> JSONValue {
    made(of: .some(value), root: root, from: old, to: new) ?? .null
  }

  private func object(
    _ members: [JSONValue.Member], _ root: JSONValue, from old: DocumentPointer,
    to new: DocumentPointer
  ) -> [JSONValue.Member] {
    var names = members.map(\.key.string)
    for key in keys[new] ?? [] where !names.contains(where: { $0.utf8.elementsEqual(key.utf8) }) {
      names.append(key)
    }
    return names.compactMap { name in
      guard !gone.contains(old.key(name)) else { return nil }
      let value = members.first { $0.key.equals(name) }?.value
      return made(of: value, root: root, from: old.key(name), to: new.key(name))
        .map { JSONValue.Member(key: SourceText(name), value: $0) }
    }
  }

  private func list(
    _ elements: [JSONValue], _ root: JSONValue, from old: DocumentPointer, to new: DocumentPointer
  ) -> [JSONValue] {
    var staying = elements.enumerated()
      .filter { !gone.contains(old.index($0.offset)) }.makeIterator()
    var coming = arrivals[new] ?? [:]
    var result: [JSONValue] = []
    while true {
      let place = new.index(result.count)
      switch coming.removeValue(forKey: result.count) {
      case .new(let value):
        result.append(
          made(of: Self.written(value, at: ""), root: root, from: Self.nowhere, to: place))
      case .moved(let from):
        let value = Self.value(of: root, at: from)
        result.append(made(of: value, root: root, from: from, to: place))
      case nil:
        guard let next = staying.next() else { return result }
        result.append(
          made(of: next.element, root: root, from: old.index(next.offset), to: place))
      }
    }
  }

  private static func value(of root: JSONValue, at pointer: DocumentPointer) -> JSONValue {
    pointer.steps.reduce(root) { value, step in
      switch (value, step) {
      case (.object(let members), .key(let key)):
        members.first { $0.key.equals(key) }?.value ?? .null
      case (.array(let elements), .index(let index)): elements[index]
      default: .null
      }
    }
  }

  /// Pain points and opportunities as objects, also those that are mere texts.
  private static func written(_ value: JSONValue, at key: String) -> JSONValue {
    switch value {
    case .array(let elements):
      return .array(
        elements.map { element in
          if case .string = element, key == "painPoints" || key == "opportunities" {
            return .object([JSONValue.Member(key: "text", value: element)])
          }
          return written(element, at: "")
        })
    case .object(let members):
      return .object(
        members.map { member in
          let key = member.key.string
          return key.hasPrefix("x-")
            ? member : JSONValue.Member(key: member.key, value: written(member.value, at: key))
        })
    default: return value
    }
  }
}
