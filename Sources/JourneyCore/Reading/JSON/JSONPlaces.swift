/// Where the parts of a map or framework stand in a JSON file.
struct JSONPlaces: SourcePlaces {
  let document: JSONDocument
  /// The indices in the file of the elements of each array that could not be read.
  private let skipped: [Int: [Range<Int>]]
  /// What the reader could not understand; sorted when a rule misses something.
  private let problems: [Diagnostic]
  private var unread: UnreadParts?
  /// What was passed on the way to places of the model.
  private var cursor = ElementCursor()
  /// What was passed by the file's own pointers, which count elements that could not be read.
  private var written = ElementCursor()

  /// Takes what came of reading a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - skipped: The elements that have no counterpart in the model, in the order of the file.
  ///   - problems: What the reader found.
  init(
    _ document: JSONDocument, skipped: [ObjectReader.SkippedElements] = [],
    problems: [Diagnostic] = []
  ) {
    self.document = document
    var indices: [Int: [Range<Int>]] = [:]
    for elements in skipped { indices[elements.array, default: []].append(elements.indices) }
    self.skipped = indices
    self.problems = problems
  }

  /// The children that were looked at for all that was asked so far.
  var steps: Int { cursor.steps + written.steps }

  var source: SourceFile { document.source }
  var isDamaged: Bool { document.isDamaged }
  var mayHoldInvisible: Bool { document.mayHoldInvisible }

  mutating func place(of pointer: DocumentPointer, _ part: SourceMap.Part) -> SourceMap.Place {
    guard document.hasRoot else { return SourceMap.Place(range: 0..<0, pointer: .root) }
    let (node, written, isWhole) = nearest(pointer)
    let range = document.range(node)
    let kind = document.kind(node)
    guard kind == .object || kind == .array else {
      return SourceMap.Place(range: range, pointer: written)
    }
    let opening = range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
    let isShown =
      isWhole && part == .value && !cursor.goesOverLines(range, in: document.source.bytes)
    return SourceMap.Place(range: isShown ? range : opening, pointer: written)
  }

  /// Finds the node of a pointer into the model, or the nearest one around it.
  ///
  /// - Returns: The node, the file's own pointer to it, and whether it may be shown as a whole: an
  ///   object that lacks the next member is shown by its bracket.
  private mutating func nearest(
    _ pointer: DocumentPointer
  ) -> (node: Int, pointer: DocumentPointer, isWhole: Bool) {
    var node = 0
    var steps = pointer.steps
    // Mostly both are the same, and then the many pointers to one list share its steps.
    var isSame = true
    for depth in steps.indices {
      switch steps[depth] {
      case .key(let key):
        guard let value = cursor.member(key, of: node, in: document) else {
          return (node, DocumentPointer(Array(steps[..<depth])), false)
        }
        node = value
      case .index(let index):
        guard
          let element = cursor.element(
            index, of: node, in: document, without: skipped[node] ?? [])
        else { return (node, DocumentPointer(Array(steps[..<depth])), true) }
        if element.written != index {
          steps[depth] = .index(element.written)
          isSame = false
        }
        node = element.node
      }
    }
    return (node, isSame ? pointer : DocumentPointer(steps), true)
  }

  mutating func text(at pointer: DocumentPointer) -> SourceText? {
    guard document.hasRoot else { return nil }
    var node = 0
    for step in pointer.steps {
      let child =
        switch step {
        case .key(let key): written.member(key, of: node, in: document)
        case .index(let index): written.element(index, of: node, in: document)?.node
        }
      guard let child else { return nil }
      node = child
    }
    return document.kind(node) == .string ? document.text(node) : nil
  }

  mutating func fix(writing text: String, at pointer: DocumentPointer) -> Diagnostic.Fix? {
    guard document.hasRoot else { return nil }
    let node = nearest(pointer).node
    guard document.kind(node) == .string, !document.isSpoilt(node) else { return nil }
    var quoted: [UInt8] = []
    JSONEscapes.append(text.utf8, to: &quoted)
    return .replace(document.range(node), with: String(decoding: quoted, as: UTF8.self))
  }

  mutating func fix(renaming key: String, at pointer: DocumentPointer) -> Diagnostic.Fix? {
    guard document.hasRoot, let last = pointer.steps.last else { return nil }
    let (node, written, _) = nearest(pointer)
    let object = nearest(DocumentPointer(pointer.steps.dropLast())).node
    guard written.steps.last == last, document.kind(object) == .object, node > 0,
      document.kind(node - 1) == .key, !document.isSpoilt(node - 1),
      cursor.member(key, of: object, in: document) == nil
    else { return nil }
    var quoted: [UInt8] = []
    JSONEscapes.append(key.utf8, to: &quoted)
    return .replace(document.range(node - 1), with: String(decoding: quoted, as: UTF8.self))
  }

  mutating func isRead(_ list: DocumentPointer) -> Bool {
    guard document.hasRoot else { return false }
    let (node, pointer, _) = nearest(list)
    return pointer == list && !unreadParts().isStumbledOver(list)
      && document.kind(node) == .array && skipped[node] == nil
  }

  mutating func mayHide(
    _ keys: [String], in object: DocumentPointer, _ extent: SourceMap.Extent
  ) -> Bool {
    guard document.hasRoot else { return true }
    if problems.isEmpty && document.problems.isEmpty { return false }
    let (node, pointer, _) = nearest(object)
    return unreadParts().mayHide(keys, in: pointer, extent)
      || !document.problems.isEmpty && hasBrokenValue(of: keys, in: node, extent)
  }

  func mayHoldText(
    where isWanted: (Range<Int>, Span<UInt8>) -> Bool,
    orEscaped isEscapedWanted: (SourceText) -> Bool
  ) -> Bool {
    let contents = source.bytes
    let bytes = contents.span
    let nodes = document.nodes.span
    for index in nodes.indices where nodes[index].kind == .string {
      let isFound =
        nodes[index].isEscaped
        ? isEscapedWanted(document.text(index)) : isWanted(nodes[index].contentRange, bytes)
      if isFound { return true }
    }
    return false
  }

  private mutating func unreadParts() -> UnreadParts {
    if let unread { return unread }
    let parts = UnreadParts(problems)
    unread = parts
    return parts
  }

  /// Whether a value has been lost behind one of the keys; its syntax has been reported.
  private func hasBrokenValue(
    of keys: [String], in object: Int, _ extent: SourceMap.Extent
  ) -> Bool {
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
