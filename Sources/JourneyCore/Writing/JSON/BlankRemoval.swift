/// Leaves out what says nothing: blank texts, empty lists and objects.
///
/// Keys of the file's authors stay as they are, and so does a list of stages.
struct BlankRemoval {
  /// What is left.
  private(set) var value: JSONValue
  /// Where a blank text, an empty object or the empty list of an unknown lane stood; other empty
  /// lists go without a word.
  private(set) var places: [DocumentPointer] = []
  /// The lanes that the map declares.
  private var lanes: Set<SourceText> = []

  init(_ value: JSONValue) {
    self.value = value
    lanes = Self.declaredLanes(value)
    self.value = rest(of: value, at: .root) ?? .object([])
  }

  private static let lanes = MapKey.lanes.rawValue

  private static func declaredLanes(_ value: JSONValue) -> Set<SourceText> {
    guard case .object(let members) = value,
      let list = members.first(where: { $0.key.equals(lanes) }), case .array(let lanes) = list.value
    else { return [] }
    return Set(
      lanes.compactMap { lane in
        guard case .object(let members) = lane,
          let id = members.first(where: { $0.key.equals(LaneKey.id.rawValue) }),
          case .string(let text) = id.value
        else { return nil }
        return text
      })
  }

  private mutating func rest(
    of value: JSONValue, at pointer: DocumentPointer, isDictionary: Bool = false
  ) -> JSONValue? {
    switch value {
    case .null, .bool, .number: return value
    case .string(let text):
      guard text.isBlank else { return value }
      places.append(pointer)
      return nil
    case .array(let elements):
      var rest: [JSONValue] = []
      for (index, element) in elements.enumerated() {
        if let left = self.rest(of: element, at: pointer.index(index)) { rest.append(left) }
      }
      return rest.isEmpty ? nil : .array(rest)
    case .object(let members):
      if members.isEmpty { places.append(pointer) }
      let areLanes = isDictionary && pointer.steps.last == .key(Self.lanes)
      var rest: [JSONValue.Member] = []
      for member in members {
        let key = member.key.string
        // A lane that nobody declares is a mistake, which must not go with its list.
        if areLanes, case .array(let texts) = member.value, texts.isEmpty,
          !lanes.contains(member.key)
        {
          places.append(pointer.key(key))
        }
        // The keys of a dictionary, such as the ids of lanes, may begin with anything.
        if key.hasPrefix("x-"), !isDictionary {
          rest.append(member)
        } else if let left = self.rest(
          of: member.value, at: pointer.key(key),
          isDictionary: KeyNames.ofDictionaries.contains(key))
        {
          rest.append(JSONValue.Member(key: member.key, value: left))
        } else if key == MapKey.stages.rawValue {
          rest.append(JSONValue.Member(key: member.key, value: .array([])))
        }
      }
      return rest.isEmpty ? nil : .object(rest)
    }
  }
}
