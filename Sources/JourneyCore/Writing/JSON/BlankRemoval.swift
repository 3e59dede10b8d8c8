/// Leaves out what says nothing: blank texts, empty lists and objects.
///
/// Keys of the file's authors stay as they are, and so does a list of stages.
struct BlankRemoval {
  /// What is left.
  private(set) var value: JSONValue
  /// Where a blank text or an empty object stood; empty lists go without a word.
  private(set) var places: [DocumentPointer] = []

  init(_ value: JSONValue) {
    self.value = value
    self.value = rest(of: value, at: .root) ?? .object([])
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
      var rest: [JSONValue.Member] = []
      for member in members {
        let key = member.key.string
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
