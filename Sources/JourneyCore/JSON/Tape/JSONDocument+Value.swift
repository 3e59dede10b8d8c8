extension JSONDocument {
  /// Returns the value at a node; its depth is bounded by the reader.
  func value(at node: Int) -> JSONValue {
    switch kind(node) {
    case .null, .invalid: return .null
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .number:
      return .number(SourceText(file: source, range: range(node), isEscaped: false))
    case .string, .key: return .string(text(node))
    case .array:
      var elements: [JSONValue] = []
      var child = node + 1
      while child < next(node) {
        elements.append(value(at: child))
        child = next(child)
      }
      return .array(elements)
    case .object:
      return .object(
        keys(ofObject: node).map { JSONValue.Member(key: text($0), value: value(at: $0 + 1)) })
    }
  }
}
