/// Values that are found by folded names, whose numbers were written down in their order: nothing is
/// made of the names at the start.
struct RecordedNames<Value: Sendable>: Sendable {
  private let numbers: [UInt64]
  private let places: [UInt8]
  private let value: @Sendable (Int) -> Value

  /// Takes numbers that were written down.
  ///
  /// - Parameters:
  ///   - numbers: The numbers of names with their plurals and without them, sorted.
  ///   - places: The place of the value of each.
  ///   - value: Makes the value of a place.
  init(_ numbers: [UInt64], _ places: [UInt8], _ value: @escaping @Sendable (Int) -> Value) {
    self.numbers = numbers
    self.places = places
    self.value = value
  }

  subscript(number: UInt64) -> Value? {
    SortedNumbers.place(of: number, in: numbers, numbers.indices).map { value(Int(places[$0])) }
  }

  /// Finds a name with its plurals, else without them.
  func value(of name: NameNumber) -> Value? {
    name.isEmpty ? nil : self[name.letters] ?? self[name.key]
  }
}
