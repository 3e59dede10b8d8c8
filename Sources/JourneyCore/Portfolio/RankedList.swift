/// A list in an order that is total, of which only the first few may be kept.
package struct RankedList<Element: Sendable>: Sendable {
  /// The elements; in order once the list is finished.
  package private(set) var elements: [Element] = []
  /// How many were added.
  package private(set) var count = 0
  private let most: Int?
  /// The last of those that are kept once there are enough: what is not before it is not kept.
  private var last: Element?
  private let isBefore: @Sendable (Element, Element) -> Bool

  init(most: Int?, isBefore: @escaping @Sendable (Element, Element) -> Bool) {
    self.most = most
    self.isBefore = isBefore
  }

  mutating func add(_ element: Element) {
    count += 1
    if let last, !isBefore(element, last) { return }
    elements.append(element)
    // Some room, so that not every element asks for its place.
    if let most, elements.count >= 4 * most + 64 { shorten() }
  }

  mutating func finish() { shorten() }

  private mutating func shorten() {
    elements.sort(by: isBefore)
    guard let most, elements.count >= most else { return }
    elements.removeSubrange(most...)
    last = elements.last
  }
}
