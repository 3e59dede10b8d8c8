import Testing

@testable import JourneyCore

/// Places of large maps, in every order.
@Suite struct ElementCursorSlowTests {
  @Test(arguments: ElementCursorTests.Order.allCases) func stepsGrowWithTheNumberOfPlaces(
    order: ElementCursorTests.Order
  ) {
    func steps(_ count: Int) -> Int {
      var list = ElementCursorTests.list(count)
      for index in order.indices(count * 4 / 5) {
        _ = list.place(of: DocumentPointer.root.element("stages", index), .value)
      }
      var object = ElementCursorTests.object(count)
      for index in order.indices(count) {
        _ = object.place(of: DocumentPointer.root.key("x-a").key("k\(index)"), .value)
      }
      return list.steps + object.steps
    }
    Growth.expectLinear(steps)
  }
}
