/// Places in a list, found by numbers that are spread well enough or made to be.
struct NumberTable: Sendable {
  private struct Slot: Sendable {
    var number: UInt64 = 0
    /// The place and one; 0 for a free slot, which ends every search.
    var place: Int = 0
  }

  /// A power of two, at least twice as many as numbers.
  private var slots: [Slot]
  private var count = 0

  /// Makes a table.
  ///
  /// - Parameter capacity: How many numbers it has room for at once.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// Returns the place that was noted for a number.
  subscript(number: UInt64) -> Int? {
    let place = slots[slot(of: number)].place
    return place == 0 ? nil : place - 1
  }

  /// Notes a place for a number, unless it has one.
  mutating func note(_ place: Int, for number: UInt64) {
    if 2 * count >= slots.count { grow() }
    let free = slot(of: number)
    guard slots[free].place == 0 else { return }
    slots[free] = Slot(number: number, place: place + 1)
    count += 1
  }

  /// The slot of a number, or the free one where it belongs.
  private func slot(of number: UInt64) -> Int {
    let mask = slots.count &- 1
    let product = number &* 0x9E37_79B9_7F4A_7C15
    var index = Int(truncatingIfNeeded: product &>> 32) & mask
    while slots[index].place != 0, slots[index].number != number { index = (index &+ 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.place != 0 { slots[slot(of: entry.number)] = entry }
  }
}
