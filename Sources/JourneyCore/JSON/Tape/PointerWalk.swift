/// Finds pointers to nodes; from one finding to the next it goes on where it stood.
///
/// A pointer needs the index of each element around a node, which only counting gives. Findings
/// come in the order of the file, so that all of them together cost one walk over the tape.
struct PointerWalk {
  /// A child at which the walk stands.
  private struct Stop {
    let container: Int
    let child: Int
    let index: Int
  }

  /// Where the walk stands at each depth; deeper ones may be of a container that it has left.
  private var stops: [Stop] = []
  /// The list to whose element the last pointer led, and the way to it, which its elements share.
  private var list: (node: Int, depth: Int, pointer: DocumentPointer)?

  /// Returns the pointer to a node of a document, always the same one for this walk.
  mutating func pointer(to target: Int, in document: JSONDocument) -> DocumentPointer {
    if let list, target > list.node, target < document.next(list.node),
      let stop = stop(before: target, in: list.node, depth: list.depth, document),
      stop.child == target
    {
      return list.pointer.index(stop.index)
    }
    var steps: [DocumentPointer.Step] = []
    var node = 0
    while document.hasRoot, node != target {
      guard let stop = stop(before: target, in: node, depth: steps.count, document) else { break }
      let isObject = document.kind(node) == .object
      if !isObject, target == stop.child {
        let pointer = DocumentPointer(steps)
        list = (node, steps.count, pointer)
        return pointer.index(stop.index)
      }
      steps.append(isObject ? .key(document.text(stop.child).string) : .index(stop.index))
      if target == stop.child { break }
      node = isObject ? stop.child + 1 : stop.child
    }
    return DocumentPointer(steps)
  }

  /// Finds the child of a container that holds the target.
  private mutating func stop(
    before target: Int, in container: Int, depth: Int, _ document: JSONDocument
  ) -> Stop? {
    let isObject = document.kind(container) == .object
    var child = container + 1
    var index = 0
    if depth < stops.count, stops[depth].container == container, stops[depth].child <= target {
      child = stops[depth].child
      index = stops[depth].index
    }
    while child < document.next(container) {
      let next = document.next(isObject ? child + 1 : child)
      if target < next {
        let stop = Stop(container: container, child: child, index: index)
        if depth < stops.count { stops[depth] = stop } else { stops.append(stop) }
        return stop
      }
      index += 1
      child = next
    }
    return nil
  }
}
