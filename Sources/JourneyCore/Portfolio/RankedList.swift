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
  /// By what elements are the same to a reader: of each so many the first alone is kept.
  private let key: (@Sendable (Element) -> TextKey)?

  init(
    most: Int?, key: (@Sendable (Element) -> TextKey)? = nil,
    isBefore: @escaping @Sendable (Element, Element) -> Bool
  ) {
    self.most = most
    self.key = key
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

  /// The first so many elements of which none is the same to a reader as one before it.
  func distinct(_ count: Int, key: (Element) -> TextKey) -> [Element] {
    var seen: Set<TextKey> = []
    var distinct: [Element] = []
    for element in elements where distinct.count < count {
      if seen.insert(key(element)).inserted { distinct.append(element) }
    }
    return distinct
  }

  private mutating func shorten() {
    elements.sort(by: isBefore)
    guard let most else { return }
    if let key {
      var seen: Set<TextKey> = []
      elements.removeAll { !seen.insert(key($0)).inserted }
    }
    guard elements.count >= most else { return }
    elements.removeSubrange(most...)
    last = elements.last
  }
}
