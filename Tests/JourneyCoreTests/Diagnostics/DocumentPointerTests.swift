import Testing

@testable import JourneyCore

@Suite struct DocumentPointerTests {
  /// A pointer is the same however it was made: elements of a list share the way to it.
  @Test func theSameWayIsOnePointer() {
    let steps: [DocumentPointer.Step] = [.key("stages"), .index(2), .key("a/b"), .index(0)]
    let list = DocumentPointer.root.element("stages", 2).key("a/b")
    var changed = list.index(7)
    _ = changed.steps.popLast()
    changed.steps.append(.index(0))
    let pointers = [DocumentPointer(steps), list.index(0), changed]
    #expect(Set(pointers).count == 1)
    for pointer in pointers {
      #expect(pointer == pointers[0] && pointer.steps == steps)
      #expect(pointer.description == "/stages/2/a~1b/0")
    }
    #expect(list.index(0) != list && list.index(0) != list.index(1))
    #expect(list.index(1).index(0).steps == Array(steps.dropLast()) + [.index(1), .index(0)])
  }
}
