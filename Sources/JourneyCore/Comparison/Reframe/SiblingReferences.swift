/// References between touchpoints of one stage that a reframing has torn apart.
struct SiblingReferences {
  /// The names of the touchpoints that others name, by their ids.
  private let names: [SourceText: SourceText]

  /// Prepares the check.
  ///
  /// - Parameters:
  ///   - entries: All entries of the new map.
  ///   - unplaced: Its touchpoints without a stage.
  init(_ entries: [StageEntry], _ unplaced: [Touchpoint]) {
    // List by list: put together they would be copied.
    func forEach(_ body: (Touchpoint) -> Void) {
      for entry in entries { for touchpoint in entry.touchpoints { body(touchpoint) } }
      for touchpoint in unplaced { body(touchpoint) }
    }
    var ids: Set<SourceText> = []
    forEach { touchpoint in
      if let other = touchpoint.insteadOf { ids.insert(other) }
      if let other = touchpoint.alongside { ids.insert(other) }
    }
    var names: [SourceText: SourceText] = [:]
    if !ids.isEmpty {
      // An id that no touchpoint has is an error of the map and stays what it was.
      forEach { touchpoint in
        guard let id = touchpoint.id, ids.contains(id), names[id] == nil else { return }
        names[id] = touchpoint.name
      }
    }
    self.names = names
  }

  private static func refers(_ touchpoint: Touchpoint) -> Bool {
    touchpoint.insteadOf != nil || touchpoint.alongside != nil
  }

  /// Takes references to touchpoints of other lists off the touchpoints of a list.
  ///
  /// - Parameters:
  ///   - entry: The stage entry of the new map; what was taken off goes to its `origin`:
  ///     `Call the branch.insteadOf: branch-visit`.
  ///   - index: Its index.
  /// - Returns: What was taken off.
  func mend(_ entry: inout StageEntry, _ index: Int) -> [PartedReference] {
    let parted = parted(entry.touchpoints, in: index)
    for (touchpoint, reference) in parted {
      switch reference.key {
      case .insteadOf: entry.touchpoints[touchpoint].insteadOf = nil
      default: entry.touchpoints[touchpoint].alongside = nil
      }
      entry.origin.append(
        SourceText("\(reference.name).\(reference.key.rawValue): \(reference.other)"))
    }
    return parted.map(\.reference)
  }

  /// Finds what touchpoints say of others that are not beside them.
  ///
  /// - Parameters:
  ///   - touchpoints: The touchpoints of one stage of the new map, or those of none: they keep what
  ///     they say, because they may yet come beside the other one.
  ///   - entry: The index of the stage entry.
  /// - Returns: What they say, each with the index of the touchpoint.
  func parted(
    _ touchpoints: [Touchpoint], in entry: Int?
  ) -> [(touchpoint: Int, reference: PartedReference)] {
    guard !names.isEmpty, touchpoints.contains(where: Self.refers) else { return [] }
    let here = Set(touchpoints.compactMap(\.id))
    var parted: [(touchpoint: Int, reference: PartedReference)] = []
    for (index, touchpoint) in touchpoints.enumerated() {
      let told = [
        (TouchpointKey.insteadOf, touchpoint.insteadOf),
        (TouchpointKey.alongside, touchpoint.alongside),
      ]
      for case (let key, let other?) in told where !here.contains(other) {
        guard let otherName = names[other] else { continue }
        let reference = PartedReference(
          name: touchpoint.name, key: key, other: other, otherName: otherName, entry: entry)
        parted.append((index, reference))
      }
    }
    return parted
  }
}
