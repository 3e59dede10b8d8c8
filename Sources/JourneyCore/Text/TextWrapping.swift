/// Breaks texts into lines of a width without ever cutting anything off.
public enum TextWrapping {
  /// Breaks a text into lines; blanks at both ends of a line are dropped, nothing else is.
  ///
  /// Lines end at blanks, between CJK characters, and at the newlines of the text. A word longer
  /// than a line is broken between grapheme clusters. The time grows with the length alone.
  ///
  /// - Parameters:
  ///   - text: A text in which `VisibleText` has shown what is hidden.
  ///   - width: The room, in columns, at least 1; a character wider than it stands alone.
  /// - Returns: At least one line; a newline at the very end opens no further one.
  public static func lines(of text: String, width: Int) -> [Substring] {
    var breaker = LineBreaker(text[...], width: max(1, width))
    return breaker.lines()
  }

  /// Returns the columns of the longest piece of a text that no line break may part.
  static func longestPiece(of text: String) -> Int {
    var longest = 0
    var current = 0
    var previous: Unicode.Scalar?
    for cluster in TextClusters(text[...]) {
      if BreakRules.isBlank(cluster) || BreakRules.isNewline(cluster.first) {
        current = 0
        previous = nil
        continue
      }
      if let previous, BreakRules.mayBreak(between: previous, and: cluster.first) { current = 0 }
      current += cluster.columns
      longest = max(longest, current)
      previous = cluster.first
    }
    return longest
  }
}

/// One pass over the clusters of a text, remembering the last place where the line may end.
private struct LineBreaker {
  private let text: Substring
  private let width: Int
  private var result: [Substring] = []
  /// The start of the current line, and the end of the last thing on it that can be seen.
  private var start: String.Index
  private var end: String.Index
  private var columns = 0
  private var last: Unicode.Scalar?
  /// Where the line may end, where the next one would start, and the columns up to there.
  private var possible: (end: String.Index, next: String.Index, columns: Int)?

  init(_ text: Substring, width: Int) {
    self.text = text
    self.width = width
    start = text.startIndex
    end = text.startIndex
  }

  mutating func lines() -> [Substring] {
    for cluster in TextClusters(text) {
      if BreakRules.isNewline(cluster.first) {
        finishLine(at: end, next: cluster.range.upperBound)
        columns = 0
        last = nil
      } else if BreakRules.isBlank(cluster) || last == nil && BreakRules.isFixedBlank(cluster) {
        addBlank(cluster)
      } else {
        add(cluster)
      }
    }
    if start < text.endIndex || result.isEmpty { finishLine(at: end, next: text.endIndex) }
    return result
  }

  private mutating func addBlank(_ cluster: TextClusters.Cluster) {
    if isEmpty {
      start = cluster.range.upperBound
      end = start
    } else {
      columns += cluster.columns
      last = nil
    }
  }

  private mutating func add(_ cluster: TextClusters.Cluster) {
    // A cluster may be built without end, from conjuncts for example; it must not burst the line.
    if cluster.columns > width, !cluster.isSingle {
      TextClusters.parts(of: cluster, in: text).forEach { add($0) }
      return
    }
    if !isEmpty {
      let breaks = last.map { BreakRules.mayBreak(between: $0, and: cluster.first) } ?? true
      if breaks { possible = (end, cluster.range.lowerBound, columns) }
    }
    while columns > 0, columns + cluster.columns > width {
      if let possible {
        finishLine(at: possible.end, next: possible.next)
        columns -= possible.columns
      } else {
        finishLine(at: end, next: cluster.range.lowerBound)
        columns = 0
        if BreakRules.isFixedBlank(cluster) { return addBlank(cluster) }
      }
    }
    columns += cluster.columns
    last = cluster.first
    if !BreakRules.isFixedBlank(cluster) { end = cluster.range.upperBound }
  }

  private mutating func finishLine(at lineEnd: String.Index, next: String.Index) {
    result.append(lineEnd > start ? text[start..<lineEnd] : "")
    start = next
    if end < start { end = start }
    possible = nil
  }

  /// Says whether nothing that can be seen stands on the current line yet.
  private var isEmpty: Bool { end == start }
}
