/// What a map or framework file says, however it is laid out: for comparing two files.
///
/// It is made from the file itself and knows neither model nor writer, so it finds what both of
/// them would forget. Keys have an order of their own here, what says nothing is left out, and a
/// pain point or opportunity of which only the text is known is that text.
struct WrittenMeaning: Equatable {
  private let value: JSONValue

  init(_ document: JSONDocument) {
    let value = document.hasRoot ? document.value(at: 0) : .null
    self.value = Self.ordered(BlankRemoval(value).value, under: "")
  }

  private static func ordered(_ value: JSONValue, under key: String) -> JSONValue {
    switch value {
    case .null, .bool, .number, .string: return value
    case .array(let elements):
      let textKeys = KeyNames.textKeys(ofList: key)
      return .array(
        elements.map { element in
          if case .object(let members) = element, members.count == 1, let member = members.first,
            textKeys.contains(where: { member.key.equals($0) })
          {
            return ordered(member.value, under: "")
          }
          return ordered(element, under: "")
        })
    case .object(let members):
      let sorted = members.map { (name: $0.key.string, member: $0) }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      return .object(
        sorted.map { name, member in
          // What the product keeps without reading it stays in its own order, too.
          name.hasPrefix("x-") && !KeyNames.ofDictionaries.contains(key)
            ? member
            : JSONValue.Member(key: member.key, value: ordered(member.value, under: name))
        })
    }
  }
}
