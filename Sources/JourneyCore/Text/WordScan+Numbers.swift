/// Numbers that stand for texts, made of eight bytes at once.
extension WordScan {
  /// Feeds the bytes of a range and their number, eight bytes at once.
  static func hash(_ text: Span<UInt8>, _ range: Range<Int>, into hasher: inout Hasher) {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = min(index &+ 8, range.upperBound)
      hasher.combine(ends(text, index..<end).head)
      index = end
    }
    hasher.combine(range.count)
  }

  /// Mixes bytes and their number, eight at once, with two numbers that nobody knows: who writes a
  /// text cannot choose where it falls.
  static func hash(_ text: Span<UInt8>, _ seeds: (UInt64, UInt64)) -> UInt64 {
    var number = seeds.0 ^ UInt64(text.count)
    var index = 0
    while index < text.count {
      let end = min(index &+ 8, text.count)
      // Every bit of the product's halves depends on all bits of both numbers.
      let (high, low) = (number ^ ends(text, index..<end).head).multipliedFullWidth(
        by: seeds.1 | 1)
      number = high ^ low ^ seeds.0
      index = end
    }
    let (high, low) = number.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return high ^ low
  }

  /// Returns a number that depends on every byte of a range.
  static func fingerprint(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    fingerprint(bytes.span, range)
  }

  /// Returns a number that depends on every byte of a range.
  static func fingerprint(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var print = UInt64(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let end = min(index &+ 8, range.upperBound)
      print = (print ^ ends(text, index..<end).head) &* 0x9E37_79B9_7F4A_7C15
      print ^= print &>> 29
      index = end
    }
    return print
  }
}
