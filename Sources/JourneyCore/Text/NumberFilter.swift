/// A set of numbers that forgets none and takes now and then another one for its own: one bit each.
struct NumberFilter: Sendable {
  private(set) var words: [UInt64]
  private let shift: UInt64

  /// Creates an empty set.
  ///
  /// - Parameter bits: 2 to the power of it are the bits, 6 to 20.
  init(bits: Int) {
    words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    shift = UInt64(64 - bits)
  }

  /// Creates the set that an equal one holds in its words; their number is a power of two.
  init(words: [UInt64]) {
    self.words = words
    shift = UInt64(64 - 6 - words.count.trailingZeroBitCount)
  }

  /// Adds a number, whose upper bits should be spread evenly.
  mutating func insert(_ number: UInt64) {
    let place = number &>> shift
    words[Int(place &>> 6)] |= 1 &<< (place & 63)
  }

  /// Whether a number may be in the set.
  func mayHold(_ number: UInt64) -> Bool {
    let place = number &>> shift
    return words[Int(place &>> 6)] & 1 &<< (place & 63) != 0
  }
}
