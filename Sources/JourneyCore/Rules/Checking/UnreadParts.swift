/// What the readers could not understand: what a rule misses may only be misspelt there.
struct UnreadParts {
  /// How far around an object a missing key may be hidden.
  enum Extent {
    /// Among the members of the object itself.
    case object
    /// Anywhere in the object.
    case tree
  }

  private struct Stumble {
    let steps: [DocumentPointer.Step]
    /// The name of the member in which the reader stumbled.
    let key: String
    /// How many steps lead to the object of the member.
    let depth: Int
    /// Whether the key itself is not known, so that it may stand for any other.
    let isUnknownKey: Bool
  }

  private let document: JSONDocument
  private let stumbles: [Stumble]
  /// The stumbles by the object of the member, so that one object is quickly looked at.
  private let byObject: [DocumentPointer: [Stumble]]

  init(_ reading: MapReading) {
    document = reading.sourceMap.document
    let stumbles: [Stumble] = reading.diagnostics.compactMap { problem in
      switch problem.rule {
      case .unknownKey, .duplicateKey, .wrongType, .wrongValue, .unknownReference: break
      default: return nil
      }
      guard let steps = problem.pointer?.steps else { return nil }
      for (depth, step) in steps.enumerated().reversed() {
        guard case .key(let key) = step else { continue }
        return Stumble(
          steps: steps, key: key, depth: depth, isUnknownKey: problem.rule == .unknownKey)
      }
      return nil
    }
    self.stumbles = stumbles
    byObject = Dictionary(grouping: stumbles) { DocumentPointer(Array($0.steps[..<$0.depth])) }
  }

  /// Whether one of the keys may stand in an object although it was not read.
  ///
  /// - Parameters:
  ///   - keys: The keys that seem to be missing.
  ///   - object: The object, by the file's own pointer and its node.
  ///   - extent: How far to look.
  /// - Returns: `false` where the keys are missing for certain.
  func mayHide(_ keys: [String], in object: SourceMap.Place, _ extent: Extent) -> Bool {
    switch extent {
    case .object:
      for stumble in byObject[object.pointer] ?? [] {
        if stumble.isUnknownKey || keys.contains(stumble.key) { return true }
      }
    case .tree:
      for stumble in stumbles where stumble.steps.starts(with: object.pointer.steps) {
        if stumble.isUnknownKey || keys.contains(stumble.key) { return true }
      }
    }
    return !document.problems.isEmpty && hasBrokenValue(of: keys, in: object.node, extent)
  }

  /// Whether the reader stumbled in the value of a member, or over the member itself.
  func isStumbledOver(_ member: DocumentPointer) -> Bool {
    stumbles.contains { stumble in
      guard !stumble.isUnknownKey, stumble.steps.starts(with: member.steps) else { return false }
      // Over one of its elements, too, but not over what these hold.
      return stumble.steps.count <= member.steps.count + 1
    }
  }

  /// Whether a value has been lost behind one of the keys; its syntax has been reported.
  private func hasBrokenValue(of keys: [String], in object: Int, _ extent: Extent) -> Bool {
    guard document.hasRoot else { return true }
    if extent == .object {
      guard document.kind(object) == .object else { return false }
      return document.keys(ofObject: object).contains {
        document.kind($0 + 1) == .invalid && keys.contains(document.text($0).string)
      }
    }
    var node = object
    while node < document.next(object) {
      if document.kind(node) == .key, document.kind(node + 1) == .invalid,
        keys.contains(document.text(node).string)
      {
        return true
      }
      node += 1
    }
    return false
  }
}
