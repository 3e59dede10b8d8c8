/// Tells whether a document still says what was understood of it before some of its bytes changed.
///
/// Every value that no edit replaces must be there again, the same and in the same order and depth.
/// A value that was no value before, such as `3,5`, may have become one.
struct KeptMeaning {
  /// One step through a document.
  private enum Step: Equatable {
    case open(JSONNode.Kind)
    case leaf(Int)
    case close
    case end
  }

  /// A walk over the nodes that lie in none of some ranges.
  private struct Walk {
    let document: JSONDocument
    /// The ranges whose nodes are passed over, in the order of the file.
    let replaced: [Range<Int>]
    private var node = 0
    /// Where the open containers end, and whether they stood there before and after.
    private var open: [(end: Int, isKept: Bool)] = []
    private var next = 0

    init(_ document: JSONDocument, without replaced: [Range<Int>]) {
      self.document = document
      self.replaced = replaced.filter { !$0.isEmpty }
    }

    mutating func step() -> Step {
      while true {
        if let (end, isKept) = open.last, node >= end {
          open.removeLast()
          if isKept { return .close }
          continue
        }
        guard node < document.nodes.count else { return .end }
        let current = node
        if isReplaced(document.range(current)) {
          node = document.next(current)
          continue
        }
        let kind = document.kind(current)
        node += 1
        if kind == .object || kind == .array {
          // A bracket that was put around something changes nothing within.
          let isKept = !isReplacedBracket(document.range(current).lowerBound)
          open.append((document.next(current), isKept))
          if isKept { return .open(kind) }
          continue
        }
        return .leaf(current)
      }
    }

    private func isReplacedBracket(_ offset: Int) -> Bool {
      next < replaced.count && replaced[next].contains(offset)
    }

    private mutating func isReplaced(_ range: Range<Int>) -> Bool {
      while next < replaced.count, replaced[next].upperBound <= range.lowerBound { next += 1 }
      guard next < replaced.count, !range.isEmpty else { return false }
      return replaced[next].lowerBound <= range.lowerBound
        && range.upperBound <= replaced[next].upperBound
    }
  }

  /// Compares a document with what it was before.
  ///
  /// - Parameters:
  ///   - new: The document.
  ///   - old: What it was; the part that was not read may hold anything.
  ///   - batch: What has changed.
  /// - Returns: Whether nothing else says anything else.
  static func isKept(in new: JSONDocument, from old: JSONDocument, by batch: FixBatch) -> Bool {
    var before = Walk(old, without: batch.changes.map(\.edit.range))
    var after = Walk(new, without: batch.changes.map(\.result))
    while true {
      let step = before.step()
      if old.isCutShort, step == .close || step == .end { return true }
      switch (step, after.step()) {
      case (.end, .end): return true
      case (.open(let kind), .open(let other)) where kind == other: continue
      case (.close, .close): continue
      case (.leaf(let node), .leaf(let other)):
        guard isSame(old, node, new, other) else { return false }
      default: return false
      }
    }
  }

  private static func isSame(
    _ old: JSONDocument, _ node: Int, _ new: JSONDocument, _ other: Int
  ) -> Bool {
    let kind = old.kind(node)
    if kind == .invalid { return true }
    guard kind == new.kind(other) else { return false }
    switch kind {
    case .string, .key: return old.text(node) == new.text(other)
    case .number:
      return old.source.bytes[old.range(node)] == new.source.bytes[new.range(other)]
    default: return true
    }
  }
}
