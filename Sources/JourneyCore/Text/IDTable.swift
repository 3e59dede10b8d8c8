/// Where ids stand in a list that declares them.
struct IDTable: Sendable {
  /// So few are found sooner by comparing them all than by hashing.
  private static let few = 32

  let ids: [SourceText]
  private var indices: [SourceText: Int] = [:]

  init(_ ids: [SourceText]) {
    self.ids = ids
    guard ids.count > Self.few else { return }
    indices.reserveCapacity(ids.count)
    for index in ids.indices where indices[ids[index]] == nil { indices[ids[index]] = index }
  }

  func contains(_ id: SourceText) -> Bool { self[id] != nil }

  /// The index of the first declaration of an id.
  subscript(id: SourceText) -> Int? {
    if !indices.isEmpty { return indices[id] }
    let ids = ids.span
    for index in ids.indices where ids[index] == id { return index }
    return nil
  }
}
