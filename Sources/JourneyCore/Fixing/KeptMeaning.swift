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
    /// The edits whose ranges are passed over.
    private let batch: FixBatch
    /// Whether that is what they wrote, and not what they took away.
    private let isAfter: Bool
    private var node = 0
    /// Where the open containers end, and whether they stood there before and after.
    private var open: [(end: Int, isKept: Bool)] = []
    private var next = 0

    init(_ document: JSONDocument, _ batch: FixBatch, isAfter: Bool) {
      self.document = document
      self.batch = batch
      self.isAfter = isAfter
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

    /// The bytes of the next edit; nothing behind the last.
    private var replaced: Range<Int>? {
      guard next < batch.edits.count else { return nil }
      return isAfter ? batch.result(next) : batch.edits.range(next)
    }

    private func isReplacedBracket(_ offset: Int) -> Bool { replaced?.contains(offset) ?? false }

    private mutating func isReplaced(_ range: Range<Int>) -> Bool {
      while let replaced, replaced.isEmpty || replaced.upperBound <= range.lowerBound { next += 1 }
      guard let replaced, !range.isEmpty else { return false }
      return replaced.lowerBound <= range.lowerBound && range.upperBound <= replaced.upperBound
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
    var before = Walk(old, batch, isAfter: false)
    var after = Walk(new, batch, isAfter: true)
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
