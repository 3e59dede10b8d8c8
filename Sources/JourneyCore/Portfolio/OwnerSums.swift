/// What each owner takes care of in one map, the owners in the order in which they are met.
struct OwnerSums: Sendable {
  /// The owners and their sums; names that differ in their bytes alone stand there twice.
  private(set) var elements: [(name: String, sum: OwnerSum)] = []
  private var indices: [SourceText: Int] = [:]
  /// The owner who was met last: what stands together mostly belongs to one.
  private var last: (owner: SourceText, index: Int)?

  /// Changes what an owner takes care of.
  ///
  /// - Parameters:
  ///   - owner: The owner, as the map writes it.
  ///   - change: Changes the sum.
  /// - Returns: The name, whose bytes are the same ones for everything that is theirs in the map.
  @discardableResult
  mutating func change(_ owner: SourceText, _ change: (inout OwnerSum) -> Void) -> String {
    let index = index(of: owner)
    change(&elements[index].sum)
    return elements[index].name
  }

  /// Lets go of the texts by which owners were found, and with them of their file.
  mutating func finish() { (indices, last) = ([:], nil) }

  private mutating func index(of owner: SourceText) -> Int {
    if let last, last.owner == owner { return last.index }
    let index = indices[owner] ?? elements.count
    if index == elements.count {
      indices[owner] = index
      elements.append((owner.string, OwnerSum()))
    }
    last = (owner, index)
    return index
  }
}
