extension TimeSpan {
  /// Takes the time that a file holds; what is no number of a unit adds nothing.
  init?(_ value: JSONValue) {
    guard case .object(let members) = value else { return nil }
    self.init()
    for member in members {
      guard let unit = Unit(rawValue: member.key.string), case .number(let literal) = member.value,
        let number = Double(literal.string)
      else { continue }
      self[unit] = WrittenNumber(value: number, literal: literal)
    }
  }
}
