/// What a reader could not understand: what a rule misses may only be misspelt there.
///
/// Rules ask for every stage and touchpoint, and a file may hold thousands of stumbles. So what
/// lies below an object is gathered once, and asking looks at no stumble again.
struct UnreadParts {
  private struct Stumble {
    let steps: [DocumentPointer.Step]
    /// The name of the member in which the reader stumbled.
    let key: String
    /// How many steps lead to the object of the member.
    let depth: Int
    /// Whether the key itself is not known, so that it may stand for any other.
    let isUnknownKey: Bool

    func mayHide(_ keys: [String]) -> Bool { isUnknownKey || keys.contains(key) }
  }

  /// The stumbles of one place, as far as anybody asks for them.
  private struct Held {
    var hasUnknownKey = false
    var keys: Set<String> = []

    mutating func add(_ stumble: Stumble) {
      if stumble.isUnknownKey { hasUnknownKey = true } else { keys.insert(stumble.key) }
    }

    func mayHide(_ asked: [String]) -> Bool {
      hasUnknownKey || asked.contains(where: keys.contains)
    }
  }

  /// Rules ask for nothing deeper, such as `/stages/0/touchpoints/0/painPoints/0`.
  private static let deepest = 8

  private let stumbles: [Stumble]
  /// What lies in an object itself.
  private var inObjects: [DocumentPointer: Held] = [:]
  /// What lies anywhere in an object, as far down as rules ask.
  private var inTrees: [DocumentPointer: Held] = [:]
  /// How often a stumble was noted for a place.
  private(set) var steps = 0

  /// Takes what a reader has found; the pointers are the file's own here and everywhere below.
  init(_ problems: [Diagnostic]) {
    stumbles = problems.compactMap { problem in
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
    for stumble in stumbles {
      let object = DocumentPointer(Array(stumble.steps[..<stumble.depth]))
      inObjects[object, default: Held()].add(stumble)
      for length in 0...min(stumble.steps.count, Self.deepest) {
        let place = DocumentPointer(Array(stumble.steps[..<length]))
        inTrees[place, default: Held()].add(stumble)
        steps += 1
      }
    }
  }

  /// Whether one of the keys may be what the reader stumbled over in an object.
  func mayHide(
    _ keys: [String], in object: DocumentPointer, _ extent: SourceMap.Extent
  ) -> Bool {
    switch extent {
    case .object: return inObjects[object]?.mayHide(keys) ?? false
    case .tree where object.steps.count <= Self.deepest:
      return inTrees[object]?.mayHide(keys) ?? false
    case .tree:
      return stumbles.contains { $0.steps.starts(with: object.steps) && $0.mayHide(keys) }
    }
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
