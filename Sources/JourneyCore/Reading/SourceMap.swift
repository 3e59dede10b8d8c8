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
  let skipped: [ObjectReader.SkippedElement]

  /// The file.
  public var source: SourceFile { document.source }
  /// Whether parts of the file could not be told apart.
  public var isDamaged: Bool { document.isDamaged }

  /// Returns the place of a pointer into the model, or of the nearest value around it.
  public func place(of pointer: DocumentPointer, _ part: Part = .value) -> Place {
    var cursor = ElementCursor()
    return place(of: pointer, part, &cursor)
  }

  /// Returns the place of a pointer, counting on from the elements of the places before it.
  func place(
    of pointer: DocumentPointer, _ part: Part, _ cursor: inout ElementCursor
  ) -> Place {
    guard document.hasRoot else { return Place(range: 0..<0, pointer: .root, node: 0) }
    var node = 0
    var steps: [DocumentPointer.Step] = []
    for step in pointer.steps {
      switch step {
      case .key(let key):
        guard let value = document.value(key, ofObject: node) else {
          return place(node, DocumentPointer(steps), .opening)
        }
        steps.append(step)
        node = value
      case .index(let index):
        guard let (element, written) = element(index, of: node, &cursor) else {
          return place(node, DocumentPointer(steps), part)
        }
        steps.append(.index(written))
        node = element
      }
    }
    return place(node, DocumentPointer(steps), part)
  }

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

  /// The node of the model's element, and its index in the file.
  private func element(
    _ index: Int, of array: Int, _ cursor: inout ElementCursor
  ) -> (Int, Int)? {
    guard document.kind(array) == .array else { return nil }
    var stop = cursor.stop(before: index, in: array)
    // Elements that could not be read, in their order.
    var passed =
      skipped.isEmpty
      ? [] : skipped.filter { $0.array == array && $0.index >= stop.written }.map(\.index)[...]
    while stop.child < document.next(array) {
      if stop.written == passed.first {
        passed.removeFirst()
      } else {
        if stop.counted == index {
          cursor.remember(stop, in: array)
          return (stop.child, stop.written)
        }
        stop.counted += 1
      }
      stop.written += 1
      stop.child = document.next(stop.child)
    }
    return nil
  }

  private func place(_ node: Int, _ pointer: DocumentPointer, _ part: Part) -> Place {
    let range = document.range(node)
    let kind = document.kind(node)
    guard kind == .object || kind == .array else {
      return Place(range: range, pointer: pointer, node: node)
    }
    let opening = range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
    let isShown = part == .value && !source.bytes[range].contains { $0 == 0x0A || $0 == 0x0D }
    return Place(range: isShown ? range : opening, pointer: pointer, node: node)
  }
}
