/// What each owner takes care of in one map, the owners in the order in which they are met.
struct OwnerSums: Sendable {
  /// The owners; names that differ in their bytes alone stand there twice.
  private(set) var names: [String] = []
  /// What each of them takes care of; nothing where a name alone was asked for.
  private(set) var sums: [OwnerSum?] = []
  private var numbers = TextNumbers()
  /// The owner who was met last: what stands together mostly belongs to one.
  private var last: (owner: SourceText, number: Int32)?

  /// The number of nobody.
  static let nobody: Int32 = -1

  /// Changes what an owner takes care of.
  ///
  /// - Parameters:
  ///   - owner: The owner, as the map writes it.
  ///   - change: Changes the sum.
  /// - Returns: The number of the owner.
  @discardableResult
  mutating func change(_ owner: SourceText, _ change: (inout OwnerSum) -> Void) -> Int32 {
    let number = number(of: owner)
    change(&sums[Int(number)][orNew: OwnerSum()])
    return number
  }

  /// The number of an owner, as the map writes it.
  @discardableResult
  mutating func number(of owner: SourceText) -> Int32 {
    if let last, last.owner == owner { return last.number }
    let (number, isNew) = numbers.number(of: owner)
    if isNew {
      if names.isEmpty {
        names.reserveCapacity(16)
        sums.reserveCapacity(16)
      }
      names.append(owner.string)
      sums.append(nil)
    }
    last = (owner, number)
    return number
  }

  /// The name of an owner; nothing for nobody.
  func name(_ number: Int32) -> String? { number == Self.nobody ? nil : names[Int(number)] }

  /// Lets go of the texts by which owners were found, and with them of their file.
  mutating func finish() { (numbers, last) = (TextNumbers(), nil) }
}

extension OwnerSum? {
  /// The sum, which is begun where there is none.
  fileprivate subscript(orNew new: OwnerSum) -> OwnerSum {
    get { self ?? new }
    set { self = newValue }
  }
}
