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
  /// A number of each element of which the lower one is first; equal ones go by `isBefore`.
  private let rank: (@Sendable (Element) -> Double)?
  /// So many elements are kept at least before those that are not told are let go.
  private var room = 0
  /// By what elements are the same to a reader: of each so many the first alone is kept.
  private let key: (@Sendable (Element) -> TextKey)?

  init(
    most: Int?, key: (@Sendable (Element) -> TextKey)? = nil,
    rank: (@Sendable (Element) -> Double)? = nil,
    isBefore: @escaping @Sendable (Element, Element) -> Bool
  ) {
    self.most = most
    self.key = key
    self.rank = rank
    self.isBefore = isBefore
  }

  mutating func add(_ element: Element) { add(element) { _ in } }

  /// Adds an element.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - complete: Completes it where it is kept, in what does not decide about its place.
  mutating func add(_ element: Element, completedBy complete: (inout Element) -> Void) {
    count += 1
    if let last, !isBefore(element, last) { return }
    elements.append(element)
    complete(&elements[elements.count - 1])
    // Some room, so that not every element asks for its place.
    if let most, elements.count >= max(4 * most + 64, room) { shorten() }
  }

  /// Puts the elements in order, and lets go of those that are not kept.
  ///
  /// - Parameter maps: In how many maps what is the same to a reader is, by its key.
  mutating func finish(sharedBy maps: (TextKey) -> Int = { _ in 1 }) {
    shorten()
    guard let most, let key, elements.count > most else { return }
    elements = first(most, key: key, sharedBy: maps)
  }

  /// The first so many elements of which none is the same to a reader as another one; of equal ones
  /// those come first that are in more maps.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - key: By what elements are the same to a reader.
  ///   - maps: In how many maps what is the same is, by its key.
  /// - Returns: The elements in that order.
  func first(
    _ count: Int, key: (Element) -> TextKey, sharedBy maps: (TextKey) -> Int
  ) -> [Element] {
    var seen: Set<TextKey> = []
    var distinct: [(rank: Double, maps: Int, index: Int)] = []
    for (index, element) in elements.enumerated() {
      let key = key(element)
      guard seen.insert(key).inserted else { continue }
      distinct.append((rank?(element) ?? Double(index), maps(key), index))
    }
    distinct.sort { ($0.rank, -$0.maps, $0.index) < ($1.rank, -$1.maps, $1.index) }
    return distinct.prefix(count).map { elements[$0.index] }
  }

  /// Puts the elements in order: their numbers are compared, and each element is moved once.
  private mutating func sort() {
    guard let rank else { return elements.sort(by: isBefore) }
    var order: [(rank: Double, index: UInt32)] = []
    order.reserveCapacity(elements.count)
    for index in elements.indices { order.append((rank(elements[index]), UInt32(index))) }
    order.sort { ($0.rank, $0.index) < ($1.rank, $1.index) }
    orderEqual(&order)
    for start in order.indices {
      var place = start
      while true {
        let source = Int(order[place].index)
        order[place].index = UInt32(place)
        if source == start { break }
        elements.swapAt(place, source)
        place = source
      }
    }
  }

  /// Puts elements of the same number in order; they mostly came so.
  private func orderEqual(_ order: inout [(rank: Double, index: UInt32)]) {
    func isBefore(_ left: UInt32, _ right: UInt32) -> Bool {
      self.isBefore(elements[Int(left)], elements[Int(right)])
    }
    var start = 0
    while start < order.count {
      var end = start + 1
      var isInOrder = true
      while end < order.count, order[end].rank == order[start].rank {
        if isInOrder, isBefore(order[end].index, order[end - 1].index) { isInOrder = false }
        end += 1
      }
      if !isInOrder { order[start..<end].sort { isBefore($0.index, $1.index) } }
      start = end
    }
  }

  private mutating func shorten() {
    sort()
    guard let most else { return }
    if let key {
      // Which of them are kept is known once it is known how many maps each is in.
      var seen: Set<TextKey> = []
      elements.removeAll { !seen.insert(key($0)).inserted }
      room = 2 * elements.count + 64
      return
    }
    guard elements.count >= most else { return }
    elements.removeSubrange(most...)
    last = elements.last
  }
}
