// JSON/Tape: a JSON text read once into a tape of nodes with their places, going on after each
// mistake. It knows no journeys.

/// A JSON document as a flat tape of located nodes, together with what was wrong with its syntax.
public struct JSONDocument: Sendable {
  /// The file that the offsets count in.
  public let source: SourceFile
  /// What is wrong with encoding and syntax, in the order of the file.
  public let problems: [Diagnostic]
  /// The corrections of what is wrong besides, in a file that is to be corrected.
  let untoldFixes: FixList
  /// Whether parts could not be told apart, so that "missing" may only mean "not read".
  public let isDamaged: Bool
  /// Whether so much was wrong that the end of the file was not read.
  let isCutShort: Bool
  /// Whether it was read to be corrected, so that more is found than people are told of.
  let isForCorrection: Bool
  /// Whether an invisible character may be among the texts.
  let mayHoldInvisible: Bool
  let nodes: [JSONNode]

  /// Reads a document; what is wrong is noted and reading goes on behind it.
  public init(_ source: SourceFile) {
    self.init(source, isForCorrection: false)
  }

  /// Reads a document to tell what is wrong with it, or to correct that.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - isForCorrection: Whether far more mistakes are found than people are told of.
  ///   - guesses: How many guesses at what was meant are built on.
  init(
    _ source: SourceFile, isForCorrection: Bool, guesses: Int = JSONScanner.maximumProblems
  ) {
    let checked = EncodingCheck(source)
    guard let readable = checked.readable else {
      self.init(
        source: source, problems: checked.problems, isForCorrection: isForCorrection)
      return
    }
    var scanner = JSONScanner(
      readable, isForCorrection: isForCorrection, maximumGuesses: guesses)
    scanner.scan()
    if !scanner.problems.isEmpty {
      let conflicts = MergeConflicts(readable).problems
      if !conflicts.isEmpty {
        self.init(
          source: readable, problems: checked.problems + conflicts,
          isForCorrection: isForCorrection)
        return
      }
    }
    if scanner.hasUnclosed { scanner.closeByIndentation() }
    // Taken out of the scanner, so that thousands are not copied to be brought in order.
    var problems: [Diagnostic] = []
    swap(&problems, &scanner.problems)
    problems = .joining(checked.problems, problems)
    problems.order()
    self.init(
      source: readable, problems: problems, untold: scanner.untold, isDamaged: scanner.isDamaged,
      isCutShort: scanner.isFull, isForCorrection: isForCorrection,
      mayHoldInvisible: checked.mayHoldInvisible || scanner.sawEscape, nodes: scanner.nodes)
  }

  private init(
    source: SourceFile, problems: [Diagnostic], untold: FixList = FixList(),
    isDamaged: Bool = true, isCutShort: Bool = false, isForCorrection: Bool,
    mayHoldInvisible: Bool = false, nodes: [JSONNode] = []
  ) {
    self.source = source
    self.problems = problems
    untoldFixes = untold
    self.isDamaged = isDamaged
    self.isCutShort = isCutShort
    self.isForCorrection = isForCorrection
    self.mayHoldInvisible = mayHoldInvisible
    self.nodes = nodes
  }

  /// Whether it is corrected and read again before anybody asks what its values mean.
  var isReadAgain: Bool {
    untoldFixes.count > 0
      || isForCorrection && isCutShort && problems.contains { $0.fix != nil }
  }

  /// Whether there is a value at all.
  var hasRoot: Bool { !nodes.isEmpty }

  func kind(_ node: Int) -> JSONNode.Kind { nodes[node].kind }
  func range(_ node: Int) -> Range<Int> { nodes[node].range }
  func next(_ node: Int) -> Int { Int(nodes[node].next) }

  /// The bytes of a string or key between its quotes.
  func contentRange(_ node: Int) -> Range<Int> { nodes[node].contentRange }

  /// The text of a string or key.
  func text(_ node: Int) -> SourceText {
    SourceText(file: source, range: contentRange(node), isEscaped: nodes[node].isEscaped)
  }

  /// The number of elements of an array.
  func count(ofArray node: Int) -> Int {
    var count = 0
    var child = node + 1
    while child < next(node) {
      count += 1
      child = next(child)
    }
    return count
  }

  /// The key nodes of an object, in the order of the file.
  func keys(ofObject node: Int) -> [Int] {
    var keys: [Int] = []
    var key = node + 1
    while key < next(node) {
      keys.append(key)
      key = next(key + 1)
    }
    return keys
  }

  /// The value of an object's first member of that name.
  func value(_ name: String, ofObject node: Int) -> Int? {
    guard kind(node) == .object else { return nil }
    var key = node + 1
    while key < next(node) {
      if text(key).equals(name) { return key + 1 }
      key = next(key + 1)
    }
    return nil
  }

  /// Whether something is wrong with how a text or number is written, so that its meaning is a
  /// guess about which nothing more should be said.
  func isSpoilt(_ node: Int) -> Bool {
    let kind = kind(node)
    guard !problems.isEmpty, kind != .object, kind != .array else { return false }
    let range = range(node)
    // The problems are in the order of the file.
    var low = 0
    var high = problems.count
    while low < high {
      let middle = (low + high) / 2
      if problems[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < problems.count && range.contains(problems[low].range.lowerBound)
  }
}
