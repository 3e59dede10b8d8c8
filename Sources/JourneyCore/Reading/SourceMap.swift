/// Finds the place in the file to which a place in the model belongs; asked only for findings.
public struct SourceMap: Sendable {
  /// Which part of a value to show.
  public enum Part: Sendable {
    /// The whole value; of one that goes over lines the opening bracket.
    case value
    /// The opening bracket of an object that lacks something.
    case opening
  }

  /// A place, once in bytes and once as the file's own pointer.
  public struct Place: Sendable, Equatable {
    /// The place in bytes.
    public let range: Range<Int>
    /// The pointer in the file, which counts elements that could not be read, too.
    public let pointer: DocumentPointer
    /// The node of the document.
    let node: Int
  }

  let document: JSONDocument
  /// The indices in the file of the elements of each array that could not be read.
  private let skipped: [Int: [Int]]

  init(document: JSONDocument, skipped: [ObjectReader.SkippedElement]) {
    self.document = document
    self.skipped = Dictionary(grouping: skipped, by: \.array).mapValues { $0.map(\.index) }
  }

  /// The file.
  public var source: SourceFile { document.source }
  /// Whether parts of the file could not be told apart.
  public var isDamaged: Bool { document.isDamaged }

  /// Returns the place of a pointer into the model, or of the nearest value around it.
  public func place(of pointer: DocumentPointer, _ part: Part = .value) -> Place {
    var cursor = ElementCursor()
    return place(of: pointer, part, &cursor)
  }

  /// Returns the place of a pointer, going on from what a cursor passed for the places before it.
  func place(
    of pointer: DocumentPointer, _ part: Part, _ cursor: inout ElementCursor
  ) -> Place {
    guard document.hasRoot else { return Place(range: 0..<0, pointer: .root, node: 0) }
    var node = 0
    var steps: [DocumentPointer.Step] = []
    for step in pointer.steps {
      switch step {
      case .key(let key):
        guard let value = cursor.member(key, of: node, in: document) else {
          return place(node, DocumentPointer(steps), .opening, &cursor)
        }
        steps.append(step)
        node = value
      case .index(let index):
        guard
          let element = cursor.element(
            index, of: node, in: document, without: skipped[node] ?? [])
        else { return place(node, DocumentPointer(steps), part, &cursor) }
        steps.append(.index(element.written))
        node = element.node
      }
    }
    return place(node, DocumentPointer(steps), part, &cursor)
  }

  /// Whether the model has every element of an array of the file.
  func isComplete(_ array: Int) -> Bool { skipped[array] == nil }

  /// Whether one of the values of the file is such a text; a fraction of a walk over the model.
  ///
  /// - Parameters:
  ///   - isWanted: Decides for a text without JSON escapes, by its place in the bytes.
  ///   - isEscapedWanted: Decides for one with JSON escapes.
  /// - Returns: Whether the answer was yes for one of them.
  func holdsText(
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

  private func place(
    _ node: Int, _ pointer: DocumentPointer, _ part: Part, _ cursor: inout ElementCursor
  ) -> Place {
    let range = document.range(node)
    let kind = document.kind(node)
    guard kind == .object || kind == .array else {
      return Place(range: range, pointer: pointer, node: node)
    }
    let opening = range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
    let isShown = part == .value && !cursor.goesOverLines(range, in: source.bytes)
    return Place(range: isShown ? range : opening, pointer: pointer, node: node)
  }
}
