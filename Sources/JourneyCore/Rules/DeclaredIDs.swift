/// The ids that a map declares.
struct DeclaredIDs {
  /// So few are found sooner by comparing them all than by hashing.
  private static let few = 32

  let ids: [SourceText]
  private let set: Set<SourceText>

  init(_ ids: [SourceText]) {
    self.ids = ids
    set = ids.count > Self.few ? Set(ids) : []
  }

  func contains(_ id: SourceText) -> Bool {
    if !set.isEmpty { return set.contains(id) }
    let ids = ids.span
    for index in ids.indices where ids[index] == id { return true }
    return false
  }
}
