/// An index of four bytes, or none: of lists of hundreds of thousands.
struct OptionalIndex: Sendable, Hashable {
  private var number: Int32 = -1

  /// No index.
  init() {}

  /// An index, if there is one.
  init(_ index: Int?) { number = index.map { Int32(truncatingIfNeeded: $0) } ?? -1 }

  /// The index, if there is one.
  var value: Int? { number < 0 ? nil : Int(number) }
}
