/// Collects the members of an object whose keys are the product's own; what is absent is left out.
struct JSONMembers {
  private var members: [JSONValue.Member] = []

  /// The object with everything that has been added, in that order.
  var object: JSONValue { .object(members) }

  mutating func add(_ key: String, _ value: JSONValue?) {
    guard let value else { return }
    members.append(JSONValue.Member(key: SourceText(key), value: value))
  }

  mutating func add(_ key: String, text: String?) {
    add(key, text.map { JSONValue.string(SourceText($0)) })
  }

  mutating func add(_ key: String, number: Double?) {
    add(key, number.map { JSONValue.number(WrittenNumber($0).literal) })
  }

  /// Adds a member that is only written where it is true.
  mutating func add(_ key: String, flag: Bool) {
    if flag { add(key, JSONValue.bool(true)) }
  }

  mutating func add(_ key: String, texts: [String]) {
    add(key, JSONValue.array(texts.map { .string(SourceText($0)) }))
  }

  /// Adds an object of its own.
  mutating func add(_ key: String, _ fill: (inout JSONMembers) -> Void) {
    var inner = JSONMembers()
    fill(&inner)
    add(key, inner.object)
  }

  /// Adds an array with an object for every element.
  mutating func add<Element>(
    _ key: String, _ elements: some Sequence<Element>,
    _ fill: (Element, inout JSONMembers) -> Void
  ) {
    add(
      key,
      JSONValue.array(
        elements.map { element in
          var inner = JSONMembers()
          fill(element, &inner)
          return inner.object
        }))
  }
}
