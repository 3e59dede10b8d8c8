/// References between touchpoints of one stage that a reframing has torn apart.
struct SiblingReferences {
  private let ids: Set<SourceText>

  /// Prepares the check.
  ///
  /// - Parameters:
  ///   - entries: All entries of the new map.
  ///   - unplaced: Its touchpoints without a stage.
  init(_ entries: [StageEntry], _ unplaced: [Touchpoint]) {
    var ids: Set<SourceText> = []
    for touchpoint in entries.flatMap(\.touchpoints) + unplaced where Self.refers(touchpoint) {
      if let other = touchpoint.insteadOf { ids.insert(other) }
      if let other = touchpoint.alongside { ids.insert(other) }
    }
    guard !ids.isEmpty else {
      self.ids = []
      return
    }
    // An id that no touchpoint has is an error of the map and stays what it was.
    self.ids = ids.intersection((entries.flatMap(\.touchpoints) + unplaced).compactMap(\.id))
  }

  private static func refers(_ touchpoint: Touchpoint) -> Bool {
    touchpoint.insteadOf != nil || touchpoint.alongside != nil
  }

  /// Takes references to touchpoints of other lists off the touchpoints of a list.
  ///
  /// - Parameter touchpoints: The touchpoints of one stage of the new map.
  /// - Returns: What was taken off, `Call the branch.insteadOf: branch-visit`, with the id of the
  ///   other touchpoint.
  func mend(_ touchpoints: inout [Touchpoint]) -> [(text: SourceText, other: SourceText)] {
    guard !ids.isEmpty, touchpoints.contains(where: Self.refers) else { return [] }
    let here = Set(touchpoints.compactMap(\.id))
    var origin: [(text: SourceText, other: SourceText)] = []
    func isTorn(_ id: SourceText) -> Bool { ids.contains(id) && !here.contains(id) }
    for index in touchpoints.indices {
      let name = touchpoints[index].name.string
      if let other = touchpoints[index].insteadOf, isTorn(other) {
        origin.append(
          (SourceText("\(name).\(TouchpointKey.insteadOf.rawValue): \(other)"), other))
        touchpoints[index].insteadOf = nil
      }
      if let other = touchpoints[index].alongside, isTorn(other) {
        origin.append(
          (SourceText("\(name).\(TouchpointKey.alongside.rawValue): \(other)"), other))
        touchpoints[index].alongside = nil
      }
    }
    return origin
  }
}
