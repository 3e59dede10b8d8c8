import Testing

@testable import JourneyCore

/// What must hold for every tape, whatever the file held.
enum TapeCheck {
  /// Expects links, kinds and places of a tape to fit together, and findings to lie in the file.
  static func expectConsistent(
    _ document: JSONDocument, _ what: @autoclosure () -> String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if let flaw = flaw(of: document) ?? flaw(ofProblems: document.problems, in: document) {
      Issue.record("\(flaw) \(what())", sourceLocation: sourceLocation)
    }
  }

  /// Says what is wrong with the findings of a document: their number, order or places.
  static func flaw(ofProblems problems: [Diagnostic], in document: JSONDocument) -> String? {
    let syntax = problems.filter { $0.rule != .encoding }
    let doubts = syntax.count { $0.fix == nil }
    if doubts > JSONScanner.maximumProblems { return "\(doubts) findings in doubt" }
    if syntax.count > JSONScanner.maximumTypos { return "\(syntax.count) findings" }
    for (left, right) in zip(problems, problems.dropFirst())
    where Diagnostic.isOrdered(right, before: left) {
      return "findings out of order"
    }
    return flaw(ofPlacesOf: problems, in: document)
  }

  /// Says which finding does not lie in the file, or says nothing.
  static func flaw(ofPlacesOf problems: [Diagnostic], in document: JSONDocument) -> String? {
    guard !problems.isEmpty else { return nil }
    let table = LineTable(document.source)
    for problem in problems {
      for range in [problem.range] + problem.notes.map(\.range) {
        if let flaw = flaw(of: range, in: table, document.source.bytes.count) { return flaw }
      }
      if problem.message.en.isEmpty || problem.message.vi.isEmpty { return "finding says nothing" }
    }
    return nil
  }

  private static func flaw(of range: Range<Int>, in table: LineTable, _ count: Int) -> String? {
    if range.lowerBound < 0 || range.upperBound > count { return "finding at \(range)" }
    let position = table.position(of: range.lowerBound)
    guard (1...table.lineCount).contains(position.line), position.column >= 1 else {
      return "finding at \(position)"
    }
    // A byte order mark belongs to no line, so a place before it may be.
    let line = table.range(ofLine: position.line)
    let next = position.line < table.lineCount ? table.range(ofLine: position.line + 1) : nil
    let isInside =
      line.lowerBound <= max(range.lowerBound, 3) && range.lowerBound < next?.lowerBound ?? .max
    return isInside ? nil : "\(range) is not in line \(position.line)"
  }

  /// Says what is wrong with a tape.
  private static func flaw(of document: JSONDocument) -> String? {
    let nodes = document.nodes
    guard !nodes.isEmpty else { return document.problems.isEmpty ? "no root, no finding" : nil }
    if document.next(0) != nodes.count { return "root leads to \(document.next(0))" }
    for node in nodes.indices {
      let range = nodes[node].start...max(nodes[node].start, nodes[node].end)
      if nodes[node].end < nodes[node].start { return "node \(node) ends before it starts" }
      if Int(range.upperBound) > document.source.bytes.count { return "node \(node) outside" }
      let content = document.contentRange(node)
      if content.upperBound > document.source.bytes.count { return "content of \(node) outside" }
      if let flaw = flaw(ofChildrenOf: node, in: document) { return flaw }
    }
    return nil
  }

  private static func flaw(ofChildrenOf node: Int, in document: JSONDocument) -> String? {
    let end = document.next(node)
    guard end > node, end <= document.nodes.count else { return "node \(node) leads to \(end)" }
    switch document.kind(node) {
    case .array:
      var child = node + 1
      while child < end {
        if document.kind(child) == .key { return "key \(child) in an array" }
        child = document.next(child)
      }
      return child == end ? nil : "array \(node) leads past its end"
    case .object:
      var key = node + 1
      while key < end {
        guard document.kind(key) == .key else { return "\(key) is no key" }
        guard document.next(key) == key + 1 else { return "key \(key) leads too far" }
        guard key + 1 < end, document.kind(key + 1) != .key else { return "\(key) has no value" }
        key = document.next(key + 1)
      }
      return key == end ? nil : "object \(node) leads past its end"
    default:
      return end == node + 1 || document.kind(node) == .invalid
        ? nil : "scalar \(node) has children"
    }
  }
}
