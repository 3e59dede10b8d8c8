/// In how many maps the pains of one map are, by their keys: every opportunity asks for those that it
/// answers.
struct PainShares {
  /// So many pains are gone through; more are looked up.
  private static let few = 64

  private let pains: [PortfolioPain]
  private let counts: (Int) -> Int
  private var indices: [TextKey: Int] = [:]

  /// Takes the pains of a map.
  ///
  /// - Parameters:
  ///   - pains: The pains.
  ///   - counts: In how many maps a pain is, by its index.
  init(_ pains: [PortfolioPain], _ counts: @escaping (Int) -> Int) {
    self.pains = pains
    self.counts = counts
    guard pains.count > Self.few else { return }
    for index in pains.indices { indices[pains[index].key] = index }
  }

  /// In how many maps the most shared of some pains is.
  func most(_ keys: some Sequence<TextKey>) -> Int {
    var most = 0
    for key in keys {
      let index =
        indices.isEmpty ? pains.firstIndex(where: { $0.key == key }) : indices[key]
      if let index { most = max(most, counts(index)) }
    }
    return most
  }
}
