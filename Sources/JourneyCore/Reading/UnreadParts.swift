/// What a reader could not understand: what a rule misses may only be misspelt there.
struct UnreadParts {
  private struct Stumble {
    let steps: [DocumentPointer.Step]
    /// The name of the member in which the reader stumbled.
    let key: String
    /// How many steps lead to the object of the member.
    let depth: Int
    /// Whether the key itself is not known, so that it may stand for any other.
    let isUnknownKey: Bool
  }

  private let stumbles: [Stumble]
  /// The stumbles by the object of the member, so that one object is quickly looked at.
  private let byObject: [DocumentPointer: [Stumble]]

  /// Takes what a reader has found; the pointers are the file's own here and everywhere below.
  init(_ problems: [Diagnostic]) {
    let stumbles: [Stumble] = problems.compactMap { problem in
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

  /// Whether one of the keys may be what the reader stumbled over in an object.
  func mayHide(
    _ keys: [String], in object: DocumentPointer, _ extent: SourceMap.Extent
  ) -> Bool {
    switch extent {
    case .object:
      for stumble in byObject[object] ?? [] {
        if stumble.isUnknownKey || keys.contains(stumble.key) { return true }
      }
    case .tree:
      for stumble in stumbles where stumble.steps.starts(with: object.steps) {
        if stumble.isUnknownKey || keys.contains(stumble.key) { return true }
      }
    }
    return false
  }

  /// Whether the reader stumbled in the value of a member, or over the member itself.
  func isStumbledOver(_ member: DocumentPointer) -> Bool {
    stumbles.contains { stumble in
      guard !stumble.isUnknownKey, stumble.steps.starts(with: member.steps) else { return false }
      // Over one of its elements, too, but not over what these hold.
      return stumble.steps.count <= member.steps.count + 1
    }
  }
}
